import {
  VyomError,
  bytesFromUtf8,
  dec18ToWire,
  tryBytesFromBase64,
  tryBytesFromBase64Url,
  tryParseDec18,
} from "@vyom/core";
import { schema } from "./descriptor.ts";
import { isJsonObject, type Json, type JsonObject } from "./json-write.ts";
import type { FieldSchema, FieldType, ScalarName } from "./message-schema.ts";
import { anyFromMessage, messageCodec, typeNameFromUrl } from "./registry.ts";
import { durationFromText, timestampFromText } from "./time-text.ts";

const MAX_DEPTH = 100;

/** Where a value stands, for messages: "body.messages[0].amount". */
type Path = string;

function refuse(path: Path, wanted: string): never {
  throw new VyomError("proto.json", `${path === "" ? "the JSON" : path}: ${wanted}`);
}

/**
 * A message from its JSON form. Names may be the schema's or camelCase, numbers texts or numbers, enums names or
 * numbers; null means absent.
 * @throws VyomError `proto.json` that names the field, for unknown fields too
 */
export function messageFromJson<T = unknown>(typeName: string, json: Json): T {
  return messageCodec<T>(typeName).fromPartial(
    readMessage(typeName, json, "", MAX_DEPTH) as object,
  );
}

function readMessage(typeName: string, json: Json, path: Path, depth: number): unknown {
  if (depth === 0) refuse(path, `nested more than ${MAX_DEPTH} levels deep`);
  if (typeName === "google.protobuf.Timestamp") return timestampFromText(readText(json, path));
  if (typeName === "google.protobuf.Duration") return durationFromText(readText(json, path));
  if (!isJsonObject(json)) refuse(path, "must be an object");
  if (typeName === "google.protobuf.Any") return readAny(json, path, depth);
  return readFields(typeName, Object.entries(json), path, depth);
}

function readFields(
  typeName: string,
  entries: readonly (readonly [string, Json])[],
  path: Path,
  depth: number,
): Record<string, unknown> {
  const message: Record<string, unknown> = {};
  const { fieldsByName } = schema.message(typeName);
  for (const [name, value] of entries) {
    const at = path === "" ? name : `${path}.${name}`;
    const field = fieldsByName.get(name);
    if (field === undefined) refuse(at, `unknown field of ${typeName}`);
    if (value === null) continue;
    message[field.property] = readField(field, value, at, depth);
  }
  return message;
}

function readAny(json: JsonObject, path: Path, depth: number): unknown {
  const typeUrl = json["@type"];
  if (typeof typeUrl !== "string") refuse(path, 'an Any needs a text "@type"');
  const typeName = typeNameFromUrl(typeUrl);
  if (schema.tryMessage(typeName) === undefined) refuse(path, `unknown type "${typeUrl}"`);
  const rest = Object.entries(json).filter(([name]) => name !== "@type");
  const scalarForm =
    typeName === "google.protobuf.Timestamp" || typeName === "google.protobuf.Duration";
  const inner = scalarForm
    ? readMessage(typeName, json["value"] ?? null, `${path}.value`, depth - 1)
    : readMessage(typeName, Object.fromEntries(rest), path, depth - 1);
  return anyFromMessage(typeName, messageCodec(typeName).fromPartial(inner as object) as object);
}

function readField(field: FieldSchema, value: Json, path: Path, depth: number): unknown {
  if (field.mapKey !== undefined) {
    if (!isJsonObject(value)) refuse(path, "must be an object");
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [
        key,
        readValue(field, item, `${path}["${key}"]`, depth),
      ]),
    );
  }
  if (!field.repeated) return readValue(field, value, path, depth);
  if (!Array.isArray(value)) refuse(path, "must be a list");
  return (value as readonly Json[]).map((item, index) =>
    readValue(field, item, `${path}[${index}]`, depth),
  );
}

