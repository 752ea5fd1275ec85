import { statusMessage } from "../src/gateway/grpc/status-message.ts";
import { VyomError, type LeaseId } from "@vyom/core";
import { jwtAuth, signerFromPrivateKey } from "@vyom/client";
import { connectProvider } from "@vyom/client/node";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { call, openStream, token } from "./gateway-call.ts";
import {
  leaseOf,
  MANIFEST,
  PROVIDER,
  startStand,
  STRANGER,
  TENANT,
  type Stand,
} from "./gateway-fake.ts";

let stand: Stand;
let port = 0;
const lease: LeaseId = leaseOf(TENANT);

beforeAll(async () => {
  stand = await startStand();
  port = stand.gateway.restPort;
});
afterEach(() => {
  stand.backend.failure = undefined;
});
afterAll(() => stand.gateway.close());

describe("open routes", () => {
  it("answer without credentials", async () => {
    expect(JSON.parse((await call(port, "/address")).body)).toEqual({ address: PROVIDER.address });
    const version = JSON.parse((await call(port, "/version")).body);
    expect(version.akash).toMatchObject({ name: "vyom", server_name: "vyom-provider" });
    expect(version.kube).toBeNull();
  });

  it("tell the provider's status", async () => {
    const answer = await call(port, "/status");
    expect(answer.type).toBe("application/json");
    const node = { cpu: 4000, gpu: 0, memory: 2 ** 30, storage_ephemeral: 2 ** 31 };
    expect(JSON.parse(answer.body)).toEqual({
      cluster: {
        leases: 1,
        inventory: {
          active: [
            { ...node, cpu: 1000, storage: { beta2: 5 } },
            { ...node, cpu: 250, storage: { beta2: 5 } },
          ],
          pending: [{ ...node, cpu: 500, storage: { beta2: 5 } }],
          available: {
            nodes: [{ name: "node1", allocatable: node, available: { ...node, cpu: 2500 } }],
            storage: [{ class: "beta2", size: 77 }],
          },
        },
      },
      bidengine: { orders: 2 },
      manifest: { deployments: 1 },
      cluster_public_hostname: "provider.test",
      reclamation_window: 60_000_000_000,
      address: PROVIDER.address,
    });
  });

  it("tell that it takes no new leases, and why, also over gRPC", async () => {
    stand.backend.trouble = { drain: { sinceMs: 0, deadlineAtMs: 60_000 }, lowFunds: true };
    const { bidengine } = JSON.parse((await call(port, "/status")).body) as { bidengine: object };
    expect(bidengine).toEqual({
      orders: 2,
      drained: { since: "1970-01-01T00:00:00.000Z", deadline: "1970-01-01T00:01:00.000Z" },
      low_funds: true,
    });
    expect(statusMessage(await stand.backend.status(), 0).errors).toEqual([
      "drained since 1970-01-01T00:00:00.000Z: takes no new leases",
      "low funds: the account cannot afford bids",
    ]);
    stand.backend.trouble = {};
  });

  it("end at unknown paths, wrong methods and malformed escapes", async () => {
    expect(await call(port, "/nothing")).toMatchObject({ status: 404 });
    expect(await call(port, "/address", { method: "POST" })).toMatchObject({ status: 405 });
    expect(await call(port, "/lease/1/1/1/service/%zz/status")).toMatchObject({ status: 404 });
    expect(await call(port, "/lease/1/1/1/logs")).toMatchObject({ status: 400 });
    await expect(openStream(port, "/status")).rejects.toMatchObject({ status: 400 });
  });
});

