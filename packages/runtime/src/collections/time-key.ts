import { assert, bytesFromUtf8, utf8FromBytes } from "@vyom/core";
import { timestampFromText, timestampToText } from "@vyom/proto";
import type { BlockTime } from "../context.ts";
import type { KeyCodec } from "./key-codec.ts";

/** Length of `2006-01-02T15:04:05.000000000`. */
const WIDTH = 29;

function encode(time: BlockTime): Uint8Array {
  const seconds = timestampToText({ seconds: time.seconds, nanos: 0 }).slice(0, 19);
  return bytesFromUtf8(`${seconds}.${time.nanos.toString().padStart(9, "0")}`);
}
function decode(bytes: Uint8Array, offset: number): BlockTime {
  assert(bytes.length >= offset + WIDTH, "a time key is too short");
  return timestampFromText(`${utf8FromBytes(bytes.subarray(offset, offset + WIDTH))}Z`);
}

/** A time as sortable text with nanoseconds (cosmos-sdk types FormatTimeBytes). */
export const timeKey: KeyCodec<BlockTime> = {
  encode,
  encodeNonTerminal: encode,
  decode,
  decodeNonTerminal: (bytes, offset) => ({ key: decode(bytes, offset), next: offset + WIDTH }),
};
