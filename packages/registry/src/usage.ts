import type { ContentStore, Digest } from "@vyom/oci";
import { namespaceOf, type RepositoryStore } from "./repository-store.ts";

/** What one owner keeps. */
export interface Usage {
  /** Distinct blobs and manifests, each rounded up to whole blocks of 4096 bytes, as a disk has it. */
  readonly bytes: number;
  readonly repositories: number;
  readonly tags: number;
}

interface Held {
  readonly blobs: Map<Digest, number>;
  readonly repositories: Set<string>;
  readonly tags: Set<string>;
  bytes: number;
}

const BLOCK_BYTES = 4096;

/** Bytes that a file of this size takes. */
export function chargedBytes(sizeBytes: number): number {
  return Math.max(1, Math.ceil(sizeBytes / BLOCK_BYTES)) * BLOCK_BYTES;
}

/** Counts what owners keep: read from disk once, then kept up to date. */
export class UsageBook {
  readonly #blobs: ContentStore;
  readonly #repositories: RepositoryStore;
  readonly #held = new Map<string, Promise<Held>>();

  constructor(parts: { readonly blobs: ContentStore; readonly repositories: RepositoryStore }) {
    this.#blobs = parts.blobs;
    this.#repositories = parts.repositories;
  }

  async of(owner: string): Promise<Usage> {
    const held = await this.#of(owner);
    return { bytes: held.bytes, repositories: held.repositories.size, tags: held.tags.size };
  }
  async hasBlob(repository: string, digest: Digest): Promise<boolean> {
    return (await this.#of(namespaceOf(repository))).blobs.has(digest);
  }
  async hasRepository(repository: string): Promise<boolean> {
    return (await this.#of(namespaceOf(repository))).repositories.has(repository);
  }
  async hasTag(repository: string, tag: string): Promise<boolean> {
    return (await this.#of(namespaceOf(repository))).tags.has(`${repository}:${tag}`);
  }

  /** Something was added. Owners that nobody asked about are counted when somebody does. */
  add(
    repository: string,
    what: { readonly digest?: Digest; readonly sizeBytes?: number; readonly tag?: string } = {},
  ): void {
    void this.#held.get(namespaceOf(repository))?.then((held) => {
      held.repositories.add(repository);
      if (what.tag !== undefined) held.tags.add(`${repository}:${what.tag}`);
      if (what.digest === undefined || held.blobs.has(what.digest)) return;
      const bytes = chargedBytes(what.sizeBytes ?? 0);
      held.blobs.set(what.digest, bytes);
      held.bytes += bytes;
    });
  }

  /** Something was deleted: the owner, or everyone, is counted anew. */
  forget(repository?: string): void {
    if (repository === undefined) this.#held.clear();
    else this.#held.delete(namespaceOf(repository));
  }

  #of(owner: string): Promise<Held> {
    const known = this.#held.get(owner);
    if (known !== undefined) return known;
    const counting = this.#count(owner);
    this.#held.set(owner, counting);
    counting.catch(() => this.#held.delete(owner));
    return counting;
  }

  async #count(owner: string): Promise<Held> {
    const held: Held = { blobs: new Map(), repositories: new Set(), tags: new Set(), bytes: 0 };
    for (const repository of await this.#repositories.inNamespace(owner)) {
      held.repositories.add(repository);
      for (const tag of await this.#repositories.tags(repository)) {
        held.tags.add(`${repository}:${tag}`);
      }
      const digests = [
        ...(await this.#repositories.linkedBlobs(repository)),
        ...(await this.#repositories.manifests(repository)),
      ];
      for (const digest of digests) {
        if (held.blobs.has(digest)) continue;
        const sizeBytes = await this.#blobs.sizeOf(digest);
        if (sizeBytes !== undefined) held.blobs.set(digest, chargedBytes(sizeBytes));
      }
    }
    held.bytes = [...held.blobs.values()].reduce((sum, bytes) => sum + bytes, 0);
    return held;
  }
}
