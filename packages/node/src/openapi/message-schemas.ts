import { compareText } from "@vyom/core";
import { schema, type FieldSchema, type Json, type ScalarName } from "@vyom/proto";

type JsonObject = { [name: string]: Json };

/** The body of a refused call. */
export const FAILURE_SCHEMA: Json = {
  type: "object",
  properties: {
    code: { type: "integer", description: "gRPC status code" },
    message: { type: "string" },
    details: { type: "array", items: { type: "object" } },
  },
};

const WELL_KNOWN: Readonly<Record<string, Json>> = {
  "google.protobuf.Timestamp": { type: "string", format: "date-time" },
  "google.protobuf.Duration": { type: "string", example: "3.5s" },
  "google.protobuf.Any": {
    type: "object",
    properties: { "@type": { type: "string" } },
    additionalProperties: true,
  },
};
const SCALARS: Readonly<Record<ScalarName, Json>> = {
  double: { type: "number", format: "double" },
  float: { type: "number", format: "float" },
  int64: { type: "string", format: "int64" },
  uint64: { type: "string", format: "uint64" },
  fixed64: { type: "string", format: "uint64" },
  sfixed64: { type: "string", format: "int64" },
  sint64: { type: "string", format: "int64" },
  int32: { type: "integer", format: "int32" },
  sint32: { type: "integer", format: "int32" },
  sfixed32: { type: "integer", format: "int32" },
  uint32: { type: "integer", format: "int64" },
  fixed32: { type: "integer", format: "int64" },
  bool: { type: "boolean" },
  string: { type: "string" },
  bytes: { type: "string", format: "byte" },
};

/** Schema of a field's value in JSON. */
export function valueSchema(field: FieldSchema): Json {
  const item = itemSchema(field);
  if (field.mapKey !== undefined) return { type: "object", additionalProperties: item };
  return field.repeated ? { type: "array", items: item } : item;
}
function itemSchema({ type, customtype }: FieldSchema): Json {
  if (customtype !== undefined) return { type: "string" };
  if (type.kind === "scalar") return SCALARS[type.scalar];
  if (type.kind === "enum") {
    const names = schema.enum(type.typeName).values.map(({ name }) => name);
    return { type: "string", enum: names };
  }
  return WELL_KNOWN[type.typeName] ?? { $ref: `#/components/schemas/${type.typeName}` };
}

/** Schemas of messages and of all that they hold, by name and in its order. */
export function messageSchemas(typeNames: readonly string[]): { readonly [name: string]: Json } {
  const found = new Map<string, Json>();
  const pending = [...typeNames];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (found.has(next) || Object.hasOwn(WELL_KNOWN, next)) continue;
    const { fields } = schema.message(next);
    const properties: JsonObject = {};
    for (const field of fields) {
      properties[field.name] = valueSchema(field);
      if (field.type.kind === "message") pending.push(field.type.typeName);
    }
    found.set(next, { type: "object", ...(fields.length === 0 ? {} : { properties }) });
  }
  return Object.fromEntries([...found].toSorted(([left], [right]) => compareText(left, right)));
}
