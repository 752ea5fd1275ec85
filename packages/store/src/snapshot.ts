import type { Storage, StoreRecord, TreeChange } from "./storage.ts";
import { compareText } from "@vyom/core";
import { TreeImport } from "./iavl/import.ts";
import { type NodeSource, readDetached, type TreeNode } from "./iavl/node.ts";
import {
  encodeSnapshotItem,
  malformed,
  type SnapshotItem,
  SnapshotItemReader,
} from "./snapshot-items.ts";
import { compressChunks, inflateChunks } from "./snapshot-stream.ts";

/** A tree to export. */
export interface ExportedTree {
  readonly name: string;
  readonly source: NodeSource;
  readonly root: TreeNode | undefined;
}

/** How many imported nodes are written at a time. */
const IMPORT_BATCH = 5000;

/** The trees as snapshot chunks, stores in order of their names, empty ones left out. */
export function exportChunks(trees: readonly ExportedTree[]): Iterable<Uint8Array> {
  return compressChunks(exportItems(trees));
}

function* exportItems(trees: readonly ExportedTree[]): IterableIterator<Uint8Array> {
  for (const { name, source, root } of [...trees].sort((left, right) =>
    compareText(left.name, right.name),
  )) {
    if (root === undefined) continue;
    yield encodeSnapshotItem({ kind: "store", name });
    yield* exportNodes(source, root);
  }
}

function* exportNodes(source: NodeSource, reference: TreeNode): IterableIterator<Uint8Array> {
  const node = readDetached(source, reference);
  if (node.left !== undefined) yield* exportNodes(source, node.left);
  if (node.right !== undefined) yield* exportNodes(source, node.right);
  const { key, value, version, height } = node;
  yield encodeSnapshotItem({ kind: "node", key, value, version, height });
}

/**
 * Rebuilds trees from chunks into an empty storage. They become state only with the commit that names them.
 * @throws VyomError store.bad_snapshot
 */
export async function importChunks(options: {
  storage: Storage;
  stores: readonly StoreRecord[];
  version: number;
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
}): Promise<TreeChange[]> {
  const { storage, stores, version, chunks } = options;
  storage.beginImport();
  const reader = new SnapshotItemReader();
  const trees = new TreesImport(storage, stores, version);
  await inflateChunks(chunks, (piece) => {
    for (const item of reader.add(piece)) trees.add(item);
  });
  reader.end();
  return trees.finish();
}

class TreesImport {
  readonly #storage: Storage;
  readonly #stores: ReadonlyMap<string, number>;
  readonly #version: number;
  readonly #trees: Map<number, TreeImport> = new Map();
  #current: TreeImport | undefined;
  #unwritten: { storeId: number; node: TreeNode }[] = [];

  constructor(storage: Storage, stores: readonly StoreRecord[], version: number) {
    this.#storage = storage;
    this.#stores = new Map(stores.map(({ name, id }) => [name, id]));
    this.#version = version;
  }

  add(item: SnapshotItem): void {
    if (item.kind === "store") this.#begin(item.name);
    else if (this.#current === undefined) throw malformed("a node before any store");
    else this.#current.add(item);
    if (this.#unwritten.length >= IMPORT_BATCH) this.#flush();
  }

  finish(): TreeChange[] {
    this.#flush();
    return [...this.#trees].map(([storeId, tree]) => ({
      storeId,
      root: tree.finish(),
      made: [],
      orphans: [],
    }));
  }

  #begin(name: string): void {
    const storeId = this.#stores.get(name);
    if (storeId === undefined)
      throw malformed(`store ${JSON.stringify(name)}, which this chain does not have`);
    if (this.#trees.has(storeId)) throw malformed(`store ${JSON.stringify(name)} twice`);
    const save = (node: TreeNode): void => void this.#unwritten.push({ storeId, node });
    this.#current = new TreeImport({ version: this.#version, save });
    this.#trees.set(storeId, this.#current);
  }

  #flush(): void {
    if (this.#unwritten.length > 0) this.#storage.importNodes(this.#unwritten);
    this.#unwritten = [];
  }
}
