import { bytesFromUtf8, compareText, concatBytes } from "@vyom/core";
import { sha256 } from "@vyom/crypto";
import { writeUvarint } from "./iavl/hash.ts";

/** A store's name and the root of its tree. */
export interface StoreRoot {
  readonly name: string;
  readonly hash: Uint8Array;
}

/** One step from a leaf of the app hash to its root: what stands left or right of the hash so far. */
export type MerkleStep = { readonly left: Uint8Array } | { readonly right: Uint8Array };

const LEAF = Uint8Array.of(0);
const INNER = Uint8Array.of(1);

/**
 * Merkle root over the stores in order of their names, in the shape of RFC 6962; a leaf is the length-prefixed name and
 * the length-prefixed SHA-256 of the store's root (cosmossdk.io/store internal/maps).
 */
export function appHashOf(stores: readonly StoreRoot[]): Uint8Array {
  return rootOf(leavesOf(stores), []);
}

/** The path from a store's leaf to the app hash, innermost step first; `undefined` for a store not among them. */
export function appHashPath(stores: readonly StoreRoot[], name: string): MerkleStep[] | undefined {
  const index = sorted(stores).findIndex((store) => store.name === name);
  if (index < 0) return undefined;
  const path: MerkleStep[] = [];
  rootOf(leavesOf(stores), path, index);
  return path;
}

function sorted(stores: readonly StoreRoot[]): StoreRoot[] {
  return [...stores].sort((left, right) => compareText(left.name, right.name));
}

function leavesOf(stores: readonly StoreRoot[]): Uint8Array[] {
  return sorted(stores).map(({ name, hash }) =>
    sha256(concatBytes(LEAF, lengthPrefixed(bytesFromUtf8(name)), lengthPrefixed(sha256(hash)))),
  );
}

function lengthPrefixed(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(5 + bytes.length);
  const at = writeUvarint(out, 0, bytes.length);
  out.set(bytes, at);
  return out.subarray(0, at + bytes.length);
}

function rootOf(leaves: readonly Uint8Array[], path: MerkleStep[], index = -1): Uint8Array {
  const only = leaves[0];
  if (only === undefined) return sha256(new Uint8Array(0));
  if (leaves.length === 1) return only;
  const split = 2 ** Math.ceil(Math.log2(leaves.length) - 1);
  const left = rootOf(leaves.slice(0, split), path, index < split ? index : -1);
  const right = rootOf(leaves.slice(split), path, index >= split ? index - split : -1);
  if (index >= 0) path.push(index < split ? { right } : { left });
  return sha256(concatBytes(INNER, left, right));
}
