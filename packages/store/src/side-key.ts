import { bytesFromUtf8, concatBytes, prefixEnd, VyomError } from "@vyom/core";
import type { KvRange } from "./kv.ts";

/** LMDB takes keys of 1978 bytes; the rest is left to the storage. */
const SIDE_KEY_BYTES = 1900;
const TABLE_BYTES = 255;

/** The bytes before every key of a side table: length and name. */
export function tablePrefix(table: string): Uint8Array {
  const name = bytesFromUtf8(table);
  if (name.length === 0 || name.length > TABLE_BYTES) {
    throw new VyomError(
      "store.bad_side_key",
      `a side table's name has ${name.length} bytes; it needs 1 to ${TABLE_BYTES}`,
    );
  }
  return concatBytes(Uint8Array.of(name.length), name);
}

/** A side table's key as the storage holds it. */
export function sideKey(prefix: Uint8Array, key: Uint8Array): Uint8Array {
  if (key.length === 0 || prefix.length + key.length > SIDE_KEY_BYTES) {
    throw new VyomError(
      "store.bad_side_key",
      `a side key has ${key.length} bytes; with its table's name it needs at least 1 and at most ${SIDE_KEY_BYTES}`,
    );
  }
  return concatBytes(prefix, key);
}

/** A side table's range as the storage holds it. */
export function sideRange(
  prefix: Uint8Array,
  range: KvRange,
): { start: Uint8Array; end: Uint8Array; reverse: boolean } {
  const { start, end, reverse } = range;
  return {
    start: start === undefined ? prefix : concatBytes(prefix, start),
    // A prefix begins with its length and so never consists of 0xff alone.
    end: end === undefined ? (prefixEnd(prefix) as Uint8Array) : concatBytes(prefix, end),
    reverse: reverse ?? false,
  };
}
