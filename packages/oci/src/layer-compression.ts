import { open } from "node:fs/promises";
import { Duplex } from "node:stream";
import * as zlib from "node:zlib";
import { unpackZstd } from "./zstd.ts";

/** How a layer's bytes are packed, by their first bytes: media types in the wild are not reliable. */
export type LayerCompression = "gzip" | "zstd" | "none";

const CHUNK_BYTES = 256 * 1024;

/** Looks at the beginning of a file. */
export async function layerCompression(path: string): Promise<LayerCompression> {
  const file = await open(path, "r");
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    const magic = buffer.subarray(0, bytesRead).toString("hex");
    if (magic.startsWith("1f8b")) return "gzip";
    return magic === "28b52ffd" ? "zstd" : "none";
  } finally {
    await file.close();
  }
}

/** Node has zstd since 22.15; the types that are compiled against are of Node 20. */
const createZstdDecompress = (
  zlib as { createZstdDecompress?: (options: { chunkSize: number }) => Duplex }
).createZstdDecompress;

/** A stream that unpacks; `undefined` where nothing is packed. */
export function decompressor(compression: LayerCompression): Duplex | undefined {
  if (compression === "none") return undefined;
  if (compression === "gzip") return zlib.createGunzip({ chunkSize: CHUNK_BYTES });
  return createZstdDecompress?.({ chunkSize: CHUNK_BYTES }) ?? Duplex.from(unpackZstd);
}
