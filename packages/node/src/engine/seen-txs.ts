/** Remembers the latest transactions by their hashes, so that none is taken twice. */
export class SeenTxs {
  readonly #limit: number;
  readonly #keys = new Set<string>();
  constructor(limit: number) {
    this.#limit = limit;
  }
  has(key: string): boolean {
    return this.#keys.has(key);
  }
  /** Adds or renews a hash; the oldest goes when there are too many. */
  add(key: string): void {
    this.#keys.delete(key);
    this.#keys.add(key);
    if (this.#keys.size <= this.#limit) return;
    for (const oldest of this.#keys) {
      this.#keys.delete(oldest);
      return;
    }
  }
  delete(key: string): void {
    this.#keys.delete(key);
  }
}
