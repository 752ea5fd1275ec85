import { VyomError } from "@vyom/core";

/** Universal tags and the context tags that certificates use. */
export const DerTag = {
  BOOLEAN: 0x01,
  INTEGER: 0x02,
  BIT_STRING: 0x03,
  OCTET_STRING: 0x04,
  NULL: 0x05,
  OBJECT_IDENTIFIER: 0x06,
  UTF8_STRING: 0x0c,
  NUMERIC_STRING: 0x12,
  PRINTABLE_STRING: 0x13,
  T61_STRING: 0x14,
  IA5_STRING: 0x16,
  UTC_TIME: 0x17,
  GENERALIZED_TIME: 0x18,
  BMP_STRING: 0x1e,
  SEQUENCE: 0x30,
  SET: 0x31,
  CONTEXT_0: 0xa0,
  CONTEXT_1: 0x81,
  CONTEXT_2: 0x82,
  CONTEXT_3: 0xa3,
} as const;

/** One element: its tag byte, its content, and all of its bytes. */
export interface DerElement {
  readonly tag: number;
  readonly content: Uint8Array;
  readonly raw: Uint8Array;
}

/** Refuses bytes that are no such DER, in the manner of crypto/x509. */
export function malformed(what: string): never {
  throw new VyomError("cert.x509", `x509: malformed ${what}`);
}

/** Reads elements one after another, only definite lengths of the shortest form and single-byte tags. */
export class DerReader {
  readonly #bytes: Uint8Array;
  #offset = 0;
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }
  get done(): boolean {
    return this.#offset === this.#bytes.length;
  }
  /** Tag of the next element; `undefined` at the end. */
  get nextTag(): number | undefined {
    return this.#bytes[this.#offset];
  }
  /** The next element, of any tag. @throws VyomError cert.x509 */
  any(what: string): DerElement {
    const start = this.#offset;
    const tag = this.#bytes[start];
    if (tag === undefined || (tag & 0x1f) === 0x1f) malformed(what);
    const { length, at } = this.#length(start + 1, what);
    const end = at + length;
    if (end > this.#bytes.length) malformed(what);
    this.#offset = end;
    return {
      tag,
      content: this.#bytes.subarray(at, end),
      raw: this.#bytes.subarray(start, end),
    };
  }
  /** The next element, which must have the tag. @throws VyomError cert.x509 */
  element(tag: number, what: string): DerElement {
    if (this.nextTag !== tag) malformed(what);
    return this.any(what);
  }
  /** The next element if it has the tag. */
  optional(tag: number, what: string): DerElement | undefined {
    return this.nextTag === tag ? this.any(what) : undefined;
  }
  /** A reader of the next element's content. */
  inside(tag: number, what: string): DerReader {
    return new DerReader(this.element(tag, what).content);
  }
  /** Refuses anything left. */
  end(what: string): void {
    if (!this.done) malformed(what);
  }
  #length(at: number, what: string): { length: number; at: number } {
    const first = this.#bytes[at];
    if (first === undefined) malformed(what);
    if (first < 0x80) return { length: first, at: at + 1 };
    const count = first & 0x7f;
    if (count === 0 || count > 4) malformed(what);
    let length = 0;
    for (let index = 1; index <= count; index++) {
      const byte = this.#bytes[at + index];
      if (byte === undefined) malformed(what);
      length = length * 256 + byte;
    }
    if (length < 0x80 || length < 256 ** (count - 1)) malformed(what);
    return { length, at: at + 1 + count };
  }
}

/** A whole number of the shortest two's complement form. @throws VyomError cert.x509 */
export function derInteger(content: Uint8Array, what: string): bigint {
  const [first, second] = content;
  if (first === undefined) malformed(what);
  if (second !== undefined && (first === 0 ? second < 0x80 : first === 0xff && second >= 0x80))
    malformed(what);
  let value = first >= 0x80 ? -1n : 0n;
  for (const byte of content) value = (value << 8n) | BigInt(byte);
  return value;
}

/** A bit string of whole bytes, or with zero bits as padding. @throws VyomError cert.x509 */
export function derBits(content: Uint8Array, what: string): { bytes: Uint8Array; unused: number } {
  const unused = content[0];
  if (unused === undefined || unused > 7) malformed(what);
  const bytes = content.subarray(1);
  const last = bytes[bytes.length - 1];
  if (unused > 0 && (last === undefined || (last & ((1 << unused) - 1)) !== 0)) malformed(what);
  return { bytes, unused };
}

/** Dotted text of an object identifier. @throws VyomError cert.x509 */
export function derOid(content: Uint8Array, what: string): string {
  const arcs: bigint[] = [];
  let arc = 0n;
  let fresh = true;
  for (const byte of content) {
    if (fresh && byte === 0x80) malformed(what);
    arc = (arc << 7n) | BigInt(byte & 0x7f);
    fresh = byte < 0x80;
    if (!fresh) continue;
    arcs.push(arc);
    arc = 0n;
  }
  const [first, ...rest] = arcs;
  if (first === undefined || !fresh) malformed(what);
  const root = first < 80n ? first / 40n : 2n;
  return [root, first - root * 40n, ...rest].join(".");
}
