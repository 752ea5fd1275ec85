import { VyomError } from "@vyom/core";
import { codecs } from "../gen/registry.ts";
import { encodeMessage, type MessageCodec } from "./codec.ts";

/** A message wrapped with its type URL, as google.protobuf.Any. */
export interface AnyValue {
  readonly typeUrl: string;
  readonly value: Uint8Array;
}

/** The codec of a full message name. @throws VyomError `proto.unknown_type` */
export function messageCodec<T = unknown>(typeName: string): MessageCodec<T> {
  const codec = Object.hasOwn(codecs, typeName) ? codecs[typeName] : undefined;
  if (codec === undefined)
    throw new VyomError("proto.unknown_type", `there is no message called "${typeName}"`);
  return codec as MessageCodec<T>;
}

/** Whether a codec of that full name exists. */
export function hasMessageCodec(typeName: string): boolean {
  return Object.hasOwn(codecs, typeName);
}

/** The full name in a type URL "/name". @throws VyomError `proto.type_url` */
export function typeNameFromUrl(typeUrl: string): string {
  if (!typeUrl.startsWith("/"))
    throw new VyomError("proto.type_url", `"${typeUrl}" is no type URL: it starts with "/"`);
  return typeUrl.slice(1);
}

/** Packs a message: the type URL is "/" and the full name. */
export function anyFromMessage(typeName: string, message: object): AnyValue {
  return { typeUrl: `/${typeName}`, value: encodeMessage(messageCodec(typeName), message) };
}

/**
 * Unpacks an Any. @throws VyomError `proto.type_url`, `proto.unknown_type`, `proto.decode` when the bytes are no such
 * message
 */
export function messageFromAny<T = unknown>(any: AnyValue): { typeName: string; message: T } {
  const typeName = typeNameFromUrl(any.typeUrl);
  return { typeName, message: decodeMessage<T>(typeName, any.value) };
}

/** Decodes bytes as a message. @throws VyomError `proto.unknown_type`, `proto.decode` */
export function decodeMessage<T = unknown>(typeName: string, bytes: Uint8Array): T {
  const codec = messageCodec<T>(typeName);
  try {
    return codec.decode(bytes);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new VyomError("proto.decode", `the bytes are no ${typeName}: ${reason}`, { cause });
  }
}
