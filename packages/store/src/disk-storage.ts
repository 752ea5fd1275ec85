import { bytesFromUtf8, compareBytes, concatBytes, utf8FromBytes, VyomError } from "@vyom/core";
import { type Database, open, type RootDatabase } from "lmdb";
import {
  NODE_KEY_BYTES,
  nodeKey,
  readVersion,
  rootKey,
  versionKey,
  versionOfRootKey,
  writeNodeKey,
} from "./disk-keys.ts";
import { decodeNodeInto, decodeReference, encodeNode, encodeReference } from "./iavl/codec.ts";
import type { NodeSource, TreeNode } from "./iavl/node.ts";
import { checkValue, type KvRange, type KvReader, type SideWrites } from "./kv.ts";
import { sideKey, sideRange, tablePrefix } from "./side-key.ts";
import type { CommitBatch, Storage, StoreRecord, TreeChange } from "./storage.ts";

type Table = Database<Uint8Array, Uint8Array>;

const FORMAT = "vyom-store/1";
const FORMAT_KEY = bytesFromUtf8("format");
const STORES_KEY = bytesFromUtf8("stores");
/** Last version, oldest kept version: 6 bytes each. */
const HEAD_KEY = bytesFromUtf8("head");
/** A commit prunes at most this many old versions; steady work needs one. */
const PRUNED_PER_COMMIT = 4;

/** lmdb-js transaction flags: a synchronous commit, with and without waiting for the disk. */
const COMMIT_FLUSHED = 3;
const COMMIT_UNFLUSHED = 0x10003;

/** Versions in one LMDB environment. The README describes the layout. */
export class DiskStorage implements Storage {
  version = 0;
  oldestVersion = 0;
  stores: readonly StoreRecord[] = [];
  readonly #environment: RootDatabase<Uint8Array, Uint8Array>;
  readonly #meta: Table;
  readonly #nodes: Table;
  readonly #roots: Table;
  readonly #versions: Table;
  readonly #orphans: Table;
  readonly #side: Table;
  readonly #commitFlags: number;
  #loadCount = 0;

