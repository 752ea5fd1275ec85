import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { pack } from "tar-stream";
import { ContentStore, digestOfBytes, MediaType, type ImageLayer } from "../src/index.ts";
import { removeTree } from "../src/remove-tree.ts";

/** A tar entry as hostile as one likes: nothing is checked. */
export interface RawEntry {
  readonly name: string;
  readonly type?:
    | "file"
    | "directory"
    | "symlink"
    | "link"
    | "character-device"
    | "block-device"
    | "fifo";
  readonly linkname?: string;
  readonly content?: string | Uint8Array;
  readonly mode?: number;
  readonly uid?: number;
  readonly gid?: number;
  readonly mtime?: Date;
  readonly pax?: Readonly<Record<string, string>>;
}

/** The bytes of an archive with these entries in this order. */
export async function tarOf(entries: readonly RawEntry[]): Promise<Buffer> {
  const tar = pack();
  for (const entry of entries) {
    const { content, ...header } = entry;
    const type = entry.type ?? "file";
    const full = {
      mtime: new Date(0),
      mode: type === "directory" ? 0o755 : 0o644,
      ...header,
      type,
    };
    if (type === "file")
      tar.entry(full, content === "" || content === undefined ? Buffer.alloc(0) : content);
    else tar.entry(full);
  }
  tar.finalize();
  const chunks: Uint8Array[] = [];
  for await (const chunk of tar) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

/** Stores an archive as a layer. */
export async function layerOf(
  store: ContentStore,
  tar: Uint8Array,
  options: { readonly gzip?: boolean; readonly diffId?: ImageLayer["diffId"] } = {},
): Promise<ImageLayer> {
  const gzip = options.gzip ?? true;
  const { digest, sizeBytes } = await store.write(gzip ? gzipSync(tar, { level: 1 }) : tar);
  return {
    digest,
    diffId: options.diffId ?? digestOfBytes(tar),
    size: sizeBytes,
    mediaType: gzip ? MediaType.ociLayerGzip : MediaType.ociLayer,
  };
}

export interface Workspace {
  readonly directory: string;
  readonly store: ContentStore;
  path(...parts: readonly string[]): string;
  dispose(): Promise<void>;
}

/** A temporary folder with an empty store in it. */
export async function workspace(): Promise<Workspace> {
  const directory = await mkdtemp(join(tmpdir(), "vyom-oci-"));
  const store = await ContentStore.open(join(directory, "store"));
  return {
    directory,
    store,
    path: (...parts) => join(directory, ...parts),
    dispose: () => removeTree(directory),
  };
}

/** The code of the VyomError that the promise rejects with; the error itself when it is none. */
export async function codeOf(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
    return "no failure";
  } catch (error) {
    return error instanceof Error && "code" in error ? error.code : error;
  }
}
