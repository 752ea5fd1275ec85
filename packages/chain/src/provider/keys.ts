import { assert } from "@vyom/core";
import type { KeyCodec } from "@vyom/runtime";

/** Prefix of all providers in store `provider`. */
export const PROVIDER_PREFIX: Uint8Array = Uint8Array.of(0x01);

/** `len8 owner`: raw address bytes, led by their length even though nothing follows. */
export const ownerKey: KeyCodec<Uint8Array> = {
  encode: withLength,
  encodeNonTerminal: withLength,
  decode: (bytes, offset) => read(bytes, offset).key,
  decodeNonTerminal: read,
};
function withLength(owner: Uint8Array): Uint8Array {
  return Uint8Array.of(owner.length, ...owner);
}
function read(bytes: Uint8Array, offset: number): { key: Uint8Array; next: number } {
  const length = bytes[offset];
  assert(length !== undefined && bytes.length >= offset + 1 + length, "an address key is short");
  return { key: bytes.slice(offset + 1, offset + 1 + length), next: offset + 1 + length };
}
