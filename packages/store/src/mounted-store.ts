import { bytesFromText } from "./byte-text.ts";
import { EMPTY_ROOT_HASH, sealTree } from "./iavl/hash.ts";
import { scanTree } from "./iavl/cursor.ts";
import type { NodeSource, TreeNode } from "./iavl/node.ts";
import { findInTree, TreeEdit } from "./iavl/tree.ts";
import type { KvRange } from "./kv.ts";
import type { Cursor, Layer } from "./layer.ts";
import { Overlay } from "./overlay.ts";
import { ReadCache } from "./read-cache.ts";
import type { OverlayEntry } from "./sorted-entries.ts";
import type { StoreRecord, TreeChange } from "./storage.ts";

/** One store of the state: its committed tree and the changes waiting for the next commit. */
export class MountedStore implements Layer {
  readonly record: StoreRecord;
  readonly source: NodeSource;
  readonly pending: PendingChanges;
  /** Root of the committed tree. */
  root: TreeNode | undefined;
  readonly #cache: ReadCache = new ReadCache();
  #change: TreeChange | undefined;
  #changeVersion = 0;

  constructor(options: { record: StoreRecord; source: NodeSource; root: TreeNode | undefined }) {
    this.record = options.record;
    this.source = options.source;
    this.root = options.root;
    this.pending = new PendingChanges(this, () => {
      this.#change = undefined;
    });
  }

  find(key: Uint8Array, text: string): Uint8Array | undefined {
    const cached = this.#cache.get(text);
    if (cached !== undefined) return cached ?? undefined;
    const value = findInTree(this.source, this.root, key);
    this.#cache.remember(text, value);
    return value;
  }

  scan(range: KvRange): Cursor {
    return scanTree(this.source, this.root, range);
  }

  /** Reads of one of the store's trees, which stays as it is. */
  treeLayer(root: TreeNode | undefined): Layer {
    return {
      // While it is the committed tree its reads share the cache.
      find: (key, text) =>
        root === this.root ? this.find(key, text) : findInTree(this.source, root, key),
      scan: (range) => scanTree(this.source, root, range),
    };
  }

  /**
   * The tree with the pending changes, as `version` will commit it; `undefined` without changes. Changes enter the tree in
   * key order, as the reference writes a block's cache, because the tree's shape depends on it.
   */
  changeFor(version: number): TreeChange | undefined {
    if (this.pending.entries.size === 0) return undefined;
    if (this.#change !== undefined && this.#changeVersion === version) return this.#change;
    const edit = new TreeEdit(this.source, this.root);
    for (const { key, value } of this.pending.entries.all()) {
      if (value === undefined) edit.delete(key);
      else edit.set(key, value);
    }
    const made = sealTree(edit.root, version);
    this.#change = { storeId: this.record.id, root: edit.root, made, orphans: edit.orphans };
    this.#changeVersion = version;
    return this.#change;
  }

  /** Makes a committed change the state. */
  adopt(change: TreeChange): void {
    this.root = change.root;
    for (const { text, value } of this.pending.entries.all()) this.#cache.remember(text, value);
    this.pending.entries.clear();
    this.#change = undefined;
  }
}

/** The overlay that collects a block's changes to one store. */
class PendingChanges extends Overlay {
  readonly #onPut: () => void;

  constructor(below: Layer, onPut: () => void) {
    super(below);
    this.#onPut = onPut;
  }

  override put(entry: OverlayEntry): void {
    this.#onPut();
    super.put(entry);
  }
}

/** Hash of a tree, also of an empty one. */
export function rootHash(root: TreeNode | undefined): Uint8Array {
  return root === undefined ? EMPTY_ROOT_HASH : bytesFromText(root.hash);
}
