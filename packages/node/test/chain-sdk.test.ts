import {
  CertificateManager,
  SDL,
  createChainNodeSDK,
  createStargateClient,
  type ChainNodeSDK,
} from "@akashnetwork/chain-sdk";
import { createChainNodeWebSDK } from "@akashnetwork/chain-sdk/web";
import { accountPath } from "@vyom/crypto";
import { stringToPath } from "@cosmjs/crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RunningNode } from "../src/index.ts";
import { MNEMONIC, startTestNode, testAddress } from "./chain-fixture.ts";

const SDL_TEXT = `
version: "2.0"
services:
  web:
    image: nginx:1.27
    expose:
      - port: 80
        to:
          - global: true
profiles:
  compute:
    web:
      resources:
        cpu: { units: 0.5 }
        memory: { size: 128Mi }
        storage: { size: 1Gi }
  placement:
    anywhere:
      pricing:
        web: { denom: uakt, amount: 1000 }
deployment:
  web:
    anywhere: { profile: web, count: 1 }
`;

let node: RunningNode;
beforeAll(async () => {
  node = await startTestNode();
});
afterAll(() => node.stop());

type Signer = ReturnType<typeof createStargateClient>;
function signer(index: number): Signer {
  return createStargateClient({
    baseUrl: `http://127.0.0.1:${node.ports.rpc}`,
    signerMnemonic: MNEMONIC,
    // The SDK brings an older CosmJS whose path type differs in name only.
    signerOptions: { hdPaths: [stringToPath(accountPath(index)) as never] },
    stargateOptions: { broadcastPollIntervalMs: 50 },
  });
}
const baseUrl = (kind: "grpc" | "rest"): string => `http://127.0.0.1:${node.ports[kind]}`;

describe("@akashnetwork/chain-sdk, unmodified", () => {
  it.each([
    ["node SDK over gRPC", () => createChainNodeSDK({ query: { baseUrl: baseUrl("grpc") } })],
    ["web SDK over REST", () => createChainNodeWebSDK({ query: { baseUrl: baseUrl("rest") } })],
  ])("%s queries the modules", async (_name, make) => {
    const sdk = make() as ChainNodeSDK;
    const { balances } = await sdk.cosmos.bank.v1beta1.getAllBalances({
      address: testAddress(0),
      pagination: { limit: 10 },
    });
    expect(balances.map(({ denom }) => denom)).toEqual(["uact", "uakt"]);
    expect(balances[0]?.amount).toMatch(/^\d+$/);
    expect((await sdk.akash.cert.v1.getCertificates({ filter: {} })).certificates).toEqual([]);
    expect((await sdk.akash.provider.v1beta4.getProviders({})).providers).toEqual([]);
    const deployments = await sdk.akash.deployment.v1beta4.getDeployments({
      filters: { owner: testAddress(2), state: "active" },
      pagination: { limit: 5 },
    });
    expect(deployments.deployments).toEqual([]);
    const { params } = await sdk.akash.market.v1beta5.getParams();
    expect(params?.orderMaxBids).toBe(20);
    const latest = await sdk.cosmos.base.tendermint.v1beta1.getLatestBlock();
    expect(latest.block?.header?.chainId).toBe(node.chainId);
    await expect(
      sdk.akash.market.v1beta5.getOrder({
        id: { owner: testAddress(2), dseq: 9, gseq: 1, oseq: 1 },
      }),
    ).rejects.toThrow();
  });

  it("takes a deployment from certificate to lease and close, seen alike by both SDKs", async () => {
    const [owner, provider] = [testAddress(0), testAddress(1)];
    const tenantSigner = signer(0);
    const providerSigner = signer(1);
    const query = { baseUrl: baseUrl("grpc") };
    const tenant = createChainNodeSDK({ query, tx: { signer: tenantSigner } });
    const host = createChainNodeSDK({ query, tx: { signer: providerSigner } });
    const web = createChainNodeWebSDK({ query: { baseUrl: baseUrl("rest") } }) as ChainNodeSDK;

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
    await host.akash.provider.v1beta4.createProvider({
      owner: provider,
      hostUri: "https://provider.example:8443",
      attributes: [{ key: "region", value: "here" }],
      info: { email: "", website: "" },
    });

    const sdl = SDL.fromString(SDL_TEXT, "beta3");
    const deposit = { amount: { denom: "uakt", amount: "5000000" }, sources: [1] };
    const dseq = 42;
    await tenant.akash.deployment.v1beta4.createDeployment({
      id: { owner, dseq },
      groups: sdl.v3Groups(),
      hash: await sdl.manifestVersion(),
      deposit,
    } as never);
    const orders = await tenant.akash.market.v1beta5.getOrders({
      filters: { owner, state: "open" },
    });
    expect(orders.orders).toHaveLength(1);
    const id = { owner, dseq, gseq: 1, oseq: 1, provider, bseq: 0 };
    await host.akash.market.v1beta5.createBid({
      id,
      price: { denom: "uakt", amount: "500" },
      deposit: { ...deposit, amount: { denom: "uakt", amount: "500000" } },
      resourcesOffer: [],
    } as never);
    for (const sdk of [tenant, web]) {
      const { bids } = await sdk.akash.market.v1beta5.getBids({
        filters: { owner, state: "open" },
      });
      expect(bids.map(({ bid }) => bid?.price)).toMatchObject([{ denom: "uakt" }]);
      expect(Number(bids[0]?.bid?.price?.amount)).toBe(500);
    }
    await tenant.akash.market.v1beta5.createLease({ bidId: id } as never);
    for (const sdk of [tenant, web]) {
      const { leases } = await sdk.akash.market.v1beta5.getLeases({ filters: { provider } });
      expect(leases).toHaveLength(1);
    }
    await tenant.akash.deployment.v1beta4.closeDeployment({ id: { owner, dseq } } as never);
    const closed = await web.akash.deployment.v1beta4.getDeployments({
      filters: { owner, state: "closed" },
    });
    expect(closed.deployments).toHaveLength(1);
    await Promise.all([tenantSigner.disconnect(), providerSigner.disconnect()]);
  });
});
