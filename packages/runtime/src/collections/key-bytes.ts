import { bytesFromUtf8 } from "@vyom/core";

/** Collects the bytes of a key in memory that the next key uses again, so that a key of many parts is one array. */
export class KeyBytes {
  #bytes: Uint8Array = new Uint8Array(1024);
  #view: DataView = new DataView(this.#bytes.buffer);
  #length = 0;

  /** Begins a key; the one before is gone. */
  begin(prefix: Uint8Array): this {
    this.#length = 0;
    return this.append(prefix);
  }
  append(bytes: Uint8Array): this {
    const at = this.#reserve(bytes.length);
    this.#bytes.set(bytes, at);
    return this;
  }
  /** UTF-8. */
  text(text: string): this {
    const { length } = text;
    const start = this.#reserve(length);
    for (let index = 0; index < length; index++) {
      const code = text.charCodeAt(index);
      if (code >= 0x80) {
        this.#length = start;
        return this.append(bytesFromUtf8(text));
      }
      this.#bytes[start + index] = code;
    }
    return this;
  }
  /** Room for a number; the view's offset is where it goes. */
  fixed(widthBytes: number, write: (view: DataView, offset: number) => void): this {
    const at = this.#reserve(widthBytes);
    write(this.#view, at);
    return this;
  }
  byte(value: number): this {
    const at = this.#reserve(1);
    this.#bytes[at] = value;
    return this;
  }
  /** The key written since `begin`, as an array of its own. */
  take(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }
  #reserve(count: number): number {
    const at = this.#length;
    this.#length += count;
    if (this.#length > this.#bytes.length) {
      const larger = new Uint8Array(2 * this.#length);
      larger.set(this.#bytes.subarray(0, at));
      this.#bytes = larger;
      this.#view = new DataView(larger.buffer);
    }
    return at;
  }
}
