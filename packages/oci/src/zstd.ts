import { setImmediate as yieldToOthers } from "node:timers/promises";
import { VyomError, concatBytes } from "@vyom/core";
import { Decompress } from "fzstd";

/** Largest window that is unpacked without Node's own zstd: what encoders use by default and somewhat more. */
const MAX_WINDOW_BYTES = 32 * 1024 * 1024;
/** RFC 8878, section 3.1.1.2.4: no block unpacks to more, so a frame of one block needs no larger window. */
const BLOCK_BYTES = 128 * 1024;
/** The descriptor of a window of 128 KiB: 2 to the power of 10 + 7, no eighths. */
const BLOCK_WINDOW_DESCRIPTOR = 7 << 3;
/** The window is moved once a block; after so many bytes moved others get their turn. */
const MOVED_BEFORE_YIELD_BYTES = 256 * 1024 * 1024;
/** Bytes moved for each byte unpacked, beside a free start: tiny blocks behind large windows are an attack. */
const MAX_MOVED_RATIO = 512;
const FREE_MOVED_BYTES = 8 * 1024 * 1024 * 1024;

const ZSTD_MAGIC = 0xfd2fb528;
const SKIPPABLE_MAGIC = 0x184d2a50;

interface FrameHeader {
  readonly bytes: Uint8Array;
  readonly windowBytes: number;
  readonly isSingleSegment: boolean;
  readonly hasChecksum: boolean;
}

/**
 * Unpacks zstd frames (RFC 8878) where Node has no zstd of its own. Frames are taken apart here, so
 * that no frame's window is larger than allowed, and unpacked block by block, so that nobody waits.
 * @throws VyomError `oci.layer_compression`
 */
export async function* unpackZstd(
  source: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const input = new ByteQueue(source);
  const work = { movedBytes: 0, sinceYield: 0, outputBytes: 0 };
  for (;;) {
    const magic = await input.take(4, { mayEnd: true });
    if (magic === undefined) return;
    const number = u32(magic, 0);
    if ((number & 0xfffffff0) >>> 0 === SKIPPABLE_MAGIC) {
      await input.skip(u32(await input.take(4), 0));
    } else if (number === ZSTD_MAGIC) {
      yield* unpackFrame(input, await readHeader(input, magic), work);
    } else {
      throw refusal("holds no zstd frame where one should begin");
    }
  }
}

async function* unpackFrame(
  input: ByteQueue,
  header: FrameHeader,
  work: { movedBytes: number; sinceYield: number; outputBytes: number },
): AsyncGenerator<Uint8Array, void, undefined> {
  const unpacked: Uint8Array[] = [];
  const decoder = new Decompress((part) => {
    if (part.length > 0) unpacked.push(part.slice());
  });
  for (let isFirst = true; ; isFirst = false) {
    const block = await readBlock(input);
    const isSmall = isFirst && block.isLast && !header.isSingleSegment;
    const window = isSmall ? Math.min(BLOCK_BYTES, header.windowBytes) : header.windowBytes;
    const start = isFirst ? [isSmall ? withSmallWindow(header) : header.bytes] : [];
    const checksum = block.isLast && header.hasChecksum ? [await input.take(4)] : [];
    try {
      decoder.push(concatBytes(...start, block.bytes, ...checksum), block.isLast);
    } catch (cause) {
      throw refusal("is malformed", cause);
    }
    for (const part of unpacked.splice(0)) {
      work.outputBytes += part.length;
      yield part;
    }
    work.movedBytes += window;
    work.sinceYield += window;
    if (work.movedBytes > FREE_MOVED_BYTES + work.outputBytes * MAX_MOVED_RATIO)
      throw refusal("has blocks far too small for its window");
    if (work.sinceYield > MOVED_BEFORE_YIELD_BYTES) {
      work.sinceYield = 0;
      await yieldToOthers();
    }
    if (block.isLast) return;
  }
}

