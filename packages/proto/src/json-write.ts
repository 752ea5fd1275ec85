import {
  VyomError,
  assert,
  base64FromBytes,
  compareText,
  dec18FromWire,
  dec18ToText,
  utf8FromBytes,
} from "@vyom/core";
import type { MessageValue } from "./codec.ts";
import { schema } from "./descriptor.ts";
import type { FieldSchema, FieldType, ScalarName } from "./message-schema.ts";
import { decodeMessage, messageCodec, messageFromAny, type AnyValue } from "./registry.ts";
import { GO_ZERO_TIME, durationToText, timestampToText, type SecondsNanos } from "./time-text.ts";

/** A JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: Json;
}

const MAX_DEPTH = 100;

/**
 * A message as the REST gateway prints it (gogoproto jsonpb with original names and defaults): 64-bit numbers as
 * texts, enum names, base64 bytes (null when empty), missing messages null unless they are values in Go, Dec with 18
 * places, times in RFC 3339, an Any opened with its "@type".
 * @throws VyomError `proto.unknown_type`, `proto.decode`, `proto.type_url` for an Any that cannot be opened
 */
export function messageToJson(typeName: string, message: object): JsonObject {
  const json = writeMessage(typeName, message as MessageValue, MAX_DEPTH);
  assert(isJsonObject(json), `${typeName} has no JSON object form`);
  return json;
}

/** Whether a JSON value is an object (neither null nor a list). */
export function isJsonObject(json: Json | undefined): json is JsonObject {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}

/** Decodes and prints in one step: what a gateway does with an answer. */
export function encodedToJson(typeName: string, bytes: Uint8Array): JsonObject {
  return messageToJson(typeName, decodeMessage<object>(typeName, bytes));
}

function writeMessage(typeName: string, message: MessageValue, depth: number): Json {
  if (depth === 0)
    throw new VyomError("proto.depth", `${typeName} is nested more than ${MAX_DEPTH} levels deep`);
  const wellKnown = writeWellKnown(typeName, message, depth);
  if (wellKnown !== undefined) return wellKnown;
  const json: Record<string, Json> = {};
  for (const field of schema.message(typeName).fields) {
    const value = message[field.property];
    if (field.oneof !== undefined && value === undefined) continue;
    setOwn(json, field.name, writeField(field, value, depth));
  }
  return json;
}

function writeWellKnown(typeName: string, message: MessageValue, depth: number): Json | undefined {
  switch (typeName) {
    case "google.protobuf.Timestamp":
      return timestampToText(message as unknown as SecondsNanos);
    case "google.protobuf.Duration":
      return durationToText(message as unknown as SecondsNanos);
    case "google.protobuf.Any":
      return writeAny(message as unknown as AnyValue, depth);
    default:
      return undefined;
  }
}

/** Types whose JSON is no object stand under "value" inside an Any. */
const scalarForms = new Set(["google.protobuf.Timestamp", "google.protobuf.Duration"]);

function writeAny(any: AnyValue, depth: number): Json {
  if (any.typeUrl === "" && any.value.length === 0) return null;
  const { typeName, message } = messageFromAny<MessageValue>(any);
  const inner = writeMessage(typeName, message, depth - 1);
  if (scalarForms.has(typeName) || !isJsonObject(inner))
    return { "@type": any.typeUrl, value: inner };
  return { "@type": any.typeUrl, ...inner };
}

function writeField(field: FieldSchema, value: unknown, depth: number): Json {
  if (field.mapKey !== undefined) return writeMap(field, value, depth);
  if (field.repeated)
    return ((value ?? []) as readonly unknown[]).map((item) => writeItem(field, item, depth));
  if (value === undefined || value === null) return absentForm(field, depth);
  if (field.customtype !== undefined && field.nullable && value === "") return null;
  const isPresent = field.oneof !== undefined || field.optional;
  return isPresent ? writeItem(field, value, depth) : writeValue(field, value, depth);
}

/** What a field prints that the message lacks: null for Go's pointers, the zero value for values. */
function absentForm(field: FieldSchema, depth: number): Json {
  if (field.nullable || field.type.kind !== "message") return null;
  if (field.type.typeName === "google.protobuf.Timestamp") return timestampToText(GO_ZERO_TIME);
  if (field.type.typeName === "google.protobuf.Duration") return "0s";
  const empty = messageCodec<MessageValue>(field.type.typeName).create();
  return writeMessage(field.type.typeName, empty, depth - 1);
}

function writeMap(field: FieldSchema, value: unknown, depth: number): Json {
  const json: Record<string, Json> = {};
  const entries = Object.entries((value ?? {}) as Record<string, unknown>);
  entries.sort(([left], [right]) => compareText(left, right));
  for (const [key, item] of entries) setOwn(json, key, writeItem(field, item, depth));
  return json;
}

/** A value that is known to be there: Go's empty bytes are then an empty text, not null. */
function writeItem(field: FieldSchema, item: unknown, depth: number): Json {
  return writeValue(field, item, depth) ?? (item instanceof Uint8Array ? "" : null);
}

function writeValue(field: FieldSchema, value: unknown, depth: number): Json {
  if (field.customtype !== undefined) return customText(field.customtype, value);
  return writeTyped(field.type, value, depth);
}

function writeTyped(type: FieldType, value: unknown, depth: number): Json {
  if (type.kind === "message") return writeMessage(type.typeName, value as MessageValue, depth - 1);
  if (type.kind === "enum") {
    const number = value as number;
    return schema.enum(type.typeName).nameOf.get(number) ?? number;
  }
  return writeScalar(type.scalar, value);
}

/** The readable text of an Int or a Dec; both lie on the wire as decimal digits, in a string or in bytes. */
export function customText(customtype: "int" | "dec", value: unknown): string {
  const digits = value instanceof Uint8Array ? utf8FromBytes(value) : String(value);
  if (customtype === "dec") return dec18ToText(dec18FromWire(digits));
  return digits === "" ? "0" : digits;
}

function writeScalar(scalar: ScalarName, value: unknown): Json {
  if (scalar === "bytes") {
    const bytes = value as Uint8Array;
    return bytes.length === 0 ? null : base64FromBytes(bytes);
  }
  if (typeof value === "bigint") return value.toString();
  if (typeof value === "number" && !Number.isFinite(value)) return String(value);
  assert(
    typeof value === "number" || typeof value === "string" || typeof value === "boolean",
    `a ${scalar} field holds a ${typeof value}`,
  );
  return value;
}

/** Sets a property even when its name is "__proto__". */
function setOwn(target: Record<string, Json>, name: string, value: Json): void {
  if (name === "__proto__")
    Object.defineProperty(target, name, { value, enumerable: true, configurable: true });
  else target[name] = value;
}
