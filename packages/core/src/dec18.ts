import { VyomError, assert } from "./error.ts";

/**
 * An exact decimal with 18 places, held as `value * 10^18`. Rounding is Cosmos `LegacyDec`'s (cosmossdk.io/math v1.5.3
 * legacy_dec.go): mul and quo round half to even ("banker's"), the Truncate variants toward zero.
 */
export type Dec18 = bigint & { readonly __dec18: true };

const ONE = 10n ** 18n;
const HALF = ONE / 2n;
/** LegacyDec refuses results of more bits than this (maxDecBitLen = 315). */
const MAX_BITS = 315;
const LIMIT = 1n << BigInt(MAX_BITS);

const dec = (scaled: bigint): Dec18 => scaled as Dec18;
export const DEC18_ZERO: Dec18 = dec(0n);
export const DEC18_ONE: Dec18 = dec(ONE);

/** A Dec18 of an already scaled integer (value * 10^18), as the wire holds it. */
export function dec18FromScaled(scaled: bigint): Dec18 {
  return dec(scaled);
}
/** A Dec18 of a whole number. */
export function dec18FromInt(whole: bigint): Dec18 {
  return dec(whole * ONE);
}

/** Parses `[-+]digits[.digits]` with at most 18 places, no exponent; `undefined` otherwise. */
export function tryParseDec18(text: string): Dec18 | undefined {
  const match = /^([+-]?)(\d+)(?:\.(\d{1,18}))?$/.exec(text);
  if (match === null) return undefined;
  const magnitude = BigInt((match[2] as string) + (match[3] ?? "").padEnd(18, "0"));
  if (magnitude >= LIMIT) return undefined;
  return dec(match[1] === "-" ? -magnitude : magnitude);
}
/** As tryParseDec18. @throws VyomError `core.decimal` */
export function parseDec18(text: string): Dec18 {
  const value = tryParseDec18(text);
  if (value === undefined)
    throw new VyomError(
      "core.decimal",
      `"${text.slice(0, 80)}" is no decimal number with at most 18 places`,
    );
  return value;
}
/** Text with exactly 18 places, as LegacyDec.String writes it. */
export function dec18ToText(value: Dec18): string {
  const sign = value < 0n ? "-" : "";
  const digits = (value < 0n ? -value : (value as bigint)).toString().padStart(19, "0");
  return `${sign}${digits.slice(0, -18)}.${digits.slice(-18)}`;
}
/** `95.5`: for people, without the zeros at the end. */
export function dec18ToShortText(value: Dec18): string {
  return dec18ToText(value).replace(/\.?0+$/, "");
}
/** Wire text: the scaled integer, no point (gogoproto customtype LegacyDec). */
export function dec18ToWire(value: Dec18): string {
  return (value as bigint).toString();
}
/** The Dec18 of its wire text; an empty text is zero. @throws VyomError `core.decimal` */
export function dec18FromWire(text: string): Dec18 {
  if (text === "") return DEC18_ZERO;
  if (!/^-?\d+$/.test(text))
    throw new VyomError("core.decimal", `"${text.slice(0, 80)}" is no scaled decimal`);
  return dec(BigInt(text));
}

function checked(value: bigint): Dec18 {
  if (value >= LIMIT || value <= -LIMIT)
    throw new VyomError("core.decimal_overflow", "decimal result needs more than 315 bits");
  return dec(value);
}
/** Divides a non-scaled product by 10^18, halves to even. */
function chopHalfEven(product: bigint): bigint {
  if (product < 0n) return -chopHalfEven(-product);
  const quotient = product / ONE;
  const rest = product % ONE;
  if (rest < HALF) return quotient;
  if (rest > HALF) return quotient + 1n;
  return (quotient & 1n) === 0n ? quotient : quotient + 1n;
}

export function dec18Add(left: Dec18, right: Dec18): Dec18 {
  return checked(left + right);
}
export function dec18Sub(left: Dec18, right: Dec18): Dec18 {
  return checked(left - right);
}
/** Product, halves to even at the 18th place. */
export function dec18Mul(left: Dec18, right: Dec18): Dec18 {
  return checked(chopHalfEven(left * right));
}
/** Product, cut at the 18th place. */
export function dec18MulTruncate(left: Dec18, right: Dec18): Dec18 {
  return checked((left * right) / ONE);
}
/** Product with a whole number; exact. */
export function dec18MulInt(left: Dec18, whole: bigint): Dec18 {
  return checked(left * whole);
}
/** Quotient, halves to even (LegacyDec.Quo: the dividend is scaled twice, then chopped). @throws AssertionFailure on zero */
export function dec18Quo(left: Dec18, right: Dec18): Dec18 {
  assert(right !== 0n, "decimal division by zero");
  return checked(chopHalfEven((left * ONE * ONE) / right));
}
/** Quotient, cut at the 18th place. */
export function dec18QuoTruncate(left: Dec18, right: Dec18): Dec18 {
  assert(right !== 0n, "decimal division by zero");
  return checked((left * ONE) / right);
}
/** Whole part, toward zero. */
export function dec18Truncate(value: Dec18): bigint {
  return value / ONE;
}
/** Nearest whole number, halves to even. */
export function dec18Round(value: Dec18): bigint {
  return chopHalfEven(value);
}
