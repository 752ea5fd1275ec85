import type { Json } from "@vyom/proto";
import type { Field } from "./difference.ts";

/** At most this many differing places of one answer are told. */
const MOST_FIELDS = 5;

/** The places where two JSON values differ, as dotted paths; the order of keys does not matter. */
export function compareJson(recorded: Json, ours: Json, path = ""): readonly Field[] {
  if (Object.is(recorded, ours)) return [];
  if (isList(recorded) && isList(ours)) return compareLists(recorded, ours, path);
  if (isObject(recorded) && isObject(ours)) {
    const names = new Set([...Object.keys(recorded), ...Object.keys(ours)]);
    const fields: Field[] = [];
    for (const name of names) {
      fields.push(
        ...compareMember(recorded[name], ours[name], path === "" ? name : `${path}.${name}`),
      );
      if (fields.length >= MOST_FIELDS) break;
    }
    return fields.slice(0, MOST_FIELDS);
  }
  return [{ name: path || "(all)", recorded: shown(recorded), ours: shown(ours) }];
}

function compareMember(
  recorded: Json | undefined,
  ours: Json | undefined,
  path: string,
): readonly Field[] {
  if (recorded !== undefined && ours !== undefined) return compareJson(recorded, ours, path);
  return [{ name: path, recorded: shown(recorded), ours: shown(ours) }];
}

function compareLists(
  recorded: readonly Json[],
  ours: readonly Json[],
  path: string,
): readonly Field[] {
  const fields: Field[] = [];
  if (recorded.length !== ours.length)
    fields.push({
      name: `${path}.length`,
      recorded: recorded.length.toString(),
      ours: ours.length.toString(),
    });
  const length = Math.max(recorded.length, ours.length);
  for (let index = 0; index < length && fields.length < MOST_FIELDS; index++)
    fields.push(...compareMember(recorded[index], ours[index], `${path}[${index}]`));
  return fields.slice(0, MOST_FIELDS);
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
function isObject(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function shown(value: Json | undefined): string {
  return value === undefined ? "(absent)" : JSON.stringify(value);
}
