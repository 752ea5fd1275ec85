import { STATUS_CODES, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer, type Server } from "node:https";
import type { Duplex } from "node:stream";
import type { TLSSocket } from "node:tls";
import { GrpcStatus } from "@vyom/core";
import { WebSocketServer } from "ws";
import type { Caller } from "../auth/caller.ts";
import { watchCaller } from "../auth/caller-watch.ts";
import type { GatewayContext } from "../gateway-context.ts";
import { badRequest, GatewayRefusal, notFound } from "../refusal.ts";
import { CLOSE, StreamSession } from "../stream/stream-session.ts";
import type { TlsIdentity } from "../tls/tls-identity.ts";
import { sendRefusal, type GatewayRequest } from "./request.ts";
import { matchRoutes, type RouteMatch } from "./routes.ts";

const FRAME_BYTES_MAX = 1 << 20;

/** Answers HTTPS and WebSocket on connections that are handed to it. */
export function createRestServer(context: GatewayContext, identity: TlsIdentity): Server {
  const { limits } = context;
  const server = createServer({
    ...identity,
    handshakeTimeout: limits.handshakeTimeoutMs,
    headersTimeout: limits.handshakeTimeoutMs,
    requestTimeout: limits.requestTimeoutMs,
    keepAliveTimeout: 30_000,
    connectionsCheckingInterval: Math.min(5000, limits.handshakeTimeoutMs),
  });
  const sockets = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    perMessageDeflate: false,
    maxPayload: FRAME_BYTES_MAX,
  });
  server.on("request", (message, response) => {
    void answer(context, message, response);
  });
  server.on("upgrade", (message: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on("error", () => socket.destroy());
    void openSocket(context, message, { socket, head, sockets });
  });
  server.on("tlsClientError", () => {}); // an unfinished handshake has been answered by an alert
  // Node begins to watch for slow requests when a server listens; this one is only handed connections.
  server.emit("listening");
  return server;
}

function urlOf(message: IncomingMessage): URL | undefined {
  const text = message.url ?? "/";
  const base = "https://gateway";
  return text.startsWith("/") && URL.canParse(base + text) ? new URL(base + text) : undefined;
}

interface Routed {
  readonly match: RouteMatch;
  readonly request: GatewayRequest;
}

/** Finds the route and the caller. @throws GatewayRefusal */
async function route(
  context: GatewayContext,
  message: IncomingMessage,
  isUpgrade: boolean,
): Promise<Routed> {
  const socket = message.socket as TLSSocket;
  const caller: Caller | undefined = await context.caller(
    socket,
    socket.remoteAddress ?? "",
    message.headers.authorization,
  );
  const url = urlOf(message);
  const matches = url === undefined ? [] : matchRoutes(url.pathname);
  if (url === undefined || matches.length === 0) throw notFound("404 page not found");
  const wanted = isUpgrade ? "WEBSOCKET" : message.method;
  const match = matches.find((entry) => entry.route.method === wanted);
  if (match !== undefined)
    return { match, request: { message, query: url.searchParams, params: match.params, caller } };
  if (isUpgrade || matches.some((entry) => entry.route.method === "WEBSOCKET"))
    throw badRequest("this path is a WebSocket, or is none: the upgrade does not fit");
  throw new GatewayRefusal("provider.method", "405 method not allowed", {
    status: 405,
    grpc: GrpcStatus.UNIMPLEMENTED,
  });
}

/** The route with its parameters' names in place of values. */
function patternOf({ route: { path } }: RouteMatch): string {
  return `/${path.join("/")}`;
}

/** Method and path without the query, for the log. */
function whatOf(message: IncomingMessage): string {
  return `${message.method} ${(message.url ?? "").split("?")[0]?.slice(0, 200)}`;
}

async function answer(
  context: GatewayContext,
  message: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  let pattern = "";
  const beganAtMs = performance.now();
  response.once("close", () => {
    const tookMs = performance.now() - beganAtMs;
    const status = response.statusCode;
    context.meter.request({ interface: "rest", route: pattern, status, tookMs });
  });
  try {
    const { match, request } = await route(context, message, false);
    pattern = patternOf(match);
    if (match.route.method !== "WEBSOCKET") await match.route.handle(context, request, response);
  } catch (error) {
    if (message.destroyed && !message.complete) return; // the caller has gone
    sendRefusal(response, context.refuse(error, { what: whatOf(message) }));
  }
}

async function openSocket(
  context: GatewayContext,
  message: IncomingMessage,
  raw: { socket: Duplex; head: Buffer; sockets: WebSocketServer },
): Promise<void> {
  let session: StreamSession | undefined;
  const releases: (() => void)[] = [];
  let pattern = "";
  const count = (status: number): void =>
    context.meter.request({ interface: "rest", route: pattern, status });
  try {
    const { match, request } = await route(context, message, true);
    pattern = patternOf(match);
    if (match.route.method !== "WEBSOCKET") return;
    await match.route.handle(context, request, async ({ caller, lease, quota }) => {
      const key = quota === undefined ? caller.owner : `${caller.owner}/${quota}`;
      releases.push(context.openStream(key));
      const opened = await upgrade(context, message, raw);
      session = opened;
      count(101);
      releases.push(context.meter.streamOpened(pattern));
      const onEnd = (refusal: GatewayRefusal): void =>
        opened.close(CLOSE.credentials, refusal.message);
      const { nowMs, limits, backend } = context;
      releases.push(watchCaller(caller, { nowMs, recheckMs: limits.recheckMs, onEnd }));
      releases.push(backend.watchLease(lease, opened));
      return opened;
    });
  } catch (error) {
    if (session?.isOpen === false) return; // the caller has gone
    const refusal = context.refuse(error, { what: whatOf(message) });
    if (session === undefined) {
      count(refusal.status);
      refuseUpgrade(raw.socket, refusal);
    } else session.fail(refusal);
  } finally {
    for (const release of releases) release();
  }
}

/** The session is made at once, before any frame can arrive. */
function upgrade(
  context: GatewayContext,
  message: IncomingMessage,
  raw: { socket: Duplex; head: Buffer; sockets: WebSocketServer },
): Promise<StreamSession> {
  const { limits, closing } = context;
  return new Promise((resolve, reject) => {
    raw.socket.once("close", () => reject(badRequest("the connection ended")));
    raw.sockets.handleUpgrade(message, raw.socket, raw.head, (socket) =>
      resolve(new StreamSession({ socket, limits, closing })),
    );
  });
}

/** Answers in HTTP on a socket that was to become a WebSocket. */
function refuseUpgrade(socket: Duplex, refusal: GatewayRefusal): void {
  if (!socket.writable) return;
  const body = refusal.isJson
    ? JSON.stringify({ message: refusal.message })
    : `${refusal.message}\n`;
  const type = refusal.isJson ? "application/json" : "text/plain; charset=utf-8";
  const head = [
    `HTTP/1.1 ${refusal.status} ${STATUS_CODES[refusal.status] ?? ""}`,
    `content-type: ${type}`,
    `content-length: ${Buffer.byteLength(body)}`,
    "connection: close",
  ];
  socket.end(`${head.join("\r\n")}\r\n\r\n${body}`, () => socket.destroy());
}
