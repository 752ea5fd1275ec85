import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { replaceFile } from "./replace-file.ts";

/** One durable record: the key in clear and its value. */
interface Row<Value> {
  readonly key: string;
  readonly value: Value;
}

/**
 * A folder of JSON files, one per key, each replaced as a whole: written aside, forced to the disk, renamed. A file that
 * cannot be read (a torn write of another program) is set aside as `.broken` and reported, never deleted.
 */
export class JsonFolder<Value> {
  readonly #path: string;
  readonly #rows = new Map<string, Value>();

  /** @param onBroken told the path of each file that holds no valid row */
  constructor(path: string, onBroken: (file: string) => void) {
    this.#path = path;
    mkdirSync(path, { recursive: true, mode: 0o700 });
    for (const name of readdirSync(path)) {
      const file = join(path, name);
      if (name.endsWith(".new")) rmSync(file);
      if (!name.endsWith(".json")) continue;
      const row = tryRead<Value>(file);
      if (row === undefined) {
        renameSync(file, `${file}.broken`);
        onBroken(file);
      } else this.#rows.set(row.key, row.value);
    }
  }
  get(key: string): Value | undefined {
    return this.#rows.get(key);
  }
  entries(): readonly (readonly [string, Value])[] {
    return [...this.#rows];
  }
  get size(): number {
    return this.#rows.size;
  }
  /** Durable when it returns. */
  set(key: string, value: Value): void {
    replaceFile(this.#file(key), JSON.stringify({ key, value } satisfies Row<Value>));
    this.#rows.set(key, value);
  }
  delete(key: string): void {
    if (!this.#rows.delete(key)) return;
    rmSync(this.#file(key), { force: true });
  }
  /** Keys hold slashes and other people's text, so files are named by their hash. */
  #file(key: string): string {
    return join(this.#path, `${createHash("sha256").update(key).digest("hex").slice(0, 40)}.json`);
  }
}

function tryRead<Value>(file: string): Row<Value> | undefined {
  try {
    const row = JSON.parse(readFileSync(file, "utf8")) as Partial<Row<Value>>;
    return typeof row.key === "string" && row.value !== undefined
      ? { key: row.key, value: row.value }
      : undefined;
  } catch {
    return undefined; // unreadable is the answer; the caller sets the file aside
  }
}
