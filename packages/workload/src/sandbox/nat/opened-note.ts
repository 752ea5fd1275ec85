import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { bootId } from "../process-table.ts";

/**
 * A file that tells which interfaces of the machine forward only since we said so. It is written before they do, and outlives
 * this process and a flushed packet filter; a start of the machine sets them back by itself.
 */
export class OpenedNote {
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  read(): readonly string[] {
    try {
      const note = JSON.parse(readFileSync(this.#file, "utf8")) as Note;
      return note.bootId === bootId() ? note.opened : [];
    } catch {
      return []; // none was ever opened
    }
  }
  write(opened: readonly string[]): void {
    if (opened.length === 0) return rmSync(this.#file, { force: true });
    const note: Note = { bootId: bootId(), opened };
    writeFileSync(`${this.#file}.new`, JSON.stringify(note), { mode: 0o600 });
    renameSync(`${this.#file}.new`, this.#file);
  }
}

interface Note {
  readonly bootId: string;
  readonly opened: readonly string[];
}
