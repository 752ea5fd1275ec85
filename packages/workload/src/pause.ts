/**
 * Resolves after `delayMs` milliseconds, or at once when `signal` aborts meanwhile; never rejects. With `isIdle` the wait
 * keeps no process alive.
 */
export function pause(
  delayMs: number,
  signal: AbortSignal,
  o: { readonly isIdle?: boolean } = {},
): Promise<void> {
  return new Promise((resolve) => {
    const wake = (): void => {
      clearTimeout(timer);
      signal.removeEventListener("abort", wake);
      resolve();
    };
    const timer = setTimeout(wake, delayMs);
    if (o.isIdle === true) timer.unref();
    signal.addEventListener("abort", wake, { once: true });
  });
}
