import { bytesFromUtf8, concatBytes } from "@vyom/core";

/** Base-128 varint of a non-negative number. */
export function varint(value: bigint): Uint8Array {
  const bytes: number[] = [];
  let rest = BigInt.asUintN(64, value);
  while (rest >= 0x80n) {
    bytes.push(Number(rest & 0x7fn) | 0x80);
    rest >>= 7n;
  }
  bytes.push(Number(rest));
  return Uint8Array.from(bytes);
}

/** `bytes` led by their length, as CometBFT frames what it signs and sends. */
export function lengthDelimited(bytes: Uint8Array): Uint8Array {
  return concatBytes(varint(BigInt(bytes.length)), bytes);
}

/** google.protobuf.BytesValue; nothing for empty bytes (cometbft types/encoding_helper.go cdcEncode). */
export function bytesValue(value: Uint8Array): Uint8Array {
  return value.length === 0 ? value : concatBytes(Uint8Array.of(0x0a), lengthDelimited(value));
}
/** google.protobuf.StringValue. */
export function stringValue(value: string): Uint8Array {
  return bytesValue(bytesFromUtf8(value));
}
/** google.protobuf.Int64Value. */
export function int64Value(value: bigint): Uint8Array {
  return value === 0n ? new Uint8Array(0) : concatBytes(Uint8Array.of(0x08), varint(value));
}
