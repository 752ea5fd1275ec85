import { VyomError } from "@vyom/core";
import type { Timestamp } from "@vyom/proto/google/protobuf/timestamp";

/** Parses RFC 3339 in UTC with up to nine fraction digits. @throws VyomError `node.time` */
export function timestampFromText(text: string): Timestamp {
  const match = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?Z$/.exec(text);
  const milliseconds = match === null ? Number.NaN : Date.parse(`${match[1]}Z`);
  if (match === null || Number.isNaN(milliseconds))
    throw new VyomError("node.time", `"${text.slice(0, 60)}" is no RFC 3339 time in UTC`);
  return { seconds: BigInt(milliseconds / 1000), nanos: Number((match[2] ?? "").padEnd(9, "0")) };
}

/** RFC 3339 with as many fraction digits as needed, as Go prints times. */
export function timestampToText(time: Timestamp | undefined): string {
  const seconds = time?.seconds ?? 0n;
  const fraction = (time?.nanos ?? 0).toString().padStart(9, "0").replace(/0+$/, "");
  const whole = new Date(Number(seconds) * 1000).toISOString().slice(0, 19);
  return `${whole}${fraction === "" ? "" : `.${fraction}`}Z`;
}

/** The time of a wall clock in milliseconds. */
function timestampFromMilliseconds(milliseconds: number): Timestamp {
  const whole = Math.floor(milliseconds);
  return {
    seconds: BigInt(Math.floor(whole / 1000)),
    nanos: (((whole % 1000) + 1000) % 1000) * 1_000_000,
  };
}

/** The later of the clock and `last` plus a millisecond: block time never stands still or runs back. */
export function nextBlockTime(last: Timestamp | undefined, clockMilliseconds: number): Timestamp {
  const clock = timestampFromMilliseconds(clockMilliseconds);
  if (last === undefined) return clock;
  const nanos = last.nanos + 1_000_000;
  const least: Timestamp =
    nanos >= 1_000_000_000
      ? { seconds: last.seconds + 1n, nanos: nanos - 1_000_000_000 }
      : { seconds: last.seconds, nanos };
  const later =
    clock.seconds !== least.seconds ? clock.seconds > least.seconds : clock.nanos > least.nanos;
  return later ? clock : least;
}
