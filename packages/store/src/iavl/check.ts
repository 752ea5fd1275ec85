import { compareBytes, equalBytes, VyomError } from "@vyom/core";
import { hashInner, hashLeaf } from "./hash.ts";
import { type NodeSource, readDetached, type TreeNode } from "./node.ts";

/**
 * Reads a whole tree and checks every node: hash, height, size, balance, key order, versions.
 * @returns how many entries it holds
 * @throws VyomError store.corrupt naming the store and the node
 */
export function checkTree(options: {
  source: NodeSource;
  root: TreeNode | undefined;
  store: string;
  version: number;
}): number {
  const { source, root, store, version } = options;
  if (root === undefined) return 0;
  const check = new TreeCheck(source, store);
  if (root.version > version) check.fail(root, `stands in the tree of version ${version}`);
  check.visit(root);
  return root.size;
}

class TreeCheck {
  readonly #source: NodeSource;
  readonly #store: string;
  #lastKey: Uint8Array | undefined;

  constructor(source: NodeSource, store: string) {
    this.#source = source;
    this.#store = store;
  }

  /** @returns the least key beneath the node */
  visit(reference: TreeNode): Uint8Array {
    const node = readDetached(this.#source, reference);
    if (node.height === 0) return this.#visitLeaf(node);
    const { left, right } = node;
    if (left === undefined || right === undefined) return this.fail(node, "lacks a child");
    if (left.version > node.version || right.version > node.version)
      this.fail(node, "is older than its child");
    if (node.height !== Math.max(left.height, right.height) + 1)
      this.fail(node, "has a wrong height");
    if (Math.abs(left.height - right.height) > 1) this.fail(node, "is out of balance");
    if (node.size !== left.size + right.size) this.fail(node, "has a wrong size");
    const least = this.visit(left);
    if (!equalBytes(this.visit(right), node.key))
      this.fail(node, "does not hold the least key of its right side");
    if (hashInner(node, left.hash, right.hash) !== node.hash) this.fail(node, "has a wrong hash");
    return least;
  }

  fail(node: TreeNode, what: string): never {
    throw new VyomError(
      "store.corrupt",
      `store ${this.#store}: node ${node.nonce} of version ${node.version} ${what}; restore the data directory from a snapshot`,
    );
  }

  #visitLeaf(leaf: TreeNode): Uint8Array {
    if (leaf.size !== 1) this.fail(leaf, "has a wrong size");
    if (this.#lastKey !== undefined && compareBytes(this.#lastKey, leaf.key) >= 0)
      this.fail(leaf, "is out of order");
    if (hashLeaf(leaf) !== leaf.hash) this.fail(leaf, "has a wrong hash");
    this.#lastKey = leaf.key;
    return leaf.key;
  }
}
