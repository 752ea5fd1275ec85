import { describe, expect, it } from "vitest";
import { median, tableOf, verdictOf } from "../src/figure.ts";

const figure = (value: string, promise?: string): Parameters<typeof verdictOf>[0] => ({
  name: "a figure",
  value,
  note: "how",
  ...(promise === undefined ? {} : { promise }),
});

describe("a figure's verdict", () => {
  it.each([
    ["11.9 verifications", "<= 12", "holds"],
    ["12.0 verifications", "<= 12", "holds"],
    ["12.1 verifications", "<= 12", "missed"],
    ["10.0 s", "< 10 s", "missed"],
    ["2.5 times as fast", ">= 2", "holds"],
    ["1.9 times as fast", ">= 2", "missed"],
    ["0.4 / 12.0 s", "< 10 s", "holds"],
  ])("of %s against %s: %s", (value, promise, verdict) => {
    expect(verdictOf(figure(value, promise))).toBe(verdict);
  });

  it("is left out without a promise, and stands in the table with one", () => {
    expect(verdictOf(figure("5 s"))).toBe("");
    expect(tableOf([figure("5 s", "< 4 s")])).toMatch(/a figure +5 s +< 4 s +missed +how/);
  });

  it("rests on medians", () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([])).toBeNaN();
  });
});
