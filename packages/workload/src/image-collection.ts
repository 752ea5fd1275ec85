import { readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { collectRootfs, reachableDigests, readRootfsReport, type ContentStore } from "@vyom/oci";
import type { ImageRecords } from "./image-records.ts";

/** How long and how much of what nobody uses is kept. */
export interface ImageKeeping {
  readonly unusedMs: number;
  readonly unusedBytes: number;
}
export const DEFAULT_KEEPING: ImageKeeping = {
  unusedMs: 24 * 60 * 60 * 1_000,
  unusedBytes: 20 * 1024 ** 3,
};
/** Between an image's resolution and its first container: never collected however little room there is. */
const FRESH_MS = 5 * 60 * 1_000;

interface Unused {
  readonly rootfs: string;
  readonly ageMs: number;
  readonly sizeBytes: number;
}

/**
 * Deletes root file systems that no lease uses and that are older than the grace, and the oldest of the others while all
 * unused ones together are larger than allowed; then the blobs that no kept image needs. Tells what it deleted.
 */
export async function collectImages(o: {
  readonly directory: string;
  readonly records: ImageRecords;
  /** Left alone when it is someone else's. */
  readonly store: ContentStore | undefined;
  readonly inUse: ReadonlySet<string>;
  readonly keeping: ImageKeeping;
  readonly nowMs: number;
}): Promise<readonly string[]> {
  const lastUse = o.records.lastUse();
  const all = readdirSync(o.directory).map((name) => join(o.directory, name, "root"));
  const unused: Unused[] = [];
  for (const rootfs of all.filter((path) => !o.inUse.has(path))) {
    const usedAtMs = Math.max(lastUse.get(rootfs) ?? 0, touchedAtMs(rootfs));
    const sizeBytes = await readRootfsReport(rootfs).then(
      (report) => report.totalBytes,
      () => 0, // unfinished: collectRootfs knows whether someone works on it
    );
    unused.push({ rootfs, ageMs: o.nowMs - usedAtMs, sizeBytes });
  }
  const kept = keptOf(unused, o.keeping);
  const keep = new Set([...o.inUse, ...kept.map(({ rootfs }) => rootfs)]);
  const deleted = await collectRootfs({ directory: o.directory, keep });
  const roots = o.records.keepOnly((rootfs) => keep.has(rootfs));
  if (o.store !== undefined)
    await o.store.sweep({ keep: await reachableDigests(o.store, roots), graceMs: FRESH_MS });
  return deleted;
}

function keptOf(unused: readonly Unused[], keeping: ImageKeeping): readonly Unused[] {
  const kept: Unused[] = [];
  let sizeBytes = 0;
  for (const one of unused.toSorted((left, right) => left.ageMs - right.ageMs)) {
    const fits = one.ageMs < keeping.unusedMs && sizeBytes + one.sizeBytes <= keeping.unusedBytes;
    if (!fits && one.ageMs >= Math.min(FRESH_MS, keeping.unusedMs)) continue;
    kept.push(one);
    sizeBytes += one.sizeBytes;
  }
  return kept;
}

/** ensureRootfs renews the folder's time whenever it is asked. */
function touchedAtMs(rootfs: string): number {
  return statSync(dirname(rootfs), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
