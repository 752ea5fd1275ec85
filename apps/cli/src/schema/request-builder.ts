import { schema, type FieldSchema, type Json } from "@vyom/proto";
import { usageError } from "../exit-code.ts";

type Draft = { [name: string]: Draft | Json };

/** A field by the names on the way to it: `["filters", "owner"]`. */
interface FoundField {
  readonly path: readonly string[];
  readonly field: FieldSchema;
}

const DEEPEST = 3;

function fieldsOf(typeName: string, path: readonly string[] = []): readonly FoundField[] {
  const message = schema.tryMessage(typeName);
  if (message === undefined || path.length >= DEEPEST) return [];
  return message.fields.flatMap((field) => {
    const here = { path: [...path, field.name], field };
    const isInner = field.type.kind === "message" && !field.repeated && field.mapKey === undefined;
    return isInner && field.type.kind === "message"
      ? [here, ...fieldsOf(field.type.typeName, here.path)]
      : [here];
  });
}

function isSimple({ field }: FoundField): boolean {
  return field.type.kind !== "message";
}

/** The field that an option names: its whole path, else the only or least deep field with that last name. */
function findField(all: readonly FoundField[], typed: string): FoundField {
  const name = typed.replaceAll("-", "_");
  const whole = all.find(({ path }) => path.join(".") === name);
  if (whole !== undefined) return whole;
  const named = all
    .filter(({ path }) => path.at(-1) === name)
    .toSorted((left, right) => left.path.length - right.path.length);
  const [first, second] = named;
  if (first === undefined) {
    const known = all.filter(isSimple).map(({ path }) => `--${path.at(-1)?.replaceAll("_", "-")}`);
    throw usageError(
      `there is no --${typed.slice(0, 60)}, there is ${[...new Set(known)].join(", ") || "nothing to set"}`,
    );
  }
  if (second !== undefined && second.path.length === first.path.length)
    throw usageError(
      `--${typed} may mean ${named.map(({ path }) => `--${path.join(".")}`).join(" or ")}`,
    );
  return first;
}

function valueOf(field: FieldSchema, text: string, typed: string): Json {
  if (field.type.kind === "message" || field.mapKey !== undefined) {
    if (field.type.kind === "message" && /^[^[{"]/.test(text)) {
      const coin = /^(\d+(?:\.\d+)?)([a-zA-Z][\w/:.-]+)$/.exec(text);
      if (coin !== null && /\.(Dec)?Coin$/.test(field.type.typeName))
        return { denom: coin[2] ?? "", amount: coin[1] ?? "" };
      if (/^google\.protobuf\.(Timestamp|Duration)$/.test(field.type.typeName)) return text;
    }
    try {
      return JSON.parse(text) as Json;
    } catch {
      throw usageError(`--${typed} takes JSON, not "${text.slice(0, 60)}"`);
    }
  }
  if (field.type.kind === "scalar" && field.type.scalar === "bool") {
    if (text === "true" || text === "false") return text === "true";
    throw usageError(`--${typed} takes true or false, not "${text.slice(0, 60)}"`);
  }
  return text;
}

function put(draft: Draft, { path, field }: FoundField, value: Json): void {
  let inner = draft;
  for (const name of path.slice(0, -1)) {
    const next = inner[name];
    const object = typeof next === "object" && next !== null && !Array.isArray(next) ? next : {};
    inner[name] = object;
    inner = object as Draft;
  }
  const last = path.at(-1) ?? "";
  const before = inner[last];
  inner[last] =
    field.repeated && !Array.isArray(value)
      ? [...(Array.isArray(before) ? (before as readonly Json[]) : []), value]
      : value;
}

/** What was typed after the method's name, in order: values without a name, and options. */
interface TypedWords {
  readonly plain: readonly string[];
  readonly options: readonly (readonly [string, string | undefined])[];
}

function split(words: readonly string[], isBool: (name: string) => boolean): TypedWords {
  const plain: string[] = [];
  const options: [string, string | undefined][] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? "";
    if (!word.startsWith("--") || word === "--") {
      if (word !== "--") plain.push(word);
      continue;
    }
    const [name = "", ...rest] = word.slice(2).split("=");
    if (rest.length > 0) options.push([name, rest.join("=")]);
    else if (isBool(name) && !/^(true|false)$/.test(words[index + 1] ?? ""))
      options.push([name, "true"]);
    else options.push([name, words[++index]]);
  }
  return { plain, options };
}

/**
 * A message's JSON of what was typed: values without a name fill its simple fields in order (not the paging's), options name
 * fields by their last name (`--owner` is `filters.owner`) or whole path. `base` is what --json gave.
 * @throws VyomError `cli.usage`
 */
export function buildRequest(typeName: string, words: readonly string[], base: Json = {}): Json {
  const all = fieldsOf(typeName);
  const isBool = (name: string): boolean => {
    const found = all.find(({ path }) => path.at(-1) === name.replaceAll("-", "_"));
    return found?.field.type.kind === "scalar" && found.field.type.scalar === "bool";
  };
  const { plain, options } = split(words, isBool);
  const draft = structuredClone(base) as Draft;
  const inOrder = all.filter((found) => isSimple(found) && found.path[0] !== "pagination");
  for (const [index, text] of plain.entries()) {
    const found = inOrder[index];
    if (found === undefined)
      throw usageError(
        `"${text.slice(0, 60)}" is one value too many, ${typeName} has no field for it`,
      );
    put(draft, found, valueOf(found.field, text, found.path.join(".")));
  }
  for (const [name, text] of options) {
    if (text === undefined) throw usageError(`--${name} needs a value`);
    const found = findField(all, name);
    put(draft, found, valueOf(found.field, text, name));
  }
  return draft as Json;
}

/** Whether the JSON has a value at a dotted path. */
export function hasValue(json: Json, path: string): boolean {
  let value: Json | undefined = json;
  for (const name of path.split("."))
    value =
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? (value as { readonly [field: string]: Json })[name]
        : undefined;
  return value !== undefined && value !== null && value !== "";
}

/** Fills one field by its dotted path. */
export function withValue(json: Json, path: string, value: string): Json {
  const draft = structuredClone(json) as Draft;
  put(draft, { path: path.split("."), field: { repeated: false } as FieldSchema }, value);
  return draft as Json;
}
