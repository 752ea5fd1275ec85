import { writeUvarint } from "./iavl/hash.ts";

const VARINT = 0;
const BYTES = 2;

/** Builds one protobuf message, field by field in order. Absent and zero values are left out, as proto3 does. */
export class ProtobufWriter {
  readonly #parts: Uint8Array[] = [];
  #length = 0;

  /** A bytes, string or message field; an empty one is left out. */
  bytes(field: number, value: Uint8Array): this {
    return value.length === 0 ? this : this.message(field, value);
  }

  /** A message field, written also when it is empty. */
  message(field: number, value: Uint8Array): this {
    const head = new Uint8Array(10);
    const at = writeUvarint(head, writeUvarint(head, 0, field * 8 + BYTES), value.length);
    this.#push(head.subarray(0, at));
    this.#push(value);
    return this;
  }

  /** A non-negative integer or an enum. */
  uint(field: number, value: number): this {
    if (value === 0) return this;
    const out = new Uint8Array(15);
    const at = writeUvarint(out, writeUvarint(out, 0, field * 8 + VARINT), value);
    this.#push(out.subarray(0, at));
    return this;
  }

  finish(): Uint8Array {
    const out = new Uint8Array(this.#length);
    let at = 0;
    for (const part of this.#parts) {
      out.set(part, at);
      at += part.length;
    }
    return out;
  }

  #push(part: Uint8Array): void {
    this.#parts.push(part);
    this.#length += part.length;
  }
}
