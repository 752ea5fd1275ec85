import type { BinaryReader, BinaryWriter } from "@bufbuild/protobuf/wire";

/** What every generated message constant offers. */
export interface MessageCodec<T> {
  encode(message: T, writer?: BinaryWriter): BinaryWriter;
  decode(input: BinaryReader | Uint8Array, length?: number): T;
  create(base?: object): T;
  fromPartial(object: object): T;
}
