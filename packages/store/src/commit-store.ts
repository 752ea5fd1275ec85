import { assert, equalBytes, hexFromBytes, VyomError } from "@vyom/core";
import { appHashOf, type StoreRoot } from "./app-hash.ts";
import { CommittedVersions } from "./committed-versions.ts";
import { DiskStorage } from "./disk-storage.ts";
import { EMPTY_ROOT_HASH } from "./iavl/hash.ts";
import { trimTree } from "./iavl/trim.ts";
import type { Branch, CommitInfo, KvReader, SideWrites, StoreReader } from "./kv.ts";
import { MemoryStorage } from "./memory-storage.ts";
import { type MountedStore, rootHash } from "./mounted-store.ts";
import { MountedStores, mountRecords } from "./mounting.ts";
import { OverlayBranch } from "./overlay.ts";
import type { StateProof } from "./proof.ts";
import { importChunks } from "./snapshot.ts";
import type { Storage, TreeChange } from "./storage.ts";

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
   * too, but a power failure may damage the data.
   */
  fsync?: boolean;
  /** About how many tree nodes stay in memory between commits when there is a path, 500,000 (some 300 MB) by default. */
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
  readonly #stores: MountedStores;
  readonly #versions: CommittedVersions;
  readonly #initialVersion: number;
  readonly #keepRecent: number;
  readonly #cachedNodes: number;
  #residentNodes = 0;
  #appHash: Uint8Array;

  private constructor(storage: Storage, options: CommitStoreOptions) {
    this.#storage = storage;
    this.#initialVersion = options.initialVersion ?? 1;
    this.#keepRecent = options.keepRecent ?? 0;
    this.#cachedNodes = options.cachedNodes ?? 500_000;
    const records = mountRecords(storage.stores, options.stores, this.#nextVersion());
    this.#stores = new MountedStores(storage, records);
    this.#versions = new CommittedVersions(storage, this.#stores);
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
      layer: (name) => this.#stores.get(name).pending,
      writable: (name) => this.#stores.get(name).pending,
    });
  }

  /** The last committed state as of now; later commits do not change what it reads. */
  reader(): StoreReader {
    return this.#versions.reader();
  }

  /** The state as `version` left it. @throws VyomError store.version_unavailable naming the kept range */
  at(version: number): StoreReader {
    return this.#versions.at(version);
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
      stores: this.#stores.records,
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
   * (ICS-23: iavlSpec, then tendermintSpec). ICS-23 refuses empty values: a proof that holds one does not verify.
   * @throws VyomError store.version_unavailable, store.unprovable (the store is empty)
   */
  prove(options: { store: string; key: Uint8Array; version?: number }): StateProof {
    return this.#versions.prove(options);
  }

  /**
   * The state at a version as snapshot chunks for state sync, in the reference's format 3: a zlib stream of
   * length-delimited `cosmos.store.snapshots.v1.SnapshotItem`, cut every 10 MB. The version is not pruned from the first
   * chunk until the last is taken or the iteration is ended.
   */
  exportAt(version: number): Iterable<Uint8Array> {
    return this.#versions.exportAt(version);
  }

  /**
   * Reads every node of a version, the last one by default, from storage and checks hashes, order, balance and the app hash.
   * @throws VyomError store.corrupt
   */
  verify(version: number = this.version): { entries: number } {
    return this.#versions.verify(version);
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
    for (const store of this.#stores.all()) {
      const change = store.changeFor(version);
      if (change !== undefined) changes.push({ store, change });
      roots.push({
        name: store.record.name,
        hash: rootHash(change === undefined ? store.root : change.root),
      });
    }
    return {
      appHash: appHashOf(roots),
      storeHashes: new Map(roots.map(({ name, hash }) => [name, hash])),
      changes,
    };
  }

  /** The oldest version that must stay once `version` is committed. */
  #keepFrom(version: number): number {
    return this.#keepRecent === 0
      ? 0
      : Math.min(version - this.#keepRecent + 1, ...this.#versions.pinned());
  }

  /** Keeps the upper levels of every tree when too many nodes have gathered. */
  #trimMemory(made: number): void {
    if (!this.#storage.reloads) return;
    this.#residentNodes += made + this.#storage.takeLoadCount();
    if (this.#residentNodes <= this.#cachedNodes) return;
    const stores = this.#stores.all();
    const depth = Math.max(1, Math.floor(Math.log2(this.#cachedNodes / 2 / stores.length)));
    this.#residentNodes = 0;
    for (const { root } of stores) this.#residentNodes += trimTree(root, depth);
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
