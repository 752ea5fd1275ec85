import { assert, bytesFromUtf8, concatBytes, utf8FromBytes } from "@vyom/core";
import { KeyBytes } from "./key-bytes.ts";

/**
 * How a key is written so that byte order is key order (cosmossdk.io/collections v1.3.1 codec). A part that another part
 * follows is written in its non-terminal form, from which its end can be told.
 */
export interface KeyCodec<Key> {
  encode(key: Key): Uint8Array;
  encodeNonTerminal(key: Key): Uint8Array;
  /** Writes what `encode` gives, or `encodeNonTerminal` unless `isTerminal`, behind what is there. For keys written often. */
  append?(out: KeyBytes, key: Key, isTerminal: boolean): void;
  /** Reads a terminal key: the rest of `bytes` from `offset`. */
  decode(bytes: Uint8Array, offset: number): Key;
  /** Reads a non-terminal key and tells where it ends. */
  decodeNonTerminal(bytes: Uint8Array, offset: number): { key: Key; next: number };
}

function fixedWidth<Key>(
  width: number,
  write: (view: DataView, key: Key, offset: number) => void,
  read: (view: DataView) => Key,
): KeyCodec<Key> {
  const scratch = new Uint8Array(width);
  const scratchView = new DataView(scratch.buffer);
  const encode = (key: Key): Uint8Array => {
    write(scratchView, key, 0);
    return scratch.slice();
  };
  const decode = (bytes: Uint8Array, offset: number): Key => {
    assert(bytes.length >= offset + width, "key is too short");
    return read(new DataView(bytes.buffer, bytes.byteOffset + offset, width));
  };
  return {
    encode,
    encodeNonTerminal: encode,
    append: (out, key) => void out.fixed(width, (view, offset) => write(view, key, offset)),
    decode,
    decodeNonTerminal: (bytes, offset) => ({ key: decode(bytes, offset), next: offset + width }),
  };
}

/** Big-endian, 8 bytes. */
export const uint64Key: KeyCodec<bigint> = fixedWidth(
  8,
  (view, key, offset) => view.setBigUint64(offset, key),
  (view) => view.getBigUint64(0),
);
/** Big-endian, 4 bytes. */
export const uint32Key: KeyCodec<number> = fixedWidth(
  4,
  (view, key, offset) => view.setUint32(offset, key),
  (view) => view.getUint32(0),
);
/** Big-endian with the sign bit flipped, 4 bytes. */
export const int32Key: KeyCodec<number> = fixedWidth(
  4,
  (view, key, offset) => view.setUint32(offset, (key ^ 0x80000000) >>> 0),
  (view) => (view.getUint32(0) ^ 0x80000000) | 0,
);
/** Big-endian with the sign bit flipped, 8 bytes. */
export const int64Key: KeyCodec<bigint> = fixedWidth(
  8,
  (view, key, offset) => view.setBigUint64(offset, BigInt.asUintN(64, key) ^ (1n << 63n)),
  (view) => BigInt.asIntN(64, view.getBigUint64(0) ^ (1n << 63n)),
);

/** UTF-8; ended by a zero byte when another part follows. */
export const stringKey: KeyCodec<string> = {
  encode: bytesFromUtf8,
  encodeNonTerminal(key) {
    assert(!key.includes("\0"), "a text key must not hold a zero byte");
    return bytesFromUtf8(`${key}\0`);
  },
  append(out, key, isTerminal) {
    out.text(key);
    if (isTerminal) return;
    assert(!key.includes("\0"), "a text key must not hold a zero byte");
    out.byte(0);
  },
  decode: (bytes, offset) => utf8FromBytes(bytes.subarray(offset)),
  decodeNonTerminal(bytes, offset) {
    const end = bytes.indexOf(0, offset);
    assert(end >= 0, "a text key has no end");
    return { key: utf8FromBytes(bytes.subarray(offset, end)), next: end + 1 };
  },
};
/** Raw bytes; led by their length as one byte when another part follows (at most 255 bytes then). */
export const bytesKey: KeyCodec<Uint8Array> = {
  encode: (key) => key,
  encodeNonTerminal(key) {
    assert(key.length <= 255, "a bytes key part holds at most 255 bytes");
    return concatBytes(Uint8Array.of(key.length), key);
  },
  append(out, key, isTerminal) {
    assert(isTerminal || key.length <= 255, "a bytes key part holds at most 255 bytes");
    if (!isTerminal) out.byte(key.length);
    out.append(key);
  },
  decode: (bytes, offset) => bytes.slice(offset),
  decodeNonTerminal(bytes, offset) {
    const length = bytes[offset];
    assert(length !== undefined && bytes.length >= offset + 1 + length, "a bytes key is too short");
    return { key: bytes.slice(offset + 1, offset + 1 + length), next: offset + 1 + length };
  },
};

