/** Who watches a lease, such as a stream that a tenant has open. */
export interface LeaseWatcher {
  /** It has ended on chain, by the reason's name there; its workload is about to be removed. */
  ending(reason: string): void;
  /** Its workload is gone: nothing more is said. */
  gone(): void;
}

/** Tells those who watch a lease that it ends. */
export class LeaseEnds {
  readonly #watching = new Map<string, Set<LeaseWatcher>>();

  /** The answer ends the watch. */
  watch(lease: string, watcher: LeaseWatcher): () => void {
    const watching = this.#watching.get(lease) ?? new Set();
    this.#watching.set(lease, watching);
    watching.add(watcher);
    return () => {
      watching.delete(watcher);
      if (watching.size === 0 && this.#watching.get(lease) === watching)
        this.#watching.delete(lease);
    };
  }
  /** May be called again when a removal failed and is tried again. */
  ending(lease: string, reason: string): void {
    for (const watcher of this.#watching.get(lease) ?? []) watcher.ending(reason);
  }
  gone(lease: string): void {
    const watching = this.#watching.get(lease);
    this.#watching.delete(lease);
    for (const watcher of watching ?? []) watcher.gone();
  }
}
