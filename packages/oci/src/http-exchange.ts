import {
  Agent as HttpAgent,
  request as requestHttp,
  type ClientRequest,
  type IncomingMessage,
  type RequestOptions,
} from "node:http";
import { Agent as HttpsAgent, request as requestHttps } from "node:https";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { VyomError } from "@vyom/core";
import { checkLiteralHost, guardedLookup } from "./host-guard.ts";
import type { HostGuard } from "./registry-endpoint.ts";
import { readLimitedChunks } from "./http-body.ts";

export interface HttpExchange {
  readonly url: URL;
  readonly method: string;
  readonly headers: Headers;
  readonly body?: Uint8Array | undefined;
  /** In place of `body`; it is not held in memory, and so cannot be sent twice. */
  readonly stream?: AsyncIterable<Uint8Array> | undefined;
  readonly guard?: HostGuard | undefined;
  readonly signal?: AbortSignal | undefined;
}

const MAX_UPLOAD_ANSWER_BYTES = 1024 * 1024;
/** A connection on which nothing comes for this long is cut; an upload's answer may take a checksum's time. */
const IDLE_TIMEOUT_MS = 120_000;
const UPLOAD_IDLE_TIMEOUT_MS = 15 * 60_000;

interface Agents {
  readonly http: HttpAgent;
  readonly https: HttpsAgent;
}
const NO_GUARD: HostGuard = { isAllowed: () => true };
/** A guard's connections are its own: one that was made without the check is never reused with it. */
const agents = new WeakMap<HostGuard, Agents>();

function agentsOf(guard: HostGuard): Agents {
  let own = agents.get(guard);
  if (own === undefined) {
    const lookup = guard === NO_GUARD ? {} : { lookup: guardedLookup(guard) };
    own = {
      http: new HttpAgent({ keepAlive: true, ...lookup }),
      https: new HttpsAgent({ keepAlive: true, ...lookup }),
    };
    agents.set(guard, own);
  }
  return own;
}

/**
 * One HTTP request and its answer, redirects not followed. In place of fetch, which cannot check the
 * address that it connects to, and keeps a copy of every upload in memory.
 * @throws VyomError `oci.private_host`; the system's errors; the signal's reason
 */
export async function exchange(options: HttpExchange): Promise<Response> {
  const { url, guard } = options;
  if (guard !== undefined) checkLiteralHost(url, guard);
  return options.stream === undefined ? sendWhole(options) : sendStream(options, options.stream);
}

async function sendWhole(options: HttpExchange): Promise<Response> {
  const { http, https } = agentsOf(options.guard ?? NO_GUARD);
  for (let attempt = 1; ; attempt++) {
    const agent = options.url.protocol === "https:" ? https : http;
    const sending = start(options, { agent, timeout: IDLE_TIMEOUT_MS });
    try {
      const answered = answerOf(sending);
      sending.end(options.body);
      return toResponse(options, await answered);
    } catch (error) {
      options.signal?.throwIfAborted();
      // A kept connection may have been closed by the other side just now.
      if (!(attempt === 1 && sending.reusedSocket && codeOf(error) === "ECONNRESET")) throw error;
    }
  }
}

/** A registry may refuse before it has read everything: then its answer counts, not the broken pipe. */
async function sendStream(
  options: HttpExchange,
  stream: AsyncIterable<Uint8Array>,
): Promise<Response> {
  const { guard } = options;
  const sending = start(options, {
    agent: false,
    timeout: UPLOAD_IDLE_TIMEOUT_MS,
    ...(guard === undefined ? {} : { lookup: guardedLookup(guard) }),
  });
  const answered = answerOf(sending);
  pipeline(Readable.from(stream), sending).catch(() => undefined);
  const incoming = await answered;
  try {
    const bytes = await readLimitedChunks(incoming, MAX_UPLOAD_ANSWER_BYTES);
    return toResponse(options, incoming, bytes);
  } finally {
    if (!sending.writableFinished) sending.destroy();
  }
}

function start(options: HttpExchange, extra: RequestOptions): ClientRequest {
  const { url, signal } = options;
  const send = url.protocol === "https:" ? requestHttps : requestHttp;
  const sending = send(url, {
    method: options.method,
    headers: {
      ...Object.fromEntries(options.headers),
      ...(options.body === undefined ? {} : { "content-length": options.body.length }),
    },
    ...(signal === undefined ? {} : { signal }),
    ...extra,
  });
  sending.once("timeout", () =>
    sending.destroy(
      Object.assign(new VyomError("oci.interrupted", `${url.host} is silent`), {
        code: "ETIMEDOUT",
      }),
    ),
  );
  return sending;
}

function answerOf(sending: ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    sending.once("response", resolve);
    sending.on("error", reject);
  });
}

function toResponse(
  options: HttpExchange,
  incoming: IncomingMessage,
  whole?: Uint8Array,
): Response {
  const status = incoming.statusCode ?? 0;
  if (status < 200 || status > 599) {
    incoming.destroy();
    throw new VyomError("oci.registry_error", `${options.url.host} answers with status ${status}`);
  }
  const headers = new Headers();
  for (let at = 0; at + 1 < incoming.rawHeaders.length; at += 2) {
    const [name = "", value = ""] = incoming.rawHeaders.slice(at, at + 2);
    headers.append(name, value);
  }
  const isBodyless = options.method === "HEAD" || [204, 205, 304].includes(status);
  if (isBodyless) incoming.resume();
  const body = whole ?? (Readable.toWeb(incoming) as ReadableStream<Uint8Array>);
  return new Response(isBodyless ? null : body, { status, headers });
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
