import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readSync,
  readdirSync,
  statSync,
  watch,
  type FSWatcher,
} from "node:fs";
import { basename, join } from "node:path";

/** A line of one of a folder's files. */
export interface FedLine {
  /** File name without folder. */
  readonly file: string;
  readonly line: string;
}

const CHUNK_BYTES = 256 * 1024;
/** Catches what a missed notice of the file system would hide. */
const POLL_MS = 1_000;

/**
 * Lines of files that RotatingFile writes: all that is kept, then (with `follow`) what is appended, across rotation and
 * for files that appear later. One batch at a time, in the order of files and lines; the first batch holds what was there.
 */
export async function* feedLines(o: {
  directories: readonly string[];
  select: (file: string) => boolean;
  follow: boolean;
  signal: AbortSignal;
}): AsyncGenerator<readonly FedLine[]> {
  const cursors = new Map<string, FileCursor>();
  const bell = o.follow ? new FolderBell(o.directories, o.signal) : undefined;
  try {
    for (let first = true; !o.signal.aborted; first = false) {
      const batch: FedLine[] = [];
      for (const path of o.directories.flatMap(listFiles)) {
        const file = basename(path);
        if (!o.select(file)) continue;
        const cursor = cursors.get(path) ?? new FileCursor(path);
        cursors.set(path, cursor);
        for (const line of cursor.read()) batch.push({ file, line });
      }
      if (batch.length > 0 || first) yield batch;
      if (bell === undefined) return;
      await bell.rung();
    }
  } finally {
    bell?.close();
    for (const cursor of cursors.values()) cursor.close();
  }
}

function listFiles(directory: string): readonly string[] {
  try {
    return readdirSync(directory)
      .filter((name) => !name.endsWith(".1"))
      .toSorted()
      .map((name) => join(directory, name));
  } catch {
    return []; // removed meanwhile
  }
}

/** Reads a growing file line by line and goes on with the new one after a rotation. */
class FileCursor {
  readonly #path: string;
  #fd: number | undefined;
  #rest: Buffer = Buffer.alloc(0);
  #older: string | undefined;

  constructor(path: string) {
    this.#path = path;
    this.#older = `${path}.1`;
  }

  read(): readonly string[] {
    const lines: string[] = [];
    if (this.#older !== undefined) {
      const older = tryOpen(this.#older);
      this.#older = undefined;
      if (older !== undefined) {
        this.#drain(older, lines);
        closeSync(older);
        this.#rest = Buffer.alloc(0);
      }
    }
    this.#fd ??= tryOpen(this.#path);
    if (this.#fd === undefined) return lines;
    this.#drain(this.#fd, lines);
    const now = statSync(this.#path, { throwIfNoEntry: false });
    if (now !== undefined && now.ino !== fstatSync(this.#fd).ino) {
      this.#drain(this.#fd, lines); // what came between the reading and the renaming
      closeSync(this.#fd);
      this.#rest = Buffer.alloc(0);
      this.#fd = tryOpen(this.#path);
      if (this.#fd !== undefined) this.#drain(this.#fd, lines);
    }
    return lines;
  }

  #drain(fd: number, lines: string[]): void {
    const chunk = Buffer.alloc(CHUNK_BYTES);
    for (let length = readSync(fd, chunk); length > 0; length = readSync(fd, chunk)) {
      let data = Buffer.concat([this.#rest, chunk.subarray(0, length)]);
      for (let end = data.indexOf(10); end >= 0; end = data.indexOf(10)) {
        lines.push(data.subarray(0, end).toString("utf8"));
        data = data.subarray(end + 1);
      }
      this.#rest = Buffer.from(data);
    }
  }

  close(): void {
    if (this.#fd !== undefined) closeSync(this.#fd);
  }
}

function tryOpen(path: string): number | undefined {
  try {
    // The folder may belong to a less trusted user, who must not point its reader elsewhere.
    return openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch {
    return undefined; // not there yet, or not any more
  }
}

/** Rings when something in one of the folders changes, at the latest after POLL_MS, and when the signal aborts. */
class FolderBell {
  readonly #signal: AbortSignal;
  readonly #watchers: readonly FSWatcher[];
  #wake: (() => void) | undefined;
  #pending = false;
  readonly #ring = (): void => {
    this.#pending = true;
    this.#wake?.();
  };

  constructor(directories: readonly string[], signal: AbortSignal) {
    this.#signal = signal;
    this.#watchers = directories.flatMap((directory) => tryWatch(directory, this.#ring));
    signal.addEventListener("abort", this.#ring);
  }

  async rung(): Promise<void> {
    if (!this.#pending) {
      let timer: NodeJS.Timeout | undefined;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
        timer = setTimeout(resolve, POLL_MS);
      });
      clearTimeout(timer);
      this.#wake = undefined;
    }
    this.#pending = false;
  }

  close(): void {
    for (const watcher of this.#watchers) watcher.close();
    this.#signal.removeEventListener("abort", this.#ring);
  }
}

function tryWatch(directory: string, onChange: () => void): FSWatcher[] {
  try {
    const watcher = watch(directory, onChange);
    watcher.on("error", () => watcher.close());
    return [watcher];
  } catch {
    return []; // the folder comes later, or the machine has no notices left: polling remains
  }
}
