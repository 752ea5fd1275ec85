import { VyomError } from "@vyom/core";

/** Any object of a parsed JSON document. */
export type JsonObject = { readonly [key: string]: unknown };

/** Reads fields of untrusted JSON; every refusal carries one code and says what document it was. */
export interface JsonReader {
  object(value: unknown, field: string): JsonObject;
  text(value: unknown, field: string): string;
  optionalText(value: unknown, field: string): string | undefined;
  size(value: unknown, field: string): number;
  /** `null` and absent are an empty list, as Go writes empty slices. */
  list(value: unknown, field: string, limit: number): readonly unknown[];
  textList(value: unknown, field: string, limit: number): readonly string[];
  textMap(value: unknown, field: string, limit: number): Readonly<Record<string, string>>;
  refuse(reason: string): never;
}

/** A reader whose errors are `code` and begin with `subject` ("image manifest sha256:..."). */
export function jsonReader({ code, subject }: { code: string; subject: string }): JsonReader {
  const refuse = (reason: string): never => {
    throw new VyomError(code, `${subject} ${reason}`);
  };
  const object = (value: unknown, field: string): JsonObject =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as JsonObject)
      : refuse(`has no object in ${field}`);
  const text = (value: unknown, field: string): string =>
    typeof value === "string" && !value.includes("\0") ? value : refuse(`has no text in ${field}`);
  const list = (value: unknown, field: string, limit: number): readonly unknown[] => {
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) return refuse(`has no list in ${field}`);
    if (value.length > limit)
      return refuse(`has ${value.length} items in ${field}, ${limit} are allowed`);
    return value as readonly unknown[];
  };
  return {
    object,
    text,
    list,
    refuse,
    optionalText: (value, field) =>
      value === undefined || value === null ? undefined : text(value, field),
    size: (value, field) =>
      typeof value === "number" && Number.isSafeInteger(value) && value >= 0
        ? value
        : refuse(`has no size in ${field}`),
    textList: (value, field, limit) =>
      list(value, field, limit).map((item, index) => text(item, `${field}[${index}]`)),
    textMap: (value, field, limit) => {
      if (value === undefined || value === null) return {};
      const entries = Object.entries(object(value, field));
      if (entries.length > limit)
        refuse(`has ${entries.length} keys in ${field}, ${limit} are allowed`);
      return Object.fromEntries(entries.map(([key, item]) => [key, text(item, `${field}.${key}`)]));
    },
  };
}

/** Parses UTF-8 JSON that must be an object. @throws VyomError with the reader's code */
export function parseJsonObject(bytes: Uint8Array, reader: JsonReader): JsonObject {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return reader.refuse("is not well-formed JSON");
  }
  return reader.object(value, "the document");
}
