import { describe, expect, it } from "vitest";
import {
  dec18FromScaled,
  dec18Mul,
  dec18MulTruncate,
  dec18Quo,
  dec18QuoTruncate,
  dec18Round,
  dec18ToText,
  dec18Truncate,
  parseDec18,
  tryParseDec18,
} from "@vyom/core";

describe("Dec18", () => {
  it("rounds products half to even at the 18th place", () => {
    const half = parseDec18("0.5");
    expect(dec18Mul(dec18FromScaled(1n), half)).toBe(0n);
    expect(dec18Mul(dec18FromScaled(3n), half)).toBe(2n);
    expect(dec18Mul(dec18FromScaled(-3n), half)).toBe(-2n);
    expect(dec18MulTruncate(dec18FromScaled(3n), half)).toBe(1n);
  });
  it("divides as LegacyDec does", () => {
    expect(dec18ToText(dec18Quo(parseDec18("2"), parseDec18("3")))).toBe("0.666666666666666667");
    expect(dec18ToText(dec18QuoTruncate(parseDec18("2"), parseDec18("3")))).toBe(
      "0.666666666666666666",
    );
  });
  it("cuts and rounds to whole numbers", () => {
    expect(dec18Truncate(parseDec18("-1.9"))).toBe(-1n);
    expect([0.5, 1.5, 2.5].map((value) => dec18Round(parseDec18(String(value))))).toEqual([
      0n,
      2n,
      2n,
    ]);
  });
  it("refuses what LegacyDec refuses", () => {
    for (const text of ["", ".5", "5.", "1e3", "1.0000000000000000001", " 1", "0x1"])
      expect(tryParseDec18(text), text).toBeUndefined();
  });
});
