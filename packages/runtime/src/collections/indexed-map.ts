import { concatBytes, equalBytes } from "@vyom/core";
import type { Context } from "../context.ts";
import { CollectionMap, type MapOptions, type WalkOptions } from "./map.ts";
import { appendKey, type KeyCodec } from "./key-codec.ts";
import type { Schema } from "./schema.ts";
import { emptyValue } from "./value-codec.ts";

/** A second order over the entries of a map: `reference` of each entry, then its primary key; the value is empty. */
export interface IndexOptions<Key, Value, Reference> {
  readonly name: string;
  readonly prefix: Uint8Array;
  readonly reference: KeyCodec<Reference>;
  readonly of: (key: Key, value: Value) => Reference;
}
interface IndexKey<Key, Reference> {
  readonly reference: Reference;
  readonly primary: Key;
  /** The primary key's bytes, where somebody has made them already. */
  readonly primaryBytes?: Uint8Array;
}
/** A change of one entry, of which indexes take note. */
export interface IndexChange<Key, Value> {
  readonly key: Key;
  readonly keyBytes: Uint8Array;
  readonly before: Value | undefined;
  readonly after: Value | undefined;
}

export class MultiIndex<Key, Value, Reference> {
  readonly #entries: CollectionMap<IndexKey<Key, Reference>, true>;
  readonly #options: IndexOptions<Key, Value, Reference>;

  constructor(
    schema: Schema,
    primary: KeyCodec<Key>,
    options: IndexOptions<Key, Value, Reference>,
  ) {
    this.#options = options;
    const { reference } = options;
    this.#entries = new CollectionMap<IndexKey<Key, Reference>, true>(schema, {
      name: options.name,
      prefix: options.prefix,
      value: emptyValue,
      key: {
        encode: (key) =>
          concatBytes(
            reference.encodeNonTerminal(key.reference),
            key.primaryBytes ?? primary.encode(key.primary),
          ),
        append(out, key, isTerminal) {
          appendKey(out, reference, key.reference, false);
          if (isTerminal && key.primaryBytes !== undefined) out.append(key.primaryBytes);
          else appendKey(out, primary, key.primary, isTerminal);
        },
        encodeNonTerminal: (key) =>
          concatBytes(
            reference.encodeNonTerminal(key.reference),
            primary.encodeNonTerminal(key.primary),
          ),
        decode(bytes, offset) {
          const head = reference.decodeNonTerminal(bytes, offset);
          return { reference: head.key, primary: primary.decode(bytes, head.next) };
        },
        decodeNonTerminal(bytes, offset) {
          const head = reference.decodeNonTerminal(bytes, offset);
          const rest = primary.decodeNonTerminal(bytes, head.next);
          return { key: { reference: head.key, primary: rest.key }, next: rest.next };
        },
      },
    });
  }
  /** Primary keys of one reference, in key order. `from` is an encoded primary key. */
  *keys(
    context: Context,
    reference: Reference,
    options: { from?: Uint8Array; reverse?: boolean } = {},
  ): IterableIterator<Key> {
    const prefixBytes = this.#options.reference.encodeNonTerminal(reference);
    const walk: WalkOptions<IndexKey<Key, Reference>> = {
      prefixBytes,
      reverse: options.reverse ?? false,
      ...(options.from === undefined ? {} : { from: concatBytes(prefixBytes, options.from) }),
    };
    for (const key of this.#entries.keys(context, walk)) yield key.primary;
  }
  /** All pairs of reference and primary key, in reference order; for invariants. */
  *all(context: Context): IterableIterator<IndexKey<Key, Reference>> {
    yield* this.#entries.keys(context);
  }
  /** Keeps the index in step with a change of one entry. Called by IndexedMap only. */
  update(context: Context, change: IndexChange<Key, Value>): void {
    const { reference, of } = this.#options;
    const { key: primary, keyBytes: primaryBytes } = change;
    const before = change.before === undefined ? undefined : of(primary, change.before);
    const after = change.after === undefined ? undefined : of(primary, change.after);
    if (before !== undefined && after !== undefined) {
      if (before === after) return;
      if (equalBytes(reference.encode(before), reference.encode(after))) return;
    }
    if (before !== undefined)
      this.#entries.delete(context, { reference: before, primary, primaryBytes });
    if (after !== undefined)
      this.#entries.set(context, { reference: after, primary, primaryBytes }, true);
  }
}

/** What IndexedMap needs of an index, whatever its reference type. */
export interface IndexUpdater<Key, Value> {
  update(context: Context, change: IndexChange<Key, Value>): void;
}

/** A map with indexes that every write keeps in step. */
export class IndexedMap<
  Key,
  Value,
  Indexes extends Record<string, IndexUpdater<Key, Value>>,
> extends CollectionMap<Key, Value> {
  readonly indexes: Indexes;
  readonly #updaters: readonly IndexUpdater<Key, Value>[];
  constructor(
    schema: Schema,
    options: MapOptions<Key, Value> & {
      readonly indexes: (schema: Schema, key: KeyCodec<Key>) => Indexes;
    },
  ) {
    super(schema, options);
    this.indexes = options.indexes(schema, options.key);
    this.#updaters = Object.values(this.indexes);
  }
  override set(context: Context, key: Key, value: Value): void {
    const path = this.path(key);
    const keyBytes = path.subarray(this.prefixLength);
    const before = this.getAt(context, path);
    const change = { key, keyBytes, before, after: value };
    for (const index of this.#updaters) index.update(context, change);
    this.setAt(context, path, value);
  }
  override delete(context: Context, key: Key): void {
    const path = this.path(key);
    const before = this.getAt(context, path);
    if (before === undefined) return;
    const change = { key, keyBytes: path.subarray(this.prefixLength), before, after: undefined };
    for (const index of this.#updaters) index.update(context, change);
    this.deleteAt(context, path);
  }
}
