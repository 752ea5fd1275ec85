import { readFileSync } from "node:fs";
import {
  Client,
  credentials,
  Metadata,
  status as code,
  type ClientReadableStream,
  type ServiceError,
} from "@grpc/grpc-js";
import { createProviderSDK } from "@akashnetwork/chain-sdk";
import { createCertificate, type CertificateWithKey } from "@vyom/client";
import type { MessageCodec } from "@vyom/proto";
import {
  SendManifestRequest,
  SendManifestResponse,
  ServiceLogsRequest,
  ServiceLogsResponse,
  ServiceStatusRequest,
  ServiceStatusResponse,
} from "@vyom/proto/akash/provider/lease/v1";
import { BidScreeningRequest, BidScreeningResponse, Status } from "@vyom/proto/akash/provider/v1";
import { Empty } from "@vyom/proto/google/protobuf/empty";
import { ServerReflectionRequest, ServerReflectionResponse } from "@vyom/proto/grpc/reflection/v1";
import { parseSdl, type ManifestGroup } from "@vyom/sdl";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { token } from "./gateway-call.ts";
import { account, leaseOf, startStand, STRANGER, TENANT, type Stand } from "./gateway-fake.ts";

const LEASE_RPC = "/akash.provider.lease.v1.LeaseRPC";
const PROVIDER_RPC = "/akash.provider.v1.ProviderRPC";
const HELLO = new URL("../../../examples/hello/deploy.yaml", import.meta.url);
const leaseId = leaseOf(TENANT);

let stand: Stand;
let tenant: CertificateWithKey;
const clients: Client[] = [];

beforeAll(async () => {
  stand = await startStand({ limits: { statusPollMs: 20, statusQuietMs: 60_000 } });
  tenant = await createCertificate({ address: TENANT.address });
  stand.chain.publish(tenant);
});
afterEach(() => {
  for (const client of clients.splice(0)) client.close();
  stand.backend.failure = undefined;
  stand.backend.lines = [];
});
afterAll(() => stand.gateway.close());

/** A client of grpc-js that trusts the gateway's certificate and may show one of its own. */
function connect(certificate?: CertificateWithKey, serverName = "localhost"): Client {
  const trusted = serverName === "localhost" ? stand.certificate : stand.ca;
  const secure = credentials.createSsl(
    Buffer.from(trusted.certificatePem),
    certificate === undefined ? null : Buffer.from(certificate.privateKeyPem),
    certificate === undefined ? null : Buffer.from(certificate.certificatePem),
    { checkServerIdentity: () => undefined },
  );
  const client = new Client(`127.0.0.1:${stand.gateway.grpcPort}`, secure, {
    "grpc.ssl_target_name_override": serverName,
  });
  clients.push(client);
  return client;
}

interface Method<Request, Response> {
  readonly path: string;
  readonly request: MessageCodec<Request>;
  readonly response: MessageCodec<Response>;
}
const SEND = {
  path: `${LEASE_RPC}/SendManifest`,
  request: SendManifestRequest,
  response: SendManifestResponse,
};
const STATUS = {
  path: `${LEASE_RPC}/ServiceStatus`,
  request: ServiceStatusRequest,
  response: ServiceStatusResponse,
};
const LOGS = {
  path: `${LEASE_RPC}/ServiceLogs`,
  request: ServiceLogsRequest,
  response: ServiceLogsResponse,
};

function metadataOf(bearer: string | undefined): Metadata {
  const metadata = new Metadata();
  if (bearer !== undefined) metadata.set("authorization", `Bearer ${bearer}`);
  return metadata;
}

function unary<Request, Response>(
  client: Client,
  method: Method<Request, Response>,
  request: object,
  bearer?: string,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    client.makeUnaryRequest(
      method.path,
      (message: Request) => Buffer.from(method.request.encode(message).finish()),
      (bytes) => method.response.decode(bytes),
      method.request.fromPartial(request),
      metadataOf(bearer),
      (error: ServiceError | null, answer?: Response) =>
        error === null && answer !== undefined ? resolve(answer) : reject(error),
    );
  });
}

