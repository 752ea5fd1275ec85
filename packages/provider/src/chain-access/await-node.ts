import { setTimeout as delay } from "node:timers/promises";
import { ClientError } from "@vyom/client";
import type { Logger } from "pino";

const FIRST_LOOK_MS = 200;
const LONGEST_LOOK_MS = 5_000;
/** Told again every so many attempts. */
const TELL_EVERY = 12;

function isAway(error: unknown): boolean {
  return (
    error instanceof ClientError &&
    (error.code === "client.rpc_unreachable" || error.code === "client.tx_timeout")
  );
}

/**
 * Does work that may be done twice, again and again until a node has answered, as long as it takes.
 * @throws the signal's reason, or any error but that of a node that is away
 */
export async function awaitNode<Result>(
  work: () => Promise<Result>,
  options: { readonly logger: Logger; readonly signal?: AbortSignal },
): Promise<Result> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      options.signal?.throwIfAborted();
      if (!isAway(error)) throw error;
      if (attempt % TELL_EVERY === 0)
        options.logger.warn(
          { error: error instanceof Error ? error.message : String(error) },
          "waiting for a node of the chain",
        );
      const pauseMs = Math.min(LONGEST_LOOK_MS, FIRST_LOOK_MS * 2 ** Math.min(attempt, 8));
      const { signal } = options;
      // Aborting ends the wait by a rejection of its own kind.
      await delay(pauseMs, undefined, signal === undefined ? {} : { signal }).catch(() => {});
      signal?.throwIfAborted();
    }
  }
}
