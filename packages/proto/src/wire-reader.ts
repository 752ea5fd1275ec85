import { VyomError } from "@vyom/core";

/** The wire types of protobuf. */
export const WireType = {
  VARINT: 0,
  FIXED64: 1,
  BYTES: 2,
  START_GROUP: 3,
  END_GROUP: 4,
  FIXED32: 5,
} as const;

/** Names of wire types as the reference's errors print them. */
export const wireTypeNames: readonly string[] = [
  "varint",
  "fixed64",
  "bytes",
  "start_group",
  "end_group",
  "fixed32",
];

const MAX_FIELD_NUMBER = 536_870_911;
const MAX_GROUP_DEPTH = 100;

function malformed(what: string): never {
  throw new VyomError("proto.malformed", `the protobuf bytes are malformed: ${what}`);
}

/** Walks the tags of one encoded message without decoding it. Errors are VyomError `proto.malformed`. */
export class WireReader {
  readonly bytes: Uint8Array;
  readonly end: number;
  position: number;

  constructor(bytes: Uint8Array, start: number = 0, end: number = bytes.length) {
    this.bytes = bytes;
    this.position = start;
    this.end = end;
  }

  get done(): boolean {
    return this.position >= this.end;
  }

  /** Reads a varint of at most 64 bits; `length` is the number of bytes that it took. */
  varint(): { value: bigint; length: number } {
    const start = this.position;
    let value = 0n;
    for (let shift = 0n; shift < 70n; shift += 7n) {
      if (this.position >= this.end) malformed("a number is cut off");
      const byte = this.bytes[this.position++] as number;
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) {
        if (value >= 1n << 64n) malformed("a number has more than 64 bits");
        return { value, length: this.position - start };
      }
    }
    return malformed("a number has more than 10 bytes");
  }

  /** Reads a small varint (a tag or a length) without big numbers where it fits 28 bits. */
  private small(): number {
    let value = 0;
    for (let index = 0; index < 4 && this.position + index < this.end; index++) {
      const byte = this.bytes[this.position + index] as number;
      value |= (byte & 0x7f) << (7 * index);
      if (byte < 0x80) {
        this.position += index + 1;
        return value;
      }
    }
    const { value: long } = this.varint();
    return long > BigInt(Number.MAX_SAFE_INTEGER) ? Number.MAX_SAFE_INTEGER : Number(long);
  }

  tag(): { number: number; wireType: number } {
    const tag = this.small();
    const number = Math.floor(tag / 8);
    if (number < 1 || number > MAX_FIELD_NUMBER) malformed(`field number ${number}`);
    return { number, wireType: tag % 8 };
  }

  /** Moves past a length-delimited value and returns where its content lies. */
  span(): { start: number; end: number } {
    const length = this.small();
    const start = this.position;
    if (length > this.end - start) malformed("a length points beyond the end");
    this.position = start + length;
    return { start, end: this.position };
  }

  /** Moves past the value of a field whose tag was read. */
  skip(number: number, wireType: number, depth: number = MAX_GROUP_DEPTH): void {
    switch (wireType) {
      case WireType.VARINT:
        return this.skipVarint();
      case WireType.FIXED64:
        return this.forward(8);
      case WireType.BYTES:
        this.span();
        return;
      case WireType.START_GROUP:
        return this.skipGroup(number, depth);
      case WireType.FIXED32:
        return this.forward(4);
      default:
        malformed(`wire type ${wireType}`);
    }
  }

  private skipVarint(): void {
    const start = this.position;
    for (;;) {
      if (this.position >= this.end) malformed("a number is cut off");
      const byte = this.bytes[this.position++] as number;
      const length = this.position - start;
      if (length === 10 && byte > 1) malformed("a number has more than 64 bits");
      if (byte < 0x80) return;
    }
  }

  private forward(size: number): void {
    if (size > this.end - this.position) malformed("a number is cut off");
    this.position += size;
  }

  private skipGroup(number: number, depth: number): void {
    if (depth === 0) malformed("groups are nested too deep");
    for (;;) {
      const inner = this.tag();
      if (inner.wireType === WireType.END_GROUP) {
        if (inner.number !== number) malformed("a group ends with another number");
        return;
      }
      this.skip(inner.number, inner.wireType, depth - 1);
    }
  }
}
