import { equalBytes, VyomError } from "@vyom/core";
import { appHashOf, type StoreRoot } from "./app-hash.ts";
import { checkTree } from "./iavl/check.ts";
import { EMPTY_ROOT_HASH } from "./iavl/hash.ts";
import type { TreeNode } from "./iavl/node.ts";
import { checkKey, type KvReader, type StoreReader } from "./kv.ts";
import { LayerReader } from "./layer.ts";
import type { MountedStores } from "./mounting.ts";
import { rootHash } from "./mounted-store.ts";
import { proveKey, type StateProof } from "./proof.ts";
import { exportChunks } from "./snapshot.ts";
import type { Storage, StoreRecord } from "./storage.ts";

/** Everything that only reads what was committed: the last version and those kept before it. */
export class CommittedVersions {
  readonly #storage: Storage;
  readonly #stores: MountedStores;
  /** How many exports read each version. */
  readonly #pinned: Map<number, number> = new Map();

  constructor(storage: Storage, stores: MountedStores) {
    this.#storage = storage;
    this.#stores = stores;
  }

  /** Versions that must not be pruned now. */
  pinned(): Iterable<number> {
    return this.#pinned.keys();
  }

  /** The last committed state as of now; later commits do not change what it reads. */
  reader(): StoreReader {
    const roots = new Map(this.#stores.all().map(({ record, root }) => [record.name, root]));
    return this.#treeReader((name) => roots.get(name));
  }

  /** The state as `version` left it. @throws VyomError store.version_unavailable naming the kept range */
  at(version: number): StoreReader {
    this.#refuseUnkept(version);
    if (version === this.#storage.version) return this.reader();
    return this.#treeReader((_name, record) => {
      // A store may be asked for long after the reader was made.
      this.#refuseUnkept(version);
      return this.#storage.rootAt(record.id, version);
    });
  }

  prove(options: { store: string; key: Uint8Array; version?: number }): StateProof {
    const { store, key, version = this.#storage.version } = options;
    checkKey(key);
    this.#refuseUnkept(version);
    const { record, source } = this.#stores.get(store);
    return proveKey({
      source,
      root: this.#rootAt(record, version),
      key,
      store,
      stores: this.#rootsAt(version),
    });
  }

  exportAt(version: number): Iterable<Uint8Array> {
    this.#refuseUnkept(version);
    const records = this.#stores.records.filter(({ since }) => since <= version);
    const trees = records.map((record) => ({
      name: record.name,
      source: this.#stores.get(record.name).source,
      root: this.#rootAt(record, version),
    }));
    return this.#pinWhile(version, exportChunks(trees));
  }

  verify(version: number = this.#storage.version): { entries: number } {
    if (version === 0 && this.#storage.version === 0) return { entries: 0 };
    this.#refuseUnkept(version);
    let entries = 0;
    for (const record of this.#stores.records) {
      const root = this.#storage.rootAt(record.id, version);
      entries += checkTree({
        source: this.#stores.get(record.name).source,
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

  #rootAt(record: StoreRecord, version: number): TreeNode | undefined {
    return version === this.#storage.version
      ? this.#stores.get(record.name).root
      : this.#storage.rootAt(record.id, version);
  }

  #rootsAt(version: number): StoreRoot[] {
    const records = this.#stores.records.filter(({ since }) => since <= version);
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

  #treeReader(rootOf: (name: string, record: StoreRecord) => TreeNode | undefined): StoreReader {
    const readers = new Map<string, KvReader>();
    return {
      store: (name) => {
        let reader = readers.get(name);
        if (reader === undefined) {
          const store = this.#stores.get(name);
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
      version <= this.#storage.version &&
      version > 0 &&
      Number.isInteger(version)
    )
      return;
    const kept =
      this.#storage.version === 0
        ? "nothing is committed yet"
        : `versions ${oldestVersion} to ${this.#storage.version} are kept`;
    throw new VyomError("store.version_unavailable", `version ${version} cannot be read: ${kept}`);
  }
}
