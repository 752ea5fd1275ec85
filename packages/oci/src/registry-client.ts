import { VyomError } from "@vyom/core";
import { readLimited } from "./http-body.ts";
import { exchange } from "./http-exchange.ts";
import type { ImageReference } from "./reference.ts";
import { answerChallenge, parseChallenge } from "./registry-auth.ts";
import {
  defaultEndpoint,
  type RegistryCredentials,
  type RegistryEndpoint,
  type ResolveHost,
} from "./registry-endpoint.ts";

/** One call of the distribution API. */
export interface RegistryRequest {
  readonly method: "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Path and query below the registry's base URL, or an absolute URL that the registry named. */
  readonly target: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
  /** In place of `body`: makes a stream anew for each attempt, since a challenge or redirect repeats the call. */
  readonly stream?: () => AsyncIterable<Uint8Array>;
  /** Answers besides 2xx that the caller handles. */
  readonly expect?: readonly number[];
  readonly signal?: AbortSignal | undefined;
}

/** Hears what a registry tells its users beside its answers. */
export type OnWarning = (text: string) => void;

const MAX_WARNING_TEXT = 8192;
const MAX_REDIRECTS = 5;
const HEADERS_TIMEOUT_MS = 60_000;
const MAX_ERROR_BODY_BYTES = 64 * 1024;

/** Talks to the registry of one repository: authentication, redirects, errors in one sentence. */
export class RegistryClient {
  readonly repository: string;
  readonly #endpoint: RegistryEndpoint;
  readonly #base: URL;
  readonly #credentials: RegistryCredentials | undefined;
  readonly #scopes: readonly string[];
  readonly #onWarning: OnWarning | undefined;
  readonly #warned = new Set<string>();
  #authorization: string | undefined;

  constructor(options: {
    readonly reference: ImageReference;
    readonly actions: "pull" | "pull,push";
    /** Repository that blobs are mounted from. */
    readonly mountFrom?: string | undefined;
    readonly credentials?: RegistryCredentials | undefined;
    readonly resolveHost?: ResolveHost | undefined;
    readonly onWarning?: OnWarning | undefined;
  }) {
    const { host, repository } = options.reference;
    this.repository = repository;
    this.#endpoint = options.resolveHost?.(host) ?? defaultEndpoint(host);
    this.#onWarning = options.onWarning;
    this.#base = parseBase(this.#endpoint.url);
    this.#credentials = this.#endpoint.credentials ?? options.credentials;
    this.#scopes = [
      `repository:${repository}:${options.actions}`,
      ...(options.mountFrom === undefined ? [] : [`repository:${options.mountFrom}:pull`]),
    ];
    if (this.#credentials !== undefined && "token" in this.#credentials) {
      this.#authorization = `Bearer ${this.#credentials.token}`;
    }
  }

  get host(): string {
    return this.#base.host;
  }

  /**
   * Sends a call and answers a challenge once. The caller reads or cancels the body.
   * @throws VyomError `oci.not_found`, `oci.unauthorized`, `oci.denied`, `oci.rate_limited`,
   * `oci.unreachable`, `oci.registry_error`
   */
  async request(request: RegistryRequest): Promise<Response> {
    const sentAuthorization = this.#authorization;
    let response = await this.#follow(request);
    if (response.status === 401) {
      const challenge = parseChallenge(response.headers.get("www-authenticate"));
      if (challenge !== undefined) {
        await response.body?.cancel();
        // Another call of this client may have got a token meanwhile.
        if (this.#authorization === sentAuthorization) {
          this.#authorization = await answerChallenge({
            challenge,
            registry: this.#base,
            credentials: this.#credentials,
            scopes: this.#scopes,
            guard: this.#endpoint.guard,
            signal: request.signal,
          });
        }
        response = await this.#follow(request);
      }
    }
    if (response.ok || request.expect?.includes(response.status) === true) return response;
    throw await failureOf(response, request, this.#base);
  }

  /** The absolute URL of a `Location` of this registry. @throws VyomError `oci.registry_error` */
  locate(location: string): URL {
    if (URL.canParse(location, this.#base.href)) return new URL(location, this.#base);
    throw new VyomError("oci.registry_error", `registry ${this.host} names a malformed location`);
  }

  /** Hands each sentence on once (distribution specification, "Warnings"). */
  #hearWarnings(response: Response): void {
    const header = response.headers.get("warning");
    if (this.#onWarning === undefined || header === null) return;
    for (const match of header.slice(0, MAX_WARNING_TEXT).matchAll(/299 - "([^"]*)"/g)) {
      const text = (match[1] ?? "").replaceAll(/[^\x20-\x7e]/g, " ");
      if (this.#warned.has(text)) continue;
      this.#warned.add(text);
      this.#onWarning(text);
    }
  }

  /** Follows redirects; credentials go to the registry's own origin alone. */
  async #follow(request: RegistryRequest): Promise<Response> {
    let url = new URL(request.target, this.#base);
    for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
      const response = await this.#send(url, request);
      const location = response.headers.get("location");
      if (response.status < 300 || response.status > 399 || location === null) return response;
      if (response.status === 304) return response;
      await response.body?.cancel();
      const next = URL.canParse(location, url.href) ? new URL(location, url) : undefined;
      if (next === undefined || !isSafeHop(url, next)) {
        throw new VyomError(
          "oci.registry_error",
          `registry ${this.#base.host} redirects to an unusable address`,
        );
      }
      url = next;
    }
    throw new VyomError(
      "oci.registry_error",
      `registry ${this.#base.host} redirects more than ${MAX_REDIRECTS} times`,
    );
  }

  async #send(url: URL, request: RegistryRequest): Promise<Response> {
    const headers = new Headers(request.headers ?? {});
    if (url.origin === this.#base.origin && this.#authorization !== undefined) {
      headers.set("authorization", this.#authorization);
    }
    const late = new AbortController();
    // An upload may take longer than an answer's headers ought to: only its own signal ends it.
    const timer =
      request.stream === undefined ? setTimeout(() => late.abort(), HEADERS_TIMEOUT_MS) : undefined;
    const signals = request.signal === undefined ? [late.signal] : [late.signal, request.signal];
    try {
      const { method } = request;
      const response = await exchange({
        url,
        method,
        headers,
        body: request.body,
        stream: request.stream?.(),
        guard: this.#endpoint.guard,
        signal: AbortSignal.any(signals),
      });
      this.#hearWarnings(response);
      return response;
    } catch (cause) {
      request.signal?.throwIfAborted();
      if (cause instanceof VyomError && cause.code === "oci.private_host") throw cause;
      const reason = late.signal.aborted
        ? "does not answer in time"
        : `cannot be reached${causeCode(cause)}`;
      throw new VyomError("oci.unreachable", `registry ${url.host} ${reason}`, { cause });
    } finally {
      clearTimeout(timer);
    }
  }
}

