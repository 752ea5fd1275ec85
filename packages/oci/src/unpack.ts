import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { VyomError } from "@vyom/core";
import { blobMissing, type ContentStore } from "./content-store.ts";
import { digestAlgorithm, digestOfStream, type Digest } from "./digest.ts";
import type { ImageLayer } from "./image.ts";
import { decompressor, layerCompression } from "./layer-compression.ts";
import { layerEntryOf, type LayerEntry } from "./layer-entry.ts";
import { splitLayerPath, whiteoutOf } from "./layer-path.ts";
import { RootTree, type OwnerRule } from "./root-tree.ts";
import { readTar } from "./tar-archive.ts";

export interface UnpackLimits {
  /** Of all layers unpacked, tar headers included. */
  readonly totalBytes: number;
  /** Of all layers. */
  readonly entries: number;
  readonly fileBytes: number;
}

export const DEFAULT_UNPACK_LIMITS: UnpackLimits = {
  totalBytes: 16 * 1024 * 1024 * 1024,
  entries: 1_000_000,
  fileBytes: 8 * 1024 * 1024 * 1024,
};

/** An entry that was left out on purpose. */
export interface SkippedEntry {
  readonly name: string;
  readonly reason: "device" | "fifo" | "whiteout folder";
}

export interface UnpackReport {
  readonly entries: number;
  readonly totalBytes: number;
  /** The first hundred. */
  readonly skipped: readonly SkippedEntry[];
}

export interface UnpackOptions {
  readonly store: ContentStore;
  /** Lowest first. */
  readonly layers: readonly ImageLayer[];
  /** Made when missing; must be empty. */
  readonly directory: string;
  readonly limits?: Partial<UnpackLimits> | undefined;
  /**
   * Added to every uid and gid, which only root can do (65,536 ids are mapped, others become nobody).
   * Without it root keeps the image's ids and anyone else owns everything; set-id bits are then dropped.
   */
  readonly idShift?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

interface Tally {
  entries: number;
  totalBytes: number;
  readonly skipped: SkippedEntry[];
  readonly limits: UnpackLimits;
}

const MAPPED_IDS = 65_536;
const ALL_IDS = 0xffff_ffff;
const MAX_SKIPPED = 100;

/**
 * Flattens layers into one folder in order, with whiteouts. Names cannot leave the folder, also not
 * through symbolic or hard links; devices and FIFOs are skipped, extended attributes (and with them
 * file capabilities) dropped, sparse files refused; each layer must match its diff id. On a failure
 * the folder is left as it is, for the caller to delete.
 * @throws VyomError `oci.layer_path`, `oci.layer_malformed`, `oci.layer_limit`, `oci.layer_sparse`,
 * `oci.layer_compression`, `oci.digest_mismatch`, `oci.blob_missing`, `oci.blob_damaged`,
 * `oci.unpack_failed`, `oci.id_shift`
 */
export async function unpackLayers(options: UnpackOptions): Promise<UnpackReport> {
  const owner = ownerRule(options.idShift);
  const limits = { ...DEFAULT_UNPACK_LIMITS, ...options.limits };
  const tally: Tally = { entries: 0, totalBytes: 0, skipped: [], limits };
  await mkdir(options.directory, { recursive: true, mode: 0o700 });
  const tree = new RootTree({ root: options.directory, owner });
  for (const layer of options.layers) {
    await unpackLayer({ store: options.store, layer, tree, tally, signal: options.signal });
  }
  tree.finish();
  return { entries: tally.entries, totalBytes: tally.totalBytes, skipped: tally.skipped };
}

function ownerRule(idShift: number | undefined): OwnerRule | undefined {
  const isRoot = process.geteuid?.() === 0;
  if (idShift === undefined) return isRoot ? { base: 0, count: ALL_IDS } : undefined;
  if (!isRoot)
    throw new VyomError("oci.id_shift", "only root may give unpacked files to other users");
  return { base: idShift, count: MAPPED_IDS };
}

interface LayerWork {
  readonly store: ContentStore;
  readonly layer: ImageLayer;
  readonly tree: RootTree;
  readonly tally: Tally;
  readonly signal: AbortSignal | undefined;
}

async function unpackLayer(work: LayerWork): Promise<void> {
  const { store, layer } = work;
  if (!(await store.has(layer.digest))) throw blobMissing(layer.digest);
  let diffId: Digest;
  try {
    diffId = await applyLayer(work, store.pathOf(layer.digest));
  } catch (error) {
    work.signal?.throwIfAborted();
    await refuseDamaged(store, layer.digest);
    throw namedFailure(error, layer.digest);
  }
  if (diffId === layer.diffId) return;
  await refuseDamaged(store, layer.digest);
  throw new VyomError(
    "oci.digest_mismatch",
    `layer ${layer.digest} unpacks to ${diffId}, but the image's config names ${layer.diffId}`,
  );
}

/** Streams one layer through hash, limits and tar into the tree; gives the digest of the tar. */
async function applyLayer(work: LayerWork, path: string): Promise<Digest> {
  const { tree, tally } = work;
  const unpacker = decompressor(await layerCompression(path));
  const algorithm = digestAlgorithm(work.layer.diffId);
  const hash = createHash(algorithm);
  const archive = readTar();
  async function* metered(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      tally.totalBytes += chunk.length;
      if (tally.totalBytes > tally.limits.totalBytes) {
        throw overLimit(`unpacks to more than ${tally.limits.totalBytes} bytes`);
      }
      hash.update(chunk);
      yield chunk;
    }
  }
  const source = createReadStream(path, { highWaterMark: 256 * 1024 });
  const unpacked = unpacker === undefined ? source : source.pipe(unpacker);
  source.once("error", (error) => unpacked.destroy(error));
  const abort = work.signal === undefined ? {} : { signal: work.signal };
  const feeding = pipeline(unpacked, metered, archive, abort).then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  tree.beginLayer();
  try {
    for await (const entry of archive) {
      await applyEntry(layerEntryOf(entry), tree, tally);
      entry.resume();
    }
  } finally {
    archive.destroy();
    source.destroy();
  }
  const failure = await feeding;
  if (failure !== undefined) throw failure.error;
  return `${algorithm}:${hash.digest("hex")}`;
}

