import { randomUUID } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, readFile, readdir, rename, rm, stat, utimes } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { VyomError, compareText } from "@vyom/core";
import {
  digestAlgorithm,
  digestHex,
  digestOfBytes,
  digestOfHex,
  digestOfStream,
  type Digest,
  type DigestAlgorithm,
} from "./digest.ts";

/** What `write` and `adopt` check before a blob becomes visible. */
export interface BlobExpectation {
  readonly digest?: Digest | undefined;
  readonly sizeBytes?: number | undefined;
  /** Largest size that is taken; without it any. */
  readonly limitBytes?: number | undefined;
}

const ALGORITHMS: readonly DigestAlgorithm[] = ["sha256", "sha512"];
const STALE_INGEST_MS = 24 * 60 * 60 * 1000;

/**
 * Blobs on disk by their digest: `blobs/sha256/<hex>`, `blobs/sha512/<hex>`. A blob is visible only after its digest was
 * checked; unfinished ones live in `ingest/`. One process at a time owns a store.
 */
export class ContentStore {
  readonly directory: string;
  readonly #blobs: string;
  readonly #ingest: string;

  /** Use `ContentStore.open`. */
  private constructor(directory: string) {
    this.directory = directory;
    this.#blobs = join(directory, "blobs");
    this.#ingest = join(directory, "ingest");
  }

