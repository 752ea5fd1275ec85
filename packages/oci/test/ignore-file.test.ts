import { describe, expect, it } from "vitest";
import { parseIgnoreFile } from "../src/index.ts";
import { codeOf } from "./fixture.ts";

const ignored = (text: string, paths: readonly string[]): readonly string[] =>
  paths.filter((path) => parseIgnoreFile(text).ignores(path));

describe("ignore files", () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ["node_modules", ["node_modules", "node_modules/a/b"], ["a/node_modules", "node_modules2"]],
    ["/build/", ["build", "build/x"], ["a/build"]],
    ["*.log", ["a.log", ".log"], ["a/b.log", "a.log2"]],
    ["*/temp*", ["a/temp", "a/tempx/y"], ["temp", "a/b/temp"]],
    ["**/*.md", ["a.md", "a/b/c.md"], ["a.mdx"]],
    ["a/**/b", ["a/b", "a/x/y/b", "a/x/b/c"], ["ab", "a/c"]],
    ["docs/**", ["docs/a", "docs/a/b"], ["docs"]],
    ["temp?", ["temp1"], ["temp", "temp12"]],
    ["[a-c].txt", ["b.txt"], ["d.txt", "-.txt"]],
    ["[^a].txt", ["b.txt"], ["a.txt"]],
    ["\\*.txt", ["*.txt"], ["a.txt"]],
    ["a.b(c)+", ["a.b(c)+"], ["axb(c)+", "a.bcc"]],
    ["*\n!keep", ["a", "b/c"], ["keep", "keep/all"]],
    ["a\n!a/b\na/b/c", ["a/x", "a/b/c"], ["a/b", "a/b/d"]],
    ["# a comment\n\n  spaced  \n", ["spaced"], ["# a comment"]],
    ["[", ["["], ["a"]],
    ["[z-a]", [], ["z", "[z-a]"]],
    ["[\\]]x", ["]x"], []],
  ])("%j", (text, out, kept) => {
    expect(ignored(text, [...out, ...kept])).toEqual(out);
  });

  it("refuse patterns that leave the folder, and too many", async () => {
    const parse = async (text: string): Promise<unknown> => parseIgnoreFile(text);
    expect(await codeOf(parse("a/../../b"))).toBe("oci.ignore_file");
    expect(await codeOf(parse("a\n".repeat(2000)))).toBe("oci.ignore_file");
  });

  it("match in time that does not explode", () => {
    const rules = parseIgnoreFile("**/a*a*a*a*a*a*b/**/c");
    expect(rules.ignores(`${"a".repeat(200)}/${"a/".repeat(100)}x`)).toBe(false);
  });
});
