import { join } from "node:path";
import type { WorkloadEvent } from "./driver.ts";
import { feedLines } from "./line-feed.ts";
import { RotatingFile } from "./rotating-file.ts";

/** A lease's events: folders with one file per writing process, a JSON document a line. */
const SUFFIX = ".jsonl";
const MAX_FILE_BYTES = 512 * 1024;

export class EventLogWriter {
  readonly #file: RotatingFile;
  constructor(directory: string, o: { writer: string }) {
    this.#file = new RotatingFile(join(directory, o.writer + SUFFIX), { maxBytes: MAX_FILE_BYTES });
  }
  write(event: WorkloadEvent): void {
    this.#file.append(Buffer.from(`${JSON.stringify(event)}\n`));
  }
  close(): void {
    this.#file.close();
  }
}

/** Events by time; with `follow` until the signal aborts. `services` selects objects of these services. */
export async function* readEvents(
  directories: readonly string[],
  o: { follow: boolean; services?: string[]; signal: AbortSignal },
): AsyncGenerator<WorkloadEvent> {
  const wanted = (event: WorkloadEvent): boolean =>
    o.services === undefined ||
    o.services.includes(
      event.object.kind === "Pod" ? event.object.name.replace(/-\d+$/, "") : event.object.name,
    );
  const select = (file: string): boolean => file.endsWith(SUFFIX);
  for await (const batch of feedLines({
    directories,
    select,
    follow: o.follow,
    signal: o.signal,
  })) {
    const events = batch.map(({ line }) => JSON.parse(line) as WorkloadEvent).filter(wanted);
    events.sort((left, right) => left.timeMs - right.timeMs);
    yield* events;
  }
}
