import { type TreeNode, unload } from "./node.ts";

/**
 * Drops the content of all saved nodes deeper than `depth` from memory.
 * @returns how many nodes stay
 */
export function trimTree(root: TreeNode | undefined, depth: number): number {
  if (root === undefined || root.key.length === 0) return 0;
  if (depth === 0) {
    unload(root);
    return 0;
  }
  return 1 + trimTree(root.left, depth - 1) + trimTree(root.right, depth - 1);
}
