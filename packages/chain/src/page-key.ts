import { concatBytes } from "@vyom/core";

/** What an opaque page key of an Akash list holds: where the next page begins, and by which way. */
export interface PageKey {
  /** States still to be listed, the present one first. */
  readonly states: Uint8Array;
  readonly prefix: Uint8Array;
  /** Encoded key of the first entry of the next page. */
  readonly key: Uint8Array;
  /** Which index the list walks; empty where the list knows one way only. */
  readonly path: Uint8Array;
}

const CRC32_POLYNOMIAL = 0xedb88320;
const crc32Table: readonly number[] = Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++)
    remainder = remainder & 1 ? (remainder >>> 1) ^ CRC32_POLYNOMIAL : remainder >>> 1;
  return remainder >>> 0;
});

/** CRC-32 of IEEE 802.3, the one of zip and PNG. */
export function crc32(bytes: Uint8Array): number {
  let remainder = 0xffffffff;
  for (const byte of bytes)
    remainder = (remainder >>> 8) ^ (crc32Table[(remainder ^ byte) & 0xff] as number);
  return (remainder ^ 0xffffffff) >>> 0;
}

/** `crc32 | len8 states | len8 prefix | len8 key [| len8 path]`; no part but the last may be empty or pass 255 bytes. */
export function encodePageKey(page: PageKey): Uint8Array {
  const parts = [page.states, page.prefix, page.key];
  if (page.path.length > 0) parts.push(page.path);
  const body = concatBytes(...parts.flatMap((part) => [Uint8Array.of(part.length), part]));
  const sum = new Uint8Array(4);
  new DataView(sum.buffer).setUint32(0, crc32(body));
  return concatBytes(sum, body);
}

/** The parts of a page key, or one sentence on why the bytes are none (util/query/pagination.go). */
export function decodePageKey(bytes: Uint8Array): PageKey | { readonly problem: string } {
  if (bytes.length < 5) return { problem: "pagination: invalid key: invalid key length" };
  const expected = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  const body = bytes.subarray(4);
  const actual = crc32(body);
  if (expected !== actual)
    return {
      problem: `pagination: invalid key: invalid checksum, ${hex32(expected)} != ${hex32(actual)}`,
    };
  const parts: Uint8Array[] = [];
  let offset = 0;
  while (offset < body.length && parts.length < 4) {
    const length = body[offset] as number;
    const end = offset + 1 + length;
    if (end > body.length) return { problem: INVALID_LENGTH };
    parts.push(body.subarray(offset + 1, end));
    offset = end;
  }
  const [states, prefix, key, path] = parts;
  if (states === undefined || prefix === undefined || key === undefined || offset !== body.length)
    return { problem: INVALID_LENGTH };
  return { states, prefix, key, path: path ?? new Uint8Array(0) };
}

const INVALID_LENGTH = "pagination: invalid key: invalid state length";

function hex32(value: number): string {
  return `0x${value.toString(16).padStart(8, "0")}`;
}
