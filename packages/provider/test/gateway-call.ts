import { request } from "node:https";
import type { JwtAlgorithm, LeasesClaim } from "@vyom/crypto";
import { jwtSign } from "@vyom/crypto";
import type { CertificateWithKey } from "@vyom/client";
import { WebSocket } from "ws";
import type { Account } from "./gateway-fake.ts";

export interface Answer {
  readonly status: number;
  readonly body: string;
  readonly type: string;
}
export interface CallOptions {
  readonly method?: string;
  readonly body?: string;
  readonly token?: string;
  readonly headers?: Record<string, string>;
  readonly certificate?: Pick<CertificateWithKey, "certificatePem" | "privateKeyPem">;
  readonly servername?: string;
  /** Whether a WebSocket answers pings; true unless told. */
  readonly autoPong?: boolean;
}

/** What both HTTPS requests and WebSockets say about who calls. */
function connection(options: CallOptions): {
  rejectUnauthorized: false;
  servername: string;
  cert?: string;
  key?: string;
  headers: Record<string, string>;
} {
  const { certificate } = options;
  return {
    rejectUnauthorized: false,
    servername: options.servername ?? "localhost",
    ...(certificate === undefined
      ? {}
      : { cert: certificate.certificatePem, key: certificate.privateKeyPem }),
    headers: {
      ...(options.token === undefined ? {} : { authorization: `Bearer ${options.token}` }),
      ...options.headers,
    },
  };
}

/** One request on a connection of its own. */
export function call(port: number, path: string, options: CallOptions = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: "127.0.0.1",
        port,
        path,
        method: options.method ?? "GET",
        agent: false,
        ...connection(options),
      },
      (response) => {
        let body = "";
        response.setEncoding("utf8");
        response.on("data", (text: string) => (body += text));
        response.on("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            body,
            type: response.headers["content-type"] ?? "",
          }),
        );
        response.on("error", reject);
      },
    );
    sent.on("error", reject);
    // Node's client announces no body of a GET by itself.
    if (options.body !== undefined)
      sent.setHeader("content-length", Buffer.byteLength(options.body));
    sent.end(options.body);
  });
}

/** A WebSocket that collects its frames. */
export interface Stream {
  readonly socket: WebSocket;
  readonly frames: Buffer[];
  readonly texts: () => string[];
  /** Resolves when `done` holds after some frame. */
  until(done: (frames: Buffer[]) => boolean): Promise<void>;
  readonly closed: Promise<{ code: number; reason: string }>;
}

/** Opens a stream; a refusal of the upgrade rejects with `{status, body}`. */
export function openStream(port: number, path: string, options: CallOptions = {}): Promise<Stream> {
  const socket = new WebSocket(`wss://127.0.0.1:${port}${path}`, {
    ...connection(options),
    autoPong: options.autoPong ?? true,
  });
  const frames: Buffer[] = [];
  const waiting: { done: (frames: Buffer[]) => boolean; resolve: () => void }[] = [];
  socket.on("message", (data) => {
    frames.push(data as Buffer);
    for (const wait of waiting) if (wait.done(frames)) wait.resolve();
  });
  const closed = new Promise<{ code: number; reason: string }>((resolve) =>
    socket.on("close", (code, reason) => resolve({ code, reason: reason.toString() })),
  );
  const stream: Stream = {
    socket,
    frames,
    texts: () => frames.map((frame) => frame.toString("utf8")),
    until: (done) =>
      new Promise((resolve) => (done(frames) ? resolve() : waiting.push({ done, resolve }))),
    closed,
  };
  return new Promise((resolve, reject) => {
    socket.on("open", () => resolve(stream));
    socket.on("unexpected-response", (_request, response) => {
      let body = "";
      response.on("data", (text: Buffer) => (body += text.toString("utf8")));
      response.on("end", () => reject({ status: response.statusCode, body }));
    });
    socket.on("error", (error) => {
      if (socket.readyState === WebSocket.CLOSED) reject(error);
    });
  });
}

const now = (): number => Math.floor(Date.now() / 1000);

/** A token of `who`; full access unless told. */
export function token(
  who: Account,
  options: {
    leases?: LeasesClaim | Record<string, unknown>;
    claims?: Record<string, unknown>;
    algorithm?: JwtAlgorithm;
  } = {},
): string {
  const claims = {
    iss: who.address,
    iat: now(),
    nbf: now(),
    exp: now() + 300,
    version: "v1",
    leases: options.leases ?? { access: "full" },
    ...options.claims,
  };
  return jwtSign({
    algorithm: options.algorithm ?? "ES256K",
    claims: claims as typeof claims & { iss: string },
    privateKey: who.privateKey,
  });
}
