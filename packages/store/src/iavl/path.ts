import { compareBytes } from "@vyom/core";
import { scanTree } from "./cursor.ts";
import { leftOf, loaded, type NodeSource, rightOf, type TreeNode } from "./node.ts";

/** An inner node on the way to a leaf, and on which side of it the way goes on. */
export interface PathStep {
  readonly node: TreeNode;
  readonly side: "left" | "right";
}

export interface LeafPath {
  readonly leaf: TreeNode;
  /** From the leaf's parent up to the root. */
  readonly steps: readonly PathStep[];
}

/** The leaf where a search for `key` ends, which holds the key only if the tree does. */
export function pathTo(source: NodeSource, root: TreeNode, key: Uint8Array): LeafPath {
  const steps: PathStep[] = [];
  let node = loaded(source, root);
  while (node.height > 0) {
    const side = compareBytes(key, node.key) < 0 ? "left" : "right";
    steps.push({ node, side });
    node = side === "left" ? leftOf(source, node) : rightOf(source, node);
  }
  return { leaf: node, steps: steps.reverse() };
}

/** The nearest keys below and above `key`. */
export function neighbours(
  source: NodeSource,
  root: TreeNode,
  key: Uint8Array,
): { below: Uint8Array | undefined; above: Uint8Array | undefined } {
  const below = scanTree(source, root, { end: key, reverse: true })();
  const above = scanTree(source, root, { start: key })();
  return { below: below?.[0], above: above?.[0] };
}
