import {
  assert,
  bytesFromUtf8,
  compareBytes,
  concatBytes,
  utf8FromBytes,
  VyomError,
} from "@vyom/core";
import { type Database, open, type RootDatabase, TransactionFlags } from "lmdb";
import {
  NODE_KEY_BYTES,
  nodeKey,
  readVersion,
  rootKey,
  versionKey,
  versionOfRootKey,
  writeNodeKey,
} from "./disk-keys.ts";
import { decodeNodeInto, decodeReference, encodeReference, NodeEncoder } from "./iavl/codec.ts";
import { type NodeSource, type TreeNode, unload } from "./iavl/node.ts";
import { checkValue, type KvRange, type KvReader, type SideWrites } from "./kv.ts";
import { sideKey, sideRange, tablePrefix } from "./side-key.ts";
import type { CommitBatch, ImportedNode, Storage, StoreRecord, TreeChange } from "./storage.ts";

type Table = Database<Uint8Array, Uint8Array>;

const FORMAT = "vyom-store/1";
const FORMAT_KEY = bytesFromUtf8("format");
const STORES_KEY = bytesFromUtf8("stores");
/** Last version, oldest kept version: 6 bytes each. */
const HEAD_KEY = bytesFromUtf8("head");
/** A commit prunes at most this many old versions; steady work needs one. */
const PRUNED_PER_COMMIT = 4;

/** For keys above all that are there. */
const APPEND = { append: true } as const;

const NO_OPTIONS = {} as const;

const { ABORTABLE, SYNCHRONOUS_COMMIT, NO_SYNC_FLUSH } = TransactionFlags;

/** Versions in one LMDB environment. The README describes the layout. */
export class DiskStorage implements Storage {
  readonly reloads = true;
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
  readonly #fsync: boolean;
  #unflushed = false;
  readonly #encoder: NodeEncoder = new NodeEncoder();
  /** The key of the node being written or deleted: LMDB copies it, and thousands go by in a commit. */
  readonly #nodeKey: Uint8Array = new Uint8Array(NODE_KEY_BYTES);
  #loadCount = 0;

