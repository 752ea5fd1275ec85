import { assert } from "./error.ts";

// Every runtime has these two; declaring them here keeps Node's and the browser's other globals out of this package.
declare const TextEncoder: new () => { encode(text: string): Uint8Array };
declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const HEX = "0123456789abcdef";

/** Up to this length ASCII is written faster here than by the encoder. */
const SHORT_TEXT = 96;

/** UTF-8 bytes of a text. */
export function bytesFromUtf8(text: string): Uint8Array {
  const { length } = text;
  if (length > SHORT_TEXT) return encoder.encode(text);
  const bytes = new Uint8Array(length);
  for (let index = 0; index < length; index++) {
    const code = text.charCodeAt(index);
    if (code > 0x7f) return encoder.encode(text);
    bytes[index] = code;
  }
  return bytes;
}

/** Text of UTF-8 bytes; malformed sequences become U+FFFD. */
export function utf8FromBytes(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

/** Lower-case hexadecimal text, two digits a byte. */
export function hexFromBytes(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += (HEX[byte >> 4] as string) + (HEX[byte & 15] as string);
  return text;
}

/** Bytes of a hexadecimal text in either case. @throws AssertionFailure on an odd length or a foreign character. */
export function bytesFromHex(hex: string): Uint8Array {
  const bytes = tryBytesFromHex(hex);
  assert(bytes !== undefined, "malformed hexadecimal text");
  return bytes;
}

/** As bytesFromHex, but `undefined` for malformed text. */
export function tryBytesFromHex(hex: string): Uint8Array | undefined {
  if (hex.length % 2 !== 0 || !/^[0-9a-fA-F]*$/.test(hex)) return undefined;
  const bytes = new Uint8Array(hex.length / 2);
  for (let index = 0; index < bytes.length; index++)
    bytes[index] = Number.parseInt(hex.slice(2 * index, 2 * index + 2), 16);
  return bytes;
}

/** One array holding all parts in order. */
export function concatBytes(...parts: readonly Uint8Array[]): Uint8Array {
  let length = 0;
  for (const part of parts) length += part.length;
  const joined = new Uint8Array(length);
  let offset = 0;
  for (const part of parts) {
    joined.set(part, offset);
    offset += part.length;
  }
  return joined;
}

/** Unsigned lexicographic order, a prefix before its extensions: negative, zero or positive. */
export function compareBytes(left: Uint8Array, right: Uint8Array): number {
  const shared = Math.min(left.length, right.length);
  for (let index = 0; index < shared; index++) {
    const difference = (left[index] as number) - (right[index] as number);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

/** Whether both hold the same bytes. */
export function equalBytes(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && compareBytes(left, right) === 0;
}

/** Whether `bytes` begins with `prefix`. */
export function startsWithBytes(bytes: Uint8Array, prefix: Uint8Array): boolean {
  return (
    bytes.length >= prefix.length && compareBytes(bytes.subarray(0, prefix.length), prefix) === 0
  );
}

/** The least key above every key that begins with `prefix`; `undefined` when there is none (all bytes 0xff). */
export function prefixEnd(prefix: Uint8Array): Uint8Array | undefined {
  for (let index = prefix.length - 1; index >= 0; index--) {
    if (prefix[index] !== 0xff) {
      const end = prefix.slice(0, index + 1);
      end[index] = (end[index] as number) + 1;
      return end;
    }
  }
  return undefined;
}

/** Order of two texts by their UTF-8 bytes, the order in which the reference sorts strings. */
export function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return compareBytes(encoder.encode(left), encoder.encode(right));
}
