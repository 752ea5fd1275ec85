import { execFileSync } from "node:child_process";
import { realpathSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import {
  ContentStore,
  digestOfBytes,
  hostPlatform,
  writeImage,
  writeLayer,
  type Digest,
  type DigestAlgorithm,
  type ImageLayer,
  type LayerItem,
  type WriteImageConfig,
} from "@vyom/oci";
import { serveImages, type ImageServer } from "./image-server.ts";

const TOOLS = ["sh", "cat", "sleep", "pwd"];
const OTHER_ARCHITECTURE = "s390x";

/** A registry of small images: this machine's shell, and a file `/version` that tells them apart. */
export async function toolImages(home: string): Promise<ImageServer> {
  const store = await ContentStore.open(join(home, "tools"));
  const tools = await writeLayer({ store, items: toolItems(), gzipLevel: 1 });
  const image = (version: string, config: WriteImageConfig = {}): Promise<Digest> =>
    writeVersion({ store, tools, version, config });
  const [own, foreign] = [await image("of this machine"), await foreignImage(store, tools)];
  const index = (digests: readonly [Digest, string][]): Promise<Digest> =>
    writeIndex(store, digests);
  const wide = await withDigests512(store, await image("wide"));
  const { architecture } = hostPlatform();
  const tags: readonly [string, Digest][] = [
    ["library/tool:1", await image("one")],
    ["library/tool:2", await image("two")],
    ["library/tool:moving", await image("before")],
    ["library/tool:later", await image("after")],
    [
      "library/many:1",
      await index([
        [foreign, OTHER_ARCHITECTURE],
        [own, architecture],
      ]),
    ],
    ["library/foreign:1", await index([[foreign, OTHER_ARCHITECTURE]])],
    ["library/private:1", await image("private")],
    ["library/wide:1", wide],
    ["library/zstd:1", await withZstdLayers(store, await image("zstd"))],
    [
      "library/entry:1",
      await image("entry", {
        entrypoint: ["sh", "-c", 'echo "$0 $@ in $(pwd)"; exec sleep 1000'],
        cmd: ["the", "image's"],
        workingDir: "/work",
      }),
    ],
    ["library/deaf:1", await image("deaf", { stopSignal: "SIGTERM" })],
    [
      "library/stop:1",
      await image("stop", {
        stopSignal: "SIGUSR1",
        cmd: ["sh", "-c", 'trap "echo told; exit 0" USR1; echo up; while :; do sleep 0.1; done'],
      }),
    ],
  ];
  return serveImages({ store, tags: new Map(tags) });
}

async function writeVersion(o: {
  store: ContentStore;
  tools: ImageLayer;
  version: string;
  config: WriteImageConfig;
}): Promise<Digest> {
  const items: LayerItem[] = [{ type: "file", path: "version", content: o.version, mode: 0o644 }];
  const config = {
    env: ["PATH=/usr/bin"],
    stopSignal: "SIGKILL", // so that tests need not wait for programs that heed no other
    cmd: ["sh", "-c", "cat /version; echo; exec sleep 1000"],
    ...o.config,
  };
  return (await writeImage({ store: o.store, layers: [o.tools, { items }], config })).digest;
}

async function foreignImage(store: ContentStore, tools: ImageLayer): Promise<Digest> {
  const platform = { os: "linux", architecture: OTHER_ARCHITECTURE };
  return (await writeImage({ store, layers: [tools], config: {}, platform })).digest;
}

interface ManifestDocument {
  config: { digest: Digest; size: number };
  layers: { mediaType: string; digest: Digest; size: number }[];
}
/** The image `digest` with another configuration or other layers, its manifest named by `algorithm`. */
async function rewritten(
  store: ContentStore,
  digest: Digest,
  o: { algorithm: DigestAlgorithm; change: (manifest: ManifestDocument) => Promise<void> },
): Promise<Digest> {
  const text = Buffer.from(await store.read(digest)).toString("utf8");
  const manifest = JSON.parse(text) as ManifestDocument;
  await o.change(manifest);
  const bytes = Buffer.from(JSON.stringify(manifest));
  return (await store.write(bytes, { digest: digestOfBytes(bytes, o.algorithm) })).digest;
}

function withDigests512(store: ContentStore, digest: Digest): Promise<Digest> {
  const rename = async (blob: Digest): Promise<Digest> => {
    const bytes = await store.read(blob);
    return (await store.write(bytes, { digest: digestOfBytes(bytes, "sha512") })).digest;
  };
  const change = async ({ config, layers }: ManifestDocument): Promise<void> => {
    for (const part of [config, ...layers]) part.digest = await rename(part.digest);
  };
  return rewritten(store, digest, { algorithm: "sha512", change });
}

function withZstdLayers(store: ContentStore, digest: Digest): Promise<Digest> {
  const change = async ({ layers }: ManifestDocument): Promise<void> => {
    for (const layer of layers) {
      const bytes = zstdFrame(gunzipSync(await store.read(layer.digest)));
      layer.mediaType = "application/vnd.oci.image.layer.v1.tar+zstd";
      layer.digest = (await store.write(bytes, { digest: digestOfBytes(bytes) })).digest;
      layer.size = bytes.length;
    }
  };
  return rewritten(store, digest, { algorithm: "sha256", change });
}

/** RFC 8878: blocks that are stored as they are, in one frame with a window of 128 KiB. */
function zstdFrame(content: Uint8Array): Buffer {
  const BLOCK_BYTES = 128 * 1024;
  const parts = [Buffer.from("28b52ffd0038", "hex")];
  for (let start = 0; start < content.length || start === 0; start += BLOCK_BYTES) {
    const block = content.subarray(start, start + BLOCK_BYTES);
    const isLast = start + BLOCK_BYTES >= content.length;
    const header = Buffer.alloc(3);
    header.writeUIntLE(block.length * 8 + (isLast ? 1 : 0), 0, 3);
    parts.push(header, Buffer.from(block));
  }
  return Buffer.concat(parts);
}

async function writeIndex(
  store: ContentStore,
  images: readonly [Digest, string][],
): Promise<Digest> {
  const mediaType = "application/vnd.oci.image.index.v1+json";
  const manifests = [];
  for (const [digest, architecture] of images) {
    const size = (await store.sizeOf(digest)) ?? 0;
    const type = "application/vnd.oci.image.manifest.v1+json";
    manifests.push({ mediaType: type, digest, size, platform: { os: "linux", architecture } });
  }
  const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType, manifests }));
  return (await store.write(bytes, { digest: digestOfBytes(bytes) })).digest;
}

function toolItems(): LayerItem[] {
  const files = new Map<string, string>();
  for (const tool of TOOLS) {
    const program = realpathSync(`/usr/bin/${tool}`);
    files.set(`usr/bin/${tool}`, program);
    const needs = execFileSync("ldd", [program], { encoding: "utf8" });
    for (const [, library = ""] of needs.matchAll(/(\/[^\s()]+) \(0x/g))
      files.set(library.replace(/^\/(usr\/)?/, "usr/"), realpathSync(library));
  }
  const folders = ["tmp", "usr", "usr/bin", "work"].map((path): LayerItem => ({
    type: "directory",
    path,
    mode: 0o755,
  }));
  const links = ["bin", "lib", "lib64"].map((path): LayerItem => ({
    type: "symlink",
    path,
    target: `usr/${path}`,
  }));
  const programs = [...files].map(([path, file]): LayerItem => ({
    type: "file",
    path,
    content: { file },
    mode: 0o755,
  }));
  return [...folders, ...links, ...programs];
}
