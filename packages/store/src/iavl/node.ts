import { assert } from "@vyom/core";

const NO_BYTES: Uint8Array = new Uint8Array(0);

/**
 * A node of an IAVL tree. A saved node never changes; one that is not in memory ("unloaded") knows its place, size and
 * hash from its parent and gets key, value and children from the node source when needed.
 */
export class TreeNode {
  /** A leaf's key, or the least key of the right subtree; empty while unloaded. */
  key: Uint8Array = NO_BYTES;
  /** A leaf's value. */
  value: Uint8Array = NO_BYTES;
  /** Children of a loaded inner node. */
  left: TreeNode | undefined = undefined;
  right: TreeNode | undefined = undefined;
  /** 0 for a leaf. */
  height: number = 0;
  /** Leaves beneath, 1 for a leaf. */
  size: number = 1;
  /** The commit that made this node; 0 while it belongs to none. */
  version: number = 0;
  /** Number of the node among those its store made in that commit, from 1. */
  nonce: number = 0;
  /** SHA-256 as the reference computes it, as text (see byte-text.ts); set once `version` is. */
  hash: string = "";
}

/** Fills unloaded nodes from storage. */
export interface NodeSource {
  /** @throws VyomError store.version_unavailable when the node was pruned */
  load(node: TreeNode): void;
}

/** A source for trees that are completely in memory. */
export const MEMORY_NODES: NodeSource = {
  load() {
    assert(false, "a tree in memory has an unloaded node");
  },
};

export function newLeaf(key: Uint8Array, value: Uint8Array): TreeNode {
  const leaf = new TreeNode();
  leaf.key = key;
  leaf.value = value;
  return leaf;
}

/** The node, with its content in memory. */
export function loaded(source: NodeSource, node: TreeNode): TreeNode {
  if (node.key.length === 0) source.load(node);
  return node;
}

/** The left child, with its content in memory. `node` is a loaded inner node. */
export function leftOf(source: NodeSource, node: TreeNode): TreeNode {
  return loaded(source, node.left as TreeNode);
}

/** The right child, with its content in memory. `node` is a loaded inner node. */
export function rightOf(source: NodeSource, node: TreeNode): TreeNode {
  return loaded(source, node.right as TreeNode);
}

/** Drops a saved node's content; it is loaded again when needed. */
export function unload(node: TreeNode): void {
  node.key = NO_BYTES;
  node.value = NO_BYTES;
  node.left = undefined;
  node.right = undefined;
}

/** A node's content in memory, without keeping it there when it was not: for walks over whole trees. */
export function readDetached(source: NodeSource, node: TreeNode): TreeNode {
  if (node.key.length > 0) return node;
  const copy = new TreeNode();
  copy.height = node.height;
  copy.size = node.size;
  copy.version = node.version;
  copy.nonce = node.nonce;
  copy.hash = node.hash;
  source.load(copy);
  return copy;
}
