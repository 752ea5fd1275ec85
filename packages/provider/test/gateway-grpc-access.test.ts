import { Client, credentials, Metadata, status as code, type ServiceError } from "@grpc/grpc-js";
import { createCertificate, type CertificateWithKey } from "@vyom/client";
import type { LeaseScope } from "@vyom/crypto";
import {
  SendManifestRequest,
  ServiceLogsRequest,
  ServiceStatusRequest,
} from "@vyom/proto/akash/provider/lease/v1";
import { BidScreeningRequest } from "@vyom/proto/akash/provider/v1";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { token } from "./gateway-call.ts";
import { leaseOf, startStand, STRANGER, TENANT, type Stand } from "./gateway-fake.ts";

interface Shown {
  readonly certificate?: CertificateWithKey;
  readonly token?: string;
}
interface Method {
  readonly path: string;
  readonly isStream: boolean;
  readonly request: Uint8Array;
  readonly scope?: LeaseScope;
}
const LEASE_RPC = "/akash.provider.lease.v1.LeaseRPC";
const PROVIDER_RPC = "/akash.provider.v1.ProviderRPC";
const leaseId = leaseOf(TENANT);
const status = ServiceStatusRequest.encode(ServiceStatusRequest.fromPartial({ leaseId })).finish();
const logs = ServiceLogsRequest.encode(ServiceLogsRequest.fromPartial({ leaseId })).finish();
const manifest = SendManifestRequest.encode(SendManifestRequest.fromPartial({ leaseId })).finish();
const group = BidScreeningRequest.encode(
  BidScreeningRequest.fromPartial({ groupSpec: { name: "west" } }),
).finish();
const NONE = new Uint8Array();
const METHODS: readonly Method[] = [
  { path: `${PROVIDER_RPC}/GetStatus`, isStream: false, request: NONE },
  { path: `${PROVIDER_RPC}/StreamStatus`, isStream: true, request: NONE },
  { path: `${PROVIDER_RPC}/BidScreening`, isStream: false, request: group },
  { path: `${LEASE_RPC}/SendManifest`, isStream: false, request: manifest, scope: "send-manifest" },
  { path: `${LEASE_RPC}/ServiceStatus`, isStream: false, request: status, scope: "status" },
  { path: `${LEASE_RPC}/StreamServiceStatus`, isStream: true, request: status, scope: "status" },
  { path: `${LEASE_RPC}/ServiceLogs`, isStream: false, request: logs, scope: "logs" },
  { path: `${LEASE_RPC}/StreamServiceLogs`, isStream: true, request: logs, scope: "logs" },
];

let stand: Stand;
const certificates: Record<string, CertificateWithKey> = {};
const clients: Client[] = [];
beforeAll(async () => {
  stand = await startStand({ limits: { statusPollMs: 20, accountBurst: 5_000, recheckMs: 50 } });
  stand.backend.addLine("web", "hello");
  for (const [name, owner] of [
    ["own", TENANT.address],
    ["stranger", STRANGER.address],
    ["revoked", TENANT.address],
  ] as const) {
    const certificate = await createCertificate({ address: owner });
    if (name !== "revoked") stand.chain.publish(certificate);
    certificates[name] = certificate;
  }
});
afterEach(() => {
  for (const client of clients.splice(0)) client.close();
});
afterAll(() => stand.gateway.close());

const raw = (bytes: Uint8Array): Buffer => Buffer.from(bytes);

/** The status of one call; of a stream that of its first answer, and `ended` tells how it ends. */
async function ask(
  method: Method,
  shown: Shown,
): Promise<{ code: number; ended: Promise<number> }> {
  const { certificate } = shown;
  const secure = credentials.createSsl(
    Buffer.from(stand.certificate.certificatePem),
    certificate === undefined ? null : Buffer.from(certificate.privateKeyPem),
    certificate === undefined ? null : Buffer.from(certificate.certificatePem),
    { checkServerIdentity: () => undefined },
  );
  const client = new Client(`127.0.0.1:${stand.gateway.grpcPort}`, secure, {
    "grpc.ssl_target_name_override": "localhost",
  });
  clients.push(client);
  const metadata = new Metadata();
  if (shown.token !== undefined) metadata.set("authorization", `Bearer ${shown.token}`);
  if (!method.isStream)
    return new Promise((resolve) =>
      client.makeUnaryRequest(method.path, raw, raw, method.request, metadata, (error) => {
        const found = error?.code ?? code.OK;
        resolve({ code: found, ended: Promise.resolve(found) });
      }),
    );
  const call = client.makeServerStreamRequest(method.path, raw, raw, method.request, metadata);
  const ended = new Promise<number>((resolve) => {
    call.on("error", (error: ServiceError) => resolve(error.code));
    call.on("end", () => resolve(code.OK));
  });
  const first = new Promise<number>((resolve) => call.once("data", () => resolve(code.OK)));
  return { code: await Promise.race([first, ended]), ended };
}

const seconds = (): number => Math.floor(Date.now() / 1000);
const scoped = (scope: LeaseScope): Shown => ({
  token: token(TENANT, { leases: { access: "scoped", scope: [scope] } }),
});

describe.each(METHODS.map((method) => [method.path, method] as const))("%s", (_path, method) => {
  const { UNAUTHENTICATED, PERMISSION_DENIED, OK } = code;
  const isOpen = method.scope === undefined;

  it("opens to those who may", async () => {
    const shown: Shown[] = [
      { certificate: certificates["own"] as CertificateWithKey },
      { token: token(TENANT) },
      { token: token(TENANT, { algorithm: "ES256KADR36" }) },
      scoped(method.scope ?? "status"),
    ];
    for (const each of shown) expect((await ask(method, each)).code).toBe(OK);
  });

  it("refuses who shows too little, and strangers", async () => {
    const other: LeaseScope = method.scope === "logs" ? "events" : "logs";
    const shown: Shown[] = [
      {},
      scoped(other),
      { certificate: certificates["stranger"] as CertificateWithKey },
      { token: token(STRANGER) },
    ];
    for (const each of shown)
      expect((await ask(method, each)).code).toBe(isOpen ? OK : PERMISSION_DENIED);
  });

  it("refuses what is false, everywhere", async () => {
    const shown: Shown[] = [
      { certificate: certificates["revoked"] as CertificateWithKey },
      { certificate: certificates["own"] as CertificateWithKey, token: token(TENANT) },
      { token: "nonsense" },
      { token: token({ address: TENANT.address, privateKey: STRANGER.privateKey }) },
      { token: token(TENANT, { claims: { exp: seconds() - 1 } }) },
      { token: token(TENANT, { claims: { nbf: seconds() + 600 } }) },
      { token: token(TENANT, { claims: { version: "v9" } }) },
    ];
    for (const each of shown) expect((await ask(method, each)).code).toBe(UNAUTHENTICATED);
  });
});

describe("streams over gRPC", () => {
  const follow = METHODS.find(({ path }) => path.endsWith("/StreamServiceLogs")) as Method;

  it("end when their token expires", async () => {
    const claims = { exp: seconds() + 1 };
    const { ended } = await ask(follow, { token: token(TENANT, { claims }) });
    expect(await ended).toBe(code.UNAUTHENTICATED);
  });

  it("end when their certificate is revoked", async () => {
    const certificate = await createCertificate({ address: TENANT.address });
    stand.chain.publish(certificate);
    const { ended } = await ask(follow, { certificate });
    stand.chain.revoke(certificate);
    expect(await ended).toBe(code.UNAUTHENTICATED);
  });
});
