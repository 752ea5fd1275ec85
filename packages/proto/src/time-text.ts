import { VyomError } from "@vyom/core";

/** A google.protobuf.Timestamp or Duration as the generated code holds it. */
export interface SecondsNanos {
  readonly seconds: bigint;
  readonly nanos: number;
}

const NANOS = 1_000_000_000n;
/** Go's zero time.Time, 0001-01-01T00:00:00Z: what an absent stdtime field is. */
export const GO_ZERO_TIME: SecondsNanos = { seconds: -62135596800n, nanos: 0 };
const LAST_SECOND = 253402300799n;

/** Fraction digits in groups of three, as Go's jsonpb cuts them: "", ".500", ".000005", ".123456789". */
function groupedFraction(nanos: number): string {
  if (nanos === 0) return "";
  return `.${nanos
    .toString()
    .padStart(9, "0")
    .replace(/(000){1,2}$/, "")}`;
}

function dateText(seconds: bigint): string {
  if (seconds < GO_ZERO_TIME.seconds || seconds > LAST_SECOND)
    throw new VyomError("proto.time", `${seconds} s is outside the years 1 to 9999`);
  return new Date(Number(seconds) * 1000).toISOString().slice(0, 19);
}

/** RFC 3339 in UTC as Go's jsonpb prints a Timestamp. @throws VyomError `proto.time` outside the years 1 to 9999 */
export function timestampToText(time: SecondsNanos): string {
  return `${dateText(time.seconds)}${groupedFraction(time.nanos)}Z`;
}

/** RFC 3339 in UTC with all trailing zeros cut (Go's RFC3339Nano), as amino JSON prints it. */
export function timestampToShortText(time: SecondsNanos): string {
  const fraction = time.nanos === 0 ? "" : `.${time.nanos.toString().padStart(9, "0")}`;
  return `${dateText(time.seconds)}${fraction.replace(/0+$/, "")}Z`;
}

/** Parses RFC 3339, with any offset and up to nine fraction digits. @throws VyomError `proto.time` */
export function timestampFromText(text: string): { seconds: bigint; nanos: number } {
  const match = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.(\d{1,9}))?(Z|[+-]\d{2}:\d{2})$/.exec(
    text,
  );
  const millis = match === null ? Number.NaN : Date.parse(`${match[1]}${match[3]}`);
  if (match === null || Number.isNaN(millis))
    throw new VyomError("proto.time", `"${text.slice(0, 60)}" is no RFC 3339 time`);
  return {
    seconds: BigInt(millis / 1000),
    nanos: Number((match[2] ?? "").padEnd(9, "0")),
  };
}

/** Total nanoseconds of a duration. */
export function durationToNanos(duration: SecondsNanos): bigint {
  return duration.seconds * NANOS + BigInt(duration.nanos);
}

/** Seconds with an "s", fraction digits in groups of three: "3600s", "0.500s", "-1.000000005s". */
export function durationToText(duration: SecondsNanos): string {
  const total = durationToNanos(duration);
  const size = total < 0n ? -total : total;
  return `${total < 0n ? "-" : ""}${size / NANOS}${groupedFraction(Number(size % NANOS))}s`;
}

/** Parses "3600s" with up to nine fraction digits. @throws VyomError `proto.duration` */
export function durationFromText(text: string): { seconds: bigint; nanos: number } {
  const match = /^(-?)(\d{1,18})(?:\.(\d{1,9}))?s$/.exec(text);
  if (match === null)
    throw new VyomError("proto.duration", `"${text.slice(0, 60)}" is no duration such as "3600s"`);
  const size = BigInt(match[2] ?? "0") * NANOS + BigInt((match[3] ?? "").padEnd(9, "0"));
  const total = match[1] === "-" ? -size : size;
  return { seconds: total / NANOS, nanos: Number(total % NANOS) };
}
