import { parseGoFloat } from "../go-float.ts";
import { NodeKind } from "./node.ts";
import type { YamlNode } from "./node.ts";

/** What a plain scalar means to a reader that expects no text (gopkg.in/yaml.v3 resolve.go). */
export type Resolved =
  | { readonly kind: "null" }
  | { readonly kind: "bool"; readonly value: boolean }
  /** Exact for whole numbers within 53 bits; readers of smaller ranges need no more. */
  | { readonly kind: "int"; readonly value: number }
  | { readonly kind: "float"; readonly value: number }
  | { readonly kind: "text"; readonly value: string };

const NULL: Resolved = { kind: "null" };
const TRUE: Resolved = { kind: "bool", value: true };
const FALSE: Resolved = { kind: "bool", value: false };

const WORDS: ReadonlyMap<string, Resolved> = new Map<string, Resolved>([
  ["", NULL],
  ["~", NULL],
  ["null", NULL],
  ["Null", NULL],
  ["NULL", NULL],
  ["true", TRUE],
  ["True", TRUE],
  ["TRUE", TRUE],
  ["false", FALSE],
  ["False", FALSE],
  ["FALSE", FALSE],
  ...[".nan", ".NaN", ".NAN"].map((word) => floatWord(word, Number.NaN)),
  ...[".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF"].map((word) =>
    floatWord(word, Number.POSITIVE_INFINITY),
  ),
  ...["-.inf", "-.Inf", "-.INF"].map((word) => floatWord(word, Number.NEGATIVE_INFINITY)),
]);

function floatWord(word: string, value: number): [string, Resolved] {
  return [word, { kind: "float", value }];
}

/** The usual case. */
const SMALL_INT = /^(?:0|[1-9][0-9]{0,8})$/;
const DECIMAL_INT = /^[+-]?(?:0|[1-9][0-9]*)$/;
const PREFIXED_INT = /^([+-]?)0([xX][0-9a-fA-F]+|[oO]?[0-7]+|[bB][01]+)$/;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const MAX_INT = 2 ** 64;

/** Whether a plain scalar says that there is no value. */
export function isNullWord(value: string): boolean {
  switch (value) {
    case "":
    case "~":
    case "null":
    case "Null":
    case "NULL":
      return true;
    default:
      return false;
  }
}

/** What a plain scalar without a tag is. */
function resolvePlain(value: string): Resolved {
  if (SMALL_INT.test(value)) return { kind: "int", value: Number(value) };
  const word = WORDS.get(value);
  if (word !== undefined) return word;
  const first = value.charCodeAt(0);
  if (first === 46) {
    const float = parseGoFloat(value);
    if (float !== undefined) return { kind: "float", value: float };
  } else if (first === 43 || first === 45 || (first >= 48 && first <= 57)) {
    const number = resolveNumber(value.replaceAll("_", ""));
    if (number !== undefined) return number;
  }
  return { kind: "text", value };
}

function resolveNumber(plain: string): Resolved | undefined {
  if (DECIMAL_INT.test(plain)) {
    const value = Number(plain);
    if (value < MAX_INT && value >= -(2 ** 63)) return { kind: "int", value };
  }
  const prefixed = PREFIXED_INT.exec(plain);
  if (prefixed !== null) {
    const value = prefixedInt(prefixed[2] as string);
    if (value < MAX_INT) return { kind: "int", value: prefixed[1] === "-" ? -value : value };
  }
  if (!FLOAT.test(plain)) return undefined;
  const value = Number(plain);
  return Number.isFinite(value) ? { kind: "float", value } : undefined;
}

/** The value of `x1f`, `o17`, `17` (octal) or `b101`. */
function prefixedInt(digits: string): number {
  const letter = digits[0] as string;
  if (letter === "x" || letter === "X") return Number.parseInt(digits.slice(1), 16);
  if (letter === "b" || letter === "B") return Number.parseInt(digits.slice(1), 2);
  return Number.parseInt(letter === "o" || letter === "O" ? digits.slice(1) : digits, 8);
}

/** What a scalar with or without a tag is; `undefined` when its text does not fit its tag. */
export function resolveScalar(node: YamlNode): Resolved | undefined {
  const { tag, value } = node;
  if (tag === undefined) return resolvePlain(value);
  switch (tag) {
    case "!!null":
    case "!!bool":
    case "!!int":
    case "!!float":
    case "!!timestamp":
      return resolveTagged(tag, value);
    default:
      return { kind: "text", value };
  }
}

function resolveTagged(tag: string, value: string): Resolved | undefined {
  const resolved = resolvePlain(value);
  if (tag === "!!timestamp")
    return resolved.kind === "text" && isTimestamp(value) ? resolved : undefined;
  if (tag === `!!${resolved.kind}`) return resolved;
  if (tag === "!!float" && resolved.kind === "int") return { kind: "float", value: resolved.value };
  return undefined;
}

const TIMESTAMP =
  /^\d{4}-\d{1,2}-\d{1,2}(?:(?:[Tt]\d{1,2}:\d{1,2}:\d{1,2}(?:[.,]\d+)?(?:Z|[+-]\d\d:\d\d))|(?: +\d{1,2}:\d{1,2}:\d{1,2}(?:[.,]\d+)?))?$/;

function isTimestamp(value: string): boolean {
  return TIMESTAMP.test(value);
}

/** Whether a node, an alias followed, says that there is no value. */
export function isNull(node: YamlNode): boolean {
  const target = node.target ?? node;
  if (target.kind !== NodeKind.scalar) return false;
  return (target.tag === undefined || target.tag === "!!null") && isNullWord(target.value);
}
