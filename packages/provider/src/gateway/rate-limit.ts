/** Keys remembered at most; beyond it those that have not asked lately are forgotten. */
const KEYS_MAX = 10_000;

/** Token buckets by key: `rate` requests a second, `burst` at once. */
export class RateLimit {
  readonly #rate: number;
  readonly #burst: number;
  readonly #nowMs: () => number;
  readonly #buckets = new Map<string, { tokens: number; atMs: number }>();

  constructor(options: { rate: number; burst: number; nowMs: () => number }) {
    this.#rate = options.rate;
    this.#burst = options.burst;
    this.#nowMs = options.nowMs;
  }
  /** Whether `key` may do one more thing now. */
  take(key: string): boolean {
    const nowMs = this.#nowMs();
    const kept = this.#buckets.get(key);
    // A clock that was set back takes nothing away.
    const gained = kept === undefined ? this.#burst : ((nowMs - kept.atMs) / 1000) * this.#rate;
    const tokens = Math.min(this.#burst, (kept?.tokens ?? 0) + Math.max(0, gained));
    this.#buckets.delete(key); // the map's order is then the order of use
    if (this.#buckets.size >= KEYS_MAX) this.#forgetOldest();
    this.#buckets.set(key, { tokens: tokens >= 1 ? tokens - 1 : tokens, atMs: nowMs });
    return tokens >= 1;
  }
  #forgetOldest(): void {
    for (const key of this.#buckets.keys()) {
      this.#buckets.delete(key);
      return;
    }
  }
}

/** Counts what is open at once, by key. */
export class Quota {
  readonly #max: number;
  readonly #open = new Map<string, number>();

  constructor(max: number) {
    this.#max = max;
  }
  /** Takes a place for `key`; the answer gives it back, once. `undefined` when all are taken. */
  tryTake(key: string): (() => void) | undefined {
    const open = this.#open.get(key) ?? 0;
    if (open >= this.#max) return undefined;
    this.#open.set(key, open + 1);
    let isReleased = false;
    return () => {
      if (isReleased) return;
      isReleased = true;
      const left = (this.#open.get(key) ?? 1) - 1;
      if (left === 0) this.#open.delete(key);
      else this.#open.set(key, left);
    };
  }
}
