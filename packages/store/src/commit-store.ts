import { assert, equalBytes, hexFromBytes, VyomError } from "@vyom/core";
import { appHashOf, type StoreRoot } from "./app-hash.ts";
import { DiskStorage } from "./disk-storage.ts";
import { checkTree } from "./iavl/check.ts";
import { EMPTY_ROOT_HASH } from "./iavl/hash.ts";
import type { TreeNode } from "./iavl/node.ts";
import { trimTree } from "./iavl/trim.ts";
import { proveKey, type StateProof } from "./proof.ts";
import { exportChunks, importChunks } from "./snapshot.ts";
import {
  type Branch,
  checkKey,
  type CommitInfo,
  type KvReader,
  type SideWrites,
  type StoreReader,
  unknownStore,
} from "./kv.ts";
import { LayerReader } from "./layer.ts";
import { MemoryStorage } from "./memory-storage.ts";
import { MountedStore, rootHash } from "./mounted-store.ts";
import { OverlayBranch } from "./overlay.ts";
import type { Storage, StoreRecord, TreeChange } from "./storage.ts";

export interface CommitStoreOptions {
  /** Directory of the LMDB environment, made when absent; `undefined` keeps everything in memory. */
  path: string | undefined;
  /** Names of the stores that make the app hash. Names new to `path` start empty; ones that it has must all be here. */
  stores: readonly string[];
  /** Version of the first commit, 1 by default. */
  initialVersion?: number;
  /** How many versions stay readable, at least 1; 0, the default, keeps all. */
  keepRecent?: number;
  /**
   * Whether a commit waits for the disk (default true). Without it commits still survive the end of the process, by kill -9
   * too, but a power failure may take back the last ones.
   */
  fsync?: boolean;
  /** About how many tree nodes stay in memory between commits when there is a path, 1,000,000 (some 400 MB) by default. */
  cachedNodes?: number;
}

export interface RestoreOptions extends CommitStoreOptions {
  /** The version that the snapshot holds, and its app hash as a trusted header gives it. */
  version: number;
  appHash: Uint8Array;
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
}

/** Versioned key-value stores under one app hash. All calls are synchronous; one process at a time may open a path. */
export class CommitStore {
  readonly #storage: Storage;
  readonly #stores: Map<string, MountedStore> = new Map();
  readonly #records: readonly StoreRecord[];
  readonly #initialVersion: number;
  readonly #keepRecent: number;
  readonly #cachedNodes: number;
  /** How many exports read each version, which pruning leaves alone meanwhile. */
  readonly #pinned: Map<number, number> = new Map();
  #residentNodes = 0;
  #appHash: Uint8Array;

