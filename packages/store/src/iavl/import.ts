import { compareBytes } from "@vyom/core";
import { malformed, type SnapshotItem } from "../snapshot-items.ts";
import { hashInner, hashLeaf } from "./hash.ts";
import { TreeNode } from "./node.ts";

interface Subtree {
  readonly node: TreeNode;
  readonly leastKey: Uint8Array;
  readonly greatestKey: Uint8Array;
}

/**
 * Rebuilds a tree from its nodes, children before parents. The hashes do not cover inner keys, heights' truth or order,
 * so each node is checked as it comes.
 */
export class TreeImport {
  readonly #version: number;
  readonly #save: (node: TreeNode) => void;
  readonly #waiting: Subtree[] = [];
  readonly #nonces: Map<number, number> = new Map();

  /** `save` gets every node once, complete; it may unload the node's children. */
  constructor(options: { version: number; save: (node: TreeNode) => void }) {
    this.#version = options.version;
    this.#save = options.save;
  }

  add(item: SnapshotItem & { kind: "node" }): void {
    if (item.version < 1 || item.version > this.#version)
      throw malformed(`a node of version ${item.version}`);
    if (item.key.length === 0) throw malformed("a node without a key");
    const node = new TreeNode();
    node.key = item.key;
    node.version = item.version;
    node.nonce = (this.#nonces.get(item.version) ?? 0) + 1;
    this.#nonces.set(item.version, node.nonce);
    const subtree =
      item.height === 0 ? this.#leaf(node, item.value) : this.#inner(node, item.height);
    this.#save(node);
    this.#waiting.push(subtree);
  }

  /** The finished tree's root; `undefined` when no node came. */
  finish(): TreeNode | undefined {
    if (this.#waiting.length > 1) throw malformed("a tree without a root");
    return this.#waiting[0]?.node;
  }

  #leaf(node: TreeNode, value: Uint8Array): Subtree {
    node.value = value;
    node.hash = hashLeaf(node);
    return { node, leastKey: node.key, greatestKey: node.key };
  }

  #inner(node: TreeNode, height: number): Subtree {
    const right = this.#waiting.pop();
    const left = this.#waiting.pop();
    if (left === undefined || right === undefined)
      throw malformed("an inner node without children");
    if (compareBytes(left.greatestKey, right.leastKey) >= 0) throw malformed("keys out of order");
    if (compareBytes(node.key, right.leastKey) !== 0)
      throw malformed("an inner node with a wrong key");
    node.left = left.node;
    node.right = right.node;
    node.size = left.node.size + right.node.size;
    node.height = Math.max(left.node.height, right.node.height) + 1;
    if (node.height !== height || Math.abs(left.node.height - right.node.height) > 1)
      throw malformed("a tree out of balance");
    if (left.node.version > node.version || right.node.version > node.version)
      throw malformed("a node older than its child");
    node.hash = hashInner(node, left.node.hash, right.node.hash);
    return { node, leastKey: left.leastKey, greatestKey: right.greatestKey };
  }
}
