import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseGoDuration } from "../src/go-duration.ts";
import { parseGoFloat, uint32FromFloat, uint64FromFloat } from "../src/go-float.ts";
import { goSort, goStableSort } from "../src/go-sort.ts";
import { compareByUtf8, trimSpace } from "../src/go-text.ts";

interface Recorded {
  sorts: { keys: number[] | null; sorted: number[] | null; odd: number[] | null }[];
  floats: { text: string; bits: string }[];
  durations: { text: string; nanos: string }[];
}

const recorded = JSON.parse(
  readFileSync(new URL("vectors/go.json", import.meta.url), "utf8"),
) as Recorded;

function bitsOf(value: number | undefined): string {
  if (value === undefined) return "";
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  return view.getBigUint64(0).toString(16).padStart(16, "0");
}

describe("Go's library", () => {
  it("sorts as sort.Sort", () => {
    for (const { keys, sorted } of recorded.sorts) {
      const elements = (keys ?? []).map((key, index) => ({ key, index }));
      goSort(elements, (left, right) => left.key < right.key);
      expect(elements.map((element) => element.index)).toEqual(sorted ?? []);
    }
  });

  it("sorts as sort.SliceStable with what is no order", () => {
    for (const { keys, odd } of recorded.sorts) {
      const elements = (keys ?? []).map((key, index) => ({ key, index }));
      goStableSort(
        elements,
        (left, right) => left.key < right.key || (left.key === right.key && left.key % 2 === 0),
      );
      expect(elements.map((element) => element.index)).toEqual(odd ?? []);
    }
  });

  it("reads floats as strconv.ParseFloat", () => {
    for (const { text, bits } of recorded.floats) {
      const value = parseGoFloat(text);
      // NaNs have many bit patterns.
      if (Number.isNaN(value)) expect(bits).toMatch(/^7ff8/);
      else expect({ text, bits: bitsOf(value) }).toEqual({ text, bits });
    }
  });

  it("reads durations as time.ParseDuration", () => {
    for (const { text, nanos } of recorded.durations)
      expect({ text, nanos: parseGoDuration(text)?.toString() ?? "" }).toEqual({ text, nanos });
  });

  it("converts floats beyond a range as amd64 does", () => {
    expect(uint32FromFloat(4294967796.5)).toBe(500);
    expect(uint32FromFloat(1e18)).toBe(2808348672);
    expect([Infinity, Number.NaN, 1e19].map(uint32FromFloat)).toEqual([0, 0, 0]);
    expect([Infinity, Number.NaN, 2e19].map(uint64FromFloat)).toEqual([2 ** 63, 2 ** 63, 2 ** 63]);
    expect(uint64FromFloat(1e19)).toBe(1e19);
  });

  it("orders texts by their UTF-8 bytes and trims as Go", () => {
    expect(["\ue000", "😀", "a", "ab", "é", ""].sort(compareByUtf8)).toEqual([
      "",
      "a",
      "ab",
      "é",
      "\ue000",
      "😀",
    ]);
    expect(trimSpace(" \t\u0085\u00a0x y\n")).toBe("x y");
    expect(trimSpace("\ufeffx")).toBe("\ufeffx");
  });
});
