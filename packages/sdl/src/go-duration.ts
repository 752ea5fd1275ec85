const UNIT_NS: Readonly<Record<string, bigint>> = {
  ns: 1n,
  us: 1_000n,
  "\u00b5s": 1_000n,
  "\u03bcs": 1_000n,
  ms: 1_000_000n,
  s: 1_000_000_000n,
  m: 60_000_000_000n,
  h: 3_600_000_000_000n,
};
const TWO_63 = 1n << 63n;
const PART = /([0-9]*)(\.([0-9]*))?([^.0-9]+)/y;

/** Nanoseconds of a text in the syntax of Go's time.ParseDuration (`1h30m`, `1.5s`, `-2ms`); `undefined` for another text. */
export function parseGoDuration(text: string): bigint | undefined {
  const body = text.replace(/^[+-]/, "");
  if (body === "0") return 0n;
  if (body === "") return undefined;
  const negative = text.startsWith("-");
  let total = 0n;
  PART.lastIndex = 0;
  while (PART.lastIndex < body.length) {
    const match = PART.exec(body);
    if (match === null) return undefined;
    const [, whole = "", , fraction = "", unitName = ""] = match;
    const unit = Object.hasOwn(UNIT_NS, unitName) ? UNIT_NS[unitName] : undefined;
    if (unit === undefined || (whole === "" && fraction === "")) return undefined;
    const value = durationPart(whole, fraction, unit);
    if (value === undefined) return undefined;
    total += value;
    if (total > TWO_63) return undefined;
  }
  if (!negative && total === TWO_63) return undefined;
  return negative ? -total : total;
}

function durationPart(whole: string, fraction: string, unit: bigint): bigint | undefined {
  if (whole.replace(/^0+/, "").length > 19) return undefined;
  const count = BigInt(whole === "" ? "0" : whole);
  if (count > TWO_63 || count > TWO_63 / unit) return undefined;
  const { digits, scale } = leadingFraction(fraction);
  const part = digits === 0n ? 0n : BigInt(Math.trunc(Number(digits) * (Number(unit) / scale)));
  const value = count * unit + part;
  return value > TWO_63 ? undefined : value;
}

/** As many digits as fit 63 bits; the rest is dropped. */
function leadingFraction(fraction: string): { digits: bigint; scale: number } {
  let digits = 0n;
  let scale = 1;
  for (const digit of fraction) {
    const next = digits * 10n + BigInt(digit);
    if (digits > (TWO_63 - 1n) / 10n || next > TWO_63) break;
    digits = next;
    scale *= 10;
  }
  return { digits, scale };
}
