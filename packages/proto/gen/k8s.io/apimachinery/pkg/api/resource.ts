// Written by generate.ts from schema/. Do not edit.
/* eslint-disable */

import { BinaryReader, BinaryWriter } from "@bufbuild/protobuf/wire";

export const protobufPackage = "k8s.io.apimachinery.pkg.api.resource";

export const protobufFileName = "k8s.io/apimachinery/pkg/api/resource.proto";

/** The quantity type of Kubernetes, as used in provider status and inventory. */

/** Number with an optional suffix, such as 100m, 2Gi or 1e3. Always written, even when empty. */
export interface Quantity {
  string?: string | undefined;
}

function createBaseQuantity(): Quantity {
  return { string: undefined };
}

export const Quantity: MessageFns<Quantity> = {
  encode(message: Quantity, writer: BinaryWriter = new BinaryWriter()): BinaryWriter {
    if (message.string !== undefined) {
      writer.uint32(10).string(message.string);
    }
    return writer;
  },

  decode(input: BinaryReader | Uint8Array, length?: number): Quantity {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    const previousRecursionDepth = (reader as any).__tsProtoDecodeDepth ?? 0;
    if (previousRecursionDepth >= 100) {
      throw new globalThis.Error("protobuf decode recursion limit exceeded");
    }
    (reader as any).__tsProtoDecodeDepth = previousRecursionDepth + 1;
    try {
      const end = length === undefined ? reader.len : reader.pos + length;
      const message = createBaseQuantity();
      while (reader.pos < end) {
        const tag = reader.uint32();
        switch (tag >>> 3) {
          case 1: {
            if (tag !== 10) {
              break;
            }

            message.string = reader.string();
            continue;
          }
        }
        if ((tag & 7) === 4 || tag === 0) {
          break;
        }
        reader.skip(tag & 7);
      }
      return message;
    } finally {
      (reader as any).__tsProtoDecodeDepth = previousRecursionDepth;
    }
  },

  create(base?: DeepPartial<Quantity>): Quantity {
    return Quantity.fromPartial(base ?? {});
  },
  fromPartial(object: DeepPartial<Quantity>): Quantity {
    const message = createBaseQuantity();
    message.string = object.string ?? undefined;
    return message;
  },
};

type Builtin = Date | Function | Uint8Array | string | number | boolean | bigint | undefined;

export type DeepPartial<T> = T extends bigint
  ? string | number | bigint
  : T extends Builtin
    ? T
    : T extends globalThis.Array<infer U>
      ? globalThis.Array<DeepPartial<U>>
      : T extends ReadonlyArray<infer U>
        ? ReadonlyArray<DeepPartial<U>>
        : T extends {}
          ? { [K in keyof T]?: DeepPartial<T[K]> }
          : Partial<T>;

export interface MessageFns<T> {
  encode(message: T, writer?: BinaryWriter): BinaryWriter;
  decode(input: BinaryReader | Uint8Array, length?: number): T;
  create(base?: DeepPartial<T>): T;
  fromPartial(object: DeepPartial<T>): T;
}
