import { reachableDigests, type ContentStore, type Digest } from "@vyom/oci";
import type { RepositoryStore } from "./repository-store.ts";

/** Spares blobs that came or were named lately: their manifest may be on its way. */
const DEFAULT_GRACE_MS: number = 60 * 60 * 1000;

/** Deletes blobs that no manifest of any repository needs and that are older than the grace time. */
export async function collectGarbage(options: {
  readonly blobs: ContentStore;
  readonly repositories: RepositoryStore;
  readonly graceMs?: number | undefined;
}): Promise<{ deleted: Digest[]; freedBytes: number }> {
  const { blobs, repositories } = options;
  const roots: Digest[] = [];
  for (const repository of await repositories.repositories()) {
    roots.push(...(await repositories.manifests(repository)));
  }
  const keep = await reachableDigests(blobs, roots);
  const swept = await blobs.sweep({ keep, graceMs: options.graceMs ?? DEFAULT_GRACE_MS });
  await repositories.dropLinks((digest) => blobs.has(digest));
  return swept;
}
