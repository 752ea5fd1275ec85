import { Readable } from "node:stream";
import {
  decompressor,
  layerCompression,
  type ContentStore,
  type Digest,
  type PulledImage,
} from "@vyom/oci";

const BLOCK_BYTES = 512;
const CONFIG_NAME = "config.json";

export interface ArchivedImage {
  readonly image: Pick<PulledImage, "layers">;
  /** The bytes of its configuration. */
  readonly config: Uint8Array;
  /** Which it shall have in the engine. */
  readonly name: string;
}

/**
 * An image of the store as a tar archive that every engine loads (`docker save` form): its configuration, its
 * layers, and `manifest.json` with the name it shall have.
 */
export function imageArchive(store: ContentStore, o: ArchivedImage): Readable {
  return Readable.from(parts(store, o), { objectMode: false });
}

async function* parts(store: ContentStore, o: ArchivedImage): AsyncGenerator<Uint8Array> {
  const digests = [...new Set(o.image.layers.map(({ digest }) => digest))];
  const nameOf = (digest: Digest): string => `${digests.indexOf(digest)}.tar`;
  const Layers = o.image.layers.map(({ digest }) => nameOf(digest));
  const manifest = [{ Config: CONFIG_NAME, RepoTags: [o.name], Layers }];
  yield* file("manifest.json", Buffer.from(JSON.stringify(manifest)));
  yield* file(CONFIG_NAME, o.config);
  for (const digest of digests) {
    const size = await layerBytes(store, digest);
    yield header(nameOf(digest), size);
    yield* layer(store, digest);
    yield padding(size);
  }
  yield Buffer.alloc(2 * BLOCK_BYTES);
}

/** As it is stored, but for zstd, which engines have learnt late: that is unpacked. */
async function* layer(store: ContentStore, digest: Digest): AsyncGenerator<Uint8Array> {
  const isZstd = (await layerCompression(store.pathOf(digest))) === "zstd";
  const unpack = isZstd ? decompressor("zstd") : undefined;
  const source = store.openRead(digest);
  if (unpack === undefined) {
    yield* source as AsyncIterable<Uint8Array>;
    return;
  }
  source.on("error", (error) => unpack.destroy(error));
  yield* source.pipe(unpack) as AsyncIterable<Uint8Array>;
}
async function layerBytes(store: ContentStore, digest: Digest): Promise<number> {
  const isZstd = (await layerCompression(store.pathOf(digest))) === "zstd";
  if (!isZstd) return (await store.sizeOf(digest)) ?? 0;
  let bytes = 0;
  for await (const part of layer(store, digest)) bytes += part.length;
  return bytes;
}

function* file(name: string, content: Uint8Array): Generator<Uint8Array> {
  yield header(name, content.length);
  yield content;
  yield padding(content.length);
}
function padding(sizeBytes: number): Uint8Array {
  return Buffer.alloc((BLOCK_BYTES - (sizeBytes % BLOCK_BYTES)) % BLOCK_BYTES);
}

/** A ustar header of a plain file; sizes from 8 GiB on as GNU tar writes them. */
function header(name: string, sizeBytes: number): Uint8Array {
  const OCTAL_MAX = 8 * 1024 ** 3;
  const block = Buffer.alloc(BLOCK_BYTES);
  block.write(name, 0, 100, "latin1");
  block.write("0000644\0", 100, "latin1");
  block.write("0000000\0", 108, "latin1");
  block.write("0000000\0", 116, "latin1");
  if (sizeBytes < OCTAL_MAX)
    block.write(`${sizeBytes.toString(8).padStart(11, "0")}\0`, 124, "latin1");
  else {
    block.writeUInt8(0x80, 124);
    block.writeBigUInt64BE(BigInt(sizeBytes), 128);
  }
  block.write("00000000000\0", 136, "latin1");
  block.write("        0", 148, "latin1");
  block.write("ustar\x0000", 257, "latin1");
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148, "latin1");
  return block;
}
