import { compareBytes } from "@vyom/core";
import { leftOf, loaded, newLeaf, type NodeSource, rightOf, TreeNode } from "./node.ts";

/** The value of a key, or `undefined`. */
export function findInTree(
  source: NodeSource,
  root: TreeNode | undefined,
  key: Uint8Array,
): Uint8Array | undefined {
  if (root === undefined) return undefined;
  let node = loaded(source, root);
  while (node.height > 0) {
    node = compareBytes(key, node.key) < 0 ? leftOf(source, node) : rightOf(source, node);
  }
  return compareBytes(key, node.key) === 0 ? node.value : undefined;
}

/**
 * Edits a tree without touching its saved nodes: those on a changed path are copied once, and the copies are then
 * changed in place. Shape and rotations are those of github.com/cosmos/iavl v1 mutable_tree.go, on which hashes depend.
 */
export class TreeEdit {
  readonly #source: NodeSource;
  /** Saved nodes that the edited tree no longer holds. */
  readonly orphans: TreeNode[] = [];
  root: TreeNode | undefined;

  constructor(source: NodeSource, root: TreeNode | undefined) {
    this.#source = source;
    this.root = root;
  }

  set(key: Uint8Array, value: Uint8Array): void {
    this.root =
      this.root === undefined
        ? newLeaf(key, value)
        : this.#set(loaded(this.#source, this.root), key, value);
  }

  /** Deleting an absent key leaves the tree as it is. */
  delete(key: Uint8Array): void {
    if (this.root === undefined || findInTree(this.#source, this.root, key) === undefined) return;
    this.root = this.#remove(loaded(this.#source, this.root), key).node;
  }

  #set(node: TreeNode, key: Uint8Array, value: Uint8Array): TreeNode {
    if (node.height === 0) return this.#setAtLeaf(node, key, value);
    const copy = this.#editable(node);
    const sizeBefore = copy.size;
    if (compareBytes(key, copy.key) < 0)
      copy.left = this.#set(leftOf(this.#source, copy), key, value);
    else copy.right = this.#set(rightOf(this.#source, copy), key, value);
    measure(copy);
    return copy.size === sizeBefore ? copy : this.#balance(copy);
  }

  #setAtLeaf(leaf: TreeNode, key: Uint8Array, value: Uint8Array): TreeNode {
    const order = compareBytes(key, leaf.key);
    const added = newLeaf(key, value);
    if (order === 0) {
      this.#orphan(leaf);
      return added;
    }
    const parent = new TreeNode();
    parent.key = order < 0 ? leaf.key : key;
    parent.left = order < 0 ? added : leaf;
    parent.right = order < 0 ? leaf : added;
    measure(parent);
    return parent;
  }

  /** Removes a key that is there. `leastKey` is the new least key of the subtree when that changed. */
  #remove(
    node: TreeNode,
    key: Uint8Array,
  ): { node: TreeNode | undefined; leastKey?: Uint8Array | undefined } {
    if (node.height === 0) {
      this.#orphan(node);
      return { node: undefined };
    }
    if (compareBytes(key, node.key) < 0) {
      const { node: left, leastKey } = this.#remove(leftOf(this.#source, node), key);
      if (left === undefined) {
        this.#orphan(node);
        return { node: node.right, leastKey: node.key };
      }
      const copy = this.#editable(node);
      copy.left = left;
      measure(copy);
      return { node: this.#balance(copy), leastKey };
    }
    const { node: right, leastKey } = this.#remove(rightOf(this.#source, node), key);
    if (right === undefined) {
      this.#orphan(node);
      return { node: node.left };
    }
    const copy = this.#editable(node);
    copy.right = right;
    if (leastKey !== undefined) copy.key = leastKey;
    measure(copy);
    return { node: this.#balance(copy) };
  }

  #balance(node: TreeNode): TreeNode {
    const balance = tilt(node);
    if (balance > 1) {
      const left = leftOf(this.#source, node);
      if (tilt(left) < 0) node.left = this.#rotateLeft(this.#editable(left));
      return this.#rotateRight(node);
    }
    if (balance < -1) {
      const right = rightOf(this.#source, node);
      if (tilt(right) > 0) node.right = this.#rotateRight(this.#editable(right));
      return this.#rotateLeft(node);
    }
    return node;
  }

  #rotateRight(node: TreeNode): TreeNode {
    const top = this.#editable(leftOf(this.#source, node));
    node.left = top.right;
    top.right = node;
    measure(node);
    measure(top);
    return top;
  }

  #rotateLeft(node: TreeNode): TreeNode {
    const top = this.#editable(rightOf(this.#source, node));
    node.right = top.left;
    top.left = node;
    measure(node);
    measure(top);
    return top;
  }

  /** An inner node of this edit with the same content. */
  #editable(node: TreeNode): TreeNode {
    if (node.version === 0) return node;
    this.#orphan(node);
    const copy = new TreeNode();
    copy.key = node.key;
    copy.left = node.left;
    copy.right = node.right;
    copy.height = node.height;
    copy.size = node.size;
    return copy;
  }

  #orphan(node: TreeNode): void {
    if (node.version !== 0) this.orphans.push(node);
  }
}

/** Height of the left subtree less that of the right. */
function tilt(node: TreeNode): number {
  return (node.left as TreeNode).height - (node.right as TreeNode).height;
}

function measure(node: TreeNode): void {
  const left = node.left as TreeNode;
  const right = node.right as TreeNode;
  node.height = Math.max(left.height, right.height) + 1;
  node.size = left.size + right.size;
}
