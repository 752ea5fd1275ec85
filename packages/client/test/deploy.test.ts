import { base64FromBytes } from "@vyom/core";
import {
  connectRpc,
  createTxSender,
  deploy,
  resumeDeploy,
  updateDeployment,
  ClientError,
  DEPLOY_STEPS,
  type CertificateStore,
  type CertificateWithKey,
  type DeployOptions,
  type DeployProgress,
  type ProviderApi,
} from "@vyom/client";
import {
  MsgCreateCertificate,
  QueryCertificatesRequest,
  QueryCertificatesResponse,
} from "@vyom/proto/akash/cert/v1";
import { QueryAllBalancesResponse } from "@vyom/proto/cosmos/bank/v1beta1";
import { Deployment_State } from "@vyom/proto/akash/deployment/v1";
import {
  MsgCreateDeployment,
  MsgUpdateDeployment,
  QueryDeploymentResponse,
  QueryParamsResponse,
} from "@vyom/proto/akash/deployment/v1beta4";
import { Lease_State, type BidID } from "@vyom/proto/akash/market/v1";
import {
  MsgCreateLease,
  QueryBidsResponse,
  QueryLeaseResponse,
  QueryLeasesResponse,
  QueryOrdersResponse,
} from "@vyom/proto/akash/market/v1beta5";
import { QueryProviderRequest, QueryProviderResponse } from "@vyom/proto/akash/provider/v1beta4";
import type { Any } from "@vyom/proto/google/protobuf/any";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { LedgerNode, signer } from "./ledger-node.ts";

const SDL = `
version: "2.0"
services:
  web:
    image: registry.example/web:1
    expose:
      - port: 80
        as: 80
        to:
          - global: true
profiles:
  compute:
    web:
      resources:
        cpu: { units: 1 }
        memory: { size: 128Mi }
        storage: { size: 128Mi }
  placement:
    here:
      pricing:
        web: { denom: uact, amount: 100 }
deployment:
  web:
    here: { profile: web, count: 1 }
`;
const CHEAP = "akash1qs6ttdxhyzywj2t37tsj0xjy82z072t7xnfk5a";
const DEAR = "akash16k4stmfdwle82mcxq2l42zrderu7yjjhk37vy7";

/** A node with the market of one deployment, whose two providers bid as soon as an order is open. */
class MarketNode extends LedgerNode {
  created: MsgCreateDeployment | undefined;
  hash: Uint8Array = new Uint8Array();
  lease: BidID | undefined;
  leaseState: Lease_State = Lease_State.active;
  certificate: MsgCreateCertificate | undefined;
  executed: string[] = [];
  hasBids = true;
  balance = "500000";

  override execute(message: Any): void {
    this.executed.push(message.typeUrl.split(".").at(-1) ?? "");
    if (message.typeUrl.endsWith("MsgCreateDeployment")) {
      this.created = MsgCreateDeployment.decode(message.value);
      this.hash = this.created.hash;
    }
    if (message.typeUrl.endsWith("MsgUpdateDeployment"))
      this.hash = MsgUpdateDeployment.decode(message.value).hash;
    if (message.typeUrl.endsWith("MsgCreateLease"))
      this.lease = MsgCreateLease.decode(message.value).bidId;
    if (message.typeUrl.endsWith("MsgCreateCertificate"))
      this.certificate = MsgCreateCertificate.decode(message.value);
  }

