/** Sleeps; rejects with the signal's reason when it is aborted. */
export function wait(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const abort = (): void => {
      clearTimeout(timer);
      reject(signal?.reason as Error);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", abort);
      resolve();
    }, ms);
    signal?.addEventListener("abort", abort, { once: true });
  });
}

/**
 * Calls `attempt` until it gives a value, at growing intervals from `everyMs` to four times that; `undefined` once
 * `timeoutMs` have passed. `attempt` is called at least once.
 */
export async function poll<T>(options: {
  attempt: () => Promise<T | undefined>;
  everyMs: number;
  timeoutMs: number;
  signal?: AbortSignal;
}): Promise<T | undefined> {
  const deadline = Date.now() + options.timeoutMs;
  for (let pauseMs = options.everyMs; ; pauseMs = Math.min(pauseMs * 1.3, options.everyMs * 4)) {
    const value = await options.attempt();
    if (value !== undefined || Date.now() >= deadline) return value;
    await wait(pauseMs, options.signal);
  }
}