function stream<Request, Response>(
  client: Client,
  method: Method<Request, Response>,
  request: object,
  bearer?: string,
): ClientReadableStream<Response> {
  return client.makeServerStreamRequest(
    method.path,
    (message: Request) => Buffer.from(method.request.encode(message).finish()),
    (bytes) => method.response.decode(bytes),
    method.request.fromPartial(request),
    metadataOf(bearer),
  );
}

describe("ProviderRPC", () => {
  const GET = { path: `${PROVIDER_RPC}/GetStatus`, request: Empty, response: Status };

  it("tells the status with Kubernetes' quantities", async () => {
    const status = await unary(connect(), GET, {});
    const inventory = status.cluster?.inventory;
    expect(inventory?.cluster?.nodes[0]?.resources?.cpu?.quantity).toMatchObject({
      allocatable: { string: "4" },
      allocated: { string: "1500m" },
    });
    expect(inventory?.reservations?.active).toMatchObject({
      count: 2,
      resources: { cpu: { string: "1250m" }, storage: { beta2: { string: "10" } } },
    });
    expect(status).toMatchObject({
      bidEngine: { orders: 2 },
      manifest: { deployments: 1 },
      publicHostnames: ["provider.test"],
      reclamationWindow: { seconds: 60n },
    });
  });

  it("streams the status when it changes", async () => {
    const counts: number[] = [];
    const method = { path: `${PROVIDER_RPC}/StreamStatus`, request: Empty, response: Status };
    const call = stream(connect(), method, {});
    call.on("error", () => {}); // cancelled below
    for await (const status of call as AsyncIterable<Status>) {
      counts.push(status.cluster?.leases?.active ?? 0);
      if (counts.length === 3) break;
      stand.backend.leaseCount += 1;
    }
    call.cancel();
    expect(counts).toEqual([1, 2, 3]);
  });

  it("screens bids", async () => {
    const method = {
      path: `${PROVIDER_RPC}/BidScreening`,
      request: BidScreeningRequest,
      response: BidScreeningResponse,
    };
    expect(await unary(connect(), method, { groupSpec: { name: "west" } })).toEqual({
      passed: true,
      reasons: [],
      resourceOffers: [{ resources: undefined, count: 2, prices: undefined }],
      price: { denom: "uakt", amount: `955${"0".repeat(17)}` },
    });
    stand.backend.reasons = ["no CPU is free"];
    expect(await unary(connect(), method, { groupSpec: { name: "west" } })).toMatchObject({
      passed: false,
      reasons: ["no CPU is free"],
    });
    stand.backend.reasons = [];
    await expect(unary(connect(), method, {})).rejects.toMatchObject({
      code: code.INVALID_ARGUMENT,
    });
  });
});

