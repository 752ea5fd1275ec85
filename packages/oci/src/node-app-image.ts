import { mkdir, readFile, readdir, readlink, rename, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { VyomError, compareText } from "@vyom/core";
import type { ContentStore } from "./content-store.ts";
import { digestHex, isDigest, type Digest } from "./digest.ts";
import type { ImageLayer } from "./image.ts";
import type { LayerItem } from "./layer-content.ts";
import { NODE_PATH, nodeRuntimeItems } from "./node-runtime.ts";
import { writeImage } from "./write-image.ts";
import { layerKey, writeLayer } from "./write-layer.ts";

export interface NodeAppImageOptions {
  readonly store: ContentStore;
  readonly app: {
    /** Folder that becomes `/app`. */
    readonly directory: string;
    /** Script to run, relative to the folder, such as `server.mjs`. */
    readonly entry: string;
  };
  /** `NAME=value` lines besides PATH and HOME. */
  readonly env?: readonly string[];
  /** `3000/tcp` */
  readonly exposedPorts?: readonly string[];
  readonly labels?: Readonly<Record<string, string>>;
}

const GZIP_LEVEL = 1;
const CACHE_FORMAT = 1;

/**
 * An image of a Node app: one layer with this machine's Node runtime, one with the app. Needs no
 * network and no container engine. The runtime's layer is remembered in the store by a digest of its
 * files, so that only the first build compresses it (about a second).
 * @throws VyomError `oci.node_runtime`, `oci.app_missing`
 */
export async function buildNodeAppImage(options: NodeAppImageOptions): Promise<{ digest: Digest }> {
  const { store, app } = options;
  const items = await folderItems(app.directory, "/app");
  const entry = join("/app", app.entry);
  if (!items.some((item) => item.type === "file" && item.path === entry)) {
    throw new VyomError(
      "oci.app_missing",
      `the app folder ${app.directory} has no file ${app.entry}`,
    );
  }
  const runtime = await cachedLayer(store, nodeRuntimeItems());
  const { digest } = await writeImage({
    store,
    layers: [runtime, { items }],
    gzipLevel: GZIP_LEVEL,
    config: {
      entrypoint: [NODE_PATH, entry],
      workingDir: "/app",
      env: [
        "PATH=/usr/local/bin:/usr/bin:/bin",
        "HOME=/root",
        "NODE_ENV=production",
        ...(options.env ?? []),
      ],
      ...(options.exposedPorts === undefined ? {} : { exposedPorts: options.exposedPorts }),
      ...(options.labels === undefined ? {} : { labels: options.labels }),
    },
  });
  return { digest };
}

/** Everything below a folder as items below `target`; links are kept as links, other kinds left out. */
export async function folderItems(directory: string, target: string): Promise<LayerItem[]> {
  const items: LayerItem[] = [];
  const entries = await readdir(directory, { withFileTypes: true }).catch((cause: unknown) => {
    throw new VyomError("oci.app_missing", `the folder ${directory} cannot be read`, { cause });
  });
  for (const entry of entries.toSorted((left, right) => compareText(left.name, right.name))) {
    const file = join(directory, entry.name);
    const path = join(target, entry.name);
    if (entry.isDirectory()) {
      items.push({ type: "directory", path }, ...(await folderItems(file, path)));
    } else if (entry.isSymbolicLink()) {
      items.push({ type: "symlink", path, target: await readlink(file) });
    } else if (entry.isFile()) {
      // The mode's group and other bits vary with the umask of a checkout: only "executable" counts.
      const isExecutable = ((await stat(file)).mode & 0o100) !== 0;
      items.push({ type: "file", path, content: { file }, mode: isExecutable ? 0o755 : 0o644 });
    }
  }
  return items;
}

/** The layer of these items, from the store when it was written before. */
async function cachedLayer(store: ContentStore, items: readonly LayerItem[]): Promise<ImageLayer> {
  const key = await layerKey({ items, gzipLevel: GZIP_LEVEL });
  const folder = join(store.directory, "layers");
  const note = join(folder, `${digestHex(key)}.json`);
  const remembered = await readFile(note, "utf8").then(parseNote, () => undefined);
  if (remembered !== undefined && (await store.sizeOf(remembered.digest)) === remembered.size) {
    await store.touch(remembered.digest);
    return remembered;
  }
  const layer = await writeLayer({ store, items, gzipLevel: GZIP_LEVEL });
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
