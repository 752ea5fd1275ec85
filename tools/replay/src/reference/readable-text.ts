import { VyomError } from "@vyom/core";
import { schema } from "@vyom/proto";

const QUESTION_MARK = 0x3f;
const UTF8 = new TextDecoder("utf-8", { fatal: true });

/**
 * A copy of an encoded message in which texts that are not UTF-8 are question marks; `undefined` when it has none, or is no
 * message that the schema knows.
 */
export function withReadableText(typeName: string, bytes: Uint8Array): Uint8Array | undefined {
  const copy = Uint8Array.from(bytes);
  try {
    return mend(copy, { typeName, start: 0, end: copy.length }) ? copy : undefined;
  } catch (error) {
    if (error instanceof VyomError) return undefined;
    throw error;
  }
}

interface Span {
  readonly typeName: string;
  readonly start: number;
  readonly end: number;
}

/** Walks the fields of a message and mends in place; whether anything was mended. */
function mend(bytes: Uint8Array, { typeName, start, end }: Span): boolean {
  const { fieldsByNumber } = schema.message(typeName);
  let [at, isMended, inner] = [start, false, ""];
  while (at < end) {
    const [tag, content] = varint(bytes, at, end);
    const wire = tag & 7;
    if (wire !== 2) {
      at = wire === 0 ? varint(bytes, content, end)[1] : content + (wire === 1 ? 8 : 4);
      continue;
    }
    const [length, from] = varint(bytes, content, end);
    at = from + length;
    if (at > end) throw new VyomError("replay.recording", "a message is cut off");
    const type = fieldsByNumber.get(tag >>> 3)?.type;
    const part = bytes.subarray(from, at);
    if (type?.kind === "scalar" && type.scalar === "string") {
      if (isReadable(part)) inner = UTF8.decode(part);
      else isMended = part.fill(QUESTION_MARK).length > 0;
    } else if (type?.kind === "message")
      isMended = mend(bytes, { typeName: type.typeName, start: from, end: at }) || isMended;
    else if (typeName === "google.protobuf.Any" && inner !== "")
      isMended = mend(bytes, { typeName: inner.slice(1), start: from, end: at }) || isMended;
  }
  return isMended;
}

function isReadable(bytes: Uint8Array): boolean {
  try {
    UTF8.decode(bytes);
    return true;
  } catch {
    return false; // the decoder's only signal
  }
}

/** A varint of at most 32 bits and where it ends. @throws VyomError when there is none */
function varint(bytes: Uint8Array, at: number, end: number): readonly [number, number] {
  let value = 0;
  for (let index = 0; index < 10; index++) {
    const byte = bytes[at + index];
    if (byte === undefined || at + index >= end) break;
    if (index < 5) value = (value | ((byte & 0x7f) << (7 * index))) >>> 0;
    if (byte < 0x80) return [value, at + index + 1];
  }
  throw new VyomError("replay.recording", "a varint has no end");
}