function parseBase(url: string): URL {
  const base = URL.canParse(url) ? new URL(url) : undefined;
  if (base === undefined || !/^https?:$/.test(base.protocol)) {
    throw new VyomError("oci.reference", `"${url.slice(0, 200)}" is no registry URL`);
  }
  return base;
}

function isSafeHop(from: URL, to: URL): boolean {
  if (to.username !== "" || to.password !== "") return false;
  return to.protocol === "https:" || (to.protocol === "http:" && from.protocol === "http:");
}

/** ` (ECONNREFUSED)` where the system says why. */
function causeCode(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : undefined;
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  return typeof code === "string" ? ` (${code})` : "";
}

const FAILURES: Readonly<Record<number, readonly [code: string, text: string]>> = {
  401: ["oci.unauthorized", "asks for credentials, or for other ones"],
  403: ["oci.denied", "refuses access"],
  404: ["oci.not_found", "does not have it"],
  429: ["oci.rate_limited", "limits the rate, try again later"],
};

async function failureOf(
  response: Response,
  request: RegistryRequest,
  base: URL,
): Promise<VyomError> {
  const detail = firstErrorOf(
    await readLimited(response, MAX_ERROR_BODY_BYTES).catch(() => undefined),
  );
  const [code, text] = FAILURES[response.status] ?? [
    "oci.registry_error",
    `answers with status ${response.status}`,
  ];
  const path = new URL(request.target, base).pathname;
  const said = detail === undefined ? "" : `: ${detail}`;
  return new VyomError(code, `registry ${base.host} ${text} (${request.method} ${path})${said}`);
}

/** The first error of an error body as the distribution specification lays it out, cut to one line. */
function firstErrorOf(body: Uint8Array | undefined): string | undefined {
  try {
    const parsed = JSON.parse(new TextDecoder().decode(body)) as {
      errors?: readonly { code?: unknown; message?: unknown }[];
    };
    const first = parsed.errors?.[0];
    const text = [first?.code, first?.message].filter((part) => typeof part === "string").join(" ");
    return text === "" ? undefined : text.replaceAll(/[^\x21-\x7e]+/g, " ").slice(0, 200);
  } catch {
    return undefined; // no JSON: the status alone has to do
  }
}
