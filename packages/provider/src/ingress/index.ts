import {
  createServer as createHttpServer,
  type IncomingMessage,
  type Server,
  type ServerOptions,
  type ServerResponse,
} from "node:http";
import { createServer as createHttpsServer } from "node:https";
import type { AddressInfo, Socket } from "node:net";
import type { Duplex } from "node:stream";
import { callerNetwork } from "@vyom/core";
import type { Logger } from "pino";
import type { IngressBackend } from "../gateway/backend.ts";
import { sendErrorPage } from "./error-page.ts";
import { Exchange } from "./exchange.ts";
import type { HostCertificates } from "./host-certificates.ts";
import {
  DEFAULT_INGRESS_LIMITS,
  type IngressContext,
  type IngressLimits,
  type IngressMeter,
  type IngressRoute,
} from "./ingress-context.ts";
import { requestTarget, type RequestTarget } from "./request-target.ts";
import { forwardUpgrade, isWebSocket, lastResponse, withoutUpgrade } from "./upgrade.ts";
import { UpstreamAgent } from "./upstream-agent.ts";

export {
  DEFAULT_INGRESS_LIMITS,
  type IngressLimits,
  type IngressMeter,
} from "./ingress-context.ts";

export interface IngressOptions {
  readonly backend: IngressBackend;
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** Speaks HTTPS with these certificates; plain HTTP without. They stay the caller's to close. */
  readonly tls?: HostCertificates;
  readonly logger: Logger;
  readonly limits?: Partial<IngressLimits>;
  readonly meter?: IngressMeter;
}

export interface Ingress {
  readonly port: number;
  /** Ends all connections. */
  close(): Promise<void>;
}

/** Starts the HTTP front of all leases: one port, services by host name. */
export async function startIngress(options: IngressOptions): Promise<Ingress> {
  const limits: IngressLimits = { ...DEFAULT_INGRESS_LIMITS, ...options.limits };
  const { backend } = options;
  const context: IngressContext = {
    backend,
    logger: options.logger,
    limits,
    meter: options.meter,
    isTls: options.tls !== undefined,
    pooled: new UpstreamAgent(backend, { keepMs: limits.serviceKeepMs }),
    fresh: new UpstreamAgent(backend, { keepMs: 0 }),
  };
  const server = createServer(limits, options.tls);
  const tunnels = new Set<Duplex>();
  serve(context, server, tunnels);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen({ port: options.port, host: options.host, backlog: 1024 }, () => {
      server.off("error", reject);
      resolve();
    });
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
        for (const socket of tunnels) socket.destroy();
        context.pooled.destroy();
        context.fresh.destroy();
      }),
  };
}

function createServer(limits: IngressLimits, tls: HostCertificates | undefined): Server {
  const settings: ServerOptions = {
    headersTimeout: limits.headersTimeoutMs,
    requestTimeout: 0, // uploads may take long; those that stand still are noticed by their exchange
    keepAliveTimeout: limits.idleMs,
    connectionsCheckingInterval: Math.min(5000, limits.headersTimeoutMs),
    insecureHTTPParser: false,
    noDelay: true,
  };
  const server =
    tls === undefined
      ? createHttpServer(settings)
      : createHttpsServer({
          ...settings,
          handshakeTimeout: limits.headersTimeoutMs,
          SNICallback: (serverName, done) => done(null, tls.find(serverName)),
        });
  server.maxConnections = limits.connections;
  limitPerAddress(server, limits.connectionsPerAddress);
  return server;
}

/** One visitor, however slow or many-handed, leaves room for the others. */
function limitPerAddress(server: Server, most: number): void {
  const open = new Map<string, number>();
  const known = new WeakSet<Socket>();
  server.on("connection", (socket: Socket) => {
    // A connection whose wish for another protocol was declined comes here again.
    if (known.has(socket)) return;
    known.add(socket);
    const address = callerNetwork(socket.remoteAddress ?? "");
    const count = (open.get(address) ?? 0) + 1;
    if (count > most) {
      socket.destroy();
      return;
    }
    open.set(address, count);
    socket.once("close", () => {
      const left = (open.get(address) ?? 1) - 1;
      if (left === 0) open.delete(address);
      else open.set(address, left);
    });
  });
}

function serve(context: IngressContext, server: Server, tunnels: Set<Duplex>): void {
  const onRequest =
    (expectsContinue: boolean) =>
    (request: IncomingMessage, response: ServerResponse): void => {
      count(context, response);
      const found = findRoute(context, request);
      if (typeof found === "number") sendErrorPage(request, response, found);
      else
        guard(
          context,
          () => new Exchange(context, found, { request, response }).start(expectsContinue),
          () => sendErrorPage(request, response, 500),
        );
    };
  server.on("request", onRequest(false));
  server.on("checkContinue", onRequest(true));
  server.on("upgrade", (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const upgrading = { request, socket, head };
    if (!isWebSocket(request)) {
      // Read again as if the client had not asked: Node has stopped to read HTTP here.
      socket.unshift(withoutUpgrade(upgrading));
      server.emit(context.isTls ? "secureConnection" : "connection", socket);
      return;
    }
    tunnels.add(socket);
    const closed = context.meter?.tunnelOpened();
    socket.once("close", () => {
      tunnels.delete(socket);
      closed?.();
    });
    socket.on("error", () => socket.destroy());
    const found = findRoute(context, request);
    if (typeof found === "number") sendErrorPage(request, lastResponse(upgrading), found);
    else
      guard(
        context,
        () => forwardUpgrade(context, found, upgrading),
        () => socket.destroy(),
      );
  });
}

function count({ meter }: IngressContext, response: ServerResponse): void {
  if (meter === undefined) return;
  const beganMs = performance.now();
  response.once("close", () => {
    const status = response.writableFinished ? response.statusCode : 0;
    meter.visited({ status, tookMs: performance.now() - beganMs });
  });
}

/** One request that breaks must not break the others. */
function guard(context: IngressContext, work: () => void, fail: () => void): void {
  try {
    work();
  } catch (error) {
    context.logger.error({ err: error }, "the ingress failed at a request");
    fail();
  }
}

/** Where a request goes, or the status that refuses it. */
function findRoute(
  context: IngressContext,
  request: IncomingMessage,
): { route: IngressRoute; target: RequestTarget } | number {
  const target = requestTarget(request);
  if (target === undefined) return 400;
  try {
    const route = context.backend.route(target.hostname);
    return route === undefined ? 404 : { route, target };
  } catch (error) {
    context.logger.error({ err: error }, "the ingress could not look a host up");
    return 500;
  }
}