  private constructor(storage: Storage, options: CommitStoreOptions) {
    this.#storage = storage;
    this.#initialVersion = options.initialVersion ?? 1;
    this.#keepRecent = options.keepRecent ?? 0;
    this.#cachedNodes = options.cachedNodes ?? 1_000_000;
    this.#records = mountRecords(storage.stores, options.stores, this.#nextVersion());
    for (const record of this.#records) {
      const root = storage.rootAt(record.id, storage.version);
      this.#stores.set(
        record.name,
        new MountedStore({ record, source: storage.source(record.id), root }),
      );
    }
    this.#appHash = storage.appHashAt(storage.version) ?? EMPTY_ROOT_HASH;
  }

  /**
   * Opens the last committed state, or an empty one.
   * @throws VyomError store.missing_store, store.unknown_format
   */
  static open(options: CommitStoreOptions): CommitStore {
    const storage = openStorage(options);
    try {
      return new CommitStore(storage, options);
    } catch (error) {
      storage.close();
      throw error;
    }
  }

  /**
   * Fills an empty path with a snapshot, whose nodes must add up to `appHash`. An interrupted restore leaves the path
   * empty in effect.
   * @throws VyomError store.bad_snapshot, store.not_empty
   */
  static async restore(options: RestoreOptions): Promise<CommitStore> {
    const { version, appHash, chunks } = options;
    const storage = openStorage(options);
    try {
      if (storage.version !== 0) {
        throw new VyomError(
          "store.not_empty",
          `a snapshot cannot be restored over version ${storage.version}; give an empty directory`,
        );
      }
      const stores = mountRecords([], options.stores, version);
      const trees = await importChunks({ storage, stores, version, chunks });
      const roots = new Map(trees.map(({ storeId, root }) => [storeId, root]));
      const restored = appHashOf(
        stores.map(({ name, id }) => ({ name, hash: rootHash(roots.get(id)) })),
      );
      if (!equalBytes(restored, appHash)) {
        throw new VyomError(
          "store.bad_snapshot",
          `the snapshot makes app hash ${hexFromBytes(restored)}, not ${hexFromBytes(appHash)}; take another one`,
        );
      }
      storage.commit({ version, appHash: restored, trees, stores, keepFrom: 0, side: undefined });
      return new CommitStore(storage, options);
    } catch (error) {
      storage.close();
      throw error;
    }
  }

  /** The last committed version, 0 before the first commit. */
  get version(): number {
    return this.#storage.version;
  }

  /** App hash of the last commit; before the first, SHA-256 of nothing, as the reference reports it. */
  get appHash(): Uint8Array {
    return this.#appHash;
  }

  /** The oldest version that `at` serves; 0 before the first commit. */
  get oldestVersion(): number {
    return this.#storage.oldestVersion;
  }

  /** A branch over the working state: the last commit and what branches wrote since. */
  branch(): Branch {
    return new OverlayBranch({
      layer: (name) => this.#mounted(name).pending,
      writable: (name) => this.#mounted(name).pending,
    });
  }

  /** The last committed state as of now; later commits do not change what it reads. */
  reader(): StoreReader {
    const roots = new Map([...this.#stores].map(([name, { root }]) => [name, root]));
    return this.#treeReader((name) => roots.get(name));
  }

  /** The state as `version` left it. @throws VyomError store.version_unavailable naming the kept range */
  at(version: number): StoreReader {
    if (version === this.version && version > 0) return this.reader();
    this.#refuseUnkept(version);
    return this.#treeReader((_name, record) => this.#storage.rootAt(record.id, version));
  }

  /** The hashes that the next commit will have. What branches write afterwards changes them. */
  workingHash(): { appHash: Uint8Array; storeHashes: ReadonlyMap<string, Uint8Array> } {
    const { appHash, storeHashes } = this.#work();
    return { appHash, storeHashes };
  }

  /**
   * Makes the working state the next version: state, tree, version record and side writes take effect in one
   * transaction or, when it throws, not at all.
   */
  commit(side?: (writes: SideWrites) => void): CommitInfo {
    const version = this.#nextVersion();
    const { appHash, storeHashes, changes } = this.#work();
    this.#storage.commit({
      version,
      appHash,
      trees: changes.map(({ change }) => change),
      stores: this.#records,
      keepFrom: this.#keepFrom(version),
      side,
    });
    for (const { store, change } of changes) store.adopt(change);
    this.#appHash = appHash;
    this.#trimMemory(changes.reduce((count, { change }) => count + change.made.length, 0));
    return { version, appHash, storeHashes };
  }

  /** A side table as last committed. */
  side(table: string): KvReader {
    return this.#storage.side(table);
  }

  /**
   * Proves the value or the absence of a key at a version, the last one by default, against that version's app hash
   * (ICS-23: iavlSpec, then tendermintSpec). A present but empty value has no verifiable proof: ICS-23 refuses it.
   * @throws VyomError store.version_unavailable, store.unprovable (the store is empty)
   */
  prove(options: { store: string; key: Uint8Array; version?: number }): StateProof {
    const { store, key, version = this.version } = options;
    checkKey(key);
    this.#refuseUnkept(version);
    const { record, source } = this.#mounted(store);
    return proveKey({
      source,
      root: this.#rootAt(record, version),
      key,
      store,
      stores: this.#rootsAt(version),
    });
  }

  /**
   * The state at a version as snapshot chunks for state sync, in the reference's format 3 (which the reference restores,
   * and whose snapshots `restore` takes). The version is not pruned from the first chunk until the last is taken or
   * the iteration is ended.
   */
  exportAt(version: number): Iterable<Uint8Array> {
    this.#refuseUnkept(version);
    const records = this.#records.filter(({ since }) => since <= version);
    const trees = records.map((record) => ({
      name: record.name,
      source: this.#mounted(record.name).source,
      root: this.#rootAt(record, version),
    }));
    return this.#pinWhile(version, exportChunks(trees));
  }

  /**
   * Reads every node of a version, the last one by default, from storage and checks hashes, order, balance and the app hash.
   * @throws VyomError store.corrupt
   */
  verify(version: number = this.version): { entries: number } {
    if (version === 0 && this.version === 0) return { entries: 0 };
    this.#refuseUnkept(version);
    let entries = 0;
    for (const record of this.#records) {
      const root = this.#storage.rootAt(record.id, version);
      entries += checkTree({
        source: this.#mounted(record.name).source,
        root,
        store: record.name,
        version,
      });
    }
    const appHash = appHashOf(this.#rootsAt(version));
    if (!equalBytes(appHash, this.#storage.appHashAt(version) ?? EMPTY_ROOT_HASH)) {
      throw new VyomError(
        "store.corrupt",
        `the trees of version ${version} do not make its app hash; restore the data directory from a snapshot`,
      );
    }
    return { entries };
  }

  /** Ends all use of the store; changes that were not committed are gone. */
  close(): void {
    this.#storage.close();
  }

  #nextVersion(): number {
    return this.#storage.version === 0 ? this.#initialVersion : this.#storage.version + 1;
  }

  #work(): {
    appHash: Uint8Array;
    storeHashes: Map<string, Uint8Array>;
    changes: { store: MountedStore; change: TreeChange }[];
  } {
    const version = this.#nextVersion();
    const changes: { store: MountedStore; change: TreeChange }[] = [];
    const roots: StoreRoot[] = [];
    for (const [name, store] of this.#stores) {
      const change = store.changeFor(version);
      if (change !== undefined) changes.push({ store, change });
      roots.push({ name, hash: rootHash(change === undefined ? store.root : change.root) });
    }
    return {
      appHash: appHashOf(roots),
      storeHashes: new Map(roots.map(({ name, hash }) => [name, hash])),
      changes,
    };
  }

  #rootAt(record: StoreRecord, version: number): TreeNode | undefined {
    return version === this.version
      ? this.#mounted(record.name).root
      : this.#storage.rootAt(record.id, version);
  }

  #rootsAt(version: number): StoreRoot[] {
    const records = this.#records.filter(({ since }) => since <= version);
    return records.map(({ name, id }) => ({
      name,
      hash: rootHash(this.#storage.rootAt(id, version)),
    }));
  }

  *#pinWhile(version: number, chunks: Iterable<Uint8Array>): IterableIterator<Uint8Array> {
    this.#refuseUnkept(version);
    this.#pinned.set(version, (this.#pinned.get(version) ?? 0) + 1);
    try {
      yield* chunks;
    } finally {
      const readers = (this.#pinned.get(version) ?? 1) - 1;
      if (readers === 0) this.#pinned.delete(version);
      else this.#pinned.set(version, readers);
    }
  }

  /** The oldest version that must stay once `version` is committed. */
  #keepFrom(version: number): number {
    return this.#keepRecent === 0
      ? 0
      : Math.min(version - this.#keepRecent + 1, ...this.#pinned.keys());
  }

  /** Keeps the upper levels of every tree when too many nodes have gathered. */
  #trimMemory(made: number): void {
    if (!this.#storage.reloads) return;
    this.#residentNodes += made + this.#storage.takeLoadCount();
    if (this.#residentNodes <= this.#cachedNodes) return;
    const depth = Math.max(1, Math.floor(Math.log2(this.#cachedNodes / 2 / this.#stores.size)));
    this.#residentNodes = 0;
    for (const { root } of this.#stores.values()) this.#residentNodes += trimTree(root, depth);
  }

  #mounted(name: string): MountedStore {
    const store = this.#stores.get(name);
    if (store === undefined) throw unknownStore(name);
    return store;
  }

  #treeReader(rootOf: (name: string, record: StoreRecord) => TreeNode | undefined): StoreReader {
    const readers = new Map<string, KvReader>();
    return {
      store: (name) => {
        let reader = readers.get(name);
        if (reader === undefined) {
          const store = this.#mounted(name);
          reader = new LayerReader(store.treeLayer(rootOf(name, store.record)));
          readers.set(name, reader);
        }
        return reader;
      },
    };
  }

  #refuseUnkept(version: number): void {
    const { oldestVersion } = this.#storage;
    if (
      version >= oldestVersion &&
      version <= this.version &&
      version > 0 &&
      Number.isInteger(version)
    )
      return;
    const kept =
      this.version === 0
        ? "nothing is committed yet"
        : `versions ${oldestVersion} to ${this.version} are kept`;
    throw new VyomError("store.version_unavailable", `version ${version} cannot be read: ${kept}`);
  }
}

function openStorage(options: CommitStoreOptions): Storage {
  const { path, initialVersion = 1, keepRecent = 0, fsync = true } = options;
  assert(
    Number.isSafeInteger(initialVersion) && initialVersion > 0,
    `initialVersion ${initialVersion} is not a positive integer`,
  );
  assert(
    Number.isSafeInteger(keepRecent) && keepRecent >= 0,
    `keepRecent ${keepRecent} is not a count`,
  );
  return path === undefined ? new MemoryStorage() : new DiskStorage({ path, fsync });
}

/** Records of the stores to mount: those on disk, then new ones under fresh ids. */
function mountRecords(
  known: readonly StoreRecord[],
  names: readonly string[],
  nextVersion: number,
): readonly StoreRecord[] {
  assert(new Set(names).size === names.length, "a store is named twice");
  for (const { name } of known) {
    if (names.includes(name)) continue;
    throw new VyomError(
      "store.missing_store",
      `the data holds store ${JSON.stringify(name)}, which was not named at opening; name every store that it has`,
    );
  }
  const added = names.filter((name) => !known.some((record) => record.name === name));
  if (added.length === 0) return known;
  const firstId = known.reduce((next, { id }) => Math.max(next, id + 1), 1);
  return [
    ...known,
    ...added.map((name, index) => ({ name, id: firstId + index, since: nextVersion })),
  ];
}