function readValue(field: FieldSchema, value: Json, path: Path, depth: number): unknown {
  if (field.customtype !== undefined) {
    const text = customDigits(field.customtype, value, path);
    const isBytes = field.type.kind === "scalar" && field.type.scalar === "bytes";
    return isBytes ? bytesFromUtf8(text) : text;
  }
  return readTyped(field.type, value, path, depth);
}

function readTyped(type: FieldType, value: Json, path: Path, depth: number): unknown {
  if (type.kind === "message") return readMessage(type.typeName, value, path, depth - 1);
  if (type.kind === "enum") return readEnum(type.typeName, value, path);
  return readScalar(type.scalar, value, path);
}

/** The wire text of an Int (digits) or a Dec (value * 10^18). */
function customDigits(customtype: "int" | "dec", value: Json, path: Path): string {
  const text = typeof value === "number" ? String(value) : readText(value, path);
  if (customtype === "int") {
    if (!/^-?\d{1,100}$/.test(text)) refuse(path, "must be a whole number in a text");
    return BigInt(text).toString();
  }
  const dec = tryParseDec18(text);
  if (dec === undefined) refuse(path, "must be a decimal number with at most 18 places in a text");
  return dec18ToWire(dec);
}

function readEnum(typeName: string, value: Json, path: Path): number {
  if (typeof value === "number" && Number.isInteger(value)) return value;
  const number = typeof value === "string" ? schema.enum(typeName).numberOf.get(value) : undefined;
  if (number === undefined) refuse(path, `must be a name of ${typeName}`);
  return number;
}

function readText(value: Json, path: Path): string {
  if (typeof value !== "string") refuse(path, "must be a text");
  return value;
}

function readScalar(scalar: ScalarName, value: Json, path: Path): unknown {
  switch (scalar) {
    case "string":
      return readText(value, path);
    case "bool":
      if (typeof value !== "boolean") refuse(path, "must be true or false");
      return value;
    case "bytes":
      return readBytes(value, path);
    case "double":
    case "float":
      return readFloat(value, path);
    default:
      return readInteger(scalar, value, path);
  }
}

function readBytes(value: Json, path: Path): Uint8Array {
  const text = readText(value, path);
  const bytes = tryBytesFromBase64(text) ?? tryBytesFromBase64Url(text.replace(/=+$/, ""));
  if (bytes === undefined) refuse(path, "must be base64");
  return bytes;
}

function readFloat(value: Json, path: Path): number {
  if (typeof value === "number") return value;
  const text = readText(value, path);
  if (!/^(-?\d+(\.\d+)?([eE][+-]?\d+)?|NaN|-?Infinity)$/.test(text))
    refuse(path, "must be a number");
  return Number(text);
}

/** Bits and signedness of the whole-number types. */
const integerForms: Readonly<Partial<Record<ScalarName, { bits: number; signed: boolean }>>> = {
  int32: { bits: 32, signed: true },
  sint32: { bits: 32, signed: true },
  sfixed32: { bits: 32, signed: true },
  uint32: { bits: 32, signed: false },
  fixed32: { bits: 32, signed: false },
  int64: { bits: 64, signed: true },
  sint64: { bits: 64, signed: true },
  sfixed64: { bits: 64, signed: true },
  uint64: { bits: 64, signed: false },
  fixed64: { bits: 64, signed: false },
};

function readInteger(scalar: ScalarName, value: Json, path: Path): number | bigint {
  const form = integerForms[scalar];
  if (form === undefined) refuse(path, `holds the type ${scalar}, which has no JSON form`);
  const text = typeof value === "number" ? String(value) : readText(value, path);
  if (!/^-?\d{1,20}$/.test(text)) refuse(path, "must be a whole number");
  const number = BigInt(text);
  const kept = form.signed ? BigInt.asIntN(form.bits, number) : BigInt.asUintN(form.bits, number);
  if (kept !== number) refuse(path, `does not fit ${scalar}`);
  return form.bits === 64 ? number : Number(number);
}
