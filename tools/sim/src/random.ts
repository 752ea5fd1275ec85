const MASK_64 = (1n << 64n) - 1n;

/** Numbers from a seed, the same everywhere: xoshiro128** over 32-bit words that splitmix64 fills. */
export class Random {
  readonly #state: Uint32Array;

  constructor(seed: bigint) {
    this.#state = new Uint32Array(4);
    let mix = seed & MASK_64;
    for (let index = 0; index < 4; index++) {
      mix = (mix + 0x9e3779b97f4a7c15n) & MASK_64;
      let word = mix;
      word = ((word ^ (word >> 30n)) * 0xbf58476d1ce4e5b9n) & MASK_64;
      word = ((word ^ (word >> 27n)) * 0x94d049bb133111ebn) & MASK_64;
      this.#state[index] = Number((word ^ (word >> 31n)) & 0xffffffffn);
    }
  }

  /** The next 32 bits. */
  word(): number {
    const [a = 0, b = 0, c = 0, d = 0] = this.#state;
    const scrambled = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const third = c ^ a;
    const fourth = d ^ b;
    this.#state[1] = b ^ third;
    this.#state[0] = a ^ fourth;
    this.#state[2] = third ^ (b << 9);
    this.#state[3] = rotate(fourth, 11);
    return scrambled;
  }
  /** A whole number from 0 to `limit` - 1. */
  below(limit: number): number {
    return Math.floor((this.word() / 0x1_0000_0000) * limit);
  }
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + this.below(high - low + 1);
  }
  /** A whole amount from `low` to `high`, both included; small ones are likelier. */
  amount(low: bigint, high: bigint): bigint {
    const width = high - low + 1n;
    const raw = (BigInt(this.word()) << 32n) | BigInt(this.word());
    return low + ((raw % width) >> BigInt(this.below(4) * 2));
  }
  /** True `percent` times in a hundred. */
  chance(percent: number): boolean {
    return this.below(10_000) < percent * 100;
  }
  /** One of several; `undefined` of none. */
  tryPick<Item>(items: readonly Item[]): Item | undefined {
    return items[this.below(items.length)];
  }
  /** One of several, of which there is at least one. */
  pick<Item>(items: readonly [Item, ...Item[]]): Item {
    return items[this.below(items.length)] ?? items[0];
  }
  /** One of several by their weights. */
  weighted<Item>(items: readonly (readonly [weight: number, item: Item])[]): Item | undefined {
    let point = this.below(items.reduce((sum, [weight]) => sum + weight, 0));
    for (const [weight, item] of items) {
      if (point < weight) return item;
      point -= weight;
    }
    return undefined;
  }
}

function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}
