import type { ReplicaLogWriter } from "../replica-log.ts";
import type { EngineClient } from "./engine-client.ts";
import { inspectContainer } from "./engine-container.ts";
import { EngineFrameReader } from "./engine-frames.ts";
import { pause } from "../pause.ts";

const RETRY_MS = 1_000;

/** Up to where an engine's log has been copied: several lines may have the same time. */
export interface LogPosition {
  readonly timeMs: number;
  /** How many lines of exactly that time are there. */
  readonly lines: number;
}
export const LOG_START: LogPosition = { timeMs: 0, lines: 0 };

/**
 * Copies what a container prints into a replica's log, with the engine's times, until it ends or the signal aborts, also
 * over restarts of the engine. What lies before `from` is there already. Never rejects: without its log a container still
 * runs.
 */
export async function copyEngineLogs(
  client: EngineClient,
  o: { container: string; log: ReplicaLogWriter; from: LogPosition; signal: AbortSignal },
): Promise<void> {
  const { container, signal } = o;
  for (let { from } = o; !signal.aborted;) {
    try {
      from = await copyOnce(client, { ...o, from });
      const now = await inspectContainer(client, container, { signal });
      if (now?.State.Running !== true) return;
    } catch {
      // the engine is away, or nobody wants the log any more
    }
    await pause(RETRY_MS, signal);
  }
}

/** Gives how far it came. */
async function copyOnce(
  client: EngineClient,
  o: { container: string; log: ReplicaLogWriter; from: LogPosition; signal: AbortSignal },
): Promise<LogPosition> {
  const { from } = o;
  const since = from.timeMs === 0 ? undefined : Math.floor(from.timeMs / 1_000);
  const query = { follow: true, stdout: true, stderr: true, timestamps: true, since };
  const path = `/containers/${o.container}/logs`;
  const response = await client.stream({ method: "GET", path, query, signal: o.signal });
  const reader = new EngineFrameReader();
  let at = LOG_START;
  try {
    for await (const bytes of response as AsyncIterable<Buffer>)
      for (const { stream, payload } of reader.read(bytes)) {
        const { timeMs, text } = readStamp(payload);
        if (o.signal.aborted) return furthest(from, at);
        if (timeMs !== undefined) at = { timeMs, lines: timeMs === at.timeMs ? at.lines + 1 : 1 };
        const isKnown =
          at.timeMs < from.timeMs || (at.timeMs === from.timeMs && at.lines <= from.lines);
        if (!isKnown) o.log.write(stream, text, timeMs);
      }
  } catch {
    // broken off: the caller looks whether there is more
  }
  return furthest(from, at);
}

function furthest(left: LogPosition, right: LogPosition): LogPosition {
  if (left.timeMs !== right.timeMs) return left.timeMs > right.timeMs ? left : right;
  return left.lines > right.lines ? left : right;
}

/** A frame is a line, or a piece of a long one, after the time as RFC 3339 writes it and a space. */
function readStamp(payload: Buffer): { timeMs: number | undefined; text: Buffer } {
  const space = payload.indexOf(32);
  const timeMs = Date.parse(payload.subarray(0, Math.max(0, space)).toString("latin1"));
  return Number.isNaN(timeMs)
    ? { timeMs: undefined, text: payload }
    : { timeMs, text: payload.subarray(space + 1) };
}