/** Raw bytes led by their length as one byte, also at the end of a key (cosmos-sdk types/address LengthPrefix). */
export const prefixedBytesKey: KeyCodec<Uint8Array> = {
  encode: (key) => bytesKey.encodeNonTerminal(key),
  encodeNonTerminal: (key) => bytesKey.encodeNonTerminal(key),
  append: (out, key) => appendKey(out, bytesKey, key, false),
  decode: (bytes, offset) => bytesKey.decodeNonTerminal(bytes, offset).key,
  decodeNonTerminal: (bytes, offset) => bytesKey.decodeNonTerminal(bytes, offset),
};

/** Writes a key behind what is there, by whichever way its codec has. */
export function appendKey<Key>(
  out: KeyBytes,
  codec: KeyCodec<Key>,
  key: Key,
  isTerminal: boolean,
): void {
  if (codec.append !== undefined) codec.append(out, key, isTerminal);
  else out.append(isTerminal ? codec.encode(key) : codec.encodeNonTerminal(key));
}
/** Memory that no key is being written in: a codec may have another key encoded while it writes. */
const free: KeyBytes[] = [];
/** A key behind a prefix, as an array of its own. */
export function keyBehind<Key>(
  prefix: Uint8Array,
  codec: KeyCodec<Key>,
  key: Key,
  isTerminal: boolean = true,
): Uint8Array {
  const out = free.pop() ?? new KeyBytes();
  try {
    appendKey(out.begin(prefix), codec, key, isTerminal);
    return out.take();
  } finally {
    free.push(out);
  }
}
const NO_PREFIX = new Uint8Array(0);

/** A key of several parts under names, written in the order given. Leading parts make prefixes for iteration. */
export interface StructKeyCodec<Key extends object> extends KeyCodec<Key> {
  /** Bytes of the leading parts present in `partial`, all non-terminal. @throws AssertionFailure when a part is missing in between */
  encodePrefix(partial: Partial<Key>): Uint8Array;
}
/** One codec per field, in key order. */
export type KeyFields<Key extends object> = { readonly [Name in keyof Key]: KeyCodec<Key[Name]> };

/** Builds the codec of an object key, e.g. `structKey<OrderId>({ owner: stringKey, dseq: uint64Key, gseq: uint32Key, oseq: uint32Key })`. */
export function structKey<Key extends object>(fields: KeyFields<Key>): StructKeyCodec<Key> {
  const parts = Object.entries(fields) as [keyof Key & string, KeyCodec<unknown>][];
  const last = parts.length - 1;
  const append = (out: KeyBytes, key: Key, isTerminal: boolean): void => {
    for (let index = 0; index <= last; index++) {
      const [name, part] = parts[index] as (typeof parts)[number];
      appendKey(out, part, key[name], isTerminal && index === last);
    }
  };
  const codec: StructKeyCodec<Key> = {
    encode: (key) => keyBehind(NO_PREFIX, codec, key),
    encodeNonTerminal: (key) => keyBehind(NO_PREFIX, codec, key, false),
    append,
    encodePrefix(partial) {
      const present = parts.filter(([name]) => partial[name] !== undefined);
      assert(
        present.every(([name], index) => parts[index]?.[0] === name),
        "a key prefix takes leading parts only",
      );
      return concatBytes(...present.map(([name, codec]) => codec.encodeNonTerminal(partial[name])));
    },
    decode(bytes, offset) {
      const key: Record<string, unknown> = {};
      let position = offset;
      parts.forEach(([name, codec], index) => {
        if (index === parts.length - 1) {
          key[name] = codec.decode(bytes, position);
          return;
        }
        const part = codec.decodeNonTerminal(bytes, position);
        key[name] = part.key;
        position = part.next;
      });
      return key as Key;
    },
    decodeNonTerminal(bytes, offset) {
      const key: Record<string, unknown> = {};
      let position = offset;
      for (const [name, codec] of parts) {
        const part = codec.decodeNonTerminal(bytes, position);
        key[name] = part.key;
        position = part.next;
      }
      return { key: key as Key, next: position };
    },
  };
  return codec;
}
