import { request, type ClientRequest, type IncomingMessage } from "node:http";
import { request as secureRequest } from "node:https";
import { isIP } from "node:net";
import type { Duplex, Readable } from "node:stream";
import { VyomError } from "@vyom/core";
import type { EngineAddress } from "./engine-address.ts";

/** An answer of the engine that is no success. */
export class EngineError extends VyomError {
  /** HTTP status. */
  readonly status: number;
  constructor(what: string, o: { status: number; message: string }) {
    super("workload.engine", `${what}: ${o.message}`);
    this.status = o.status;
  }
}

export interface EngineCall {
  readonly method: "GET" | "POST" | "DELETE";
  /** Without version, such as `/containers/json`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number | boolean | undefined>>;
  readonly body?: object;
  readonly signal?: AbortSignal | undefined;
}

/** Versions of the API that this client speaks: from Docker 20.10 and Podman 4 on, and what Docker 29 still takes. */
const NEWEST = "1.44";
const OLDEST = "1.41";
const MAX_ANSWER_BYTES = 64 * 1024 * 1024;
const MAX_MESSAGE_LENGTH = 2_000;

/** The Docker Engine API, over a unix socket or TCP: Docker, Podman, Colima. */
export class EngineClient {
  readonly #where: EngineAddress;
  #version: string = OLDEST;

  constructor(address: EngineAddress) {
    this.#where = address;
  }

  get isUnixSocket(): boolean {
    return "socketPath" in this.#where;
  }

  /**
   * Agrees on a version.
   * @throws VyomError `workload.engine_unreachable`, `workload.engine_certificate`, `workload.engine_version`
   */
  async negotiate(): Promise<{ readonly isPodman: boolean; readonly name: string }> {
    const answer = await readJson<EngineVersion>(
      await this.#send({ method: "GET", path: "/version" }, { isVersioned: false }),
    );
    const isPodman = answer.Components?.some(({ Name }) => Name.startsWith("Podman")) === true;
    const name = `${isPodman ? "Podman" : "Docker"} ${answer.Version ?? ""}`;
    const { ApiVersion = OLDEST, MinAPIVersion = OLDEST } = answer;
    if (minorOf(ApiVersion) < minorOf(OLDEST) || minorOf(MinAPIVersion) > minorOf(NEWEST)) {
      throw new VyomError(
        "workload.engine_version",
        `${name} speaks versions ${MinAPIVersion} to ${ApiVersion} of the Docker API, this driver ${OLDEST} to ${NEWEST}`,
      );
    }
    this.#version = minorOf(ApiVersion) < minorOf(NEWEST) ? ApiVersion : NEWEST;
    return { isPodman, name };
  }

  /** @throws EngineError, VyomError `workload.engine_unreachable` */
  async json<Answer>(call: EngineCall): Promise<Answer> {
    return readJson<Answer>(await this.#send(call));
  }
  /** For calls whose answer does not matter; `statuses` are fine too. */
  async run(call: EngineCall, ...statuses: readonly number[]): Promise<void> {
    try {
      (await this.#send(call)).resume();
    } catch (error) {
      if (!(error instanceof EngineError) || !statuses.includes(error.status)) throw error;
    }
  }
  /** As `json`; `undefined` when there is no such thing. */
  async find<Answer>(call: EngineCall): Promise<Answer | undefined> {
    try {
      return await this.json<Answer>(call);
    } catch (error) {
      if (error instanceof EngineError && error.status === 404) return undefined;
      throw error;
    }
  }
  stream(call: EngineCall): Promise<IncomingMessage> {
    return this.#send(call);
  }
  async upload(call: EngineCall, source: Readable): Promise<void> {
    const answer = await this.#send(call, { source });
    const text = await readText(answer);
    const error = /"error":\s*"((?:[^"\\]|\\.)*)"/.exec(text)?.[1];
    if (error !== undefined)
      throw new EngineError(call.path, {
        status: 500,
        message: error.slice(0, MAX_MESSAGE_LENGTH),
      });
  }

