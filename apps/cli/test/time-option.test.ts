import { describe, expect, it } from "vitest";
import { instantText, longSpanText, parseInstant, trySpanMs } from "../src/time-option.ts";

const NOW_MS = Date.parse("2026-05-01T12:00:00Z");
const parse = (text: string, isFuture = false): string =>
  new Date(parseInstant(text, { what: "--since", nowMs: NOW_MS, isFuture })).toISOString();

describe("times of the command line", () => {
  it.each([
    ["90s", "2026-05-01T11:58:30.000Z"],
    ["1h30m", "2026-05-01T10:30:00.000Z"],
    ["2d", "2026-04-29T12:00:00.000Z"],
    ["1w", "2026-04-24T12:00:00.000Z"],
    ["2026-04-30", "2026-04-30T00:00:00.000Z"],
    ["2026-04-30T08:15", "2026-04-30T08:15:00.000Z"],
    ["2026-04-30T08:15:30", "2026-04-30T08:15:30.000Z"],
    ["2026-04-30T08:15:30+02:00", "2026-04-30T06:15:30.000Z"],
  ])("%s is %s", (text, time) => expect(parse(text)).toBe(time));

  it("look ahead where an end is named", () => {
    expect(parse("2h", true)).toBe("2026-05-01T14:00:00.000Z");
  });

  it.each(["soon", "10", "10x", "2026-13-01", "", "1h ago"])("%j is none", (text) => {
    expect(() => parse(text)).toThrow(/--since takes a time such as/);
  });

  it.each([
    [31 * 86_400_000 + 5000, "31 days"],
    [36 * 3_600_000, "36 hours"],
    [150_000, "3 minutes"],
    [900, "1 second"],
    [0, "0 seconds"],
  ])("a span of %d ms is about %s", (ms, text) => expect(longSpanText(ms)).toBe(text));

  it("are told in UTC", () => {
    expect(instantText(NOW_MS)).toBe("2026-05-01 12:00:00");
    expect(trySpanMs("1m1s")).toBe(61_000);
  });
});