  /** Makes the folders and forgets unfinished blobs older than a day. */
  static async open(directory: string): Promise<ContentStore> {
    const store = new ContentStore(directory);
    for (const algorithm of ALGORITHMS)
      await mkdir(join(store.#blobs, algorithm), { recursive: true, mode: 0o700 });
    await mkdir(store.#ingest, { recursive: true, mode: 0o700 });
    for (const name of await readdir(store.#ingest)) {
      const file = join(store.#ingest, name);
      const age = Date.now() - (await stat(file)).mtimeMs;
      if (age > STALE_INGEST_MS) await rm(file, { recursive: true, force: true });
    }
    return store;
  }

  /** Where the blob is or would be. */
  pathOf(digest: Digest): string {
    return join(this.#blobs, digestAlgorithm(digest), digestHex(digest));
  }
  /** A file for an unfinished blob; the same one for the same key, so that its download may be resumed. */
  ingestPath(key?: string): string {
    const name = key === undefined ? randomUUID() : `${digestHex(digestOfBytes(key))}.partial`;
    return join(this.#ingest, name);
  }
  /** Length in bytes; `undefined` when the blob is not here. */
  async sizeOf(digest: Digest): Promise<number | undefined> {
    return fileSize(this.pathOf(digest));
  }
  async has(digest: Digest): Promise<boolean> {
    return (await this.sizeOf(digest)) !== undefined;
  }

  /** The whole blob, for small ones. @throws VyomError `oci.blob_missing`, `oci.too_large` */
  async read(digest: Digest, limitBytes: number = 16 * 1024 * 1024): Promise<Uint8Array> {
    const sizeBytes = await this.sizeOf(digest);
    if (sizeBytes === undefined) throw blobMissing(digest);
    if (sizeBytes > limitBytes) {
      throw new VyomError(
        "oci.too_large",
        `blob ${digest} has ${sizeBytes} bytes, ${limitBytes} are read at most`,
      );
    }
    return readFile(this.pathOf(digest));
  }

  /** A stream of the blob or of the range `start` to `end`, both included. */
  openRead(
    digest: Digest,
    range: { readonly start?: number; readonly end?: number } = {},
  ): Readable {
    return createReadStream(this.pathOf(digest), { ...range, highWaterMark: 256 * 1024 });
  }

  /**
   * Stores a blob. @throws VyomError `oci.digest_mismatch`, `oci.size_mismatch`, `oci.too_large`;
   * nothing is kept then
   */
  async write(
    source: Uint8Array | AsyncIterable<Uint8Array>,
    expected: BlobExpectation = {},
    signal?: AbortSignal,
  ): Promise<{ digest: Digest; sizeBytes: number }> {
    const path = this.ingestPath();
    try {
      const bytes = source instanceof Uint8Array ? Readable.from([source]) : source;
      await pipeline(
        bytes,
        (chunks: AsyncIterable<Uint8Array>) => limitBytes(chunks, expected),
        createWriteStream(path, { flags: "wx", mode: 0o600 }),
        signal === undefined ? {} : { signal },
      );
      return await this.adopt(path, expected);
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    }
  }

  /**
   * Takes over a file of this file system as a blob, checked like `write`; on a mismatch the file is deleted. The digest
   * is of the expected one's algorithm, sha256 without one.
   */
  async adopt(
    path: string,
    expected: BlobExpectation = {},
  ): Promise<{ digest: Digest; sizeBytes: number }> {
    const found = await digestOfStream(
      createReadStream(path, { highWaterMark: 1024 * 1024 }),
      expected.digest === undefined ? "sha256" : digestAlgorithm(expected.digest),
    );
    const error = mismatch(found, expected);
    if (error !== undefined) {
      await rm(path, { force: true });
      throw error;
    }
    await rename(path, this.pathOf(found.digest));
    return found;
  }

  /** Renews the blob's age, so that a collection that is under way spares it. */
  async touch(digest: Digest): Promise<void> {
    const now = new Date();
    await utimes(this.pathOf(digest), now, now);
  }

  /** Whether there was such a blob. */
  async delete(digest: Digest): Promise<boolean> {
    const existed = await this.has(digest);
    await rm(this.pathOf(digest), { force: true });
    return existed;
  }

  /** All digests in order. */
  async list(): Promise<Digest[]> {
    const names = await Promise.all(
      ALGORITHMS.map((algorithm) => readdir(join(this.#blobs, algorithm))),
    );
    return names
      .flat()
      .flatMap((name) => digestOfHex(name) ?? [])
      .toSorted(compareText);
  }

  /** Deletes every blob that is not kept and is older than the grace time. */
  async sweep(options: {
    readonly keep: ReadonlySet<Digest>;
    readonly graceMs: number;
  }): Promise<{ deleted: Digest[]; freedBytes: number }> {
    const deleted: Digest[] = [];
    let freedBytes = 0;
    for (const digest of await this.list()) {
      if (options.keep.has(digest)) continue;
      const entry = await stat(this.pathOf(digest)).catch(() => undefined);
      if (entry === undefined || Date.now() - entry.mtimeMs < options.graceMs) continue;
      await rm(this.pathOf(digest), { force: true });
      deleted.push(digest);
      freedBytes += entry.size;
    }
    return { deleted, freedBytes };
  }
}

/** Length of a file; `undefined` when it does not exist. */
export async function fileSize(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

export function blobMissing(digest: Digest): VyomError {
  return new VyomError(
    "oci.blob_missing",
    `blob ${digest} is not in the store, pull or push its image again`,
  );
}

async function* limitBytes(
  chunks: AsyncIterable<Uint8Array>,
  expected: BlobExpectation,
): AsyncGenerator<Uint8Array> {
  const limit = Math.min(expected.limitBytes ?? Infinity, expected.sizeBytes ?? Infinity);
  let total = 0;
  for await (const chunk of chunks) {
    total += chunk.length;
    if (total > limit)
      throw new VyomError("oci.too_large", `content is larger than ${limit} bytes`);
    yield chunk;
  }
}

function mismatch(
  found: { digest: Digest; sizeBytes: number },
  expected: BlobExpectation,
): VyomError | undefined {
  if (expected.sizeBytes !== undefined && found.sizeBytes !== expected.sizeBytes) {
    return new VyomError(
      "oci.size_mismatch",
      `content has ${found.sizeBytes} bytes, ${expected.sizeBytes} were announced for ${expected.digest ?? "it"}`,
    );
  }
  if (expected.limitBytes !== undefined && found.sizeBytes > expected.limitBytes) {
    return new VyomError("oci.too_large", `content is larger than ${expected.limitBytes} bytes`);
  }
  if (expected.digest !== undefined && found.digest !== expected.digest) {
    return new VyomError(
      "oci.digest_mismatch",
      `content has the digest ${found.digest}, ${expected.digest} was announced`,
    );
  }
  return undefined;
}
