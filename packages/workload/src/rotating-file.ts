import { closeSync, fstatSync, openSync, renameSync, writeSync } from "node:fs";

/** Appends to a file; when it would pass `maxBytes` it is renamed to `<path>.1`, replacing the one before. */
export class RotatingFile {
  readonly #path: string;
  readonly #maxBytes: number;
  #fd: number;
  #sizeBytes: number;

  constructor(path: string, o: { maxBytes: number }) {
    this.#path = path;
    this.#maxBytes = o.maxBytes;
    this.#fd = openSync(path, "a", 0o600);
    this.#sizeBytes = fstatSync(this.#fd).size;
  }

  append(bytes: Uint8Array): void {
    if (this.#sizeBytes > 0 && this.#sizeBytes + bytes.length > this.#maxBytes) this.#rotate();
    writeSync(this.#fd, bytes);
    this.#sizeBytes += bytes.length;
  }

  #rotate(): void {
    closeSync(this.#fd);
    renameSync(this.#path, `${this.#path}.1`);
    this.#fd = openSync(this.#path, "a", 0o600);
    this.#sizeBytes = 0;
  }

  close(): void {
    closeSync(this.#fd);
  }
}