/** RFC 8878, section 3.1.1.1. */
async function readHeader(input: ByteQueue, magic: Uint8Array): Promise<FrameHeader> {
  const first = await input.take(1);
  const flags = first[0] ?? 0;
  const isSingleSegment = (flags & 0x20) !== 0;
  const sizeFlag = flags >> 6;
  const dictionaryBytes = [0, 1, 2, 4][flags & 3] ?? 0;
  const sizeBytes = sizeFlag === 0 ? Number(isSingleSegment) : 1 << sizeFlag;
  const rest = await input.take(Number(!isSingleSegment) + dictionaryBytes + sizeBytes);
  if ((flags & 8) !== 0) throw refusal("uses a reserved flag");
  if (dictionaryBytes > 0) throw refusal("needs a dictionary");
  let windowBytes: number;
  if (isSingleSegment) {
    windowBytes = sizeFlag === 1 ? 256 : 0;
    for (let at = 0; at < sizeBytes; at++) windowBytes += (rest[at] ?? 0) * 2 ** (8 * at);
  } else {
    const descriptor = rest[0] ?? 0;
    const base = 2 ** (10 + (descriptor >> 3));
    windowBytes = base + (base / 8) * (descriptor & 7);
  }
  if (windowBytes > MAX_WINDOW_BYTES) {
    throw refusal(
      `needs a window of ${windowBytes} bytes, more than ${MAX_WINDOW_BYTES} take Node 22.15 or newer`,
    );
  }
  return {
    bytes: concatBytes(magic, first, rest),
    windowBytes,
    isSingleSegment,
    hasChecksum: (flags & 4) !== 0,
  };
}

/** The header of a frame of one block: small files in a layer should not cost a window of megabytes each. */
function withSmallWindow(header: FrameHeader): Uint8Array {
  if (header.windowBytes <= BLOCK_BYTES) return header.bytes;
  const bytes = header.bytes.slice();
  bytes[5] = BLOCK_WINDOW_DESCRIPTOR;
  return bytes;
}

/** RFC 8878, section 3.1.1.2: three bytes say whether it is the last, its kind and its size. */
async function readBlock(input: ByteQueue): Promise<{ bytes: Uint8Array; isLast: boolean }> {
  const head = await input.take(3);
  const value = (head[0] ?? 0) | ((head[1] ?? 0) << 8) | ((head[2] ?? 0) << 16);
  const kind = (value >> 1) & 3;
  const sizeBytes = value >> 3;
  if (kind === 3 || sizeBytes > BLOCK_BYTES) throw refusal("has a malformed block");
  // A block of one repeated byte says how often, and holds that byte.
  const content = await input.take(kind === 1 ? 1 : sizeBytes);
  return { bytes: concatBytes(head, content), isLast: (value & 1) !== 0 };
}

function u32(bytes: Uint8Array, at: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(at, true);
}

function refusal(reason: string, cause?: unknown): VyomError {
  return new VyomError("oci.layer_compression", `a layer's zstd ${reason}`, { cause });
}

/** Takes bytes by count from a stream of pieces. */
class ByteQueue {
  readonly #pieces: AsyncIterator<Uint8Array>;
  #current: Uint8Array = new Uint8Array(0);

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#pieces = source[Symbol.asyncIterator]();
  }

  take(count: number): Promise<Uint8Array>;
  take(count: number, options: { mayEnd: true }): Promise<Uint8Array | undefined>;
  async take(count: number, options?: { mayEnd: true }): Promise<Uint8Array | undefined> {
    const parts: Uint8Array[] = [];
    for (let left = count; left > 0;) {
      if (this.#current.length === 0 && !(await this.#fill())) {
        if (options?.mayEnd === true && left === count) return undefined;
        throw refusal("ends too early");
      }
      const part = this.#current.subarray(0, left);
      this.#current = this.#current.subarray(part.length);
      left -= part.length;
      parts.push(part);
    }
    return parts.length === 1 && parts[0] !== undefined ? parts[0] : concatBytes(...parts);
  }

  async skip(count: number): Promise<void> {
    for (let left = count; left > 0;) {
      if (this.#current.length === 0 && !(await this.#fill())) throw refusal("ends too early");
      const skipped = Math.min(left, this.#current.length);
      this.#current = this.#current.subarray(skipped);
      left -= skipped;
    }
  }

  async #fill(): Promise<boolean> {
    for (;;) {
      const next = await this.#pieces.next();
      if (next.done === true) return false;
      if (next.value.length === 0) continue;
      this.#current = next.value;
      return true;
    }
  }
}
