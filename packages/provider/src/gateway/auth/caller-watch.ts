import { refusalOf, unauthenticated, type GatewayRefusal } from "../refusal.ts";
import type { Caller } from "./caller.ts";

/** The longest that Node's timers count. */
const TIMER_MAX_MS = 2 ** 31 - 1;

/**
 * Tells once, by `onEnd`, that what a caller showed has expired, or that the chain no longer knows it: what was opened
 * with it must not outlive it. A chain that cannot be asked ends nothing. The answer ends the watch.
 */
export function watchCaller(
  caller: Caller,
  options: {
    readonly nowMs: () => number;
    /** How often a certificate is looked up again. */
    readonly recheckMs: number;
    readonly onEnd: (refusal: GatewayRefusal) => void;
  },
): () => void {
  const { nowMs, recheckMs, onEnd } = options;
  let isOver = false;
  let expiry: NodeJS.Timeout | undefined;
  const stop = (): void => {
    isOver = true;
    clearTimeout(expiry);
    clearInterval(recheck);
  };
  const end = (refusal: GatewayRefusal): void => {
    if (isOver) return;
    stop();
    onEnd(refusal);
  };
  const awaitExpiry = (): void => {
    const leftMs = caller.expiresAtMs - nowMs();
    if (leftMs <= 0) end(unauthenticated("what was shown to open this stream has expired"));
    else expiry = setTimeout(awaitExpiry, Math.min(leftMs, TIMER_MAX_MS));
  };
  const recheck = setInterval(() => {
    caller.verifyAgain().catch((error: unknown) => {
      const refusal = refusalOf(error);
      if (refusal.status === 401) end(refusal);
    });
  }, recheckMs);
  awaitExpiry();
  return stop;
}
