/** Bytes as text of one character a byte: native comparison is byte order, and it takes a fifth of an array's memory. */

/** Reads any byte array; making a Buffer of each first costs as much again. */
const { latin1Slice } = Buffer.prototype as unknown as {
  readonly latin1Slice: (this: Uint8Array, start: number, end: number) => string;
};

/** The bytes from `start` to `end` as text. */
export function textFromBytes(
  bytes: Uint8Array,
  start: number = 0,
  end: number = bytes.length,
): string {
  return latin1Slice.call(bytes, start, end);
}

/** Writes a text's bytes at an offset; returns the offset behind them. */
export function writeText(out: Uint8Array, offset: number, text: string): number {
  const { length } = text;
  for (let index = 0; index < length; index++) out[offset + index] = text.charCodeAt(index);
  return offset + length;
}

/** The bytes of a text. */
export function bytesFromText(text: string): Uint8Array {
  const out = new Uint8Array(text.length);
  writeText(out, 0, text);
  return out;
}
