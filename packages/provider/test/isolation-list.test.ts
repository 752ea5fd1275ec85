import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const ROOT = new URL("../../../", import.meta.url);
const read = (path: string): string => readFileSync(fileURLToPath(new URL(path, ROOT)), "utf8");

interface Row {
  readonly number: number;
  readonly tried: string;
  /** Text of the link to the test: its file's name, or its title where that has no number. */
  readonly link: string;
  readonly path: string;
}

function rowsOf(text: string): readonly Row[] {
  const row = /^\| (\d+) \| ([^|]+) \| [^|]+ \| \[([^\]]+)\]\(([^)]+)\) \|$/gm;
  return [...text.matchAll(row)].map(([, number, tried = "", link = "", path = ""]) => ({
    number: Number(number),
    tried,
    link,
    path,
  }));
}
/** Titles with a number in the source of a test. */
function titlesOf(path: string): readonly string[] {
  return [...read(path).matchAll(/"(\d{1,2} [^"\n]+)"/g)].map(([, title = ""]) => title);
}

describe("the list of attempts in SECURITY.md", () => {
  const rows = rowsOf(read("SECURITY.md"));

  it("is numbered from 1 without gaps", () => {
    expect(rows.map(({ number }) => number)).toEqual(rows.map((_, index) => index + 1));
    expect(rows.length).toBeGreaterThan(30);
  });

  it("has the titles of the tests, and the tests have no others", () => {
    const numbered = rows.filter(({ path, link }) => path.endsWith(`/${link}`));
    const listed = numbered.map(({ number, tried, path }) => `${path}: ${number} ${tried}`);
    const files = [...new Set(numbered.map(({ path }) => path))];
    const tested = files.flatMap((path) => titlesOf(path).map((title) => `${path}: ${title}`));
    expect(tested.toSorted()).toEqual(listed.toSorted());
  });

  it("names tests that are there", () => {
    const named = rows.filter(({ path, link }) => !path.endsWith(`/${link}`));
    const missing = named.filter(({ path, link }) => !read(path).includes(`"${link}"`));
    expect(missing).toEqual([]);
  });
});
