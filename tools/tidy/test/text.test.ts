import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";
import { projectFiles, read, sourceFiles } from "./tree.ts";

const LINES_MAX = 500;
const BANNED_NAMES = /(^|\/)(utils?|helpers?|common|misc)(\.tsx?$|\/)/;

describe("text", () => {
  it(`source files hold at most ${LINES_MAX} lines`, () => {
    expect(sourceFiles().filter((path) => read(path).split("\n").length > LINES_MAX + 1)).toEqual(
      [],
    );
  });

  it("source throws errors with codes, never a bare Error", () => {
    expect(
      sourceFiles().filter((path) => /\bthrow new (Error|TypeError|RangeError)\(/.test(read(path))),
    ).toEqual([]);
  });

  it("no file is named for nothing in particular", () => {
    expect(projectFiles().filter((path) => BANNED_NAMES.test(path))).toEqual([]);
  });

  it("source holds no unfinished work", () => {
    const broken = sourceFiles().flatMap((path) =>
      read(path)
        .split("\n")
        .flatMap((line, index) =>
          /\b(TODO|FIXME|XXX)\b|not implemented yet|for now\b/.test(line)
            ? [`${path}:${index + 1}`]
            : [],
        ),
    );
    expect(broken).toEqual([]);
  });

  it("a suppressed lint rule says why on the same line", () => {
    const broken = [
      ...sourceFiles(),
      ...projectFiles().filter(
        (path) => path.endsWith(".test.ts") && !path.startsWith("tools/tidy/"),
      ),
    ].flatMap((path) =>
      read(path)
        .split("\n")
        .flatMap((line, index) =>
          /(oxlint|eslint)-disable|@ts-(ignore|expect-error|nocheck)/.test(line) &&
          !/ -- \S/.test(line)
            ? [`${path}:${index + 1}`]
            : [],
        ),
    );
    expect(broken).toEqual([]);
  });

  it("Markdown has one title and live relative links", () => {
    const files = new Set(projectFiles());
    const folders = new Set(
      [...files].flatMap((path) =>
        path.split("/").map((_, index, parts) => parts.slice(0, index).join("/")),
      ),
    );
    const broken = projectFiles()
      .filter((path) => path.endsWith(".md"))
      .flatMap((path) => {
        const text = read(path).replace(/```[\s\S]*?```/g, "");
        const titles = text.split("\n").filter((line) => line.startsWith("# ")).length;
        const links = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
          .map((match) => normalize(join(dirname(path), match[1] as string)).replace(/\/$/, ""))
          .filter((target) => !files.has(target) && !folders.has(target) && target !== ".");
        return [
          ...(titles === 1 ? [] : [`${path}: ${titles} titles`]),
          ...links.map((target) => `${path}: dead link to ${target}`),
        ];
      });
    expect(broken).toEqual([]);
  });

  it("paths that the front documents name exist", () => {
    const files = new Set(projectFiles());
    const broken = ["ARCHITECTURE.md", "HACKING.md", "README.md"].flatMap((document) =>
      [...read(document).matchAll(/`((?:packages|apps|tools|docs|examples)\/[\w./-]+)`/g)]
        .map((match) => (match[1] as string).replace(/\/$/, ""))
        .filter(
          (path) => !files.has(path) && ![...files].some((file) => file.startsWith(`${path}/`)),
        )
        .map((path) => `${document}: ${path}`),
    );
    expect(broken).toEqual([]);
  });

  it("recorded data has its provenance beside it", () => {
    const folders = new Set(
      projectFiles()
        .filter((path) => /\/test\/vectors\//.test(path))
        .map(dirname),
    );
    const files = new Set(projectFiles());
    expect(
      [...folders].filter(
        (folder) =>
          !files.has(`${folder}/PROVENANCE.md`) && !files.has(`${dirname(folder)}/PROVENANCE.md`),
      ),
    ).toEqual([]);
  });

  it("the lock file names no registry host", () => {
    expect(/"resolved": "https?:/.test(read("package-lock.json"))).toBe(false);
  });
});