  constructor(options: { path: string; fsync: boolean }) {
    this.#environment = open<Uint8Array, Uint8Array>({
      path: options.path,
      noSubdir: false,
      encoding: "binary",
      keyEncoding: "binary",
      maxDbs: 8,
    });
    const table = (name: string): Table =>
      this.#environment.openDB<Uint8Array, Uint8Array>({
        name,
        encoding: "binary",
        keyEncoding: "binary",
      });
    this.#meta = table("meta");
    this.#nodes = table("nodes");
    this.#roots = table("roots");
    this.#versions = table("versions");
    this.#orphans = table("orphans");
    this.#side = table("side");
    this.#commitFlags = options.fsync ? COMMIT_FLUSHED : COMMIT_UNFLUSHED;
    this.#readHead(options.path);
  }

  appHashAt(version: number): Uint8Array | undefined {
    return read(this.#versions, versionKey(version));
  }

  rootAt(storeId: number, version: number): TreeNode | undefined {
    const range = {
      start: rootKey(storeId, version),
      end: rootKey(storeId, 0),
      reverse: true,
      limit: 1,
    };
    for (const { value } of this.#roots.getRange(range))
      return value.length === 0 ? undefined : decodeReference(plain(value));
    return undefined;
  }

  source(storeId: number): NodeSource {
    return {
      load: (node) => {
        const bytes = read(this.#nodes, nodeKey(storeId, node.version, node.nonce));
        if (bytes === undefined) {
          throw new VyomError(
            "store.version_unavailable",
            `a node of version ${node.version} is gone; versions before ${this.oldestVersion} were pruned, so read a newer one`,
          );
        }
        this.#loadCount++;
        decodeNodeInto(node, bytes);
      },
    };
  }

  commit(batch: CommitBatch): void {
    const first = this.version === 0;
    let oldest = first ? batch.version : this.oldestVersion;
    this.#environment.transactionSync(() => {
      this.#refuseForeignCommits();
      this.#writeTrees(batch);
      this.#versions.putSync(versionKey(batch.version), batch.appHash);
      if (batch.stores !== this.stores)
        this.#meta.putSync(STORES_KEY, bytesFromUtf8(JSON.stringify(batch.stores)));
      for (let pruned = 0; oldest < batch.keepFrom && pruned < PRUNED_PER_COMMIT; pruned++)
        this.#prune(oldest++);
      this.#meta.putSync(HEAD_KEY, concatBytes(versionKey(batch.version), versionKey(oldest)));
      batch.side?.(this.#sideWrites());
    }, this.#commitFlags);
    this.version = batch.version;
    this.oldestVersion = oldest;
    this.stores = batch.stores;
  }

  side(table: string): KvReader {
    const prefix = tablePrefix(table);
    const side = this.#side;
    return {
      get: (key) => read(side, sideKey(prefix, key)),
      has: (key) => side.doesExist(sideKey(prefix, key)),
      iterate: (range: KvRange = {}) => scanSide(side, prefix, range),
    };
  }

  takeLoadCount(): number {
    const count = this.#loadCount;
    this.#loadCount = 0;
    return count;
  }

  close(): void {
    void this.#environment.close();
  }

  #readHead(path: string): void {
    const format = read(this.#meta, FORMAT_KEY);
    if (format === undefined) this.#meta.putSync(FORMAT_KEY, bytesFromUtf8(FORMAT));
    else if (utf8FromBytes(format) !== FORMAT) {
      this.close();
      throw new VyomError(
        "store.unknown_format",
        `${path} holds ${JSON.stringify(utf8FromBytes(format))}, not ${FORMAT}; use the program that wrote it`,
      );
    }
    const stores = read(this.#meta, STORES_KEY);
    if (stores !== undefined) this.stores = JSON.parse(utf8FromBytes(stores)) as StoreRecord[];
    const head = read(this.#meta, HEAD_KEY);
    if (head === undefined) return;
    this.version = readVersion(head, 0);
    this.oldestVersion = readVersion(head, 6);
  }

  /** Two processes that write one store would overwrite each other's nodes. */
  #refuseForeignCommits(): void {
    const head = read(this.#meta, HEAD_KEY);
    const version = head === undefined ? 0 : readVersion(head, 0);
    if (version === this.version) return;
    throw new VyomError(
      "store.foreign_commit",
      `another process committed version ${version} over ${this.version}; let one process at a time open the store`,
    );
  }

  #writeTrees(batch: CommitBatch): void {
    const stale: Uint8Array[] = [];
    for (const tree of batch.trees) {
      for (const node of tree.made)
        this.#nodes.putSync(nodeKey(tree.storeId, node.version, node.nonce), encodeNode(node));
      stale.push(staleRecord(tree, this.#lastRootVersion(tree.storeId)));
      this.#roots.putSync(
        rootKey(tree.storeId, batch.version),
        tree.root === undefined ? new Uint8Array(0) : encodeReference(tree.root),
      );
    }
    if (stale.length > 0) this.#orphans.putSync(versionKey(batch.version), concatBytes(...stale));
  }

  #lastRootVersion(storeId: number): number {
    const range = {
      start: rootKey(storeId, this.version),
      end: rootKey(storeId, 0),
      reverse: true,
      limit: 1,
    };
    for (const key of this.#roots.getKeys(range)) return versionOfRootKey(key);
    return 0;
  }

  /** Deletes what only versions up to `version` need: what the commit after it replaced. */
  #prune(version: number): void {
    this.#versions.removeSync(versionKey(version));
    const next = versionKey(version + 1);
    const stale = read(this.#orphans, next);
    if (stale === undefined) return;
    let at = 0;
    const take = (length: number): Uint8Array => stale.slice(at, (at += length));
    while (at < stale.length) {
      const root = take(8);
      const count = readVersion(take(6), 0);
      if (versionOfRootKey(root) !== 0) this.#roots.removeSync(root);
      for (let index = 0; index < count; index++) this.#nodes.removeSync(take(NODE_KEY_BYTES));
    }
    this.#orphans.removeSync(next);
  }

  #sideWrites(): SideWrites {
    const side = this.#side;
    return {
      put(table, key, value) {
        checkValue(value);
        side.putSync(sideKey(tablePrefix(table), key), value);
      },
      delete(table, key) {
        side.removeSync(sideKey(tablePrefix(table), key));
      },
    };
  }
}

/** Key of the replaced root record (version 0: none), the number of orphans, their node keys. */
function staleRecord(tree: TreeChange, rootVersion: number): Uint8Array {
  const out = new Uint8Array(14 + NODE_KEY_BYTES * tree.orphans.length);
  out.set(rootKey(tree.storeId, rootVersion), 0);
  out.set(versionKey(tree.orphans.length), 8);
  let at = 14;
  for (const orphan of tree.orphans) {
    writeNodeKey(out, at, tree.storeId, orphan.version, orphan.nonce);
    at += NODE_KEY_BYTES;
  }
  return out;
}

function read(table: Table, key: Uint8Array): Uint8Array | undefined {
  const bytes = table.getBinary(key);
  return bytes === undefined ? undefined : plain(bytes);
}

/** The same memory, without Buffer's methods. */
function plain(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}

function* scanSide(
  side: Table,
  prefix: Uint8Array,
  range: KvRange,
): IterableIterator<readonly [Uint8Array, Uint8Array]> {
  const { start, end, reverse } = sideRange(prefix, range);
  if (compareBytes(start, end) >= 0) return;
  // LMDB's reverse ranges begin at their start, which is our exclusive end.
  const bounds = reverse
    ? { start: end, end: start, reverse, exclusiveStart: true, inclusiveEnd: true }
    : { start, end };
  for (const { key, value } of side.getRange(bounds))
    yield [plain(key).slice(prefix.length), plain(value)];
}