  constructor(options: { path: string; fsync: boolean }) {
    this.#environment = open<Uint8Array, Uint8Array>({
      path: options.path,
      noSubdir: false,
      encoding: "binary",
      keyEncoding: "binary",
      maxDbs: 8,
      // Overlapping syncs serve lmdb's asynchronous transactions; in synchronous ones they only wait for the disk twice.
      overlappingSync: false,
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
    this.#fsync = options.fsync;
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
        // LMDB's own memory, valid until the next read: the node copies what it needs.
        const bytes = this.#nodes.getBinaryFast(nodeKey(storeId, node.version, node.nonce));
        if (bytes === undefined) {
          throw new VyomError(
            "store.version_unavailable",
            `a node of version ${node.version} is gone; versions before ${this.oldestVersion} were pruned, so read a newer one`,
          );
        }
        this.#loadCount++;
        decodeNodeInto(node, plain(bytes));
      },
    };
  }

  commit(batch: CommitBatch): void {
    const first = this.version === 0;
    let oldest = first ? batch.version : this.oldestVersion;
    this.#transact(this.#fsync, () => {
      this.#refuseForeignCommits();
      this.#writeTrees(batch);
      put(this.#versions, versionKey(batch.version), batch.appHash);
      if (batch.stores !== this.stores)
        put(this.#meta, STORES_KEY, bytesFromUtf8(JSON.stringify(batch.stores)));
      for (let pruned = 0; oldest < batch.keepFrom && pruned < PRUNED_PER_COMMIT; pruned++)
        this.#prune(oldest++);
      this.#writeHead(batch.version, oldest);
      batch.side?.(this.#sideWrites());
    });
    this.#unflushed = !this.#fsync;
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

  beginImport(): void {
    assert(this.version === 0, "an import begins before the first commit");
    this.#nodes.clearSync();
  }

  importNodes(nodes: readonly ImportedNode[]): void {
    this.#transact(false, () => {
      for (const { storeId, node } of nodes)
        put(this.#nodes, nodeKey(storeId, node.version, node.nonce), this.#encoder.encode(node));
    });
    for (const { node } of nodes) unload(node);
  }

  close(): void {
    if (this.#unflushed)
      this.#transact(true, () => this.#writeHead(this.version, this.oldestVersion));
    void this.#environment.close();
  }

  /** One transaction, visible as a whole when this returns; `flush` waits until it is on the disk. */
  #transact(flush: boolean, writes: () => void): void {
    this.#environment.transactionSync(
      writes,
      ABORTABLE | SYNCHRONOUS_COMMIT | (flush ? 0 : NO_SYNC_FLUSH),
    );
  }

  #readHead(path: string): void {
    const format = read(this.#meta, FORMAT_KEY);
    if (format === undefined) put(this.#meta, FORMAT_KEY, bytesFromUtf8(FORMAT));
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

  #writeHead(version: number, oldestVersion: number): void {
    put(this.#meta, HEAD_KEY, concatBytes(versionKey(version), versionKey(oldestVersion)));
  }

  #writeTrees(batch: CommitBatch): void {
    const stale: Uint8Array[] = [];
    // Version, store, nonce ascend, so that every node goes to the table's end.
    const trees = [...batch.trees].sort((left, right) => left.storeId - right.storeId);
    for (const tree of trees) {
      for (const node of tree.made)
        put(
          this.#nodes,
          writeNodeKey(this.#nodeKey, 0, tree.storeId, node.version, node.nonce),
          this.#encoder.encode(node),
          APPEND,
        );
      const replaced = this.#lastRootVersion(tree.storeId);
      if (replaced > 0) stale.push(staleRecord(tree, replaced));
      put(
        this.#roots,
        rootKey(tree.storeId, batch.version),
        tree.root === undefined ? new Uint8Array(0) : encodeReference(tree.root),
      );
    }
    if (stale.length > 0) put(this.#orphans, versionKey(batch.version), concatBytes(...stale));
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
    while (at < stale.length) {
      this.#roots.removeSync(stale.slice(at, at + 8));
      const count = readVersion(stale, at + 8);
      at += 14;
      for (let index = 0; index < count; index++) {
        for (let place = 0; place < NODE_KEY_BYTES; place++)
          this.#nodeKey[place] = stale[at + place] as number;
        this.#nodes.removeSync(this.#nodeKey);
        at += NODE_KEY_BYTES;
      }
    }
    this.#orphans.removeSync(next);
  }

  #sideWrites(): SideWrites {
    const side = this.#side;
    return {
      put(table, key, value) {
        checkValue(value);
        put(side, sideKey(tablePrefix(table), key), value);
      },
      delete(table, key) {
        side.removeSync(sideKey(tablePrefix(table), key));
      },
    };
  }
}

/** Key of the replaced root record, the number of orphans, their node keys. */
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

/** LMDB reports a refused write by its result alone. */
function put(
  table: Table,
  key: Uint8Array,
  value: Uint8Array,
  options: { readonly append?: boolean } = NO_OPTIONS,
): void {
  const written: unknown = table.putSync(key, value, options);
  assert(written === true, "LMDB refused a write");
}

function read(table: Table, key: Uint8Array): Uint8Array | undefined {
  const bytes = table.getBinary(key);
  return bytes === undefined ? undefined : plain(bytes);
}

/** The same memory, without Buffer's methods. */
function plain(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}

/** The cursor's snapshot is that of its first read, so this reads at once. */
function scanSide(
  side: Table,
  prefix: Uint8Array,
  range: KvRange,
): IterableIterator<readonly [Uint8Array, Uint8Array]> {
  const { start, end, reverse } = sideRange(prefix, range);
  if (compareBytes(start, end) >= 0) return [][Symbol.iterator]();
  // LMDB's reverse ranges begin at their start, which is our exclusive end.
  const bounds = reverse
    ? { start: end, end: start, reverse, exclusiveStart: true, inclusiveEnd: true }
    : { start, end };
  const rows = side.getRange(bounds)[Symbol.iterator]();
  return sideEntries(rows, rows.next(), prefix.length);
}

function* sideEntries(
  rows: Iterator<{ key: Uint8Array; value: Uint8Array }>,
  first: IteratorResult<{ key: Uint8Array; value: Uint8Array }>,
  prefixLength: number,
): IterableIterator<readonly [Uint8Array, Uint8Array]> {
  let step = first;
  try {
    while (step.done !== true) {
      yield [plain(step.value.key).slice(prefixLength), plain(step.value.value)];
      step = rows.next();
    }
  } finally {
    if (step.done !== true) rows.return?.();
  }
}
