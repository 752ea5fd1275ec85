import { sha256 } from "@vyom/crypto";
import { writeText } from "../byte-text.ts";
import { sha256Text } from "../sha256-text.ts";
import type { TreeNode } from "./node.ts";

/** Root of a store without entries: SHA-256 of nothing. */
export const EMPTY_ROOT_HASH: Uint8Array = sha256(new Uint8Array(0));

const HEADER_LIMIT = 3 * 10;

/** Writes a non-negative integer as an unsigned varint; returns the offset behind it. */
export function writeUvarint(out: Uint8Array, offset: number, value: number): number {
  if (value < 0x80) {
    out[offset] = value;
    return offset + 1;
  }
  let rest = value;
  let at = offset;
  while (rest >= 0x80) {
    out[at++] = (rest % 0x80) | 0x80;
    rest = Math.floor(rest / 0x80);
  }
  out[at++] = rest;
  return at;
}

/** Height, size and version as signed (zigzag) varints, with which every node's preimage begins; `out` has 30 bytes of room. */
function writeHeader(out: Uint8Array, node: TreeNode): number {
  let at = writeUvarint(out, 0, node.height * 2);
  at = writeUvarint(out, at, node.size * 2);
  return writeUvarint(out, at, node.version * 2);
}

/** The header of a node's preimage as bytes of its own. */
export function headerBytes(node: TreeNode): Uint8Array {
  const out = new Uint8Array(HEADER_LIMIT);
  return out.slice(0, writeHeader(out, node));
}

/** Hashes of values of one byte, which all entries of indexes have. */
const byteHashes: string[] = Array.from({ length: 256 }, (_, byte) =>
  sha256Text(Uint8Array.of(byte)),
);
const HASH_BYTES = 32;

/** Memory for preimages, with views of its beginnings: making one for each hash costs a tenth of it. */
class Preimage {
  bytes: Uint8Array = new Uint8Array(1024);
  #views: (Uint8Array | undefined)[] = [];

  reserve(lengthMax: number): Uint8Array {
    if (this.bytes.length < lengthMax) {
      this.bytes = new Uint8Array(2 * lengthMax);
      this.#views = [];
    }
    return this.bytes;
  }
  hash(length: number): string {
    const view = (this.#views[length] ??= this.bytes.subarray(0, length));
    return sha256Text(view);
  }
}
const preimage = new Preimage();

/** Hash of an inner node whose children have theirs, as text (iavl v1 node.go writeHashBytes). */
export function hashInner(node: TreeNode, left: string, right: string): string {
  const out = preimage.bytes;
  let at = writeHeader(out, node);
  out[at++] = HASH_BYTES;
  at = writeText(out, at, left);
  out[at++] = HASH_BYTES;
  return preimage.hash(writeText(out, at, right));
}

function hashOfValue(value: Uint8Array): string {
  const only = value.length === 1 ? value[0] : undefined;
  return (only === undefined ? undefined : byteHashes[only]) ?? sha256Text(value);
}

/** Hash of a leaf, over its key and the hash of its value, as text. */
export function hashLeaf(node: TreeNode): string {
  const { key, value } = node;
  const out = preimage.reserve(HEADER_LIMIT + 40 + key.length);
  let at = writeHeader(out, node);
  at = writeUvarint(out, at, key.length);
  out.set(key, at);
  at += key.length;
  out[at++] = HASH_BYTES;
  return preimage.hash(writeText(out, at, hashOfValue(value)));
}

/**
 * Gives every unsaved node beneath `root` the version, a nonce and its hash.
 * @returns the nodes that got them, parents before children.
 */
export function sealTree(root: TreeNode | undefined, version: number): TreeNode[] {
  const sealed: TreeNode[] = [];
  if (root !== undefined) seal(root, version, sealed);
  return sealed;
}

function seal(node: TreeNode, version: number, sealed: TreeNode[]): void {
  if (node.version !== 0) return;
  node.version = version;
  node.nonce = sealed.push(node);
  if (node.height === 0) {
    node.hash = hashLeaf(node);
    return;
  }
  const left = node.left as TreeNode;
  const right = node.right as TreeNode;
  seal(left, version, sealed);
  seal(right, version, sealed);
  node.hash = hashInner(node, left.hash, right.hash);
}