describe("manifests", () => {
  it("are taken and given back", async () => {
    const sent = await call(port, "/deployment/12/manifest", {
      method: "PUT",
      body: MANIFEST,
      token: token(TENANT),
    });
    expect(sent).toMatchObject({ status: 200, body: "" });
    expect(stand.backend.manifests.at(-1)).toEqual({
      owner: TENANT.address,
      dseq: 12n,
      json: MANIFEST,
    });
    const got = await call(port, "/lease/12/1/1/manifest", { token: token(TENANT) });
    expect(got).toMatchObject({ status: 200, body: MANIFEST, type: "application/json" });
  });

  it.each([
    ["provider.no_lease", 404],
    ["provider.manifest_version", 422],
    ["provider.manifest_invalid", 422],
    ["provider.manifest_mismatch", 422],
    ["provider.hostname_missing", 422],
    ["provider.hostname_taken", 500],
    ["provider.driver_unavailable", 503],
    ["other.thing", 500],
  ])("answer %s with %i", async (code, status) => {
    stand.backend.failure = new VyomError(code, "what happened");
    const answer = await call(port, "/deployment/12/manifest", {
      method: "PUT",
      body: MANIFEST,
      token: token(TENANT),
    });
    expect(answer.status).toBe(status);
    expect(answer.type).toContain("text/plain");
    expect(answer.body).toBe(
      code === "other.thing" ? "the provider failed to answer\n" : "what happened\n",
    );
  });

  it("must be JSON of a bounded size for a deployment", async () => {
    const put = (path: string, body: string) =>
      call(port, path, { method: "PUT", body, token: token(TENANT) });
    expect(await put("/deployment/12/manifest", "[{")).toMatchObject({ status: 422 });
    expect(await put("/deployment/0/manifest", "[]")).toMatchObject({ status: 400 });
    expect(await put("/deployment/x/manifest", "[]")).toMatchObject({ status: 400 });
    expect(await put("/deployment/12/manifest", "x".repeat(5 << 20))).toMatchObject({
      status: 413,
    });
  });

  it("and tokens never reach the log; a failure of ours does, once", async () => {
    stand.log.length = 0;
    stand.backend.failure = new TypeError("broken");
    const secret = token(TENANT);
    await call(port, "/deployment/12/manifest?q=SECRET", {
      method: "PUT",
      body: '[{"env":["PASSWORD=hunter2"]}]',
      token: secret,
    });
    expect(stand.log).toHaveLength(1);
    expect(JSON.parse(stand.log[0] ?? "")).toMatchObject({
      what: "PUT /deployment/12/manifest",
      code: "provider.internal",
      err: { message: "broken" },
    });
    for (const word of [secret, "hunter2", "SECRET"]) expect(stand.log[0]).not.toContain(word);
  });
});

describe("status of leases", () => {
  it("has the reference's form", async () => {
    const answer = await call(port, "/lease/12/1/1/status", { token: token(TENANT) });
    const web = {
      name: "web",
      available: 1,
      total: 1,
      uris: ["web.example.test"],
      observed_generation: 3,
      replicas: 1,
      updated_replicas: 1,
      ready_replicas: 1,
      available_replicas: 1,
    };
    expect(JSON.parse(answer.body)).toEqual({
      services: { web, db: { ...web, name: "db", uris: ["db.example.test"] } },
      forwarded_ports: {
        web: [{ host: "h", port: 53, externalPort: 30053, proto: "UDP", name: "web" }],
      },
      ips: { web: [{ Port: 80, ExternalPort: 8000, Protocol: "TCP", IP: "203.0.113.7" }] },
    });
    const service = await call(port, "/lease/12/1/1/service/web/status", { token: token(TENANT) });
    expect(JSON.parse(service.body)).toEqual(web);
  });

  it("is 404 for what there is not, and for another tenant", async () => {
    const get = (path: string, who = TENANT) => call(port, path, { token: token(who) });
    expect(await get("/lease/13/1/1/status")).toMatchObject({ status: 404, body: "" });
    expect(await get("/lease/12/1/1/service/nope/status")).toMatchObject({ status: 404 });
    expect(await get("/lease/12/1/1/status", STRANGER)).toMatchObject({ status: 404 });
    expect(await get("/lease/12/1/1/manifest", STRANGER)).toMatchObject({ status: 404 });
  });

  it("answers our client", async () => {
    const client = connectProvider({
      provider: { owner: PROVIDER.address, hostUri: `https://localhost:${port}` },
      auth: jwtAuth(signerFromPrivateKey(TENANT.privateKey)),
      certificates: async (id) => (await stand.chain.certificate(id))?.certificatePem,
    });
    await client.sendManifest(lease, MANIFEST);
    expect((await client.leaseStatus(lease)).services["web"]?.available).toBe(1);
    await expect(client.leaseStatus({ ...lease, dseq: 99n })).rejects.toMatchObject({
      code: "client.provider_not_found",
    });
    client.close();
  });
});

