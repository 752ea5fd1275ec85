import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";

/** Headers of one connection only (RFC 9110 7.6.1), and those that the ingress answers itself. */
const HOP_BY_HOP: ReadonlySet<string> = new Set([
  "connection",
  "keep-alive",
  "proxy-authenticate",
  "proxy-authorization",
  "proxy-connection",
  "te",
  "transfer-encoding",
  "upgrade",
]);
const ANSWERED_HERE: ReadonlySet<string> = new Set(["host", "expect", "http2-settings"]);

/** Names that the `Connection` header says are of this connection only. */
function connectionNames(header: string | undefined): ReadonlySet<string> | undefined {
  if (header === undefined || /^\s*(keep-alive|close)?\s*$/i.test(header)) return undefined;
  return new Set(header.split(",").map((name) => name.trim().toLowerCase()));
}

/** Headers by which services learn about the client: a client's own are forged. Some servers read `_` as `-`. */
function tellsOfClient(name: string): boolean {
  if (!name.startsWith("x") && name !== "forwarded") return false;
  const plain = name.replaceAll("_", "-");
  return plain === "forwarded" || plain === "x-real-ip" || plain.startsWith("x-forwarded-");
}

/** Whether a request brings a body. */
export function hasBody(request: IncomingMessage): boolean {
  const { headers } = request;
  if (headers["transfer-encoding"] !== undefined) return true;
  const length = headers["content-length"];
  return length !== undefined && !/^0+$/.test(length);
}

/** Methods whose requests have a body unless they say otherwise. */
const BODY_METHODS: ReadonlySet<string> = new Set(["POST", "PUT", "PATCH"]);

/** The client's headers as the service shall see them: names and values in turn. */
export function requestHeaders(
  request: IncomingMessage,
  options: { readonly host: string; readonly isTls: boolean; readonly upgrade?: string },
): string[] {
  const socket = request.socket as Socket;
  const client = (socket.remoteAddress ?? "").replace(/^::ffff:/, "");
  const headers = [
    "Host",
    options.host,
    "X-Real-IP",
    client,
    "X-Forwarded-For",
    client,
    "X-Forwarded-Host",
    options.host,
    "X-Forwarded-Port",
    String(socket.localPort ?? ""),
    "X-Forwarded-Proto",
    options.isTls ? "https" : "http",
  ];
  const { rawHeaders } = request;
  const named = connectionNames(request.headers.connection);
  for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] ?? "";
    const lower = name.toLowerCase();
    if (HOP_BY_HOP.has(lower) || ANSWERED_HERE.has(lower) || tellsOfClient(lower)) continue;
    // A client may not have the framing of its body removed.
    if (named?.has(lower) === true && lower !== "content-length") continue;
    headers.push(name, rawHeaders[index + 1] ?? "");
  }
  if (request.headers["transfer-encoding"] !== undefined)
    headers.push("Transfer-Encoding", "chunked");
  else if (
    request.headers["content-length"] === undefined &&
    BODY_METHODS.has(request.method ?? "")
  )
    headers.push("Content-Length", "0");
  if (options.upgrade !== undefined)
    headers.push("Connection", "Upgrade", "Upgrade", options.upgrade);
  return headers;
}

/** A service's headers as the client shall see them: names and values in turn. */
export function responseHeaders(answer: IncomingMessage): string[] {
  const headers: string[] = [];
  const { rawHeaders } = answer;
  const named = connectionNames(answer.headers.connection);
  for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] ?? "";
    const lower = name.toLowerCase();
    if (HOP_BY_HOP.has(lower)) continue;
    if (named?.has(lower) === true && lower !== "content-length") continue;
    headers.push(name, rawHeaders[index + 1] ?? "");
  }
  return headers;
}
