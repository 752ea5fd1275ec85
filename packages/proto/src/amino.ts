import { VyomError, base64FromBytes, compareText, utf8FromBytes } from "@vyom/core";
import type { MessageValue } from "./codec.ts";
import { schema } from "./descriptor.ts";
import { customText, type Json } from "./json-write.ts";
import type { FieldSchema, FieldType, MessageSchema } from "./message-schema.ts";
import { messageFromAny, type AnyValue } from "./registry.ts";
import { durationToNanos, timestampToShortText, type SecondsNanos } from "./time-text.ts";

const MAX_DEPTH = 100;

/** An amino JSON message: what stands in a sign document's `msgs`. */
export interface AminoMessage {
  readonly type: string;
  readonly value: Json;
}

/**
 * The amino JSON form of a message (cosmossdk.io/x/tx signing/aminojson): `type` is its `amino.name`, or the type URL
 * when it has none; empty fields are left out unless marked. Every nested field is written.
 * Keys are in the schema's order: `sortedJsonText` sorts them.
 * @throws VyomError `proto.amino` for what has no such form (maps, unnamed oneofs, missing required messages)
 */
export function messageToAmino(typeName: string, message: object): AminoMessage {
  return writeNamed(typeName, message as MessageValue, MAX_DEPTH);
}

/** JSON with keys sorted at every level and Go's escapes: the bytes of an amino sign document. */
export function sortedJsonText(json: Json): string {
  if (Array.isArray(json)) return `[${(json as readonly Json[]).map(sortedJsonText).join(",")}]`;
  if (typeof json !== "object" || json === null) return escapeAsGo(JSON.stringify(json));
  const entries = Object.entries(json).sort(([left], [right]) => compareText(left, right));
  const members = entries.map(
    ([name, value]) => `${escapeAsGo(JSON.stringify(name))}:${sortedJsonText(value)}`,
  );
  return `{${members.join(",")}}`;
}

