import type { Json } from "@vyom/proto";
import type { AnswerDifference } from "./difference.ts";
import { jsonText } from "./marks.ts";
import { multisetDifference } from "./compare-events.ts";

/** The parts of two answers that are not in both. */
export interface DifferingParts {
  /** Entries of lists, and all that is no list as one. */
  readonly texts: readonly string[];
  /** Whether the list is a page: where one entry is missing, others move up. */
  readonly isCut: boolean;
}

type Body = { readonly [name: string]: Json };

/** Entries of lists that are in one of the two answers only; the whole of both where one failed. */
export function differingParts({ path, recorded, ours }: AnswerDifference): DifferingParts {
  const both = [recorded.body, ours.body];
  const isCut = both.some((body) => isPage(path, body));
  if (recorded.status !== ours.status || !both.every(isBody))
    return { texts: [both.map(jsonText).join(" ")], isCut };
  const [left = {}, right = {}] = both;
  const texts: string[] = [];
  const rest: [Body, Body] = [{}, {}];
  for (const name of new Set([...Object.keys(left), ...Object.keys(right)])) {
    if (name === "pagination") continue;
    const [one, other] = [left[name] ?? null, right[name] ?? null];
    if (Array.isArray(one) && Array.isArray(other)) {
      texts.push(...onlyInOne(one, other));
    } else rest.forEach((part, index) => Object.assign(part, { [name]: index ? other : one }));
  }
  const [first, second] = rest.map(sortedText);
  if (first !== second) texts.push(rest.map(jsonText).join(" "));
  return { texts, isCut };
}

/** Whether two answers differ in nothing but where their page ends and how many entries there are. */
export function isOfBounds({ fields }: Pick<AnswerDifference, "fields">): boolean {
  return fields.every(({ name }) => name.startsWith("pagination."));
}

function isPage(path: string, body: Json): boolean {
  if (/pagination\.(limit|offset|key)=/.test(path)) return true;
  const { pagination } = isBody(body) ? body : {};
  return isBody(pagination) && typeof pagination["next_key"] === "string";
}
function isBody(value: Json | undefined): value is Body {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** Entries of one list that the other does not have, as they were written. */
function onlyInOne(one: readonly Json[], other: readonly Json[]): readonly string[] {
  const written = new Map([...one, ...other].map((entry) => [sortedText(entry), jsonText(entry)]));
  const { missing, extra } = multisetDifference(one.map(sortedText), other.map(sortedText));
  return [...missing, ...extra].map((text) => written.get(text) ?? text);
}
/** JSON with the members of objects in order of their names. */
function sortedText(value: Json): string {
  return JSON.stringify(value, (_name, inner: Json) =>
    isBody(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([one], [two]) => (one < two ? -1 : 1)))
      : inner,
  );
}
