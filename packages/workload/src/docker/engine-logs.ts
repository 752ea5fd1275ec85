import type { ReplicaLogWriter } from "../replica-log.ts";
import type { EngineClient } from "./engine-client.ts";
import { EngineFrameReader } from "./engine-frames.ts";

type Stream = "stdout" | "stderr";

/**
 * Copies what a container prints into a replica's log, with the engine's times, until it ends or the signal aborts. Lines
 * up to `afterMs` are there already. Never rejects: without its log a container still runs.
 */
export async function copyEngineLogs(
  client: EngineClient,
  o: { container: string; log: ReplicaLogWriter; afterMs: number; signal: AbortSignal },
): Promise<void> {
  const query = {
    follow: true,
    stdout: true,
    stderr: true,
    timestamps: true,
    since: o.afterMs === 0 ? undefined : Math.floor(o.afterMs / 1_000),
  };
  const path = `/containers/${o.container}/logs`;
  const lines = { stdout: new StampedLines(o), stderr: new StampedLines(o) };
  try {
    const response = await client.stream({ method: "GET", path, query, signal: o.signal });
    const reader = new EngineFrameReader();
    for await (const bytes of response as AsyncIterable<Buffer>)
      for (const { stream, payload } of reader.read(bytes)) lines[stream].add(stream, payload);
  } catch {
    // the engine went away, or nobody wants the log any more
  }
  for (const stream of ["stdout", "stderr"] as const) lines[stream].end(stream);
}

/** Lines that begin with a time as RFC 3339 writes it. */
class StampedLines {
  readonly #log: ReplicaLogWriter;
  readonly #afterMs: number;
  readonly #signal: AbortSignal;
  #rest = Buffer.alloc(0);

  constructor(o: { log: ReplicaLogWriter; afterMs: number; signal: AbortSignal }) {
    this.#log = o.log;
    this.#afterMs = o.afterMs;
    this.#signal = o.signal;
  }

  add(stream: Stream, bytes: Buffer): void {
    let data = Buffer.concat([this.#rest, bytes]);
    for (let end = data.indexOf(10); end >= 0; end = data.indexOf(10)) {
      this.#write(stream, data.subarray(0, end + 1));
      data = data.subarray(end + 1);
    }
    this.#rest = Buffer.from(data);
  }
  end(stream: Stream): void {
    if (this.#rest.length > 0) this.#write(stream, this.#rest);
    this.#rest = Buffer.alloc(0);
  }

  #write(stream: Stream, line: Buffer): void {
    const space = line.indexOf(32);
    const timeMs = Date.parse(line.subarray(0, Math.max(0, space)).toString("latin1"));
    if (this.#signal.aborted || timeMs <= this.#afterMs) return;
    if (Number.isNaN(timeMs)) this.#log.write(stream, line);
    else this.#log.write(stream, line.subarray(space + 1), timeMs);
  }
}
