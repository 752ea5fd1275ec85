const MAX_UINT64 = 2 ** 64;
const TWO_32 = 2 ** 32;
const TWO_63 = 2 ** 63;
/** Go stops counting an exponent's digits here. */
const MAX_EXPONENT = 99999;
/** The usual case. */
const WHOLE = /^[0-9]{1,15}$/;
const SPECIAL = /^(?:[+-]?inf(?:inity)?|nan)$/i;
const DECIMAL = /^[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:e[+-]?[0-9]+)?$/i;
const HEXADECIMAL = /^([+-]?)0x([0-9a-f]*)(?:\.([0-9a-f]*))?p([+-]?[0-9]+)$/i;

/**
 * A number in the syntax of Go's strconv.ParseFloat with 64 bits: decimal or hexadecimal with a `p` exponent, `_` between
 * digits, `inf`, `infinity` and `nan` in any case. `undefined` for another text or a number beyond the range.
 */
export function parseGoFloat(text: string): number | undefined {
  if (WHOLE.test(text)) return Number(text);
  if (SPECIAL.test(text)) return specialFloat(text);
  if (text.includes("_") && !areUnderscoresPlaced(text)) return undefined;
  const digits = text.replaceAll("_", "");
  const value = DECIMAL.test(digits) ? Number(digits) : parseHexadecimal(digits);
  return value !== undefined && Number.isFinite(value) ? value : undefined;
}

function specialFloat(text: string): number {
  if (text.toLowerCase() === "nan") return Number.NaN;
  return text.startsWith("-") ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}

/** An underscore stands between two digits, or between the prefix `0x` and a digit. */
function areUnderscoresPlaced(text: string): boolean {
  const body = text.replace(/^[+-]/, "");
  const hexadecimal = /^0x/i.test(body);
  const digits = hexadecimal ? body.slice(2) : body;
  const digit = hexadecimal ? /[0-9a-f]/i : /[0-9]/;
  for (let index = 0; index < digits.length; index++) {
    if (digits[index] !== "_") continue;
    const before = digits[index - 1] ?? (hexadecimal ? "0" : "");
    if (!digit.test(before) || !digit.test(digits[index + 1] ?? "")) return false;
  }
  return true;
}

function parseHexadecimal(text: string): number | undefined {
  const match = HEXADECIMAL.exec(text);
  if (match === null) return undefined;
  const [, sign, whole = "", fraction = "", exponentText = "0"] = match;
  const digits = whole + fraction;
  if (digits === "") return undefined;
  const exponent = Math.max(-MAX_EXPONENT, Math.min(MAX_EXPONENT, Number(exponentText)));
  const value = scaleExactly(BigInt(`0x${digits}`), exponent - 4 * fraction.length);
  return sign === "-" ? -value : value;
}

/** mantissa * 2^exponent, rounded once to the nearest double, ties to even. */
function scaleExactly(mantissa: bigint, exponent: number): number {
  if (mantissa === 0n) return 0;
  const bits = mantissa.toString(2).length;
  // The lowest bit a double of this size has; below 2^-1074 nothing is left.
  const lowest = Math.max(bits + exponent - 53, -1074);
  const drop = lowest - exponent;
  if (drop <= 0) return Number(mantissa) * 2 ** exponent;
  if (drop > bits + 1) return 0;
  const unit = 1n << BigInt(drop);
  let kept = mantissa / unit;
  const rest = (mantissa % unit) * 2n;
  if (rest > unit || (rest === unit && kept % 2n === 1n)) kept++;
  return Number(kept) * 2 ** lowest;
}

/** A double from 0 as Go on amd64 converts it to uint64: the fraction cut, what does not fit becomes 2^63. */
export function uint64FromFloat(value: number): number {
  return value < MAX_UINT64 ? Math.trunc(value) : TWO_63;
}

/** A double from 0 as Go on amd64 converts it to uint32: the low bits of its whole part, 0 for what exceeds 63 bits. */
export function uint32FromFloat(value: number): number {
  if (value < TWO_32) return Math.trunc(value);
  if (!(value < TWO_63)) return 0;
  return Number(BigInt.asUintN(32, BigInt(Math.trunc(value))));
}
