import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ContentStore } from "./content-store.ts";
import { digestHex, isDigest } from "./digest.ts";
import type { ImageLayer } from "./image.ts";
import type { LayerItem } from "./layer-content.ts";
import { layerKey, writeLayer } from "./write-layer.ts";

const CACHE_FORMAT = 1;

/**
 * The layer of these items, from the store when it was written before: a note beside the blobs
 * remembers it by a digest of all that decides its bytes.
 */
export async function cachedLayer(options: {
  readonly store: ContentStore;
  readonly items: readonly LayerItem[];
  readonly gzipLevel: number;
}): Promise<ImageLayer> {
  const { store } = options;
  const key = await layerKey(options);
  const folder = join(store.directory, "layers");
  const note = join(folder, `${digestHex(key)}.json`);
  const remembered = await readFile(note, "utf8").then(parseNote, () => undefined);
  if (remembered !== undefined && (await store.sizeOf(remembered.digest)) === remembered.size) {
    await store.touch(remembered.digest);
    return remembered;
  }
  const layer = await writeLayer(options);
  await mkdir(folder, { recursive: true });
  await writeFile(`${note}.new`, JSON.stringify({ format: CACHE_FORMAT, ...layer }));
  await rename(`${note}.new`, note);
  return layer;
}

function parseNote(text: string): ImageLayer | undefined {
  try {
    const note = JSON.parse(text) as Partial<ImageLayer> & { format?: unknown };
    const { digest, diffId, size, mediaType } = note;
    if (note.format !== CACHE_FORMAT || digest === undefined || diffId === undefined)
      return undefined;
    if (!isDigest(digest) || !isDigest(diffId) || size === undefined || mediaType === undefined)
      return undefined;
    return { digest, diffId, size, mediaType };
  } catch {
    return undefined; // a note cut short by a crash: the layer is written again
  }
}
