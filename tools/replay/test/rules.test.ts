import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { RULES } from "../src/index.ts";

describe("docs/differences.md", () => {
  const text = readFileSync(new URL("../../../docs/differences.md", import.meta.url), "utf8");
  const rows = text
    .split("\n")
    .map((line) => /^\| ([a-z-]+) +\|/.exec(line)?.[1])
    .filter((id) => id !== undefined && id !== "id" && !/^-+$/.test(id));

  it("has one row for each rule and none besides", () => {
    expect(rows.toSorted()).toEqual(RULES.map(({ id }) => id).toSorted());
  });
  it("names each rule once", () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  });
});
