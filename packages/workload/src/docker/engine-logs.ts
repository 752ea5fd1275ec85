import type { ReplicaLogWriter } from "../replica-log.ts";
import type { EngineClient } from "./engine-client.ts";
import { inspectContainer } from "./engine-container.ts";
import { EngineFrameReader } from "./engine-frames.ts";

const RETRY_MS = 1_000;

/**
 * Copies what a container prints into a replica's log, with the engine's times, until it ends or the signal aborts, also
 * over restarts of the engine. What was printed up to `afterMs` is there already. Never rejects: without its log a
 * container still runs.
 */
export async function copyEngineLogs(
  client: EngineClient,
  o: { container: string; log: ReplicaLogWriter; afterMs: number; signal: AbortSignal },
): Promise<void> {
  const { container, signal } = o;
  for (let { afterMs } = o; !signal.aborted;) {
    try {
      afterMs = await copyOnce(client, { ...o, afterMs });
      const now = await inspectContainer(client, container, { signal });
      if (now?.State.Running !== true) return;
    } catch {
      // the engine is away, or nobody wants the log any more
    }
    await pause(RETRY_MS, signal);
  }
}

/** Gives the time of what was copied last. */
async function copyOnce(
  client: EngineClient,
  o: { container: string; log: ReplicaLogWriter; afterMs: number; signal: AbortSignal },
): Promise<number> {
  const since = o.afterMs === 0 ? undefined : Math.floor(o.afterMs / 1_000);
  const query = { follow: true, stdout: true, stderr: true, timestamps: true, since };
  const path = `/containers/${o.container}/logs`;
  let lastMs = o.afterMs;
  const response = await client.stream({ method: "GET", path, query, signal: o.signal });
  const reader = new EngineFrameReader();
  try {
    for await (const bytes of response as AsyncIterable<Buffer>)
      for (const { stream, payload } of reader.read(bytes)) {
        const { timeMs, text } = readStamp(payload);
        if (o.signal.aborted) return lastMs;
        if (timeMs !== undefined && timeMs <= o.afterMs) continue;
        o.log.write(stream, text, timeMs);
        lastMs = Math.max(lastMs, timeMs ?? 0);
      }
  } catch {
    // broken off: the caller looks whether there is more
  }
  return lastMs;
}

/** A frame is a line, or a piece of a long one, after the time as RFC 3339 writes it and a space. */
function readStamp(payload: Buffer): { timeMs: number | undefined; text: Buffer } {
  const space = payload.indexOf(32);
  const timeMs = Date.parse(payload.subarray(0, Math.max(0, space)).toString("latin1"));
  return Number.isNaN(timeMs)
    ? { timeMs: undefined, text: payload }
    : { timeMs, text: payload.subarray(space + 1) };
}

function pause(delayMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const wake = (): void => {
      clearTimeout(timer);
      signal.removeEventListener("abort", wake);
      resolve();
    };
    const timer = setTimeout(wake, delayMs);
    signal.addEventListener("abort", wake, { once: true });
  });
}
