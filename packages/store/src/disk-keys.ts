import { assert } from "@vyom/core";

/** Length of a node key: version (48 bits), store id (16), nonce (32), all big-endian. */
export const NODE_KEY_BYTES = 12;

/** Key of a commit. */
export function versionKey(version: number): Uint8Array {
  return writeVersion(new Uint8Array(6), 0, version);
}

/** Version first, so that a commit appends its nodes side by side. */
export function nodeKey(storeId: number, version: number, nonce: number): Uint8Array {
  return writeNodeKey(new Uint8Array(NODE_KEY_BYTES), 0, storeId, version, nonce);
}

export function writeNodeKey(
  out: Uint8Array,
  offset: number,
  storeId: number,
  version: number,
  nonce: number,
): Uint8Array {
  writeVersion(out, offset, version);
  out[offset + 6] = storeId >> 8;
  out[offset + 7] = storeId;
  out[offset + 8] = nonce >>> 24;
  out[offset + 9] = nonce >> 16;
  out[offset + 10] = nonce >> 8;
  out[offset + 11] = nonce;
  return out;
}

/** Key of a store's root as a commit left it. */
export function rootKey(storeId: number, version: number): Uint8Array {
  const out = new Uint8Array(8);
  out[0] = storeId >> 8;
  out[1] = storeId;
  return writeVersion(out, 2, version);
}

export function versionOfRootKey(key: Uint8Array): number {
  return readVersion(key, 2);
}

export function readVersion(bytes: Uint8Array, offset: number): number {
  let version = 0;
  for (let index = offset; index < offset + 6; index++)
    version = version * 256 + (bytes[index] as number);
  return version;
}

function writeVersion(out: Uint8Array, offset: number, version: number): Uint8Array {
  // Asked first: the sentence would be made up for every node.
  if (!(Number.isSafeInteger(version) && version >= 0 && version < 2 ** 48))
    assert(false, `version ${version} is out of range`);
  const high = Math.floor(version / 2 ** 32);
  const low = version >>> 0;
  out[offset] = high >>> 8;
  out[offset + 1] = high;
  out[offset + 2] = low >>> 24;
  out[offset + 3] = low >>> 16;
  out[offset + 4] = low >>> 8;
  out[offset + 5] = low;
  return out;
}
