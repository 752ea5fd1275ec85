import {
  request as httpRequest,
  ServerResponse,
  type ClientRequest,
  type IncomingMessage,
} from "node:http";
import type { Duplex } from "node:stream";
import { sendErrorPage } from "./error-page.ts";
import { requestHeaders, responseHeaders } from "./forward-headers.ts";
import { statusOfFailure, type IngressContext, type IngressRoute } from "./ingress-context.ts";
import type { RequestTarget } from "./request-target.ts";
import type { UpstreamRequestOptions } from "./upstream-agent.ts";

/** A client's connection whose request asked to change the protocol. */
export interface Upgrading {
  readonly request: IncomingMessage;
  readonly socket: Duplex;
  /** What the client sent after the request. */
  readonly head: Buffer;
}

/** Whether the request asks for a WebSocket. Other protocols, such as h2c, may be declined by answering in HTTP/1.1. */
export function isWebSocket(request: IncomingMessage): boolean {
  return request.headers.upgrade?.trim().toLowerCase() === "websocket";
}

/** The bytes of a request without its wish to change the protocol. */
export function withoutUpgrade({ request, head }: Upgrading): Buffer {
  const lines = [`${request.method} ${request.url} HTTP/${request.httpVersion}`];
  const { rawHeaders } = request;
  for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] ?? "";
    const lower = name.toLowerCase();
    if (lower === "upgrade" || lower === "http2-settings") continue;
    const value = rawHeaders[index + 1] ?? "";
    lines.push(`${name}: ${lower === "connection" ? keptTokens(value) : value}`);
  }
  return Buffer.concat([Buffer.from(`${lines.join("\r\n")}\r\n\r\n`, "latin1"), head]);
}

function keptTokens(connection: string): string {
  return connection
    .split(",")
    .filter((token) => !/^\s*(upgrade|http2-settings)\s*$/i.test(token))
    .join(",");
}

/** A response on a socket that Node's server has let go of; it ends the connection. */
export function lastResponse({ request, socket }: Upgrading): ServerResponse {
  const response = new ServerResponse(request);
  response.shouldKeepAlive = false;
  response.assignSocket(socket as Parameters<ServerResponse["assignSocket"]>[0]);
  response.once("finish", () => socket.end(() => socket.destroy()));
  return response;
}

/** Carries a WebSocket to its service: the handshake first, then bytes both ways. */
export function forwardUpgrade(
  context: IngressContext,
  what: { readonly route: IngressRoute; readonly target: RequestTarget },
  upgrading: Upgrading,
): void {
  const { route, target } = what;
  const { request, socket } = upgrading;
  const options: UpstreamRequestOptions = {
    agent: context.fresh,
    upstream: route,
    method: request.method ?? "GET",
    path: target.path,
    headers: requestHeaders(request, {
      host: target.host,
      isTls: context.isTls,
      upgrade: "websocket",
    }) as never,
  };
  const upstream = httpRequest(options);
  const answerWith = (status: number): void => {
    clearTimeout(timer);
    upstream.destroy();
    if (socket.writable) sendErrorPage(request, lastResponse(upgrading), status);
  };
  const timer = setTimeout(() => answerWith(504), route.options.readTimeoutMs);
  let isAnswered = false;
  upstream.once("error", (error) => {
    if (!isAnswered) answerWith(statusOfFailure(context, error));
  });
  upstream.once("upgrade", (answer: IncomingMessage, service: Duplex, rest: Buffer) => {
    isAnswered = true;
    clearTimeout(timer);
    joinStreams(upgrading, { answer, service, rest }, route.options.readTimeoutMs);
  });
  upstream.once("response", (answer) => {
    isAnswered = true;
    clearTimeout(timer);
    relay(upstream, answer, upgrading);
  });
  socket.once("close", () => {
    clearTimeout(timer);
    upstream.destroy();
  });
  upstream.end();
}

/** The service answered in HTTP instead: a refusal, with its body. */
function relay(upstream: ClientRequest, answer: IncomingMessage, upgrading: Upgrading): void {
  const response = lastResponse(upgrading);
  try {
    response.writeHead(
      answer.statusCode ?? 502,
      answer.statusMessage ?? "",
      responseHeaders(answer),
    );
  } catch {
    upstream.destroy();
    upgrading.socket.destroy(); // a header that Node refuses to repeat
    return;
  }
  answer.on("error", () => upgrading.socket.destroy());
  answer.pipe(response);
}

function joinStreams(
  { socket, head }: Upgrading,
  other: { readonly answer: IncomingMessage; readonly service: Duplex; readonly rest: Buffer },
  idleMs: number,
): void {
  const { answer, service, rest } = other;
  const headers = responseHeaders(answer);
  const lines = [`HTTP/1.1 101 ${answer.statusMessage ?? "Switching Protocols"}`];
  for (let index = 0; index + 1 < headers.length; index += 2)
    lines.push(`${headers[index]}: ${headers[index + 1]}`);
  lines.push("Connection: Upgrade", `Upgrade: ${answer.headers.upgrade ?? "websocket"}`);
  const end = (): void => {
    clearInterval(timer);
    socket.destroy();
    service.destroy();
  };
  let isIdle = false;
  // Ends a connection that was silent for one to two of these.
  const timer = setInterval(() => (isIdle ? end() : (isIdle = true)), idleMs);
  const moved = (): void => void (isIdle = false);
  for (const stream of [socket, service]) {
    stream.on("data", moved);
    stream.on("error", end);
    stream.once("close", end);
  }
  socket.write(Buffer.from(`${lines.join("\r\n")}\r\n\r\n`, "latin1"));
  if (rest.length > 0) socket.write(rest);
  if (head.length > 0) service.write(head);
  socket.pipe(service);
  service.pipe(socket);
}
