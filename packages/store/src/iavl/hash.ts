import { sha256, writeSha256 } from "../sha256.ts";
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
export function writeHeader(out: Uint8Array, node: TreeNode): number {
  let at = writeUvarint(out, 0, node.height * 2);
  at = writeUvarint(out, at, node.size * 2);
  return writeUvarint(out, at, node.version * 2);
}

/** The header of a node's preimage as bytes of its own. */
export function headerBytes(node: TreeNode): Uint8Array {
  const out = new Uint8Array(HEADER_LIMIT);
  return out.slice(0, writeHeader(out, node));
}

const innerPreimage = new Uint8Array(HEADER_LIMIT + 2 * 33);
let leafPreimage = new Uint8Array(1024);

/** Hash of an inner node whose children have theirs (iavl v1 node.go writeHashBytes). */
export function hashInner(node: TreeNode, left: Uint8Array, right: Uint8Array): Uint8Array {
  const out = innerPreimage;
  let at = writeHeader(out, node);
  out[at++] = left.length;
  out.set(left, at);
  at += left.length;
  out[at++] = right.length;
  out.set(right, at);
  at += right.length;
  return sha256(out.subarray(0, at));
}

/** Hash of a leaf: over its key and the hash of its value. */
export function hashLeaf(node: TreeNode): Uint8Array {
  const { key, value } = node;
  if (leafPreimage.length < HEADER_LIMIT + 40 + key.length)
    leafPreimage = new Uint8Array(2 * (HEADER_LIMIT + 40 + key.length));
  const out = leafPreimage;
  let at = writeHeader(out, node);
  at = writeUvarint(out, at, key.length);
  out.set(key, at);
  at += key.length;
  out[at++] = 32;
  writeSha256(out, at, value);
  return sha256(out.subarray(0, at + 32));
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
