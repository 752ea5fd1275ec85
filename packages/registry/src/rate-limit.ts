/** So many requests at once, then so many a second. */
export interface Rate {
  readonly perSecond: number;
  readonly burst: number;
}

interface Bucket {
  tokens: number;
  atMs: number;
}

/** Callers that are remembered; beyond it the longest known are forgotten. */
const MAX_CALLERS = 50_000;

/** A bucket of requests for each caller. */
export class RateLimiter {
  readonly #rate: Rate;
  readonly #buckets = new Map<string, Bucket>();

  constructor(rate: Rate) {
    this.#rate = rate;
  }

  /** Takes one request; answers for how many seconds to wait when there is none, else 0. */
  take(caller: string, nowMs: number): number {
    const { perSecond, burst } = this.#rate;
    const known = this.#buckets.get(caller);
    this.#buckets.delete(caller); // so that the order is that of the last call
    const gained = known === undefined ? burst : ((nowMs - known.atMs) / 1000) * perSecond;
    const tokens = Math.min(burst, (known?.tokens ?? 0) + Math.max(0, gained));
    const isTaken = tokens >= 1;
    this.#buckets.set(caller, { tokens: isTaken ? tokens - 1 : tokens, atMs: nowMs });
    if (this.#buckets.size > MAX_CALLERS) {
      for (const oldest of this.#buckets.keys()) {
        this.#buckets.delete(oldest);
        break;
      }
    }
    return isTaken ? 0 : Math.max(1, Math.ceil((1 - tokens) / perSecond));
  }
}
