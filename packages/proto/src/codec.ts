import { BinaryWriter, type BinaryReader } from "@bufbuild/protobuf/wire";

/** What every generated message constant offers. */
export interface MessageCodec<T> {
  encode(message: T, writer?: BinaryWriter): BinaryWriter;
  decode(input: BinaryReader | Uint8Array, length?: number): T;
  create(base?: object): T;
  fromPartial(object: object): T;
}

/** Above this a writer's memory is given back after use. */
const KEPT_WRITER_BYTES = 1 << 16;
let idleWriter: BinaryWriter | undefined = new BinaryWriter();

/** Bytes of a message, as `codec.encode(message).finish()` but with memory that is used again and again. */
export function encodeMessage<T>(
  codec: { encode(message: T, writer?: BinaryWriter): BinaryWriter },
  message: T,
): Uint8Array {
  const writer = idleWriter ?? new BinaryWriter();
  // One that throws halfway is left behind with what it wrote.
  idleWriter = undefined;
  const bytes = codec.encode(message, writer).finish();
  if (bytes.length <= KEPT_WRITER_BYTES) idleWriter = writer;
  return bytes;
}

/** A decoded message of any type: properties in camelCase, as the generated interfaces name them. */
export type MessageValue = Readonly<Record<string, unknown>>;
