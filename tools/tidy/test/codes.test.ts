import { describe, expect, it } from "vitest";
import { read, sourceFiles } from "./tree.ts";

describe("codes", () => {
  it("an error code outside the chain belongs to one package (those of another package's error class are that package's)", () => {
    const owners = new Map<string, Set<string>>();
    for (const path of sourceFiles()) {
      const owner = path.split("/").slice(0, 2).join("/");
      for (const match of read(path).matchAll(/new VyomError\(\s*"([a-z]+\.[a-z0-9_.]+)"/g)) {
        owners.set(match[1] as string, (owners.get(match[1] as string) ?? new Set()).add(owner));
      }
    }
    expect(
      [...owners]
        .filter(([, packages]) => packages.size > 1)
        .map(([code, packages]) => `${code}: ${[...packages].join(", ")}`),
    ).toEqual([]);
  });

  it("an error codespace is defined once", () => {
    const spaces = sourceFiles().flatMap((path) =>
      [...read(path).matchAll(/defineErrors\(\s*"([\w.]+)"/g)].map((match) => ({
        path,
        space: match[1] as string,
      })),
    );
    const twice = spaces.filter(
      ({ space }, index) => spaces.findIndex((other) => other.space === space) !== index,
    );
    expect(twice).toEqual([]);
  });
});
