import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { globMatch, tryGlobMatch } from "../src/index.ts";

interface Case {
  pattern: string;
  name: string;
  matched: boolean;
  malformed: boolean;
}

const cases = JSON.parse(
  readFileSync(new URL("vectors/glob.json", import.meta.url), "utf8"),
) as Case[];

describe("globMatch", () => {
  it("answers as Go does", () => {
    for (const { pattern, name, matched, malformed } of cases)
      expect({ pattern, name, answer: tryGlobMatch(pattern, name) }).toEqual({
        pattern,
        name,
        answer: malformed ? undefined : matched,
      });
  });

  it("throws on a malformed pattern", () => {
    expect(() => globMatch("[a", "a")).toThrow(
      expect.objectContaining({ code: "matcher.pattern" }),
    );
    expect(globMatch("vendor/nvidia/model/*", "vendor/nvidia/model/a100")).toBe(true);
  });
});
