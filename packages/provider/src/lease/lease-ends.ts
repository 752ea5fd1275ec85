/** Tells those who watch a lease that it ends, such as streams that tenants have open. */
export class LeaseEnds {
  readonly #watching = new Map<string, Set<(reason: string) => void>>();

  /** `onEnd` is called at most once; the answer ends the watch. */
  watch(lease: string, onEnd: (reason: string) => void): () => void {
    const watching = this.#watching.get(lease) ?? new Set();
    this.#watching.set(lease, watching);
    watching.add(onEnd);
    return () => {
      watching.delete(onEnd);
      if (watching.size === 0 && this.#watching.get(lease) === watching)
        this.#watching.delete(lease);
    };
  }
  /** The lease has ended on chain and its workload is about to be removed. */
  tell(lease: string, reason: string): void {
    const watching = this.#watching.get(lease);
    this.#watching.delete(lease);
    for (const onEnd of watching ?? []) onEnd(reason);
  }
}