async function applyEntry(entry: LayerEntry, tree: RootTree, tally: Tally): Promise<void> {
  tally.entries++;
  if (tally.entries > tally.limits.entries) {
    throw overLimit(`has more than ${tally.limits.entries} entries`);
  }
  if (entry.type === "file" && entry.sizeBytes > tally.limits.fileBytes) {
    throw overLimit(
      `has a file of ${entry.sizeBytes} bytes, ${tally.limits.fileBytes} are allowed`,
    );
  }
  const skip = (reason: SkippedEntry["reason"]): void => {
    if (tally.skipped.length < MAX_SKIPPED) tally.skipped.push({ name: entry.name, reason });
  };
  const folder = splitLayerPath(entry.name);
  const name = folder.pop();
  if (folder.some((part) => whiteoutOf(part) !== undefined)) return skip("whiteout folder");
  const whiteout = name === undefined ? undefined : whiteoutOf(name);
  if (whiteout?.kind === "opaque") tree.makeOpaque(folder);
  else if (whiteout?.kind === "remove") tree.whiteout(folder, whiteout.name);
  else if (whiteout !== undefined) skip("whiteout folder");
  else if (entry.type === "device" || entry.type === "fifo") skip(entry.type);
  else await tree.put(entry);
}

function overLimit(reason: string): VyomError {
  return new VyomError("oci.layer_limit", `the image ${reason}`);
}

/** A blob that no longer matches its digest is deleted, so that the next pull fetches it again. */
async function refuseDamaged(store: ContentStore, digest: Digest): Promise<void> {
  const found = await digestOfStream(store.openRead(digest), digestAlgorithm(digest));
  if (found.digest === digest) return;
  await store.delete(digest);
  throw new VyomError(
    "oci.blob_damaged",
    `layer ${digest} was damaged on disk and has been removed, pull the image again`,
  );
}

function namedFailure(error: unknown, digest: Digest): VyomError {
  if (error instanceof VyomError) return error;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code.startsWith("E") && !code.startsWith("ERR_")) {
    return new VyomError("oci.unpack_failed", `layer ${digest} could not be written (${code})`, {
      cause: error,
    });
  }
  const reason = error instanceof Error ? error.message : String(error);
  return new VyomError(
    "oci.layer_malformed",
    `layer ${digest} is no well-formed tar archive: ${reason}`,
    { cause: error },
  );
}
