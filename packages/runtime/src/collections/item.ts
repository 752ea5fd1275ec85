import type { Context } from "../context.ts";
import type { Schema } from "./schema.ts";
import { uint64Value, type ValueCodec } from "./value-codec.ts";

/** One value at one key. */
export class Item<Value> {
  readonly #prefix: Uint8Array;
  readonly #value: ValueCodec<Value>;
  readonly #store: string;
  constructor(
    schema: Schema,
    options: {
      readonly name: string;
      readonly prefix: Uint8Array;
      readonly value: ValueCodec<Value>;
    },
  ) {
    this.#store = schema.store;
    this.#prefix = schema.claim(options.name, options.prefix);
    this.#value = options.value;
  }
  get(context: Context): Value | undefined {
    const bytes = context.store(this.#store).get(this.#prefix);
    return bytes === undefined ? undefined : this.#value.decode(bytes);
  }
  set(context: Context, value: Value): void {
    context.store(this.#store).set(this.#prefix, this.#value.encode(value));
  }
  delete(context: Context): void {
    context.store(this.#store).delete(this.#prefix);
  }
}

/** A counter. `next` answers the present number and moves on by one; it begins at 0. */
export class Sequence {
  readonly #item: Item<bigint>;
  constructor(schema: Schema, options: { readonly name: string; readonly prefix: Uint8Array }) {
    this.#item = new Item(schema, { ...options, value: uint64Value });
  }
  peek(context: Context): bigint {
    return this.#item.get(context) ?? 0n;
  }
  next(context: Context): bigint {
    const value = this.peek(context);
    this.#item.set(context, value + 1n);
    return value;
  }
  set(context: Context, value: bigint): void {
    this.#item.set(context, value);
  }
}
