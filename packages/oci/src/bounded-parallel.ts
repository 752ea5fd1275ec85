/**
 * Runs the work over all items, at most `limit` at a time. The first failure aborts the signal that
 * the others got, waits for them and is thrown.
 */
export async function forEachBounded<Item>(options: {
  readonly items: readonly Item[];
  readonly limit: number;
  readonly signal?: AbortSignal | undefined;
  readonly work: (item: Item, signal: AbortSignal) => Promise<void>;
}): Promise<void> {
  const stop = new AbortController();
  const signal =
    options.signal === undefined ? stop.signal : AbortSignal.any([options.signal, stop.signal]);
  const queue = options.items.values();
  let failure: { error: unknown } | undefined;
  const lane = async (): Promise<void> => {
    for (const item of queue) {
      if (signal.aborted) return;
      try {
        await options.work(item, signal);
      } catch (error) {
        failure ??= { error };
        stop.abort();
        return;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(options.limit, options.items.length) }, lane));
  options.signal?.throwIfAborted();
  if (failure !== undefined) throw failure.error;
}