  override queryState(path: string, data: Uint8Array): object {
    const id = this.created?.id;
    const order = { ...id, gseq: 1, oseq: 1 };
    const isOpen = id !== undefined && this.lease === undefined;
    const ok = (bytes: Uint8Array): object => ({ value: base64FromBytes(bytes) });
    const lease = {
      id: this.lease,
      state: this.leaseState,
      price: { denom: "uact", amount: (8n * 10n ** 18n).toString() },
    };
    const bids = [
      { provider: DEAR, amount: 9n },
      { provider: CHEAP, amount: 8n },
    ].map(({ provider, amount }) => ({
      bid: {
        id: { ...order, provider },
        price: { denom: "uact", amount: (amount * 10n ** 18n).toString() },
      },
    }));
    switch (path.split(".").at(-1)) {
      case "Query/Deployment":
        if (id === undefined) return { code: 22, codespace: "sdk", log: "no deployment" };
        return ok(
          QueryDeploymentResponse.encode(
            QueryDeploymentResponse.fromPartial({
              deployment: { id, state: Deployment_State.active, hash: this.hash },
              groups: (this.created?.groups ?? []).map((groupSpec) => ({ groupSpec })),
            }),
          ).finish(),
        );
      case "Query/AllBalances":
        return ok(
          QueryAllBalancesResponse.encode(
            QueryAllBalancesResponse.fromPartial({
              balances: [{ denom: "uact", amount: this.balance }],
            }),
          ).finish(),
        );
      case "Query/Params":
        return ok(
          QueryParamsResponse.encode(
            QueryParamsResponse.fromPartial({
              params: {
                minDeposits: [
                  { denom: "uakt", amount: "5" },
                  { denom: "uact", amount: "500000" },
                ],
              },
            }),
          ).finish(),
        );
      case "Query/Orders":
        return ok(
          QueryOrdersResponse.encode(
            QueryOrdersResponse.fromPartial({
              orders: isOpen ? [{ id: order, spec: { name: "here" } }] : [],
            }),
          ).finish(),
        );
      case "Query/Bids":
        return ok(
          QueryBidsResponse.encode(
            QueryBidsResponse.fromPartial({ bids: isOpen && this.hasBids ? bids : [] }),
          ).finish(),
        );
      case "Query/Leases":
        return ok(
          QueryLeasesResponse.encode(
            QueryLeasesResponse.fromPartial({
              leases: this.lease === undefined ? [] : [{ lease }],
            }),
          ).finish(),
        );
      case "Query/Lease":
        return ok(QueryLeaseResponse.encode(QueryLeaseResponse.fromPartial({ lease })).finish());
      case "Query/Provider": {
        const { owner } = QueryProviderRequest.decode(data);
        return ok(
          QueryProviderResponse.encode(
            QueryProviderResponse.fromPartial({
              provider: { owner, hostUri: `https://${owner}:8443` },
            }),
          ).finish(),
        );
      }
      case "Query/Certificates": {
        const { filter } = QueryCertificatesRequest.decode(data);
        const isValid = this.certificate !== undefined && filter?.state === "valid";
        const { cert = new Uint8Array(), pubkey = new Uint8Array() } = this.certificate ?? {};
        const found = { certificate: { cert, pubkey }, serial: "1" };
        return ok(
          QueryCertificatesResponse.encode(
            QueryCertificatesResponse.fromPartial({ certificates: isValid ? [found] : [] }),
          ).finish(),
        );
      }
      default:
        return super.queryState(path, data);
    }
  }
}

/**
 * A provider that needs two tries for the manifest and two looks until its service runs, and after a new manifest two
 * more until the old replica is replaced.
 */
class SlowProvider {
  manifests: string[] = [];
  updatesAtLook = 0;
  tries = 0;
  looks = 0;
  target = "";
  connect(provider: { owner: string; hostUri: string }): ProviderApi {
    this.target = provider.hostUri;
    return {
      sendManifest: async (_id: unknown, json: string) => {
        this.tries += 1;
        if (this.tries === 1)
          throw new ClientError("client.provider_not_found", "no such lease yet");
        this.manifests.push(json);
        this.updatesAtLook = this.manifests.length === 1 ? 0 : this.looks + 2;
      },
      leaseStatus: async () => {
        this.looks += 1;
        const up = this.looks > 1 ? 1 : 0;
        const web = {
          name: "web",
          available: up,
          total: 1,
          uris: ["web.example"],
          observedGeneration: 1,
          replicas: 1,
          updatedReplicas: this.looks >= this.updatesAtLook ? 1 : 0,
          readyReplicas: up,
          availableReplicas: up,
        };
        return { services: { web }, forwardedPorts: {}, ips: {} };
      },
      close: () => {},
    } as unknown as ProviderApi;
  }
}

class MemoryStore implements CertificateStore {
  kept: CertificateWithKey | undefined;
  load = async (): Promise<CertificateWithKey | undefined> => this.kept;
  save = async (certificate: CertificateWithKey): Promise<void> => {
    this.kept = certificate;
  };
}

let node: MarketNode;
let provider: SlowProvider;
let progress: DeployProgress[];
let options: DeployOptions;
beforeEach(async () => {
  node = new MarketNode();
  await node.start();
  provider = new SlowProvider();
  progress = [];
  const rpc = connectRpc({ url: node.url });
  options = {
    sdl: SDL,
    rpc,
    sender: createTxSender({ rpc, signer }),
    connectProvider: (target) => provider.connect(target),
    certificates: new MemoryStore(),
    minBidWaitMs: 0,
    onProgress: (step) => progress.push(step),
  };
});
afterEach(async () => node.stop());

