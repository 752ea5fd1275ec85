import type { Duplex } from "node:stream";
import { GrpcStatus, VyomError, type LeaseId } from "@vyom/core";
import { isAllowed } from "../auth/permission.ts";
import type { GatewayContext } from "../gateway-context.ts";
import { badRequest, GatewayRefusal, unauthorized } from "../refusal.ts";
import { permittedLease } from "../rest/permitted-lease.ts";
import type { GatewayRequest } from "../rest/request.ts";
import { CLOSE, type StreamOpener, type StreamSession } from "./stream-session.ts";

const PORT_MAX = 65_535;

/** A port of one container. */
interface PortTarget {
  readonly service: string;
  readonly port: number;
  /** A ready one in turn when absent. */
  readonly replica?: number;
}

function targetOf(query: URLSearchParams): PortTarget {
  const service = query.get("service") ?? "";
  if (service === "") throw badRequest("parameter service is missing");
  const port = query.get("port") ?? "";
  if (!/^\d{1,5}$/.test(port) || Number(port) < 1 || Number(port) > PORT_MAX)
    throw badRequest(`parameter port must be a number from 1 to ${PORT_MAX}`);
  const replica = query.get("podIndex") ?? "";
  if (!/^\d{0,9}$/.test(replica)) throw badRequest("parameter podIndex must be a number from 0");
  return {
    service,
    port: Number(port),
    ...(replica === "" ? {} : { replica: Number(replica) }),
  };
}

/**
 * `/lease/{dseq}/{gseq}/{oseq}/port-forward?service&port&podIndex`: one TCP connection to a container's port, whether or
 * not it is exposed. Binary frames both ways; an empty one ends its direction. Vyom's own: the reference has no such path.
 */
export async function forwardPort(
  context: GatewayContext,
  request: GatewayRequest,
  open: StreamOpener,
): Promise<void> {
  const { caller, lease, allowed } = permittedLease(context, request, "shell");
  const target = targetOf(request.query);
  if (!isAllowed(allowed, target.service)) throw unauthorized();
  const inner = await dial(context, lease, target);
  try {
    // Connections have a quota of their own: a busy one shall not shut out shells.
    const session = await open({ caller, lease, quota: "port-forward" });
    await join(session, inner);
  } finally {
    inner.destroy();
  }
}

async function dial(context: GatewayContext, lease: LeaseId, target: PortTarget): Promise<Duplex> {
  try {
    const inner = await context.backend.dial(lease, target);
    inner.on("error", () => {}); // followed by close
    return inner;
  } catch (error) {
    if (!(error instanceof VyomError) || error.code !== "workload.refused") throw error;
    throw new GatewayRefusal(
      "provider.port_refused",
      `nothing listens on port ${target.port} of service ${target.service}`,
      { status: 503, grpc: GrpcStatus.UNAVAILABLE, cause: error },
    );
  }
}

/** Both directions, each at the pace of its reader; one may end while the other goes on. */
async function join(session: StreamSession, inner: Duplex): Promise<void> {
  const gone = new Promise<void>((resolve) => inner.once("close", () => resolve()));
  session.signal.addEventListener("abort", () => inner.destroy(), { once: true });
  if (!session.isOpen) inner.destroy();
  inner.on("drain", () => session.resume());
  session.start((frame) => {
    if (!inner.writable) return;
    if (frame.length === 0) inner.end();
    else if (!inner.write(frame)) session.pause();
  });
  let isWhole = true;
  try {
    for await (const chunk of inner.iterator({ destroyOnReturn: false }))
      await session.send(chunk as Buffer);
    await session.send(new Uint8Array());
    await gone;
  } catch {
    isWhole = false; // the container broke the connection off
  }
  session.close(isWhole ? CLOSE.normal : CLOSE.internal, isWhole ? "" : "connection reset");
}
