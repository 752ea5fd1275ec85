/** How many connections and datagram sessions each lease has open, so that none takes all of the daemon's sockets. */
export class ConnectionBudget {
  readonly #most: number;
  readonly #open = new Map<string, number>();
  constructor(most: number) {
    this.#most = most;
  }

  /** Counts one more and answers what ends it; `undefined` when the lease has as many as it may. */
  take(lease: string): (() => void) | undefined {
    const open = this.#open.get(lease) ?? 0;
    if (open >= this.#most) return undefined;
    this.#open.set(lease, open + 1);
    let isTaken = true;
    return () => {
      if (!isTaken) return;
      isTaken = false;
      const left = (this.#open.get(lease) ?? 1) - 1;
      if (left === 0) this.#open.delete(lease);
      else this.#open.set(lease, left);
    };
  }
}
