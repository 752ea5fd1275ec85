import { CollectionMap, type WalkOptions } from "./map.ts";
import type { Context } from "../context.ts";
import type { KeyCodec } from "./key-codec.ts";
import type { Schema } from "./schema.ts";
import { emptyValue } from "./value-codec.ts";

/** A set of keys. */
export class KeySet<Key> {
  readonly #map: CollectionMap<Key, true>;
  constructor(
    schema: Schema,
    options: { readonly name: string; readonly prefix: Uint8Array; readonly key: KeyCodec<Key> },
  ) {
    this.#map = new CollectionMap(schema, { ...options, value: emptyValue });
  }
  has(context: Context, key: Key): boolean {
    return this.#map.has(context, key);
  }
  add(context: Context, key: Key): void {
    this.#map.set(context, key, true);
  }
  delete(context: Context, key: Key): void {
    this.#map.delete(context, key);
  }
  walk(context: Context, options: WalkOptions<Key> = {}): IterableIterator<Key> {
    return this.#map.keys(context, options);
  }
}
