import type { IngressOptions } from "../gateway/backend.ts";

/** Why an attempt failed: the connection, the time, or the status of the answer. */
export type FailureCase = "error" | "timeout" | number;

/** Attempts per request, whatever the SDL says. */
const TRIES_MAX = 10;

/**
 * Whether `http_options` ask for another attempt after `tries` of them (nginx proxy_next_upstream and its tries and
 * timeout; 0 stands for no limit).
 */
export function wantsNextTry(
  options: IngressOptions,
  attempt: { readonly failure: FailureCase; readonly tries: number; readonly elapsedMs: number },
): boolean {
  const { nextCases, nextTimeoutMs, nextTries } = options;
  if (nextCases.includes("off")) return false;
  const name = String(attempt.failure);
  if (!nextCases.includes(name) && !nextCases.includes(`http_${name}`)) return false;
  if (attempt.tries >= Math.min(nextTries === 0 ? TRIES_MAX : nextTries, TRIES_MAX)) return false;
  return nextTimeoutMs === 0 || attempt.elapsedMs < nextTimeoutMs;
}

const IDEMPOTENT: ReadonlySet<string> = new Set([
  "GET",
  "HEAD",
  "OPTIONS",
  "TRACE",
  "PUT",
  "DELETE",
]);

/** Whether sending a request twice does the same as sending it once (RFC 9110 9.2.2). */
export function isIdempotent(method: string): boolean {
  return IDEMPOTENT.has(method);
}
