import { Readable } from "node:stream";
import { isDigest, isTag, type Digest } from "@vyom/oci";
import type { Answer } from "./answer.ts";
import { jsonAnswer } from "./answer.ts";
import { blobHeaders, getBlob, type BlobParts } from "./blobs.ts";
import type { Call, Target } from "./call.ts";
import { GrowingBlob } from "./growing-blob.ts";
import { listTags } from "./listings.ts";
import { getManifest, keepManifest } from "./manifests.ts";
import { listReferrers } from "./referrers.ts";
import { RegistryError } from "./registry-error.ts";
import { isMissing, isOutage, upstreamFailure, type Upstream } from "./upstream.ts";

/** Blobs that come from upstreams at a time. */
const MAX_DOWNLOADS = 64;
const MAX_CHECKED_TAGS = 20_000;

/**
 * Serves repositories of other registries: what is not here is fetched, kept, and served while it
 * comes. Where an upstream does not answer, what is here is served, with a warning.
 */
export class PullThrough {
  readonly #parts: BlobParts;
  readonly #upstreams: readonly Upstream[];
  readonly #blobBytes: number;
  readonly #downloads = new Map<string, GrowingBlob>();
  readonly #refreshing = new Map<string, Promise<void>>();
  /** When each tag was last compared with its upstream. */
  readonly #checkedAtMs = new Map<string, number>();
  readonly #closing = new AbortController();

  constructor(options: {
    readonly parts: BlobParts;
    readonly upstreams: readonly Upstream[];
    /** Largest blob that is fetched. */
    readonly blobBytes: number;
  }) {
    this.#parts = options.parts;
    this.#upstreams = options.upstreams;
    this.#blobBytes = options.blobBytes;
  }

  /** The upstream of a local repository; `undefined` for our own. */
  upstreamOf(repository: string): Upstream | undefined {
    return this.#upstreams.find((upstream) => upstream.serves(repository));
  }

  /** Answers a read of a repository that has an upstream. @throws RegistryError */
  async answer(upstream: Upstream, target: Target, call: Call): Promise<Answer> {
    switch (target.kind) {
      case "manifest":
        return this.#manifest(upstream, target, call);
      case "blob":
        return this.#blob(upstream, target, call);
      case "tags":
        return this.#tags(upstream, target.repository, call);
      case "referrers":
        return this.#referrers(upstream, target, call);
      default:
        throw new RegistryError("registry.unsupported", `this is a copy of ${upstream.host}`);
    }
  }

  /** Forgets images that nobody has pulled for a while; their blobs go with the next collection. */
  async expire(): Promise<void> {
    const { repositories, quota } = this.#parts;
    for (const { prefix, keepMs } of this.#upstreams) {
      for (const repository of await repositories.inNamespace(prefix)) {
        const gone = await repositories.expireManifests(repository, Date.now() - keepMs);
        if (gone > 0) quota.noteDeletion(repository);
      }
    }
  }

  /** Gives up what is on its way. */
  close(): void {
    this.#closing.abort();
  }

