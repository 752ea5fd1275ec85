import { compareBytes } from "@vyom/core";
import type { KvRange } from "../kv.ts";
import type { Cursor } from "../layer.ts";
import { leftOf, loaded, type NodeSource, rightOf, type TreeNode } from "./node.ts";

/** A cursor over the leaves of a tree in key order, or backwards. */
export function scanTree(source: NodeSource, root: TreeNode | undefined, range: KvRange): Cursor {
  if (root === undefined) return () => undefined;
  return range.reverse === true ? descend(source, root, range) : ascend(source, root, range);
}

function ascend(source: NodeSource, root: TreeNode, { start, end }: KvRange): Cursor {
  // Subtrees still to visit, the next one last.
  const waiting: TreeNode[] = [];
  let node = loaded(source, root);
  while (node.height > 0) {
    if (start === undefined || compareBytes(start, node.key) < 0) {
      waiting.push(node.right as TreeNode);
      node = leftOf(source, node);
    } else node = rightOf(source, node);
  }
  if (start === undefined || compareBytes(node.key, start) >= 0) waiting.push(node);
  return () => {
    const next = waiting.pop();
    if (next === undefined) return undefined;
    let leaf = loaded(source, next);
    while (leaf.height > 0) {
      waiting.push(leaf.right as TreeNode);
      leaf = leftOf(source, leaf);
    }
    if (end !== undefined && compareBytes(leaf.key, end) >= 0) {
      waiting.length = 0;
      return undefined;
    }
    return [leaf.key, leaf.value];
  };
}

function descend(source: NodeSource, root: TreeNode, { start, end }: KvRange): Cursor {
  const waiting: TreeNode[] = [];
  let node = loaded(source, root);
  while (node.height > 0) {
    if (end === undefined || compareBytes(end, node.key) > 0) {
      waiting.push(node.left as TreeNode);
      node = rightOf(source, node);
    } else node = leftOf(source, node);
  }
  if (end === undefined || compareBytes(node.key, end) < 0) waiting.push(node);
  return () => {
    const next = waiting.pop();
    if (next === undefined) return undefined;
    let leaf = loaded(source, next);
    while (leaf.height > 0) {
      waiting.push(leaf.left as TreeNode);
      leaf = rightOf(source, leaf);
    }
    if (start !== undefined && compareBytes(leaf.key, start) < 0) {
      waiting.length = 0;
      return undefined;
    }
    return [leaf.key, leaf.value];
  };
}
