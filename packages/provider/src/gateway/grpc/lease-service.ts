import type { LeaseId } from "@vyom/core";
import type { LeaseScope } from "@vyom/crypto";
import type { LeaseID } from "@vyom/proto/akash/market/v1";
import {
  SendManifestRequest,
  SendManifestResponse,
  ServiceLogsRequest,
  ServiceLogsResponse,
  ServiceStatusRequest,
  ServiceStatusResponse,
  type ServiceStatus,
} from "@vyom/proto/akash/provider/lease/v1";
import { isAllowed, type AllowedServices } from "../auth/permission.ts";
import type { LeaseServiceStatus, LeaseStatus } from "../backend.ts";
import { requireCaller, type GatewayContext } from "../gateway-context.ts";
import { badRequest, notFound, unauthorized } from "../refusal.ts";
import { visibleServices } from "../stream/stream-query.ts";
import { comparableText, watchChanges } from "./changes.ts";
import { streamMethod, unaryMethod, type GrpcCall, type GrpcMethod } from "./grpc-method.ts";
import { manifestJsonFromMessages } from "./manifest-message.ts";

/** Past lines per replica in the answer that is not a stream, and its size at most. */
const LOG_LINES = 1000;
const LOG_BYTES_MAX = 2 << 20;

interface Permitted {
  readonly lease: LeaseId;
  readonly allowed: Exclude<AllowedServices, "none">;
}

/** The lease of a request, which must be the caller's and this provider's. @throws GatewayRefusal */
function permit(
  context: GatewayContext,
  call: GrpcCall<{ leaseId: LeaseID | undefined }>,
  scope: LeaseScope,
): Permitted {
  const caller = requireCaller(call.caller);
  const id = call.request.leaseId;
  if (id === undefined || id.dseq === 0n) throw badRequest("lease_id is missing");
  if (id.owner !== "" && id.owner !== caller.owner) throw unauthorized();
  if (id.provider !== "" && id.provider !== context.address)
    throw notFound(`the lease is of another provider: this is ${context.address}`);
  const { dseq, gseq, oseq } = id;
  const lease = { owner: caller.owner, dseq, gseq, oseq, provider: context.address, bseq: 0 };
  return { lease, allowed: caller.require({ scope, ...lease }) };
}

function serviceMessage(status: LeaseServiceStatus, lease: LeaseStatus): ServiceStatus {
  return {
    name: status.name,
    status: {
      available: status.available,
      total: status.total,
      uris: [...status.uris],
      observedGeneration: BigInt(status.observedGeneration),
      replicas: status.replicas.length,
      updatedReplicas: status.updated,
      readyReplicas: status.ready,
      availableReplicas: status.available,
    },
    ports: (lease.forwardedPorts[status.name] ?? []).map((port) => ({ ...port })),
    ips: (lease.ips[status.name] ?? []).map((ip) => ({ ...ip })),
  };
}

async function statusOf(
  context: GatewayContext,
  { lease, allowed }: Permitted,
  asked: readonly string[],
): Promise<ServiceStatusResponse> {
  if (!asked.every((name) => isAllowed(allowed, name))) throw unauthorized();
  const status = await context.backend.leaseStatus(lease);
  const missing = asked.find((name) => !status.services.some((entry) => entry.name === name));
  if (missing !== undefined) throw notFound(`the lease has no service "${missing}"`);
  const services = status.services.filter(
    ({ name }) => isAllowed(allowed, name) && (asked.length === 0 || asked.includes(name)),
  );
  return { services: services.map((entry) => serviceMessage(entry, status)) };
}

async function logServices(
  context: GatewayContext,
  { lease, allowed }: Permitted,
  request: ServiceLogsRequest,
): Promise<{ services?: readonly string[] }> {
  const asked = request.services.length === 0 ? undefined : request.services;
  const { backend } = context;
  const services = await visibleServices({ backend, lease, asked, allowed });
  return services === undefined ? {} : { services };
}

/** The last lines of each replica, as one text per replica. */
async function pastLogs(
  context: GatewayContext,
  call: GrpcCall<ServiceLogsRequest>,
): Promise<ServiceLogsResponse> {
  const permitted = permit(context, call, "logs");
  const lines = context.backend.logs(permitted.lease, {
    ...(await logServices(context, permitted, call.request)),
    tail: LOG_LINES,
    follow: false,
    signal: call.signal,
  });
  const texts = new Map<string, string[]>();
  let size = 0;
  for await (const { replica, text } of lines) {
    size += Buffer.byteLength(text) + 1;
    if (size > LOG_BYTES_MAX) break;
    const parts = texts.get(replica) ?? [];
    parts.push(`${text}\n`);
    texts.set(replica, parts);
  }
  const services = [...texts].map(([name, list]) => ({ name, logs: Buffer.from(list.join("")) }));
  return { services };
}

async function* followLogs(
  context: GatewayContext,
  call: GrpcCall<ServiceLogsRequest>,
): AsyncGenerator<ServiceLogsResponse> {
  const permitted = permit(context, call, "logs");
  const lines = context.backend.logs(permitted.lease, {
    ...(await logServices(context, permitted, call.request)),
    follow: true,
    signal: call.signal,
  });
  for await (const { replica, text } of lines)
    yield { services: [{ name: replica, logs: Buffer.from(`${text}\n`) }] };
}

async function sendManifest(
  context: GatewayContext,
  call: GrpcCall<SendManifestRequest>,
): Promise<SendManifestResponse> {
  const { lease, allowed } = permit(context, call, "send-manifest");
  const { manifest } = call.request;
  const names = manifest.flatMap((group) => group.services.map((service) => service.name));
  if (!names.every((name) => isAllowed(allowed, name))) throw unauthorized();
  const { owner, dseq } = lease;
  await context.backend.submitManifest({ owner, dseq }, manifestJsonFromMessages(manifest));
  return {};
}

const statusCodecs = { request: ServiceStatusRequest, answer: ServiceStatusResponse };
const logCodecs = { request: ServiceLogsRequest, answer: ServiceLogsResponse };

/** akash.provider.lease.v1.LeaseRPC, which the reference describes and does not serve. */
export const LEASE_METHODS: readonly GrpcMethod[] = [
  unaryMethod(
    "SendManifest",
    { request: SendManifestRequest, answer: SendManifestResponse },
    sendManifest,
  ),
  unaryMethod("ServiceStatus", statusCodecs, (context, call) =>
    statusOf(context, permit(context, call, "status"), call.request.services),
  ),
  streamMethod("StreamServiceStatus", statusCodecs, (context, call) => {
    const permitted = permit(context, call, "status");
    return watchChanges(() => statusOf(context, permitted, call.request.services), {
      textOf: comparableText,
      limits: context.limits,
      signal: call.signal,
    });
  }),
  unaryMethod("ServiceLogs", logCodecs, pastLogs),
  streamMethod("StreamServiceLogs", logCodecs, followLogs),
];