  /** A connection that goes on as a stream in both directions. */
  hijack(call: EngineCall): Promise<Duplex> {
    return new Promise((resolve, reject) => {
      const sent = this.#request(call, { connection: "Upgrade", upgrade: "tcp" });
      sent.once("upgrade", (_response, socket, head) => {
        if (head.length > 0) socket.unshift(head);
        socket.on("error", () => socket.destroy());
        resolve(socket);
      });
      sent.once("response", (response) => {
        failureOf(call, response).then(reject, reject);
      });
      sent.once("error", (error) => reject(this.#unreachable(error)));
      sent.end(call.body === undefined ? undefined : JSON.stringify(call.body));
    });
  }

  #unreachable(cause: NodeJS.ErrnoException & { readonly reason?: unknown }): VyomError {
    const { code = "" } = cause;
    // OpenSSL's messages tell files and lines of its own.
    const message = typeof cause.reason === "string" ? cause.reason : cause.message;
    if (!("tls" in this.#where)) {
      const what = `the container engine does not answer (${message}), is it running and may this user use it?`;
      return new VyomError("workload.engine_unreachable", what, { cause });
    }
    if (REFUSED_CERTIFICATE.test(code)) {
      const what = `the container engine refuses this client (${message}), cert.pem and key.pem must be there and signed by an authority that it knows`;
      return new VyomError("workload.engine_certificate", what, { cause });
    }
    if (BAD_CERTIFICATE.test(code)) {
      const what = `the container engine's certificate is refused (${message}), it must name the engine's address and be signed by ca.pem`;
      return new VyomError("workload.engine_certificate", what, { cause });
    }
    const what = `the container engine does not answer (${message}), is it running and does it know the authority of cert.pem?`;
    return new VyomError("workload.engine_unreachable", what, { cause });
  }

  #request(
    call: EngineCall,
    headers: Readonly<Record<string, string>>,
    isVersioned = true,
  ): ClientRequest {
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(call.query ?? {}))
      if (value !== undefined) query.set(name, String(value));
    const text = query.toString();
    const path = `${isVersioned ? `/v${this.#version}` : ""}${call.path}${text === "" ? "" : `?${text}`}`;
    const { tls, ...where } = { tls: undefined, ...this.#where };
    // Not the name in the header below: the certificate is for the engine's address.
    const servername = "host" in where && isIP(where.host) === 0 ? where.host : "";
    return (tls === undefined ? request : secureRequest)({
      ...where,
      ...(tls === undefined ? {} : { ...tls, servername }),
      // Each call on a connection of its own: engines close idle ones without a word.
      agent: false,
      method: call.method,
      path,
      headers: {
        host: "engine",
        ...(call.body === undefined ? {} : { "content-type": "application/json" }),
        ...headers,
      },
      ...(call.signal === undefined ? {} : { signal: call.signal }),
    });
  }

  #send(
    call: EngineCall,
    o: { source?: Readable; isVersioned?: boolean } = {},
  ): Promise<IncomingMessage> {
    return new Promise((resolve, reject) => {
      const headers = o.source === undefined ? {} : { "content-type": "application/x-tar" };
      const sent = this.#request(call, headers, o.isVersioned);
      sent.once("error", (error) =>
        reject(call.signal?.aborted === true ? error : this.#unreachable(error)),
      );
      sent.once("response", (response) => {
        const status = response.statusCode ?? 500;
        if (status < 400) resolve(response);
        else failureOf(call, response).then(reject, reject);
      });
      if (o.source === undefined) {
        sent.end(call.body === undefined ? undefined : JSON.stringify(call.body));
        return;
      }
      o.source.on("error", (error) => sent.destroy(error));
      o.source.pipe(sent);
    });
  }
}

/** Codes of OpenSSL and Node for a certificate that does not hold. */
const BAD_CERTIFICATE = /CERT|ISSUER|SIGNATURE|ALTNAME/;
const REFUSED_CERTIFICATE = /_ALERT_/;

interface EngineVersion {
  readonly ApiVersion?: string;
  readonly MinAPIVersion?: string;
  readonly Version?: string;
  readonly Components?: readonly { readonly Name: string }[];
}

async function readText(response: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let lengthBytes = 0;
  for await (const part of response as AsyncIterable<Buffer>) {
    lengthBytes += part.length;
    if (lengthBytes > MAX_ANSWER_BYTES)
      throw new VyomError("workload.engine", "the container engine's answer is too large");
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}
async function readJson<Answer>(response: IncomingMessage): Promise<Answer> {
  const text = await readText(response);
  return (text === "" ? {} : JSON.parse(text)) as Answer;
}
async function failureOf(call: EngineCall, response: IncomingMessage): Promise<EngineError> {
  const text = await readText(response);
  let message = text;
  try {
    message = (JSON.parse(text) as { message?: string }).message ?? text;
  } catch {
    // not every engine answers in JSON when something is wrong
  }
  const status = response.statusCode ?? 500;
  return new EngineError(`${call.method} ${call.path}`, {
    status,
    message: message.trim().slice(0, MAX_MESSAGE_LENGTH),
  });
}
/** Versions are all `1.x`. */
function minorOf(version: string): number {
  return Number(version.split(".")[1] ?? 0);
}