  async #manifest(
    upstream: Upstream,
    target: Extract<Target, { kind: "manifest" }>,
    call: Call,
  ): Promise<Answer> {
    const { repository, reference } = target;
    const warnings: string[] = [];
    try {
      await this.#refresh(upstream, repository, reference);
    } catch (error) {
      const held = await this.#held(repository, reference);
      if (held === undefined || !isOutage(error)) {
        throw upstreamFailure(error, "registry.manifest_unknown");
      }
      warnings.push(`${upstream.host} does not answer, this copy may be out of date`);
    }
    const held = await this.#held(repository, reference);
    if (held !== undefined) await this.#parts.repositories.touchManifest(repository, held);
    return { ...(await getManifest(this.#parts, target, call)), warnings };
  }

  /** Digest of what we have under that name, complete with its bytes. */
  async #held(repository: string, reference: string): Promise<Digest | undefined> {
    const { repositories, blobs } = this.#parts;
    const digest = isDigest(reference)
      ? reference
      : await repositories.getTag(repository, reference);
    if (digest === undefined) return undefined;
    const record = await repositories.getManifest(repository, digest);
    return record !== undefined && (await blobs.has(digest)) ? digest : undefined;
  }

  /** Makes what we have what the upstream has; those who ask at the same time wait for one answer. */
  async #refresh(upstream: Upstream, repository: string, reference: string): Promise<void> {
    const key = `${repository}:${reference}`;
    const held = await this.#held(repository, reference);
    const checkedAtMs = this.#checkedAtMs.get(key) ?? -Infinity;
    const isFresh = isDigest(reference) || Date.now() - checkedAtMs < upstream.freshMs;
    if (held !== undefined && isFresh) return;
    let work = this.#refreshing.get(key);
    if (work === undefined) {
      work = this.#fetchManifest(upstream, { repository, reference, held });
      this.#refreshing.set(key, work);
      work.then(
        () => this.#refreshing.delete(key),
        () => this.#refreshing.delete(key),
      );
    }
    await work;
    if (isDigest(reference)) return;
    if (this.#checkedAtMs.size >= MAX_CHECKED_TAGS) this.#checkedAtMs.clear();
    this.#checkedAtMs.set(key, Date.now());
  }

  async #fetchManifest(
    upstream: Upstream,
    wanted: { repository: string; reference: string; held: Digest | undefined },
  ): Promise<void> {
    const { repository, reference, held } = wanted;
    const { repositories } = this.#parts;
    try {
      if (held !== undefined && (await upstream.headManifest(repository, reference)) === held)
        return;
      const fetched = await upstream.getManifest(repository, reference);
      await keepManifest(this.#parts, { repository, ...fetched });
      if (!isDigest(reference)) await repositories.putTag(repository, reference, fetched.digest);
    } catch (error) {
      // A tag that is gone there is gone here; its manifest stays for those who know the digest.
      if (isMissing(error) && !isDigest(reference))
        await repositories.deleteTag(repository, reference);
      throw error;
    }
  }

  async #blob(
    upstream: Upstream,
    target: Extract<Target, { kind: "blob" }>,
    call: Call,
  ): Promise<Answer> {
    const { repository, digest } = target;
    const { blobs, repositories } = this.#parts;
    if ((await repositories.hasBlob(repository, digest)) && (await blobs.has(digest)))
      return getBlob(this.#parts, target, call);
    let sizeBytes: number;
    try {
      sizeBytes = await upstream.headBlob(repository, digest);
    } catch (error) {
      throw upstreamFailure(error, "registry.blob_unknown");
    }
    if ((await blobs.sizeOf(digest)) === sizeBytes) {
      await this.#link(repository, digest, sizeBytes);
      return getBlob(this.#parts, target, call);
    }
    if (sizeBytes > this.#blobBytes)
      throw new RegistryError("registry.too_large", `the blob has ${sizeBytes} bytes`);
    if (call.method === "HEAD") return { status: 200, headers: blobHeaders(digest), sizeBytes };
    const download = this.#download(upstream, { repository, digest, sizeBytes });
    if (call.headers.range === undefined) {
      const body = Readable.from(download.follow());
      return { status: 200, headers: blobHeaders(digest), sizeBytes, body };
    }
    await download.done.catch((error: unknown) => {
      throw upstreamFailure(error, "registry.blob_unknown");
    });
    await this.#link(repository, digest, sizeBytes);
    return getBlob(this.#parts, target, call);
  }

  #download(
    upstream: Upstream,
    wanted: { repository: string; digest: Digest; sizeBytes: number },
  ): GrowingBlob {
    const { repository, digest, sizeBytes } = wanted;
    const key = `${repository}@${digest}`;
    const running = this.#downloads.get(key);
    if (running !== undefined) return running;
    if (this.#downloads.size >= MAX_DOWNLOADS)
      throw new RegistryError("registry.too_many_requests", "too many blobs are on their way");
    const download = new GrowingBlob({
      client: upstream.client(repository),
      store: this.#parts.blobs,
      digest,
      sizeBytes,
      signal: this.#closing.signal,
    });
    this.#downloads.set(key, download);
    download.done
      .then(() => this.#link(repository, digest, sizeBytes))
      .catch(() => undefined) // readers are told; the next one begins anew
      .finally(() => this.#downloads.delete(key));
    return download;
  }

  async #link(repository: string, digest: Digest, sizeBytes: number): Promise<void> {
    await this.#parts.blobs.touch(digest);
    await this.#parts.repositories.linkBlob(repository, digest);
    this.#parts.quota.noteContent(repository, { digest, sizeBytes });
  }

  async #tags(upstream: Upstream, repository: string, call: Call): Promise<Answer> {
    const query = paging(call.query, ["n", "last"]);
    try {
      const { body, headers } = await upstream.getList(repository, `tags/list${query}`);
      const { tags } = body as { tags?: unknown };
      const names = Array.isArray(tags) ? (tags as unknown[]).filter(isTagText) : [];
      const link = nextLink(headers, `/v2/${repository}/tags/list`, ["n", "last"]);
      return jsonAnswer({ name: repository, tags: names }, link);
    } catch (error) {
      if (!isOutage(error)) throw upstreamFailure(error, "registry.name_unknown");
      const answer = await listTags(this.#parts.repositories, repository, call);
      const warning = `${upstream.host} does not answer, these are the tags that are here`;
      return { ...answer, warnings: [warning] };
    }
  }

  async #referrers(
    upstream: Upstream,
    target: Extract<Target, { kind: "referrers" }>,
    call: Call,
  ): Promise<Answer> {
    const { repository, digest } = target;
    const fields = ["artifactType", "n", "last"];
    try {
      const { body, headers } = await upstream.getList(
        repository,
        `referrers/${digest}${paging(call.query, fields)}`,
      );
      const applied = headers.get("oci-filters-applied");
      return jsonAnswer(body as object, {
        "content-type": "application/vnd.oci.image.index.v1+json",
        ...(applied === null ? {} : { "oci-filters-applied": applied }),
        ...nextLink(headers, `/v2/${repository}/referrers/${digest}`, fields),
      });
    } catch (error) {
      if (isOutage(error)) {
        const warning = `${upstream.host} does not answer, these are the referrers that are here`;
        return { ...(await listReferrers(this.#parts, target, call)), warnings: [warning] };
      }
      const failure = upstreamFailure(error, "registry.name_unknown");
      // An upstream without this end point: nothing is known to refer to it.
      if (failure instanceof RegistryError && failure.code === "registry.name_unknown")
        return listReferrers(this.#parts, target, call);
      throw failure;
    }
  }
}

function isTagText(value: unknown): value is string {
  return typeof value === "string" && isTag(value);
}

function paging(query: URLSearchParams, names: readonly string[]): string {
  const kept = new URLSearchParams();
  for (const name of names) {
    const value = query.get(name);
    if (value !== null) kept.set(name, value);
  }
  return kept.size === 0 ? "" : `?${kept}`;
}

/** The upstream's `Link` to the next page, as one of ours. */
function nextLink(
  headers: Headers,
  path: string,
  names: readonly string[],
): Readonly<Record<string, string>> {
  const link = /<([^>]{1,4096})>\s*;[^,]*rel="?next"?/.exec(headers.get("link") ?? "")?.[1];
  if (link === undefined || !URL.canParse(link, "http://upstream")) return {};
  const query = paging(new URL(link, "http://upstream").searchParams, names);
  return { link: `<${path}${query}>; rel="next"` };
}