describe("LeaseRPC", () => {
  it("takes a manifest whose JSON has the hash of the SDL", async () => {
    const sdl = parseSdl(readFileSync(HELLO, "utf8"));
    const manifest = sdl.manifest.map(messageOf);
    await unary(connect(tenant), SEND, { leaseId, manifest });
    expect(stand.backend.manifests.at(-1)).toEqual({
      owner: TENANT.address,
      dseq: 12n,
      json: sdl.manifestJson,
    });
  });

  it("tells the status of services, of all or of those asked for", async () => {
    const all = await unary(connect(tenant), STATUS, { leaseId });
    expect(all.services.map(({ name }) => name)).toEqual(["web", "db"]);
    expect(all.services[0]).toMatchObject({
      status: { available: 1, observedGeneration: 3n, uris: ["web.example.test"] },
      ports: [{ host: "h", port: 53, externalPort: 30053, proto: "UDP" }],
    });
    const one = await unary(connect(tenant), STATUS, { leaseId, services: ["db"] });
    expect(one.services.map(({ name }) => name)).toEqual(["db"]);
    await expect(
      unary(connect(tenant), STATUS, { leaseId, services: ["nope"] }),
    ).rejects.toMatchObject({ code: code.NOT_FOUND });
  });

  it("gives past logs by replica and follows new ones", async () => {
    stand.backend.addLine("web", "one");
    stand.backend.addLine("web", "two");
    const past = await unary(connect(tenant), LOGS, { leaseId });
    expect(past.services.map(({ name, logs }) => [name, Buffer.from(logs).toString()])).toEqual([
      ["web-0", "one\ntwo\n"],
    ]);
    const follow = { ...LOGS, path: `${LEASE_RPC}/StreamServiceLogs` };
    const call = stream(connect(tenant), follow, { leaseId, services: ["web"] });
    call.on("error", () => {}); // cancelled below
    const seen: string[] = [];
    for await (const { services } of call as AsyncIterable<ServiceLogsResponse>) {
      seen.push(Buffer.from(services[0]?.logs ?? []).toString());
      if (seen.length === 2) stand.backend.addLine("web", "three");
      if (seen.length === 3) break;
    }
    const ended = stand.backend.nextLogsEnd();
    call.cancel();
    await ended;
    expect(seen).toEqual(["one\n", "two\n", "three\n"]);
  });

  it("knows callers by certificate or token, and by one of them only", async () => {
    await expect(unary(connect(), STATUS, { leaseId })).rejects.toMatchObject({
      code: code.PERMISSION_DENIED,
    });
    expect(await unary(connect(), STATUS, { leaseId }, token(TENANT))).toMatchObject({
      services: [{ name: "web" }, { name: "db" }],
    });
    await expect(unary(connect(tenant), STATUS, { leaseId }, token(TENANT))).rejects.toMatchObject({
      code: code.UNAUTHENTICATED,
    });
    await expect(unary(connect(), STATUS, { leaseId }, "nonsense")).rejects.toMatchObject({
      code: code.UNAUTHENTICATED,
    });
    const unknown = await createCertificate({ address: TENANT.address });
    await expect(unary(connect(unknown), STATUS, { leaseId })).rejects.toMatchObject({
      code: code.UNAUTHENTICATED,
    });
  });

  it("takes client certificates also under the public host's name and certificate", async () => {
    const status = await unary(connect(tenant, "provider.test"), STATUS, { leaseId });
    expect(status.services).toHaveLength(2);
  });

  it("keeps to owners, providers and scopes", async () => {
    await expect(unary(connect(), STATUS, { leaseId }, token(STRANGER))).rejects.toMatchObject({
      code: code.PERMISSION_DENIED,
    });
    await expect(
      unary(connect(tenant), STATUS, { leaseId: { ...leaseId, provider: account(9).address } }),
    ).rejects.toMatchObject({ code: code.NOT_FOUND });
    const leases = { access: "scoped", scope: ["logs"] } as const;
    await expect(
      unary(connect(), STATUS, { leaseId }, token(TENANT, { leases })),
    ).rejects.toMatchObject({ code: code.PERMISSION_DENIED });
    const followStatus = { ...STATUS, path: `${LEASE_RPC}/StreamServiceStatus` };
    const call = stream(connect(), followStatus, { leaseId }, token(TENANT, { leases }));
    const error = await new Promise<ServiceError>((resolve) => call.once("error", resolve));
    expect(error.code).toBe(code.PERMISSION_DENIED);
  });
});

describe("reflection", () => {
  it("lists services and describes them", async () => {
    const call = connect().makeBidiStreamRequest(
      "/grpc.reflection.v1.ServerReflection/ServerReflectionInfo",
      (message: ServerReflectionRequest) =>
        Buffer.from(ServerReflectionRequest.encode(message).finish()),
      (bytes) => ServerReflectionResponse.decode(bytes),
    );
    const ask = (request: object): Promise<ServerReflectionResponse> =>
      new Promise((resolve) => {
        call.once("data", resolve);
        call.write(ServerReflectionRequest.fromPartial(request));
      });
    const listed = await ask({ listServices: "" });
    expect(listed.listServicesResponse?.service.map(({ name }) => name)).toContain(
      "akash.provider.lease.v1.LeaseRPC",
    );
    const found = await ask({ fileContainingSymbol: "akash.provider.v1.ProviderRPC" });
    expect(found.fileDescriptorResponse?.fileDescriptorProto.length).toBeGreaterThan(3);
    const missing = await ask({ fileByFilename: "nothing.proto" });
    expect(missing.errorResponse?.errorCode).toBe(code.NOT_FOUND);
    call.end();
  });
});

