import { checkValue, type KvReader } from "./kv.ts";
import { type Layer, LayerReader } from "./layer.ts";
import { MEMORY_NODES, type NodeSource, type TreeNode } from "./iavl/node.ts";
import { sideKey, tablePrefix } from "./side-key.ts";
import { textFromBytes } from "./byte-text.ts";
import { Overlay } from "./overlay.ts";
import type { CommitBatch, Storage, StoreRecord } from "./storage.ts";

interface Version {
  readonly appHash: Uint8Array;
  readonly roots: ReadonlyMap<number, TreeNode>;
}

const NOTHING: Layer = { find: () => undefined, scan: () => () => undefined };

/** Versions held in memory, gone with the process. */
export class MemoryStorage implements Storage {
  readonly reloads = false;
  version = 0;
  oldestVersion = 0;
  stores: readonly StoreRecord[] = [];
  readonly #versions: Map<number, Version> = new Map();
  readonly #tables: Map<string, Overlay> = new Map();

  appHashAt(version: number): Uint8Array | undefined {
    return this.#versions.get(version)?.appHash;
  }

  rootAt(storeId: number, version: number): TreeNode | undefined {
    return this.#versions.get(version)?.roots.get(storeId);
  }

  source(): NodeSource {
    return MEMORY_NODES;
  }

  commit(batch: CommitBatch): void {
    const staged: { table: Overlay; key: Uint8Array; value: Uint8Array | undefined }[] = [];
    const stage = (name: string, key: Uint8Array, value: Uint8Array | undefined): void => {
      sideKey(tablePrefix(name), key);
      staged.push({
        table: this.#table(name),
        key: new Uint8Array(key),
        value: value && new Uint8Array(value),
      });
    };
    batch.side?.({
      put(table, key, value) {
        checkValue(value);
        stage(table, key, value);
      },
      delete: (table, key) => stage(table, key, undefined),
    });
    for (const { table, key, value } of staged) table.put({ key, text: textFromBytes(key), value });
    const roots = new Map(this.#versions.get(this.version)?.roots);
    for (const { storeId, root } of batch.trees) {
      if (root === undefined) roots.delete(storeId);
      else roots.set(storeId, root);
    }
    this.#versions.set(batch.version, { appHash: batch.appHash, roots });
    if (this.version === 0) this.oldestVersion = batch.version;
    this.version = batch.version;
    this.stores = batch.stores;
    while (this.oldestVersion < batch.keepFrom) this.#versions.delete(this.oldestVersion++);
  }

  side(table: string): KvReader {
    return new LayerReader(this.#table(table));
  }

  takeLoadCount(): number {
    return 0;
  }

  beginImport(): void {}

  importNodes(): void {}

  close(): void {}

  #table(name: string): Overlay {
    let table = this.#tables.get(name);
    if (table === undefined) {
      table = new Overlay(NOTHING);
      this.#tables.set(name, table);
    }
    return table;
  }
}
