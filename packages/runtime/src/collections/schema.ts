import { assert, hexFromBytes, startsWithBytes } from "@vyom/core";

/** The places of one store. Each collection claims a prefix and a name; neither may be claimed twice or lie within another. */
export class Schema {
  readonly store: string;
  readonly #claims = new Map<string, Uint8Array>();
  /** @param store name of the mounted store */
  constructor(store: string) {
    this.store = store;
  }
  /** @returns the prefix bytes. @throws AssertionFailure when the name or the prefix is taken */
  claim(name: string, prefix: Uint8Array): Uint8Array {
    assert(!this.#claims.has(name), `collection ${this.store}.${name} is declared twice`);
    for (const [other, taken] of this.#claims) {
      assert(
        !startsWithBytes(prefix, taken) && !startsWithBytes(taken, prefix),
        `prefix ${hexFromBytes(prefix)} of ${this.store}.${name} overlaps ${other}`,
      );
    }
    this.#claims.set(name, prefix);
    return prefix;
  }
  /** Names and prefixes claimed, for documentation and tidy checks. */
  get claims(): ReadonlyMap<string, Uint8Array> {
    return this.#claims;
  }
}
