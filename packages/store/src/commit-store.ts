import { assert, VyomError } from "@vyom/core";
import { appHashOf, type StoreRoot } from "./app-hash.ts";
import { DiskStorage } from "./disk-storage.ts";
import { EMPTY_ROOT_HASH } from "./iavl/hash.ts";
import {
  type Branch,
  type CommitInfo,
  type KvReader,
  type SideWrites,
  type StoreReader,
  unknownStore,
} from "./kv.ts";
import { LayerReader } from "./layer.ts";
import { MemoryStorage } from "./memory-storage.ts";
import { MountedStore, rootHash, TreeLayer } from "./mounted-store.ts";
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
}

/** Versioned key-value stores under one app hash. All calls are synchronous; one process at a time may open a path. */
export class CommitStore {
  readonly #storage: Storage;
  readonly #stores: Map<string, MountedStore> = new Map();
  readonly #records: readonly StoreRecord[];
  readonly #initialVersion: number;
  readonly #keepRecent: number;
  #appHash: Uint8Array;

  private constructor(storage: Storage, options: CommitStoreOptions) {
    this.#storage = storage;
    this.#initialVersion = options.initialVersion ?? 1;
    this.#keepRecent = options.keepRecent ?? 0;
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
    const { initialVersion = 1, keepRecent = 0 } = options;
    assert(
      Number.isSafeInteger(initialVersion) && initialVersion > 0,
      `initialVersion ${initialVersion} is not a positive integer`,
    );
    assert(
      Number.isSafeInteger(keepRecent) && keepRecent >= 0,
      `keepRecent ${keepRecent} is not a count`,
    );
    const storage =
      options.path === undefined
        ? new MemoryStorage()
        : new DiskStorage({ path: options.path, fsync: options.fsync ?? true });
    try {
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
      keepFrom: this.#keepRecent === 0 ? 0 : version - this.#keepRecent + 1,
      side,
    });
    for (const { store, change } of changes) store.adopt(change);
    this.#appHash = appHash;
    return { version, appHash, storeHashes };
  }

  /** A side table as last committed. */
  side(table: string): KvReader {
    return this.#storage.side(table);
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

  #mounted(name: string): MountedStore {
    const store = this.#stores.get(name);
    if (store === undefined) throw unknownStore(name);
    return store;
  }

  #treeReader(
    rootOf: (name: string, record: StoreRecord) => ReturnType<Storage["rootAt"]>,
  ): StoreReader {
    const readers = new Map<string, KvReader>();
    return {
      store: (name) => {
        let reader = readers.get(name);
        if (reader === undefined) {
          const { record, source } = this.#mounted(name);
          reader = new LayerReader(new TreeLayer(source, rootOf(name, record)));
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
