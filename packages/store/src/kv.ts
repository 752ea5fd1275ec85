import { VyomError } from "@vyom/core";

/**
 * Reads of one store. Keys order by their bytes, unsigned, a prefix before its extensions.
 * Returned arrays belong to the store: read them, copy them, never write into them.
 */
export interface KvReader {
  /** The value, possibly empty, or `undefined` when the key is absent. */
  get(key: Uint8Array): Uint8Array | undefined;
  has(key: Uint8Array): boolean;
  /** Entries of the range as they are at the moment of the call; later writes do not show. */
  iterate(range?: KvRange): IterableIterator<readonly [Uint8Array, Uint8Array]>;
}

/** Keys from `start` (inclusive) to `end` (exclusive), an absent bound being open; `reverse` gives them backwards. */
export interface KvRange {
  start?: Uint8Array;
  end?: Uint8Array;
  reverse?: boolean;
}

/** Reads and writes of one store. Keys and values given are copied. */
export interface KvStore extends KvReader {
  /** @throws VyomError store.bad_key (empty or above 131,071 bytes) or store.bad_value (above 2^31-1 bytes) */
  set(key: Uint8Array, value: Uint8Array): void;
  /** Deleting an absent key does nothing. */
  delete(key: Uint8Array): void;
}

/** Reads of all stores at one version. */
export interface StoreReader {
  /** @throws VyomError store.unknown_store */
  store(name: string): KvReader;
}

/** A set of changes over a parent, which sees none of them before `write`. */
export interface Branch {
  /** @throws VyomError store.unknown_store */
  store(name: string): KvStore;
  /** A branch over this one. */
  branch(): Branch;
  /** Moves all changes into the parent; the branch is empty afterwards and may be used on. */
  write(): void;
  /** Forgets all changes; the branch may be used on. */
  discard(): void;
}

/** Writes into tables beside the state, part of a commit's transaction but not of the app hash. */
export interface SideWrites {
  /** @throws VyomError store.bad_side_key (empty, or table and key together above 1,900 bytes) */
  put(table: string, key: Uint8Array, value: Uint8Array): void;
  delete(table: string, key: Uint8Array): void;
}

/** What a commit made. Hashes are 32 bytes; `storeHashes` holds the root of every mounted store. */
export interface CommitInfo {
  version: number;
  appHash: Uint8Array;
  storeHashes: ReadonlyMap<string, Uint8Array>;
}

/** Limits of cosmossdk.io/store types/validity.go. */
const MAX_KEY_BYTES = (1 << 17) - 1;
const MAX_VALUE_BYTES = 2 ** 31 - 1;

/** Refuses keys that no store can hold. */
export function checkKey(key: Uint8Array): void {
  if (key.length === 0)
    throw new VyomError(
      "store.bad_key",
      "a key is empty; every entry needs a key of at least one byte",
    );
  if (key.length > MAX_KEY_BYTES) {
    throw new VyomError(
      "store.bad_key",
      `a key has ${key.length} bytes; the limit is ${MAX_KEY_BYTES}`,
    );
  }
}

/** Refuses values that no store can hold. */
export function checkValue(value: Uint8Array): void {
  if (value.length > MAX_VALUE_BYTES) {
    throw new VyomError(
      "store.bad_value",
      `a value has ${value.length} bytes; the limit is ${MAX_VALUE_BYTES}`,
    );
  }
}

/** The error for a store that is not mounted. */
export function unknownStore(name: string): VyomError {
  return new VyomError(
    "store.unknown_store",
    `no store is named ${JSON.stringify(name)}; name it when the CommitStore is opened`,
  );
}
