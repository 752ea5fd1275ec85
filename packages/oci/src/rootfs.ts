import { randomUUID } from "node:crypto";
import { chmod, mkdir, readFile, readdir, rename, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { VyomError } from "@vyom/core";
import type { ContentStore } from "./content-store.ts";
import { chainIdOf, digestHex } from "./digest.ts";
import type { Image } from "./image.ts";
import { removeTree } from "./remove-tree.ts";
import { SharedWork } from "./shared-work.ts";
import { unpackLayers, type UnpackLimits, type UnpackReport } from "./unpack.ts";

export interface RootfsOptions {
  readonly store: ContentStore;
  /** What pullImage or readImage gave. */
  readonly image: Pick<Image, "layers">;
  /** Holds one folder per chain id and id shift; one process at a time owns it. */
  readonly directory: string;
  /** See UnpackOptions.idShift. */
  readonly idShift?: number | undefined;
  readonly limits?: Partial<UnpackLimits> | undefined;
  readonly signal?: AbortSignal | undefined;
}

const MARKER = "complete.json";
const ROOT = "root";
const UNFINISHED = ".unfinished-";
const work = new SharedWork<void>();
/** Unfinished folders of this process, which a collection spares. */
const active = new Set<string>();

/** Where the image's root file system is or would be; what `collectRootfs` wants to keep. */
export function rootfsPath(
  options: Pick<RootfsOptions, "image" | "directory" | "idShift">,
): string {
  const chain = digestHex(chainIdOf(options.image.layers.map((layer) => layer.diffId)));
  const shift = options.idShift === undefined ? "" : `-${options.idShift}`;
  return join(options.directory, `${chain}${shift}`, ROOT);
}

/**
 * The path of the image's flattened root file system, unpacked when it is not there yet. It is shared
 * by all containers of the image: use it read-only, as the lower side of an overlay. Concurrent
 * calls share the work; an interrupted one leaves nothing that looks complete.
 * @throws VyomError as unpackLayers
 */
export async function ensureRootfs(options: RootfsOptions): Promise<string> {
  const path = rootfsPath(options);
  const folder = join(path, "..");
  if (!(await isComplete(folder))) {
    await work.run({
      key: folder,
      signal: options.signal,
      work: (signal) => buildRootfs({ ...options, signal }, folder),
    });
  }
  const now = new Date();
  await utimes(folder, now, now);
  return path;
}

/** What unpacking left out. @throws VyomError `oci.rootfs_missing` */
export async function readRootfsReport(path: string): Promise<UnpackReport> {
  try {
    return JSON.parse(await readFile(join(path, "..", MARKER), "utf8")) as UnpackReport;
  } catch (cause) {
    throw new VyomError("oci.rootfs_missing", `there is no complete root file system at ${path}`, {
      cause,
    });
  }
}

/** Deletes every root file system whose path is not kept, and leftovers of interrupted work. */
export async function collectRootfs(options: {
  readonly directory: string;
  /** Paths that ensureRootfs gave. */
  readonly keep: Iterable<string>;
}): Promise<string[]> {
  const keep = new Set(options.keep);
  const deleted: string[] = [];
  for (const name of await readdir(options.directory).catch(() => [])) {
    const folder = join(options.directory, name);
    if (active.has(folder) || keep.has(join(folder, ROOT))) continue;
    // Renamed first, so that an interrupted deletion never looks like a complete tree.
    const doomed = name.startsWith(UNFINISHED)
      ? folder
      : join(options.directory, `${UNFINISHED}${randomUUID()}`);
    if (doomed !== folder) await rename(folder, doomed);
    await removeTree(doomed);
    deleted.push(join(folder, ROOT));
  }
  return deleted;
}

async function isComplete(folder: string): Promise<boolean> {
  return readFile(join(folder, MARKER)).then(
    () => true,
    () => false,
  );
}

async function buildRootfs(options: RootfsOptions, folder: string): Promise<void> {
  if (await isComplete(folder)) return;
  // Containers run as other users of the machine: they must pass through, not look around.
  const made = await mkdir(options.directory, { recursive: true });
  if (made !== undefined) await chmod(options.directory, 0o711);
  const unfinished = join(options.directory, `${UNFINISHED}${randomUUID()}`);
  active.add(unfinished);
  try {
    await mkdir(unfinished);
    await chmod(unfinished, 0o711);
    const report = await unpackLayers({
      ...options,
      layers: options.image.layers,
      directory: join(unfinished, ROOT),
    });
    await writeFile(join(unfinished, MARKER), `${JSON.stringify(report)}\n`);
    await removeTree(folder);
    await rename(unfinished, folder);
  } catch (error) {
    await removeTree(unfinished);
    throw error;
  } finally {
    active.delete(unfinished);
  }
}