/** Go's encoding/json escapes these five beyond what JSON asks for. */
function escapeAsGo(text: string): string {
  return text.replace(
    /[<>&\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function refuse(where: string, reason: string): never {
  throw new VyomError("proto.amino", `${where} has no amino JSON form: ${reason}`);
}

function writeNamed(typeName: string, message: MessageValue, depth: number): AminoMessage {
  const type = schema.message(typeName).aminoName || `/${typeName}`;
  return { type, value: writeMessage(typeName, message, depth) };
}

function writeMessage(typeName: string, message: MessageValue, depth: number): Json {
  if (depth === 0) refuse(typeName, `it is nested more than ${MAX_DEPTH} levels deep`);
  switch (typeName) {
    case "google.protobuf.Timestamp":
      return timestampToShortText(message as unknown as SecondsNanos);
    case "google.protobuf.Duration":
      return durationToNanos(message as unknown as SecondsNanos).toString();
    case "google.protobuf.Any": {
      const inner = messageFromAny<MessageValue>(message as unknown as AnyValue);
      const { type, value } = writeNamed(inner.typeName, inner.message, depth - 1);
      return { type, value };
    }
  }
  const own = schema.message(typeName);
  switch (own.aminoEncoding) {
    case "key_field":
      return writeScalar(message["key"]);
    case "module_account":
      return writeModuleAccount(message);
    case "threshold_string":
      return {
        threshold: String(message["threshold"] ?? 0),
        pubkeys: ((message["publicKeys"] ?? []) as readonly MessageValue[]).map((key) =>
          writeMessage("google.protobuf.Any", key, depth - 1),
        ),
      };
  }
  return writeFields(own, message, depth);
}

function writeFields(own: MessageSchema, message: MessageValue, depth: number): Json {
  const json: Record<string, Json> = {};
  for (const field of own.fields) {
    const value = message[field.property];
    if (field.oneof !== undefined) writeChoice(json, own, field, value, depth);
    else if (isPresent(field, value)) json[field.amino.name] = writeField(field, value, depth);
    else if (field.amino.dontOmitEmpty) json[field.amino.name] = writeEmpty(own, field);
  }
  return json;
}

/** A oneof stands under its own name as an interface; when none of its fields is set it is null. */
function writeChoice(
  json: Record<string, Json>,
  own: MessageSchema,
  field: FieldSchema,
  value: unknown,
  depth: number,
): void {
  if (field.amino.oneofName === "")
    refuse(`${own.typeName}.${field.name}`, "its oneof is not named for amino");
  const name = pascalCase(field.oneof ?? "");
  if (value === undefined) {
    json[name] ??= null;
    return;
  }
  const inner = { [field.amino.name]: writeField(field, value, depth) };
  json[name] = { type: field.amino.oneofName, value: inner };
}

function pascalCase(name: string): string {
  return name
    .split("_")
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join("");
}

function isPresent(field: FieldSchema, value: unknown): boolean {
  if (value === undefined || value === null) return false;
  if (field.mapKey !== undefined) return Object.keys(value as object).length > 0;
  if (field.repeated || value instanceof Uint8Array)
    return (value as { readonly length: number }).length > 0;
  if (field.optional || field.type.kind === "message") return true;
  return value !== "" && value !== 0 && value !== 0n && value !== false;
}

function writeEmpty(own: MessageSchema, field: FieldSchema): Json {
  if (field.repeated) return field.amino.encoding === "legacy_coins" ? [] : null;
  if (field.type.kind === "message")
    refuse(`${own.typeName}.${field.name}`, "it must be written and is missing");
  if (field.type.kind === "enum") return 0;
  if (numberScalar(field) !== undefined) return "0";
  switch (field.type.scalar) {
    case "string":
      return "";
    case "bool":
      return false;
    case "bytes":
      return null;
    case "int64":
    case "uint64":
    case "sint64":
    case "fixed64":
    case "sfixed64":
      return "0";
    default:
      return 0;
  }
}

function writeField(field: FieldSchema, value: unknown, depth: number): Json {
  if (field.mapKey !== undefined) refuse(field.name, "maps are not part of amino JSON");
  if (!field.repeated) return writeValue(field, value, depth);
  return (value as readonly unknown[]).map((item) => writeValue(field, item, depth));
}

/** Which text form the field's `cosmos_proto.scalar` asks for; a Dec only where the wire holds it scaled. */
function numberScalar(field: FieldSchema): "int" | "dec" | undefined {
  if (field.scalarKind === "cosmos.Int") return "int";
  return field.scalarKind === "cosmos.Dec" && field.customtype === "dec" ? "dec" : undefined;
}

function writeValue(field: FieldSchema, value: unknown, depth: number): Json {
  if (field.amino.encoding === "inline_json")
    return JSON.parse(utf8FromBytes(value as Uint8Array)) as Json;
  const number = numberScalar(field);
  if (number !== undefined) return customText(number, value);
  return writeTyped(field.type, value, depth);
}

function writeTyped(type: FieldType, value: unknown, depth: number): Json {
  if (type.kind === "message") return writeMessage(type.typeName, value as MessageValue, depth - 1);
  return writeScalar(value);
}

function writeScalar(value: unknown): Json {
  if (value instanceof Uint8Array) return value.length === 0 ? null : base64FromBytes(value);
  if (typeof value === "bigint") return value.toString();
  return (value ?? null) as Json;
}

function writeModuleAccount(message: MessageValue): Json {
  const base = (message["baseAccount"] ?? {}) as MessageValue;
  const permissions = (message["permissions"] ?? []) as readonly string[];
  return {
    account_number: Number(base["accountNumber"] ?? 0n),
    address: (base["address"] ?? "") as string,
    name: (message["name"] ?? "") as string,
    permissions: permissions.length === 0 ? null : permissions,
    public_key: "",
    sequence: Number(base["sequence"] ?? 0n),
  };
}
