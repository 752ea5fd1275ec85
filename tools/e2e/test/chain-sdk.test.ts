import {
  CertificateManager,
  createChainNodeSDK,
  createProviderSDK,
  createStargateClient,
  generateManifest,
  generateManifestVersion,
  yaml,
  type ChainNodeSDK,
} from "@akashnetwork/chain-sdk";
import { createChainNodeWebSDK } from "@akashnetwork/chain-sdk/web";
import { stringToPath } from "@cosmjs/crypto";
import { DEVELOPMENT_MNEMONIC, DEVELOPMENT_ROLES } from "@vyom/client";
import { hexFromBytes } from "@vyom/core";
import { accountPath } from "@vyom/crypto";
import { parseSdl } from "@vyom/sdl";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestDevnet, type TestDevnet } from "./devnet-fixture.ts";
import { helloFacts } from "./ingress.ts";
import { refusal } from "./machine.ts";
import { helloSdl } from "./tenancy.ts";

describe.skipIf(refusal !== undefined)("@akashnetwork/chain-sdk, unmodified", () => {
  let market: TestDevnet;
  beforeAll(async () => {
    market = await startTestDevnet();
  });
  afterAll(() => market.end());

  it("takes a deployment from certificate to an answering app and closes it", async () => {
    const { facts } = market.devnet;
    const role = "auditor";
    const owner = market.sender(role).signer.address;
    const path = stringToPath(accountPath(DEVELOPMENT_ROLES.indexOf(role)));
    const signer = createStargateClient({
      baseUrl: facts.rpcUrl,
      signerMnemonic: DEVELOPMENT_MNEMONIC,
      signerOptions: { hdPaths: [path as never] },
      stargateOptions: { broadcastPollIntervalMs: 50 },
    });
    const tenant = createChainNodeSDK({
      query: { baseUrl: `http://${facts.grpcAddress}` },
      tx: { signer },
    });
    const web = createChainNodeWebSDK({ query: { baseUrl: facts.restUrl } }) as ChainNodeSDK;

    const certificate = await new CertificateManager().generatePEM(owner);
    await tenant.akash.cert.v1.createCertificate({
      owner,
      cert: Buffer.from(certificate.cert),
      pubkey: Buffer.from(certificate.publicKey),
    });
    const published = await web.akash.cert.v1.getCertificates({
      filter: { owner, state: "valid" },
    });
    expect(published.certificates).toHaveLength(1);

    const text = helloSdl({ greeting: "From another SDK" });
    const made = generateManifest(yaml.template(text));
    if (made.ok !== true) throw new Error(JSON.stringify(made.value));
    const { groups: manifest, groupSpecs: groups } = made.value;
    const hash = await generateManifestVersion(manifest);
    expect(hexFromBytes(hash)).toBe(hexFromBytes(parseSdl(text).version));
    const dseq = Number((await market.rpc.status()).latestHeight);
    const deposit = { amount: { denom: "uakt", amount: "500000" }, sources: [1] };
    await tenant.akash.deployment.v1beta4.createDeployment({
      id: { owner, dseq },
      groups,
      hash,
      deposit,
    } as never);

    const openBids = async (): Promise<unknown[]> =>
      (await web.akash.market.v1beta5.getBids({ filters: { owner, dseq, state: "open" } })).bids;
    await expect.poll(openBids, { timeout: 15_000 }).toHaveLength(1);
    const { bids } = await tenant.akash.market.v1beta5.getBids({
      filters: { owner, dseq, state: "open" },
    });
    const bidId = bids[0]?.bid?.id;
    expect(bidId?.provider).toBe(facts.lease.provider);
    await tenant.akash.market.v1beta5.createLease({ bidId } as never);
    const { leases } = await web.akash.market.v1beta5.getLeases({ filters: { owner } });
    expect(leases).toHaveLength(1);

    const provider = createProviderSDK({
      baseUrl: `https://${facts.providerGrpcAddress}`,
      authentication: { type: "mtls", cert: certificate.cert, key: certificate.privateKey },
      transportOptions: { retry: { maxAttempts: 0 } },
    });
    const { akash } = provider as unknown as { akash: LeaseCalls };
    const leaseId = leases[0]?.lease?.id;
    await expect
      .poll(
        () =>
          akash.provider.lease.v1.sendManifest({ leaseId, manifest }).then(() => "taken", String),
        { timeout: 10_000 },
      )
      .toBe("taken");
    const status = async (): Promise<ServiceAnswer | undefined> =>
      (await akash.provider.lease.v1.serviceStatus({ leaseId, services: ["web"] })).services[0];
    await expect.poll(async () => (await status())?.status?.available, { timeout: 30_000 }).toBe(1);
    const answer = await status();
    expect(answer).toMatchObject({ name: "web", status: { total: 1, updatedReplicas: 1 } });
    const host = answer?.status?.uris[0] ?? "";
    expect(await helloFacts(facts, host)).toMatchObject({
      greeting: "From another SDK",
      owner,
      dseq: String(dseq),
    });
    const all = await akash.provider.v1.getStatus({});
    expect(all.cluster?.leases?.active).toBe(2);

    await tenant.akash.deployment.v1beta4.closeDeployment({ id: { owner, dseq } } as never);
    const closed = await web.akash.deployment.v1beta4.getDeployments({
      filters: { owner, state: "closed" },
    });
    expect(closed.deployments).toHaveLength(1);
    await expect
      .poll(() => helloFacts(facts, host).then(String, String), { timeout: 10_000 })
      .toContain("answers 404");
    await signer.disconnect();
  });
});

interface ServiceAnswer {
  readonly name: string;
  readonly status?: {
    readonly available: number;
    readonly total: number;
    readonly updatedReplicas: number;
    readonly uris: readonly string[];
  };
}
/** Calls of the provider SDK whose types the package keeps to itself. */
interface LeaseCalls {
  readonly provider: {
    readonly v1: {
      getStatus(request: object): Promise<{
        readonly cluster?: { readonly leases?: { readonly active: number } };
      }>;
    };
    readonly lease: {
      readonly v1: {
        sendManifest(request: object): Promise<object>;
        serviceStatus(request: object): Promise<{ readonly services: readonly ServiceAnswer[] }>;
      };
    };
  };
}
