import { join } from "node:path";
import { compareText } from "@vyom/core";
import type { LogLine } from "./driver.ts";
import { feedLines } from "./line-feed.ts";
import { RotatingFile } from "./rotating-file.ts";

/** A file per replica, `<pod>.log`; a line is `<ms since 1970> <o|e> <text>`. */
const SUFFIX = ".log";
/** Longer lines are cut into several, as container engines do. */
const MAX_LINE_BYTES = 16 * 1024;

/** Pod name of a service's replica. */
export function replicaName(service: string, index: number): string {
  return `${service}-${index}`;
}
function serviceOfReplica(replica: string): string {
  return replica.slice(0, replica.lastIndexOf("-"));
}

/** Writes what a container prints, with the time at which each line came. */
export class ReplicaLogWriter {
  readonly #file: RotatingFile;
  #isClosed = false;
  readonly #partial: { stdout: Buffer; stderr: Buffer } = {
    stdout: Buffer.alloc(0),
    stderr: Buffer.alloc(0),
  };

  constructor(directory: string, o: { replica: string; maxBytes: number }) {
    // Two files are kept, the current one and the one before it.
    this.#file = new RotatingFile(join(directory, o.replica + SUFFIX), {
      maxBytes: Math.ceil(o.maxBytes / 2),
    });
  }

  /** `timeMs` is when it was printed: now, unless another engine kept it first. */
  write(stream: "stdout" | "stderr", bytes: Buffer, timeMs: number = Date.now()): void {
    let data = Buffer.concat([this.#partial[stream], bytes]);
    const lines: Buffer[] = [];
    for (;;) {
      const end = data.indexOf(10);
      if (end >= 0 && end <= MAX_LINE_BYTES) {
        lines.push(data.subarray(0, end));
        data = data.subarray(end + 1);
      } else if (data.length > MAX_LINE_BYTES) {
        lines.push(data.subarray(0, MAX_LINE_BYTES));
        data = data.subarray(MAX_LINE_BYTES);
      } else break;
    }
    this.#partial[stream] = Buffer.from(data);
    this.#append(stream, lines, timeMs);
  }

  /** Writes lines that were not ended, when the container is gone. */
  flush(): void {
    for (const stream of ["stdout", "stderr"] as const) {
      if (this.#partial[stream].length > 0)
        this.#append(stream, [this.#partial[stream]], Date.now());
      this.#partial[stream] = Buffer.alloc(0);
    }
  }

  #append(stream: "stdout" | "stderr", lines: readonly Buffer[], timeMs: number): void {
    if (lines.length === 0) return;
    const head = Buffer.from(`${timeMs} ${stream === "stdout" ? "o" : "e"} `);
    const end = Buffer.from("\n");
    this.#file.append(Buffer.concat(lines.flatMap((line) => [head, line, end])));
  }

  /** Idempotent. */
  close(): void {
    if (this.#isClosed) return;
    this.flush();
    this.#isClosed = true;
    this.#file.close();
  }
}

/** Lines of a lease's log folder by time; with `follow` until the signal aborts. `tail` counts per replica. */
export async function* readReplicaLogs(
  directory: string,
  o: { services?: string[]; tail?: number; follow: boolean; signal: AbortSignal },
): AsyncGenerator<LogLine> {
  const select = (file: string): boolean =>
    file.endsWith(SUFFIX) &&
    (o.services === undefined ||
      o.services.includes(serviceOfReplica(file.slice(0, -SUFFIX.length))));
  let first = true;
  for await (const batch of feedLines({
    directories: [directory],
    select,
    follow: o.follow,
    signal: o.signal,
  })) {
    let lines = batch.flatMap(({ file, line }) => parseLine(file.slice(0, -SUFFIX.length), line));
    if (first && o.tail !== undefined) lines = lastOfEach(lines, o.tail);
    first = false;
    lines.sort(
      (left, right) => left.timeMs - right.timeMs || compareText(left.replica, right.replica),
    );
    yield* lines;
  }
}

function parseLine(replica: string, line: string): LogLine[] {
  const match = /^(\d{1,15}) ([oe]) ([\s\S]*)$/.exec(line);
  if (match === null) return [];
  const [, time, stream, text = ""] = match;
  return [
    {
      service: serviceOfReplica(replica),
      replica,
      stream: stream === "e" ? "stderr" : "stdout",
      timeMs: Number(time),
      text,
    },
  ];
}

function lastOfEach(lines: readonly LogLine[], count: number): LogLine[] {
  const left = new Map<string, number>();
  const kept: LogLine[] = [];
  for (const line of lines.toReversed()) {
    const remaining = left.get(line.replica) ?? count;
    if (remaining > 0) kept.push(line);
    left.set(line.replica, remaining - 1);
  }
  return kept.reverse();
}