describe("@akashnetwork/chain-sdk's provider client", () => {
  const sdk = (authentication?: { type: "mtls"; cert: string; key: string }) =>
    createProviderSDK({
      baseUrl: `https://localhost:${stand.gateway.grpcPort}`,
      ...(authentication === undefined ? {} : { authentication }),
    });

  it("reads the status and follows it", async () => {
    const client = sdk();
    const status = await client.akash.provider.v1.getStatus({});
    expect(status.cluster?.inventory?.cluster?.nodes[0]?.name).toBe("node1");
    // Its streams are promises of what its types say.
    for await (const next of await client.akash.provider.v1.streamStatus({})) {
      expect(next.publicHostnames).toEqual(["provider.test"]);
      break;
    }
  });

  it("sends a manifest and reads status and logs with a certificate", async () => {
    stand.backend.addLine("web", "hello");
    const client = sdk({
      type: "mtls",
      cert: tenant.certificatePem,
      key: tenant.privateKeyPem,
    }) as unknown as { akash: { provider: { lease: { v1: LeaseClient } } } };
    const lease = client.akash.provider.lease.v1;
    const sdl = parseSdl(readFileSync(HELLO, "utf8"));
    const id = { ...leaseId, dseq: "12" };
    await lease.sendManifest({ leaseId: id, manifest: sdl.manifest.map(messageOf) });
    expect(stand.backend.manifests.at(-1)?.json).toBe(sdl.manifestJson);
    const status = await lease.serviceStatus({ leaseId: id, services: [] });
    expect(status.services.map(({ name }) => name)).toEqual(["web", "db"]);
    for await (const { services } of await lease.streamServiceLogs({ leaseId: id, services: [] })) {
      expect(Buffer.from(services[0]?.logs ?? []).toString()).toBe("hello\n");
      break;
    }
  });
});

/** The part of chain-sdk's client that its types hide. */
interface LeaseClient {
  sendManifest(request: object): Promise<object>;
  serviceStatus(request: object): Promise<{ services: { name: string }[] }>;
  streamServiceLogs(
    request: object,
  ): Promise<AsyncIterable<{ services: { name: string; logs: Uint8Array }[] }>>;
}

/** A manifest's group as a message: what a client does before it sends. */
function messageOf(group: ManifestGroup): object {
  const value = ({ val }: { val: string }) => ({ val: Buffer.from(val) });
  return {
    name: group.name,
    services: group.services.map((service) => ({
      ...service,
      command: service.command ?? [],
      args: service.args ?? [],
      env: service.env ?? [],
      credentials: service.credentials ?? undefined,
      params:
        service.params === undefined
          ? undefined
          : { ...service.params, storage: service.params.storage ?? [] },
      expose: service.expose.map((expose) => ({ ...expose, hosts: expose.hosts ?? [] })),
      resources: {
        id: service.resources.id,
        cpu: { units: value(service.resources.cpu.units), attributes: [] },
        gpu: { units: value(service.resources.gpu.units), attributes: [] },
        memory: { quantity: value(service.resources.memory.size), attributes: [] },
        storage: service.resources.storage.map(({ name, size, attributes }) => ({
          name,
          quantity: value(size),
          attributes: attributes ?? [],
        })),
        endpoints: service.resources.endpoints.map((endpoint) => ({
          kind: endpoint.kind ?? 0,
          sequenceNumber: endpoint.sequence_number,
        })),
      },
    })),
  };
}
