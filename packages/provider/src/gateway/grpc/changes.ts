import { setTimeout as delay } from "node:timers/promises";
import type { GatewayLimits } from "../limits.ts";

/**
 * Reads something again and again, and yields it when it differs from what was last told or when nothing was told for
 * `statusQuietMs`.
 */
export async function* watchChanges<T>(
  read: () => Promise<T>,
  options: {
    /** Equal texts mean that nothing has changed. */
    readonly textOf: (value: T) => string;
    readonly limits: Pick<GatewayLimits, "statusPollMs" | "statusQuietMs">;
    readonly signal: AbortSignal;
  },
): AsyncGenerator<T> {
  const { signal, limits } = options;
  let told: string | undefined;
  let quietMs = 0;
  while (!signal.aborted) {
    const value = await read();
    const text = options.textOf(value);
    if (text !== told || quietMs >= limits.statusQuietMs) {
      yield value;
      told = text;
      quietMs = 0;
    }
    // Aborting ends the wait by a rejection.
    await delay(limits.statusPollMs, undefined, { signal }).catch(() => {});
    quietMs += limits.statusPollMs;
  }
}

/** JSON in which bigints are text, to compare values by. */
export function comparableText(value: unknown): string {
  return JSON.stringify(value, (_key, entry: unknown) =>
    typeof entry === "bigint" ? entry.toString() : entry,
  );
}
