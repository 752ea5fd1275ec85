import { assert, VyomError } from "@vyom/core";
import { unknownStore } from "./kv.ts";
import { MountedStore } from "./mounted-store.ts";
import type { Storage, StoreRecord } from "./storage.ts";

/** The stores that make the app hash, with their trees at the last commit. */
export class MountedStores {
  readonly records: readonly StoreRecord[];
  readonly #byName: Map<string, MountedStore> = new Map();

  constructor(storage: Storage, records: readonly StoreRecord[]) {
    this.records = records;
    for (const record of records) {
      const root = storage.rootAt(record.id, storage.version);
      this.#byName.set(
        record.name,
        new MountedStore({ record, source: storage.source(record.id), root }),
      );
    }
  }

  /** @throws VyomError store.unknown_store */
  get(name: string): MountedStore {
    const store = this.#byName.get(name);
    if (store === undefined) throw unknownStore(name);
    return store;
  }

  all(): MountedStore[] {
    return [...this.#byName.values()];
  }
}

/** Records of the stores to mount: those on disk, then new ones under fresh ids. */
export function mountRecords(
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
