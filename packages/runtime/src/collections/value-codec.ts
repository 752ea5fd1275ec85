import { bytesFromUtf8, parseInt256, utf8FromBytes } from "@vyom/core";
import { encodeMessage, type MessageCodec } from "@vyom/proto";
import { int64Key, uint64Key } from "./key-codec.ts";

/** How a value is written under its key. */
export interface ValueCodec<Value> {
  encode(value: Value): Uint8Array;
  decode(bytes: Uint8Array): Value;
}
/** The part of a generated codec that a value needs. */
export type MessageValueCodec<Value> = Pick<MessageCodec<Value>, "encode" | "decode">;

/** A protobuf message. What was read lately is given again: values are never changed in place. */
export function protoValue<Value>(codec: MessageValueCodec<Value>): ValueCodec<Value> {
  return rememberingValue({
    encode: (value) => encodeMessage(codec, value),
    decode: (bytes) => codec.decode(bytes),
  });
}

const REMEMBERED = 500;
/**
 * Decodes the same array once: a transaction reads its accounts and parameters many times over, and stores give the same
 * array until the entry changes. Keeps the last 500 to 1000.
 */
export function rememberingValue<Value>(codec: ValueCodec<Value>): ValueCodec<Value> {
  let recent = new Map<Uint8Array, Value>();
  let older = new Map<Uint8Array, Value>();
  return {
    encode: (value) => codec.encode(value),
    decode(bytes) {
      const known = recent.get(bytes);
      if (known !== undefined) return known;
      const value = older.get(bytes) ?? codec.decode(bytes);
      recent.set(bytes, value);
      if (recent.size >= REMEMBERED) {
        older = recent;
        recent = new Map();
      }
      return value;
    },
  };
}
/** Decimal text, as sdk.IntValue. */
export const intValue: ValueCodec<bigint> = {
  encode: (value) => bytesFromUtf8(value.toString()),
  decode: (bytes) => parseInt256(utf8FromBytes(bytes)),
};
export const uint64Value: ValueCodec<bigint> = {
  encode: (value) => uint64Key.encode(value),
  decode: (bytes) => uint64Key.decode(bytes, 0),
};
export const int64Value: ValueCodec<bigint> = {
  encode: (value) => int64Key.encode(value),
  decode: (bytes) => int64Key.decode(bytes, 0),
};
export const stringValue: ValueCodec<string> = { encode: bytesFromUtf8, decode: utf8FromBytes };
export const bytesValue: ValueCodec<Uint8Array> = {
  encode: (value) => value,
  decode: (bytes) => bytes,
};
/** As google.protobuf.BoolValue, false written out: ICS-23 cannot prove an entry without a value. */
export const boolValue: ValueCodec<boolean> = {
  encode: (value) => Uint8Array.of(8, value ? 1 : 0),
  decode: (bytes) => bytes[1] === 1,
};
const PRESENT = Uint8Array.of(1);
/** The key says it all. One byte stands there, since ICS-23 cannot prove an entry without a value. */
export const emptyValue: ValueCodec<true> = { encode: () => PRESENT, decode: () => true };
