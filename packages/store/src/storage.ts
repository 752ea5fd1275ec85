import type { KvReader, SideWrites } from "./kv.ts";
import type { NodeSource, TreeNode } from "./iavl/node.ts";

/** A store as the storage knows it. Ids are never reused. */
export interface StoreRecord {
  readonly name: string;
  readonly id: number;
  /** The first version whose app hash covers the store. */
  readonly since: number;
}

/** The new tree of a store that a commit changed. */
export interface TreeChange {
  readonly storeId: number;
  readonly root: TreeNode | undefined;
  /** Nodes this commit made, with version, nonce and hash. */
  readonly made: readonly TreeNode[];
  /** Saved nodes that the new tree no longer holds. */
  readonly orphans: readonly TreeNode[];
}

export interface ImportedNode {
  readonly storeId: number;
  readonly node: TreeNode;
}

export interface CommitBatch {
  readonly version: number;
  readonly appHash: Uint8Array;
  readonly trees: readonly TreeChange[];
  readonly stores: readonly StoreRecord[];
  /** Versions below this one are no longer needed. */
  readonly keepFrom: number;
  readonly side: ((writes: SideWrites) => void) | undefined;
}

/** Where versions live. Every `commit` takes effect as a whole or not at all. */
export interface Storage {
  /** The last committed version, 0 before the first. */
  readonly version: number;
  /** The oldest version that can still be read, 0 before the first commit. */
  readonly oldestVersion: number;
  readonly stores: readonly StoreRecord[];
  appHashAt(version: number): Uint8Array | undefined;
  /** Root of a store's tree at a kept version; `undefined` for an empty tree. */
  rootAt(storeId: number, version: number): TreeNode | undefined;
  source(storeId: number): NodeSource;
  commit(batch: CommitBatch): void;
  side(table: string): KvReader;
  /** Whether a node that is dropped from memory can be loaded again. */
  readonly reloads: boolean;
  /** Nodes read into memory since the last call. */
  takeLoadCount(): number;
  /** Forgets nodes that an import left behind. Only before the first commit. */
  beginImport(): void;
  /** Keeps nodes of trees that the first commit will name, and drops their content from memory where it can be loaded again. */
  importNodes(nodes: readonly ImportedNode[]): void;
  close(): void;
}
