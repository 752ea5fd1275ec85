import { VyomError } from "@vyom/core";
import type { EventValues } from "./event-values.ts";

export type Comparison = "=" | "<" | "<=" | ">" | ">=" | "CONTAINS" | "EXISTS";
/** What an attribute is compared with. Numbers are kept as text and compared exactly. */
export type Operand =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly text: string }
  | { readonly kind: "time"; readonly milliseconds: number };
/** One condition: `key` is `type.attribute`, or `type` alone with EXISTS. */
export interface Condition {
  readonly key: string;
  readonly comparison: Comparison;
  readonly operand?: Operand;
}
/** Conditions that must all hold. Empty matches everything. */
export type EventQuery = readonly Condition[];

const QUERY_LENGTH_MAX = 512;
const TOKEN =
  /\s*(?:(AND\b)|(<=|>=|=|<|>)|(CONTAINS\b|EXISTS\b)|(DATE\s+\d{4}-\d\d-\d\d|TIME\s+\S+)|'([^']*)'|(-?\d+(?:\.\d+)?)(?![\w.])|([\w.-]+))/y;

type Token = {
  readonly kind: "and" | "comparison" | "text" | "number" | "time" | "key";
  readonly text: string;
};

function tokens(source: string): Token[] {
  const found: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.trimEnd().length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(source);
    if (match === null) throw refuse(source, `unexpected text at position ${at + 1}`);
    if (match[1] !== undefined) found.push({ kind: "and", text: match[1] });
    else if (match[2] !== undefined || match[3] !== undefined)
      found.push({ kind: "comparison", text: (match[2] ?? match[3]) as string });
    else if (match[4] !== undefined)
      found.push({ kind: "time", text: match[4].replace(/^(DATE|TIME)\s+/, "") });
    else if (match[5] !== undefined) found.push({ kind: "text", text: match[5] });
    else if (match[6] !== undefined) found.push({ kind: "number", text: match[6] });
    else found.push({ kind: "key", text: match[7] as string });
  }
  return found;
}
function refuse(source: string, why: string): VyomError {
  return new VyomError(
    "node.event_query",
    `failed to parse query ${JSON.stringify(source.slice(0, 100))}: ${why}`,
  );
}

/**
 * Parses CometBFT's event query language (0.38 libs/pubsub/query): conditions joined by AND, such as
 * `tm.event='Tx' AND message.sender='akash1...' AND tx.height>5`. @throws VyomError `node.event_query`
 */
export function parseEventQuery(source: string): EventQuery {
  if (source.length > QUERY_LENGTH_MAX)
    throw new VyomError("node.event_query", "maximum query length exceeded");
  const list = tokens(source);
  const conditions: Condition[] = [];
  let position = 0;
  while (position < list.length) {
    if (conditions.length > 0 && list[position++]?.kind !== "and")
      throw refuse(source, "conditions are joined by AND");
    const key = list[position++];
    const comparison = list[position++];
    if (key?.kind !== "key" || comparison?.kind !== "comparison")
      throw refuse(source, "a condition is a name, a comparison and a value");
    if (comparison.text === "EXISTS") {
      conditions.push({ key: key.text, comparison: "EXISTS" });
      continue;
    }
    conditions.push({
      key: key.text,
      comparison: comparison.text as Comparison,
      operand: operandOf(source, list[position++], comparison.text),
    });
  }
  if (conditions.length === 0) throw refuse(source, "it is empty");
  return conditions;
}

function operandOf(source: string, token: Token | undefined, comparison: string): Operand {
  if (token?.kind === "text") {
    if (comparison !== "=" && comparison !== "CONTAINS")
      throw refuse(source, `text cannot be compared with ${comparison}`);
    return { kind: "text", text: token.text };
  }
  if (comparison === "CONTAINS") throw refuse(source, "CONTAINS takes a text in single quotes");
  if (token?.kind === "number") return { kind: "number", text: token.text };
  if (token?.kind === "time") {
    const milliseconds = Date.parse(token.text);
    if (Number.isNaN(milliseconds)) throw refuse(source, `${token.text} is no time`);
    return { kind: "time", milliseconds };
  }
  throw refuse(source, "a value is a text in single quotes, a number, DATE or TIME");
}

/** Whether the values meet every condition. */
export function matchesEventQuery(query: EventQuery, values: EventValues): boolean {
  return query.every((condition) => meetsCondition(condition, values));
}
/** Whether some value of the condition's key meets it, or EXISTS names an event's type. */
function meetsCondition(condition: Condition, values: EventValues): boolean {
  if (condition.comparison === "EXISTS" && values.types.has(condition.key)) return true;
  return (values.attributes.get(condition.key) ?? []).some((value) =>
    meetsOperand(condition, value),
  );
}

const DATE = /^\d{4}-\d\d-\d\d(?:T|$)/;
const NUMBER = /^-?\d{1,200}(?:\.\d{1,200})?/;

/** Whether one value meets a condition. A number is compared with the number that the value begins with. */
export function meetsOperand({ operand, comparison }: Condition, value: string): boolean {
  if (operand === undefined) return true;
  if (operand.kind === "text")
    return comparison === "CONTAINS" ? value.includes(operand.text) : value === operand.text;
  if (operand.kind === "time") {
    const milliseconds = DATE.test(value) ? Date.parse(value) : Number.NaN;
    return !Number.isNaN(milliseconds) && ordered(comparison, milliseconds - operand.milliseconds);
  }
  const number = NUMBER.exec(value)?.[0];
  return number !== undefined && ordered(comparison, compareNumbers(number, operand.text));
}
function ordered(comparison: Comparison, difference: number): boolean {
  if (comparison === "=") return difference === 0;
  if (comparison === "<") return difference < 0;
  if (comparison === "<=") return difference <= 0;
  if (comparison === ">") return difference > 0;
  return difference >= 0;
}
/** Compares two decimal texts exactly. */
function compareNumbers(left: string, right: string): number {
  const places = Math.max(left.split(".")[1]?.length ?? 0, right.split(".")[1]?.length ?? 0);
  const scaled = (text: string): bigint => {
    const [whole = "0", fraction = ""] = text.split(".");
    return BigInt(whole + fraction.padEnd(places, "0"));
  };
  const difference = scaled(left) - scaled(right);
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
}
