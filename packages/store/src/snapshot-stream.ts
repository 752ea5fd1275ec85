import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { constants, createInflate, deflateRawSync } from "node:zlib";
import { concatBytes } from "@vyom/core";
import { malformed } from "./snapshot-items.ts";

/** Size of a snapshot's chunks but the last (cosmossdk.io/store snapshots snapshotChunkSize). */
const CHUNK_BYTES = 10_000_000;
/** How much is compressed at a time; bounds the memory an export takes. */
const BLOCK_BYTES = 1 << 20;
const ZLIB_HEADER = Uint8Array.of(0x78, 0x9c);
/** An empty last block. */
const DEFLATE_END = Uint8Array.of(0x03, 0x00);

/** Compresses pieces into one zlib stream, cut into chunks. */
export function* compressChunks(pieces: Iterable<Uint8Array>): IterableIterator<Uint8Array> {
  let chunk: Uint8Array[] = [];
  let chunkLength = 0;
  for (const part of compress(pieces)) {
    let rest = part;
    while (chunkLength + rest.length >= CHUNK_BYTES) {
      const head = rest.subarray(0, CHUNK_BYTES - chunkLength);
      yield concatBytes(...chunk, head);
      rest = rest.subarray(head.length);
      chunk = [];
      chunkLength = 0;
    }
    chunk.push(rest);
    chunkLength += rest.length;
  }
  if (chunkLength > 0) yield concatBytes(...chunk);
}

/** Blocks that end on a byte boundary and do not refer to each other, so that joining them makes one stream. */
function* compress(pieces: Iterable<Uint8Array>): IterableIterator<Uint8Array> {
  const checksum = new Adler32();
  yield ZLIB_HEADER;
  for (const block of blocks(pieces)) {
    checksum.add(block);
    yield deflateRawSync(block, { finishFlush: constants.Z_FULL_FLUSH });
  }
  yield DEFLATE_END;
  yield checksum.bytes();
}

function* blocks(pieces: Iterable<Uint8Array>): IterableIterator<Uint8Array> {
  let block: Uint8Array[] = [];
  let length = 0;
  for (const piece of pieces) {
    block.push(piece);
    length += piece.length;
    if (length < BLOCK_BYTES) continue;
    yield concatBytes(...block);
    block = [];
    length = 0;
  }
  if (length > 0) yield concatBytes(...block);
}

/** The checksum at the end of a zlib stream (RFC 1950). */
class Adler32 {
  #low = 1;
  #high = 0;

  add(bytes: Uint8Array): void {
    let low = this.#low;
    let high = this.#high;
    // 5552 is the largest number of bytes whose sums stay within 32 bits.
    for (let start = 0; start < bytes.length; start += 5552) {
      const end = Math.min(start + 5552, bytes.length);
      for (let index = start; index < end; index++) {
        low += bytes[index] as number;
        high += low;
      }
      low %= 65521;
      high %= 65521;
    }
    this.#low = low;
    this.#high = high;
  }

  bytes(): Uint8Array {
    return Uint8Array.of(this.#high >> 8, this.#high, this.#low >> 8, this.#low);
  }
}

/** Inflates chunks as they come and hands on the pieces. @throws VyomError store.bad_snapshot */
export async function inflateChunks(
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  take: (piece: Uint8Array) => void,
): Promise<void> {
  await pipeline(
    Readable.from(chunks, { objectMode: true }),
    createInflate(),
    async (pieces: AsyncIterable<Uint8Array>) => {
      for await (const piece of pieces) take(piece);
    },
  ).catch((error: unknown) => {
    if (error instanceof Error && "code" in error && String(error.code).startsWith("Z_"))
      throw malformed(`no zlib stream (${error.message})`);
    throw error;
  });
}
