import { concatBytes, prefixEnd } from "@vyom/core";
import type { Context } from "../context.ts";
import { keyBehind, type KeyCodec, type StructKeyCodec } from "./key-codec.ts";
import type { Schema } from "./schema.ts";
import type { ValueCodec } from "./value-codec.ts";

/** A typed key-value map at one prefix of a store. */
export interface MapOptions<Key, Value> {
  readonly name: string;
  readonly prefix: Uint8Array;
  readonly key: KeyCodec<Key>;
  readonly value: ValueCodec<Value>;
}
/** Which entries to walk, in key order. */
export interface WalkOptions<Key> {
  /** Leading parts of a struct key. */
  readonly prefix?: Partial<Key>;
  /** Encoded prefix, for codecs that are no struct. */
  readonly prefixBytes?: Uint8Array;
  /** First key to visit (the last one when reversed), as its encoded bytes. */
  readonly from?: Uint8Array;
  readonly reverse?: boolean;
}

export class CollectionMap<Key, Value> {
  readonly key: KeyCodec<Key>;
  readonly #prefix: Uint8Array;
  readonly #value: ValueCodec<Value>;
  readonly #store: string;

  constructor(schema: Schema, options: MapOptions<Key, Value>) {
    this.#store = schema.store;
    this.#prefix = schema.claim(options.name, options.prefix);
    this.key = options.key;
    this.#value = options.value;
  }
  protected get prefixLength(): number {
    return this.#prefix.length;
  }
  /** The whole store key of an entry. */
  protected path(key: Key): Uint8Array {
    return keyBehind(this.#prefix, this.key, key);
  }
  get(context: Context, key: Key): Value | undefined {
    return this.getAt(context, this.path(key));
  }
  /** As `get`, by a path made before. */
  protected getAt(context: Context, path: Uint8Array): Value | undefined {
    const bytes = context.store(this.#store).get(path);
    return bytes === undefined ? undefined : this.#value.decode(bytes);
  }
  has(context: Context, key: Key): boolean {
    return context.store(this.#store).has(this.path(key));
  }
  set(context: Context, key: Key, value: Value): void {
    this.setAt(context, this.path(key), value);
  }
  /** As `set`, by a path made before. */
  protected setAt(context: Context, path: Uint8Array, value: Value): void {
    context.store(this.#store).set(path, this.#value.encode(value));
  }
  delete(context: Context, key: Key): void {
    this.deleteAt(context, this.path(key));
  }
  /** As `delete`, by a path made before. */
  protected deleteAt(context: Context, path: Uint8Array): void {
    context.store(this.#store).delete(path);
  }
  /**
   * Entries in key order. The walk sees the state as it was when it began only if the store says so: collect first when
   * writing to the same map meanwhile.
   */
  *walk(context: Context, options: WalkOptions<Key> = {}): IterableIterator<readonly [Key, Value]> {
    for (const [path, bytes] of context.store(this.#store).iterate(this.#range(options))) {
      yield [this.key.decode(path, this.#prefix.length), this.#value.decode(bytes)];
    }
  }
  /** Keys in order, values undecoded. */
  *keys(context: Context, options: WalkOptions<Key> = {}): IterableIterator<Key> {
    for (const [path] of context.store(this.#store).iterate(this.#range(options)))
      yield this.key.decode(path, this.#prefix.length);
  }
  #range(options: WalkOptions<Key>): { start: Uint8Array; end?: Uint8Array; reverse: boolean } {
    const inner =
      options.prefixBytes ??
      (options.prefix === undefined
        ? new Uint8Array(0)
        : (this.key as unknown as StructKeyCodec<object>).encodePrefix(options.prefix as object));
    const low = concatBytes(this.#prefix, inner);
    const high = prefixEnd(low);
    const reverse = options.reverse ?? false;
    if (options.from === undefined)
      return high === undefined ? { start: low, reverse } : { start: low, end: high, reverse };
    const from = concatBytes(this.#prefix, options.from);
    // The end of a range is exclusive, so a reversed walk that begins at `from` ends just above it.
    if (reverse) return { start: low, end: concatBytes(from, new Uint8Array(1)), reverse };
    return high === undefined ? { start: from, reverse } : { start: from, end: high, reverse };
  }
}
