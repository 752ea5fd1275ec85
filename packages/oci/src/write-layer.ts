import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { VyomError, compareText } from "@vyom/core";
import type { ContentStore } from "./content-store.ts";
import type { Digest } from "./digest.ts";
import type { ImageLayer } from "./image.ts";
import type { LayerContent, LayerItem } from "./layer-content.ts";
import { splitLayerPath, whiteoutOf } from "./layer-path.ts";
import { MediaType } from "./media-type.ts";
import { writeTar, type TarWriter } from "./tar-archive.ts";

export interface WriteLayerOptions {
  readonly store: ContentStore;
  readonly items: readonly LayerItem[];
  /** 0 stores the tar unpacked; default 6. Level 1 is twice as fast for a tenth more bytes. */
  readonly gzipLevel?: number | undefined;
  /** Time of every entry; default 1970. */
  readonly mtime?: Date | undefined;
}

/** Items by path in the order in which they are written; folders that no item names are added. */
export function sortedItems(
  items: readonly LayerItem[],
): readonly (readonly [string, LayerItem])[] {
  const byPath = new Map<string, LayerItem>();
  for (const item of items) {
    const components = splitLayerPath(item.path);
    const path = components.join("/");
    if (path === "" || components.some((part) => whiteoutOf(part) !== undefined)) {
      throw new VyomError(
        "oci.layer_path",
        `"${item.path.slice(0, 200)}" cannot be written into a layer`,
      );
    }
    if (byPath.has(path)) {
      throw new VyomError(
        "oci.layer_path",
        `"${path.slice(0, 200)}" is to be written into a layer twice`,
      );
    }
    byPath.set(path, item);
  }
  for (const path of Array.from(byPath.keys())) {
    for (let slash = path.lastIndexOf("/"); slash > 0; slash = path.lastIndexOf("/", slash - 1)) {
      const folder = path.slice(0, slash);
      const existing = byPath.get(folder);
      if (existing === undefined) byPath.set(folder, { type: "directory", path: folder });
      else if (existing.type !== "directory") {
        throw new VyomError(
          "oci.layer_path",
          `"${path.slice(0, 200)}" lies below a file or link of the same layer`,
        );
      }
    }
  }
  return [...byPath].toSorted(([left], [right]) => compareText(left, right));
}

/**
 * Writes one layer into the store. The same items give the same digests (the compressed one as long
 * as zlib is the same).
 * @throws VyomError `oci.layer_path` for a path that is malformed or there twice
 */
export async function writeLayer(options: WriteLayerOptions): Promise<ImageLayer> {
  const items = sortedItems(options.items);
  const tar = writeTar();
  const hash = createHash("sha256");
  async function* hashed(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      hash.update(chunk);
      yield chunk;
    }
  }
  const level = options.gzipLevel ?? 6;
  const filling = fill(tar, items, options.mtime ?? new Date(0));
  filling.catch((error: unknown) => tar.archive.destroy(error as Error));
  const source = hashed(tar.archive);
  const packed = level === 0 ? source : gzipped(source, level);
  const [blob] = await Promise.all([options.store.write(packed), filling]);
  return {
    digest: blob.digest,
    diffId: `sha256:${hash.digest("hex")}`,
    size: blob.sizeBytes,
    mediaType: level === 0 ? MediaType.ociLayer : MediaType.ociLayerGzip,
  };
}

function gzipped(source: AsyncIterable<Uint8Array>, level: number): AsyncIterable<Uint8Array> {
  const gzip = createGzip({ level, chunkSize: 256 * 1024 });
  pipeline(source, gzip).catch(() => undefined); // a failure destroys gzip, whose reader gets it
  return gzip;
}

async function fill(
  tar: TarWriter,
  items: readonly (readonly [string, LayerItem])[],
  mtime: Date,
): Promise<void> {
  for (const [path, item] of items) {
    const owner = { uid: item.uid ?? 0, gid: item.gid ?? 0, mtime };
    if (item.type === "directory") {
      const header = {
        name: `${path}/`,
        type: "directory",
        mode: item.mode ?? 0o755,
        size: 0,
      } as const;
      await tar.put({ ...header, ...owner }, noContent());
    } else if (item.type === "symlink") {
      const header = {
        name: path,
        type: "symlink",
        linkname: item.target,
        mode: 0o777,
        size: 0,
      } as const;
      await tar.put({ ...header, ...owner }, noContent());
    } else {
      const size = await contentSize(item.content);
      const header = { name: path, type: "file", mode: item.mode ?? 0o644, size } as const;
      await tar.put({ ...header, ...owner }, contentChunks(item.content));
    }
  }
  tar.finish();
}

async function* noContent(): AsyncGenerator<Uint8Array> {}

async function contentSize(content: LayerContent): Promise<number> {
  if (typeof content === "string") return Buffer.byteLength(content);
  return content instanceof Uint8Array ? content.length : (await stat(content.file)).size;
}

/** The bytes of a file that goes into a layer. */
export async function* contentChunks(content: LayerContent): AsyncGenerator<Uint8Array> {
  if (typeof content === "string") yield Buffer.from(content);
  else if (content instanceof Uint8Array) yield content;
  else yield* createReadStream(content.file, { highWaterMark: 256 * 1024 });
}

/** A digest of everything that decides a layer's bytes: the key under which a built layer is remembered. */
export async function layerKey(options: Omit<WriteLayerOptions, "store">): Promise<Digest> {
  const hash = createHash("sha256");
  const facts = [process.versions["zlib"], options.gzipLevel ?? 6, options.mtime?.getTime() ?? 0];
  hash.update(JSON.stringify(facts));
  for (const [path, item] of sortedItems(options.items)) {
    const { uid = 0, gid = 0 } = item;
    const mode = item.type === "symlink" ? 0 : (item.mode ?? -1);
    const target = item.type === "symlink" ? item.target : "";
    const size = item.type === "file" ? await contentSize(item.content) : 0;
    hash.update(JSON.stringify([path, item.type, mode, uid, gid, target, size]));
    if (item.type === "file")
      for await (const chunk of contentChunks(item.content)) hash.update(chunk);
  }
  return `sha256:${hash.digest("hex")}`;
}
