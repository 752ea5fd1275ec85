import { randomUUID } from "node:crypto";
import { mkdir, open, readFile, readdir, rm, stat, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { VyomError } from "@vyom/core";
import { fileSize, type ContentStore, type Digest } from "@vyom/oci";
import { RegistryError } from "./registry-error.ts";
import { namespaceOf } from "./repository-store.ts";

export interface UploadLimits {
  readonly blobBytes: number;
  /** Unfinished uploads at a time. */
  readonly openUploads: number;
  /** An upload that nothing was added to for this long is forgotten. */
  readonly uploadIdleMs: number;
}

/**
 * Unfinished uploads on disk: `<id>.data` holds what came, `<id>.repository` whose it is. They
 * survive a restart, since the digest is computed at the end.
 */
export class UploadStore {
  readonly #directory: string;
  readonly #blobs: ContentStore;
  readonly #limits: UploadLimits;
  /** Whose each unfinished upload is and how long, for the sum of an owner's. */
  readonly #open = new Map<string, { readonly owner: string; sizeBytes: number }>();
  /** Uploads that a request is writing to. */
  readonly #busy = new Set<string>();

  private constructor(directory: string, blobs: ContentStore, limits: UploadLimits) {
    this.#directory = directory;
    this.#blobs = blobs;
    this.#limits = limits;
  }

  static async open(options: {
    readonly directory: string;
    readonly blobs: ContentStore;
    readonly limits: UploadLimits;
  }): Promise<UploadStore> {
    await mkdir(options.directory, { recursive: true, mode: 0o700 });
    const uploads = new UploadStore(options.directory, options.blobs, options.limits);
    for (const id of await uploads.#ids()) {
      const repository = await readFile(uploads.#file(id, "repository"), "utf8").catch(() => "");
      const sizeBytes = (await fileSize(uploads.#file(id, "data"))) ?? 0;
      uploads.#open.set(id, { owner: namespaceOf(repository), sizeBytes });
    }
    return uploads;
  }

  /** Bytes of all unfinished uploads of a namespace. */
  pendingBytes(owner: string): number {
    let sum = 0;
    for (const upload of this.#open.values()) if (upload.owner === owner) sum += upload.sizeBytes;
    return sum;
  }

  /** A new empty upload. @throws RegistryError `registry.too_many_uploads` */
  async create(repository: string): Promise<string> {
    await this.#expire();
    const id = randomUUID();
    await writeFile(this.#file(id, "data"), "", { mode: 0o600 });
    await writeFile(this.#file(id, "repository"), repository, { mode: 0o600 });
    this.#open.set(id, { owner: namespaceOf(repository), sizeBytes: 0 });
    return id;
  }

  /** Bytes that came so far. @throws RegistryError `registry.upload_unknown` */
  async offset(repository: string, id: string): Promise<number> {
    const owner = await readFile(this.#file(id, "repository"), "utf8").catch(() => undefined);
    const sizeBytes = owner === repository ? await fileSize(this.#file(id, "data")) : undefined;
    if (sizeBytes === undefined)
      throw new RegistryError("registry.upload_unknown", "there is no such upload");
    return sizeBytes;
  }

  /**
   * Adds a chunk; gives the new offset. What came of a broken chunk stays, so that it can go on.
   * @throws RegistryError `registry.too_large`, `registry.upload_busy`, `registry.range_invalid`
   */
  async append(options: {
    readonly repository: string;
    readonly id: string;
    readonly chunks: AsyncIterable<Uint8Array>;
    /** Where the sender believes the chunk belongs. */
    readonly expectedOffset?: number | undefined;
    readonly expectedBytes?: number | undefined;
    /** Asked as it grows; when it throws, the upload is gone. */
    readonly check?: (() => Promise<void>) | undefined;
  }): Promise<number> {
    const { repository, id, expectedOffset } = options;
    return this.#exclusively(id, async () => {
      const offset = await this.offset(repository, id);
      if (expectedOffset !== undefined && expectedOffset !== offset) {
        throw new RegistryError("registry.range_invalid", `the upload goes on at byte ${offset}`, {
          headers: uploadHeaders({ repository, id }, offset),
        });
      }
      let end = offset;
      const file = await open(this.#file(id, "data"), "a");
      try {
        for await (const chunk of options.chunks) {
          end += chunk.length;
          this.#note(id, end);
          await this.#admit(id, end, options.check);
          await file.appendFile(chunk);
        }
      } finally {
        await file.close();
      }
      if (options.expectedBytes !== undefined && end - offset !== options.expectedBytes) {
        await truncate(this.#file(id, "data"), offset);
        this.#note(id, offset);
        throw new RegistryError(
          "registry.upload_invalid",
          "the chunk is not as long as its Content-Range says",
        );
      }
      return end;
    });
  }

  /** Turns the upload into a blob. @throws RegistryError `registry.digest_invalid`; the upload is gone then */
  async finish(repository: string, id: string, digest: Digest): Promise<number> {
    return this.#exclusively(id, async () => {
      await this.offset(repository, id);
      try {
        return (await this.#blobs.adopt(this.#file(id, "data"), { digest })).sizeBytes;
      } catch (error) {
        if (!(error instanceof VyomError)) throw error;
        throw new RegistryError("registry.digest_invalid", error.message, { cause: error });
      } finally {
        await this.#forget(id);
      }
    });
  }

  /** @throws RegistryError `registry.upload_unknown` */
  async cancel(repository: string, id: string): Promise<void> {
    await this.#exclusively(id, async () => {
      await this.offset(repository, id);
      await this.#forget(id);
    });
  }

  async #admit(
    id: string,
    sizeBytes: number,
    check: (() => Promise<void>) | undefined,
  ): Promise<void> {
    const limit = this.#limits.blobBytes;
    try {
      if (sizeBytes > limit)
        throw new RegistryError("registry.too_large", `blobs of at most ${limit} bytes are taken`);
      await check?.();
    } catch (error) {
      await this.#forget(id);
      throw error;
    }
  }

  #note(id: string, sizeBytes: number): void {
    const upload = this.#open.get(id);
    if (upload !== undefined) upload.sizeBytes = sizeBytes;
  }

  #file(id: string, kind: "data" | "repository"): string {
    return join(this.#directory, `${id}.${kind}`);
  }

  async #forget(id: string): Promise<void> {
    await rm(this.#file(id, "data"), { force: true });
    await rm(this.#file(id, "repository"), { force: true });
    this.#open.delete(id);
  }

  async #exclusively<Value>(id: string, work: () => Promise<Value>): Promise<Value> {
    if (this.#busy.has(id)) {
      throw new RegistryError("registry.upload_busy", "another request is writing to this upload");
    }
    this.#busy.add(id);
    try {
      return await work();
    } finally {
      this.#busy.delete(id);
    }
  }

  async #ids(): Promise<string[]> {
    return (await readdir(this.#directory))
      .filter((name) => name.endsWith(".data"))
      .map((name) => name.slice(0, -".data".length));
  }

  async #expire(): Promise<void> {
    const ids = await this.#ids();
    if (ids.length < this.#limits.openUploads / 2) return;
    let open = 0;
    for (const id of ids) {
      const age = await stat(this.#file(id, "data")).then(
        (found) => Date.now() - found.mtimeMs,
        () => 0,
      );
      if (age > this.#limits.uploadIdleMs && !this.#busy.has(id)) await this.#forget(id);
      else open++;
    }
    if (open >= this.#limits.openUploads) {
      throw new RegistryError(
        "registry.too_many_uploads",
        "too many uploads are open, finish or cancel some",
      );
    }
  }
}

/** Where an upload goes on: `0-<last byte>`, as the distribution specification writes its state. */
export function uploadHeaders(
  upload: { readonly repository: string; readonly id: string },
  offset: number,
): Readonly<Record<string, string>> {
  return {
    location: `/v2/${upload.repository}/blobs/uploads/${upload.id}`,
    range: `0-${Math.max(0, offset - 1)}`,
    "docker-upload-uuid": upload.id,
  };
}
