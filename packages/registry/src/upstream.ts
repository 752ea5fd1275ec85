import { VyomError } from "@vyom/core";
import {
  MANIFEST_MEDIA_TYPES,
  MAX_MANIFEST_BYTES,
  RegistryClient,
  digestAlgorithm,
  digestOfBytes,
  isDigest,
  isRepositoryName,
  parseManifest,
  readLimited,
  type Digest,
  type ImageIndex,
  type ImageManifest,
  type RegistryCredentials,
  type ResolveHost,
} from "@vyom/oci";
import { RegistryError } from "./registry-error.ts";

/** A registry whose images are served here as if they were ours, and kept. */
export interface UpstreamOptions {
  /** Beginning of the local names: `docker.io` serves `docker.io/library/nginx`. */
  readonly prefix: string;
  /** The upstream's host as references name it, such as `docker.io`. */
  readonly host: string;
  readonly resolveHost?: ResolveHost | undefined;
  readonly credentials?: RegistryCredentials | undefined;
  /** For so long a tag is served without asking whether it has moved; a minute by default. */
  readonly freshMs?: number | undefined;
  /** For so long the upstream may take to answer; 10 s by default. */
  readonly timeoutMs?: number | undefined;
  /** Images that nobody pulled for so long are collected; 30 days by default. */
  readonly keepMs?: number | undefined;
}

const DEFAULT_FRESH_MS = 60_000;
const DEFAULT_TIMEOUT_MS = 10_000;
const DEFAULT_KEEP_MS = 30 * 24 * 3600 * 1000;
/** Clients, with their tokens, of the repositories asked for last. */
const MAX_CLIENTS = 200;
const MAX_LIST_BYTES = 4 * 1024 * 1024;

/** Asks one upstream registry. Failures are told apart: it says no, or it does not answer. */
export class Upstream {
  readonly prefix: string;
  readonly host: string;
  readonly freshMs: number;
  readonly keepMs: number;
  readonly #options: UpstreamOptions;
  readonly #clients = new Map<string, RegistryClient>();

  /** @throws VyomError `registry.upstream_prefix` */
  constructor(options: UpstreamOptions) {
    if (!isRepositoryName(options.prefix)) {
      throw new VyomError(
        "registry.upstream_prefix",
        `"${options.prefix.slice(0, 100)}" cannot begin the names of a cache's repositories`,
      );
    }
    this.prefix = options.prefix;
    this.host = options.host;
    this.freshMs = options.freshMs ?? DEFAULT_FRESH_MS;
    this.keepMs = options.keepMs ?? DEFAULT_KEEP_MS;
    this.#options = options;
  }

  /** Whether a local repository is one of this upstream's. */
  serves(repository: string): boolean {
    return repository.startsWith(`${this.prefix}/`);
  }

  client(repository: string): RegistryClient {
    const known = this.#clients.get(repository);
    if (known !== undefined) return known;
    const { host, resolveHost, credentials } = this.#options;
    const client = new RegistryClient({
      reference: { host, repository: repository.slice(this.prefix.length + 1) },
      actions: "pull",
      resolveHost,
      credentials,
    });
    this.#clients.set(repository, client);
    if (this.#clients.size > MAX_CLIENTS) {
      for (const oldest of this.#clients.keys()) {
        this.#clients.delete(oldest);
        break;
      }
    }
    return client;
  }

  /** Digest that a tag or digest has there; `undefined` when the upstream does not say. */
  async headManifest(repository: string, reference: string): Promise<Digest | undefined> {
    const response = await this.#ask(repository, "HEAD", `manifests/${reference}`);
    const digest = response.headers.get("docker-content-digest") ?? "";
    return isDigest(digest) ? digest : undefined;
  }

  async getManifest(
    repository: string,
    reference: string,
  ): Promise<{ digest: Digest; bytes: Uint8Array; manifest: ImageManifest | ImageIndex }> {
    const response = await this.#ask(repository, "GET", `manifests/${reference}`);
    const bytes = await readLimited(response, MAX_MANIFEST_BYTES);
    const announced = isDigest(reference)
      ? reference
      : (response.headers.get("docker-content-digest") ?? "");
    const isTold = isDigest(announced);
    const digest = digestOfBytes(bytes, isTold ? digestAlgorithm(announced) : "sha256");
    if (isTold && announced !== digest)
      throw new VyomError(
        "registry.upstream_digest",
        `${this.host} sent another manifest than named`,
      );
    const contentType = response.headers.get("content-type") ?? undefined;
    return { digest, bytes, manifest: parseManifest(bytes, contentType) };
  }

  /** Length of a blob that the upstream lets us have. */
  async headBlob(repository: string, digest: Digest): Promise<number> {
    const response = await this.#ask(repository, "HEAD", `blobs/${digest}`);
    const length = response.headers.get("content-length") ?? "";
    if (/^\d{1,15}$/.test(length)) return Number(length);
    throw new VyomError("registry.upstream_answer", `${this.host} does not say how long a blob is`);
  }

  /** A JSON list with its paging and filter headers. */
  async getList(
    repository: string,
    target: string,
  ): Promise<{ readonly body: unknown; readonly headers: Headers }> {
    const response = await this.#ask(repository, "GET", target);
    const bytes = await readLimited(response, MAX_LIST_BYTES);
    try {
      return {
        body: JSON.parse(new TextDecoder().decode(bytes)) as unknown,
        headers: response.headers,
      };
    } catch (cause) {
      throw new VyomError("registry.upstream_answer", `${this.host} sent no JSON`, { cause });
    }
  }

  #ask(repository: string, method: "GET" | "HEAD", target: string): Promise<Response> {
    const client = this.client(repository);
    return client.request({
      method,
      target: `/v2/${client.repository}/${target}`,
      headers: target.startsWith("manifests/") ? { accept: MANIFEST_MEDIA_TYPES.join(", ") } : {},
      signal: AbortSignal.timeout(this.#options.timeoutMs ?? DEFAULT_TIMEOUT_MS),
    });
  }
}

const SAYS_NO: ReadonlySet<string> = new Set(["oci.not_found", "oci.denied", "oci.unauthorized"]);

/** Whether what we have may be served in place of what the upstream did not answer: not when it said no. */
export function isOutage(error: unknown): boolean {
  if (error instanceof RegistryError) return false;
  if (error instanceof VyomError)
    return /^(oci\.|registry\.upstream_)/.test(error.code) && !SAYS_NO.has(error.code);
  return error instanceof DOMException && error.name === "TimeoutError";
}

/** Whether the upstream said that there is no such thing. */
export function isMissing(error: unknown): boolean {
  return error instanceof VyomError && error.code === "oci.not_found";
}

/** What a client gets to read of an upstream's failure; `missing` is said when the upstream does not have it. */
export function upstreamFailure(
  error: unknown,
  missing: "registry.manifest_unknown" | "registry.blob_unknown" | "registry.name_unknown",
): unknown {
  const code = error instanceof VyomError ? error.code : "";
  const message = error instanceof Error ? error.message : "the upstream registry failed";
  if (isMissing(error)) return new RegistryError(missing, message, { cause: error });
  if (code === "oci.denied" || code === "oci.unauthorized")
    return new RegistryError("registry.denied", message, { cause: error });
  if (code === "oci.rate_limited")
    return new RegistryError("registry.too_many_requests", message, { cause: error });
  return isOutage(error)
    ? new RegistryError("registry.upstream", message, { cause: error })
    : error;
}
