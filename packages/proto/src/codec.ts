import type { BinaryReader, BinaryWriter } from "@bufbuild/protobuf/wire";

/** What every generated message constant offers. */
export interface MessageCodec<T> {
  encode(message: T, writer?: BinaryWriter): BinaryWriter;
  decode(input: BinaryReader | Uint8Array, length?: number): T;
  create(base?: object): T;
  fromPartial(object: object): T;
}

/** A decoded message of any type: properties in camelCase, as the generated interfaces name them. */
export type MessageValue = Readonly<Record<string, unknown>>;
