import { assert, equalBytes } from "@vyom/core";
import type { Context } from "../context.ts";
import { DELETE_GAS, HAS_GAS, writeGas } from "../gas.ts";
import type { IndexChange, IndexUpdater } from "./indexed-map.ts";
import { keyBehind, type KeyCodec } from "./key-codec.ts";
import type { Schema } from "./schema.ts";

/** A second order over the entries of a map in which each reference leads to one entry (collections indexes.Unique). */
export class UniqueIndex<Key, Value, Reference> implements IndexUpdater<Key, Value> {
  readonly #store: string;
  readonly #prefix: Uint8Array;
  readonly #primary: KeyCodec<Key>;
  readonly #reference: KeyCodec<Reference>;
  readonly #of: (key: Key, value: Value) => Reference;

  constructor(
    schema: Schema,
    primary: KeyCodec<Key>,
    options: {
      readonly name: string;
      readonly prefix: Uint8Array;
      readonly reference: KeyCodec<Reference>;
      readonly of: (key: Key, value: Value) => Reference;
    },
  ) {
    this.#store = schema.store;
    this.#prefix = schema.claim(options.name, options.prefix);
    this.#primary = primary;
    this.#reference = options.reference;
    this.#of = options.of;
  }
  /** The primary key of a reference. */
  get(context: Context, reference: Reference): Key | undefined {
    const bytes = context.store(this.#store).get(this.#path(reference));
    return bytes === undefined ? undefined : this.#primary.decode(bytes, 0);
  }
  /** All references with their primary keys, in order; for invariants. */
  *all(context: Context): IterableIterator<{ reference: Reference; primary: Key }> {
    for (const [path, bytes] of context.store(this.#store).iterate({ start: this.#prefix })) {
      if (!equalBytes(path.subarray(0, this.#prefix.length), this.#prefix)) return;
      yield {
        reference: this.#reference.decode(path, this.#prefix.length),
        primary: this.#primary.decode(bytes, 0),
      };
    }
  }
  update(context: Context, change: IndexChange<Key, Value>): void {
    const before =
      change.before === undefined ? undefined : this.#path(this.#of(change.key, change.before));
    const after =
      change.after === undefined ? undefined : this.#path(this.#of(change.key, change.after));
    const primary = change.keyBytes;
    if (before !== undefined && after !== undefined && equalBytes(before, after)) {
      // The reference deletes and rewrites the entry; it costs the same here, without the work.
      context.gas.consume(
        DELETE_GAS + HAS_GAS + writeGas(after.length, primary.length),
        "IndexRewrite",
      );
      return;
    }
    const store = context.store(this.#store);
    if (before !== undefined) store.delete(before);
    if (after === undefined) return;
    assert(!store.has(after), "a unique index entry is taken");
    store.set(after, primary);
  }
  #path(reference: Reference): Uint8Array {
    return keyBehind(this.#prefix, this.#reference, reference);
  }
}