describe("screening", () => {
  const screen = (at: number, body: string) =>
    call(at, "/v1/bid-screening", { method: "POST", body });

  it("tells what would be bid, for which names, and to whom", async () => {
    const answer = await screen(port, '{"group_spec":{"name":"west"},"hostnames":["a.test"]}');
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.body)).toMatchObject({
      passed: true,
      price: { denom: "uakt", amount: "95.500000000000000000" },
      resource_offers: [{ count: 2 }],
    });
    expect(stand.backend.screened.at(-1)).toMatchObject({ hostnames: ["a.test"] });
    await call(port, "/validate", {
      method: "POST",
      body: '{"name":"west"}',
      token: token(TENANT),
    });
    expect(stand.backend.screened.at(-1)).toMatchObject({
      group: { name: "west" },
      owner: TENANT.address,
    });
  });

  it("refuses what is no group, and too many at once", async () => {
    expect(await screen(port, "{")).toMatchObject({ status: 422 });
    expect(await screen(port, '{"group_spec":{"nam":"x"}}')).toMatchObject({ status: 422 });
    expect(await screen(port, "{}")).toMatchObject({ status: 400 });
    const small = await startStand({ limits: { screeningsAtOnce: 0 } });
    try {
      const answer = await screen(small.gateway.restPort, '{"group_spec":{"name":"west"}}');
      expect(answer).toMatchObject({ status: 429, type: "application/json" });
    } finally {
      await small.gateway.close();
    }
  });
});

describe("migration", () => {
  const migrate = (body: unknown, path = "/hostname/migrate") =>
    call(port, path, {
      method: "POST",
      body: typeof body === "string" ? body : JSON.stringify(body),
      token: token(TENANT),
    });

  it("moves hostnames of the caller", async () => {
    const answer = await migrate({
      hostnames_to_migrate: ["A.test"],
      destination_dseq: 12,
      destination_gseq: 1,
    });
    expect(answer).toMatchObject({ status: 200, body: '{"transferred":["a.test"]}' });
    expect(stand.backend.migrations.at(-1)).toEqual({
      owner: TENANT.address,
      hostnames: ["a.test"],
      dseq: 12n,
      gseq: 1,
    });
  });

  it("refuses what is malformed, empty or impossible", async () => {
    expect(await migrate("{")).toMatchObject({ status: 422 });
    expect(await migrate([])).toMatchObject({ status: 422 });
    expect(await migrate({ hostnames_to_migrate: [] })).toMatchObject({ status: 400 });
    const good = { hostnames_to_migrate: ["a"], destination_dseq: "12", destination_gseq: 1 };
    stand.backend.failure = new VyomError("provider.no_lease", "no lease there");
    expect(await migrate(good)).toMatchObject({ status: 400, body: "no lease there\n" });
    stand.backend.failure = undefined;
    const endpoints = { endpoints_to_migrate: ["a"], destination_dseq: 12, destination_gseq: 1 };
    expect(await migrate(endpoints, "/endpoint/migrate")).toMatchObject({ status: 400 });
  });

  it("moves endpoints with leased addresses", async () => {
    const body = { endpoints_to_migrate: ["game"], destination_dseq: 12, destination_gseq: 1 };
    const answer = await migrate(body, "/endpoint/migrate");
    expect(answer).toMatchObject({ status: 200, body: '{"transferred":["game"]}' });
  });
});
