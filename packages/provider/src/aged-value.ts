/** A value that is asked for once more when it is old. Failures are not kept. */
export class AgedValue<T> {
  readonly #read: () => Promise<T>;
  readonly #ageMs: number;
  readonly #clock: () => number;
  #value: Promise<T> | undefined;
  #readAtMs = 0;

  constructor(options: {
    readonly read: () => Promise<T>;
    /** How long an answer serves. */
    readonly ageMs: number;
    readonly clock: () => number;
  }) {
    this.#read = options.read;
    this.#ageMs = options.ageMs;
    this.#clock = options.clock;
  }
  /** @throws what `read` throws; the next call tries again */
  get(): Promise<T> {
    const nowMs = this.#clock();
    // A clock that was set back must not keep an answer alive until it has caught up.
    const isFresh = nowMs >= this.#readAtMs && nowMs - this.#readAtMs < this.#ageMs;
    if (this.#value !== undefined && isFresh) return this.#value;
    const reading = this.#read();
    this.#value = reading;
    this.#readAtMs = nowMs;
    reading.catch(() => {
      if (this.#value === reading) this.#value = undefined;
    });
    return reading;
  }
  /** The next `get` asks, however young the answer is. */
  drop(): void {
    this.#value = undefined;
  }
}