describe("deploy", () => {
  it("goes from a file to running services", async () => {
    const deployed = await deploy(options);
    expect(node.executed).toEqual([
      "MsgCreateCertificate",
      "MsgCreateDeployment",
      "MsgCreateLease",
    ]);
    expect(node.created?.id).toEqual({ owner: signer.address, dseq: 70n });
    expect(node.created?.deposit).toEqual({
      amount: { denom: "uact", amount: "500000" },
      sources: [1],
    });
    expect(node.lease?.provider).toBe(CHEAP);
    expect(provider.target).toBe(`https://${CHEAP}:8443`);
    expect(JSON.parse(provider.manifests[0] ?? "")).toMatchObject([{ name: "here" }]);
    expect(deployed.uris).toEqual(["web.example"]);
    expect(deployed.leases[0]).toMatchObject({
      price: { denom: "uact", amount: 8n * 10n ** 18n },
      provider: { owner: CHEAP },
    });
    const done = progress.filter((step) => step.phase === "done").map((step) => step.step);
    expect(done).toEqual([
      "sdl",
      "certificate",
      "deployment",
      "bids",
      "lease",
      "manifest",
      "services",
    ]);
    expect(progress.find((step) => step.step === "lease" && step.phase === "done")).toMatchObject({
      height: 9n,
      leases: [{ provider: CHEAP }],
    });
  });

  it("lets the tenant choose", async () => {
    await deploy({
      ...options,
      chooseBid: (bids) => bids.at(-1) ?? Promise.reject(new ClientError("client.none", "none")),
    });
    expect(node.lease?.provider).toBe(DEAR);
  });

  it("tells when nobody bids, and is taken up again", async () => {
    node.hasBids = false;
    await expect(deploy({ ...options, bidTimeoutMs: 0 })).rejects.toMatchObject({
      code: "client.no_bids",
    });
    node.hasBids = true;
    await resumeDeploy(options, 70n);
    expect(node.executed).toEqual([
      "MsgCreateCertificate",
      "MsgCreateDeployment",
      "MsgCreateLease",
    ]);
    await resumeDeploy(options, 70n);
    expect(node.executed).toHaveLength(3);
  });

  it.each(
    DEPLOY_STEPS.flatMap((step) => [
      { step, phase: "begin" as const },
      { step, phase: "done" as const },
    ]),
  )("is taken up after an end at the $phase of $step, and nothing is paid twice", async (stop) => {
    const cut = deploy({
      ...options,
      onProgress: ({ step, phase }) => {
        if (step === stop.step && phase === stop.phase) throw new ClientError("client.cut", "cut");
      },
    });
    await expect(cut).rejects.toMatchObject({ code: "client.cut" });
    // What a new process knows: the certificate's file and the chain.
    const again = { ...options, sender: createTxSender({ rpc: options.rpc, signer }) };
    const isOnChain = node.created !== undefined;
    const deployed = await (isOnChain ? resumeDeploy(again, 70n) : deploy(again));
    expect(deployed).toMatchObject({ id: { dseq: 70n }, uris: ["web.example"] });
    expect(node.executed).toEqual([
      "MsgCreateCertificate",
      "MsgCreateDeployment",
      "MsgCreateLease",
    ]);
  });

  it("says what is missing before it spends anything", async () => {
    node.balance = "499999";
    await expect(deploy(options)).rejects.toMatchObject({
      code: "client.funds_missing",
      message: expect.stringContaining("send it 1uact"),
    });
    expect(node.executed).toEqual([]);
  });

  it("tells which deployment it will be before that is on chain", async () => {
    const told: DeployProgress[] = [];
    await deploy({ ...options, onProgress: (each) => told.push(each) });
    const begun = told.find(({ step, phase }) => step === "deployment" && phase === "begin");
    expect(begun?.id).toEqual({ owner: signer.address, dseq: 70n });
  });

  it("refuses an update that needs other resources, and sends nothing", async () => {
    await deploy(options);
    const before = node.executed.length;
    for (const [from, to] of [
      ["128Mi }\n        storage", "256Mi }\n        storage"],
      ["count: 1", "count: 2"],
    ] as const) {
      const other = { ...options, sdl: SDL.replace(from, to) };
      expect(other.sdl).not.toBe(SDL);
      await expect(updateDeployment(other, 70n)).rejects.toMatchObject({
        code: "client.groups_differ",
        message: expect.stringContaining("deploy anew"),
      });
    }
    expect(node.executed).toHaveLength(before);
  });

  it("does not take up what another file made", async () => {
    await deploy(options);
    const other = { ...options, sdl: SDL.replace("web:1", "web:2") };
    await expect(resumeDeploy(other, 70n)).rejects.toMatchObject({ code: "client.sdl_differs" });
    await updateDeployment(other, 70n);
    expect(node.executed.at(-1)).toBe("MsgUpdateDeployment");
    expect(provider.manifests.at(-1)).toContain("web:2");
    expect(provider.looks).toBeGreaterThanOrEqual(provider.updatesAtLook);
  });

  it("waits for URIs that answer, and gives up in time", async () => {
    const deaf = { ...options, uriAnswers: async () => false, serviceTimeoutMs: 1_000 };
    await expect(deploy(deaf)).rejects.toThrow(/do not answer at their URIs/);
    node.leaseState = Lease_State.closed;
    await expect(resumeDeploy(deaf, 70n)).rejects.toMatchObject({ code: "client.lease_closed" });
  });

  it("refuses a bad file before it spends anything, and stops when told", async () => {
    await expect(deploy({ ...options, sdl: "version: '9'" })).rejects.toMatchObject({
      code: expect.stringMatching(/^sdl\./),
    });
    expect(node.executed).toEqual([]);
    node.hasBids = false;
    const abort = new AbortController();
    const waiting = deploy({
      ...options,
      signal: abort.signal,
      onProgress: ({ step }) => {
        if (step === "bids") abort.abort();
      },
    });
    await expect(waiting).rejects.toThrow(/abort/i);
  });
});
