import type { IncomingMessage, ServerResponse } from "node:http";
import { GrpcStatus, type LeaseId } from "@vyom/core";
import type { Caller } from "../auth/caller.ts";
import { answerEarly } from "./early-answer.ts";
import { badRequest, GatewayRefusal, unprocessable } from "../refusal.ts";

/** A request whose route is known and whose caller, if any, has been checked. */
export interface GatewayRequest {
  readonly message: IncomingMessage;
  readonly query: URLSearchParams;
  /** What stands in the path where the route has `:name`, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly caller: Caller | undefined;
}

/** A number of the path. @throws GatewayRefusal 400 */
function pathNumber(request: GatewayRequest, name: string, max: bigint): bigint {
  const text = request.params[name] ?? "";
  const value = /^\d{1,20}$/.test(text) ? BigInt(text) : 0n;
  if (value === 0n || value > max) throw badRequest(`${name} must be a positive number`);
  return value;
}

export function dseqOf(request: GatewayRequest): bigint {
  return pathNumber(request, "dseq", 2n ** 64n - 1n);
}

/** The caller's lease that the path names: its owner is never in the path. @throws GatewayRefusal 400 */
export function leaseOf(request: GatewayRequest, owner: string, provider: string): LeaseId {
  const max = 2n ** 32n - 1n;
  return {
    owner,
    dseq: dseqOf(request),
    gseq: Number(pathNumber(request, "gseq", max)),
    oseq: Number(pathNumber(request, "oseq", max)),
    provider,
    bseq: 0,
  };
}

function bodyTooLarge(maxBytes: number): GatewayRefusal {
  return new GatewayRefusal(
    "provider.body_too_large",
    `the body may have ${maxBytes} bytes at most`,
    { status: 413, grpc: GrpcStatus.RESOURCE_EXHAUSTED },
  );
}

/** The body as text. @throws GatewayRefusal 413 */
export async function readBody(message: IncomingMessage, maxBytes: number): Promise<string> {
  if (Number(message.headers["content-length"] ?? 0) > maxBytes) throw bodyTooLarge(maxBytes);
  // Not by iteration: leaving an iteration early would end the connection before the refusal is sent.
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    message.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size <= maxBytes) chunks.push(chunk);
      else reject(bodyTooLarge(maxBytes));
    });
    message.once("end", () => resolve(Buffer.concat(chunks).toString("utf8")));
    message.once("close", () => reject(badRequest("the connection ended within the body")));
    message.once("error", reject);
  });
}

/** @throws GatewayRefusal 422 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw unprocessable("the body is not JSON");
  }
}

const PLAIN_TEXT = {
  "content-type": "text/plain; charset=utf-8",
  "x-content-type-options": "nosniff",
} as const;

export function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, PLAIN_TEXT).end(text === "" ? "" : `${text}\n`);
}

export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  sendJsonText(response, status, JSON.stringify(value));
}
export function sendJsonText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { "content-type": "application/json" }).end(text);
}

/** Tells a refusal, also while the body is still coming. */
export function sendRefusal(response: ServerResponse, refusal: GatewayRefusal): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const { status, message, isJson } = refusal;
  answerEarly(response.req, response, {
    status,
    headers: {
      ...(isJson ? { "content-type": "application/json" } : PLAIN_TEXT),
      ...(status === 429 ? { "retry-after": "1" } : {}),
    },
    body: isJson ? JSON.stringify({ message }) : `${message}\n`,
  });
}
