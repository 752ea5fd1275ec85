import { describe, expect, it } from "vitest";
import { projectFiles, read, sourceFiles } from "./tree.ts";

/** The layer of each workspace: it may depend on lower layers only (ARCHITECTURE.md shows the same table). */
const LAYERS: Readonly<Record<string, number>> = {
  "@vyom/core": 0,
  "@vyom/podman-lab": 1,
  "@vyom/crypto": 1,
  "@vyom/proto": 1,
  "@vyom/sdl": 2,
  "@vyom/matcher": 2,
  "@vyom/store": 2,
  "@vyom/oci": 2,
  "@vyom/runtime": 3,
  "@vyom/client": 3,
  "@vyom/workload": 3,
  "@vyom/registry": 3,
  "@vyom/chain": 4,
  "@vyom/provider": 4,
  "@vyom/node": 5,
  "@vyom/devnet": 6,
  "@vyom/replay": 6,
  "@vyom/sim": 6,
  "@vyom/cli": 7,
  "@vyom/bench": 7,
  "@vyom/e2e": 7,
};
/** State and logic that must give the same answer everywhere: no clock, randomness, environment, locale or I/O. */
const PURE = [
  "packages/core/",
  "packages/sdl/",
  "packages/matcher/",
  "packages/proto/src/",
  "packages/runtime/",
  "packages/chain/",
];
const IMPURE =
  /\b(Date\.now|new Date\(\)|Math\.random|process\.|setTimeout|setInterval|localeCompare|toLocale\w+|performance\.|(?<![.#\w])fetch\(|parseFloat\()/;

interface Manifest {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}
const manifests: readonly { readonly folder: string; readonly manifest: Manifest }[] =
  projectFiles()
    .filter((path) => /^(packages|apps|tools)\/[^/]+\/package\.json$/.test(path))
    .map((path) => ({
      folder: path.replace(/package\.json$/, ""),
      manifest: JSON.parse(read(path)) as Manifest,
    }));

describe("layers", () => {
  it("every workspace has a layer and depends on lower ones only", () => {
    const broken = manifests.flatMap(({ manifest }) => {
      const layer = LAYERS[manifest.name];
      if (layer === undefined) return [`${manifest.name} has no layer`];
      return Object.keys(manifest.dependencies ?? {})
        .filter((name) => name.startsWith("@vyom/") && (LAYERS[name] ?? 99) >= layer)
        .map((name) => `${manifest.name} (layer ${layer}) depends on ${name}`);
    });
    expect(broken).toEqual([]);
  });

  it("source imports only what its own package.json declares", () => {
    const broken = manifests.flatMap(({ folder, manifest }) => {
      const declared = new Set([...Object.keys(manifest.dependencies ?? {}), manifest.name]);
      return sourceFiles()
        .filter((path) => path.startsWith(`${folder}src/`))
        .flatMap((path) =>
          [
            ...read(path).matchAll(
              /(?:^|\n)\s*(?:import|export)\b[^;"']*?from\s*["']([^"'.][^"']*)["']|\bimport\(\s*["']([^"'.][^"']*)["']\s*\)/g,
            ),
          ]
            .map((match) => (match[1] ?? match[2]) as string)
            .filter((name) => !name.startsWith("node:") && !name.startsWith("#"))
            .map((name) =>
              name.startsWith("@")
                ? name.split("/").slice(0, 2).join("/")
                : (name.split("/")[0] as string),
            )
            .filter((name) => !declared.has(name))
            .map((name) => `${path} imports ${name}`),
        );
    });
    expect(broken).toEqual([]);
  });

  it("nobody imports another package's files by path", () => {
    const broken = sourceFiles().filter((path) => {
      const depth = path.split("/").length - 3;
      return new RegExp(`from "(\\.\\./){${depth + 1},}`).test(read(path));
    });
    expect(broken).toEqual([]);
  });

  it("pure packages name no clock, randomness, environment, locale or float parser", () => {
    const broken = sourceFiles()
      .filter((path) => PURE.some((folder) => path.startsWith(folder)))
      .flatMap((path) =>
        read(path)
          .split("\n")
          .flatMap((line, index) =>
            IMPURE.test(line) && !/^\s*(\*|\/\/)/.test(line)
              ? [`${path}:${index + 1} ${line.trim()}`]
              : [],
          ),
      );
    expect(broken).toEqual([]);
  });

  it("one version of a dependency in the whole tree, exact", () => {
    const versions = new Map<string, Set<string>>();
    for (const { manifest } of manifests) {
      for (const [name, version] of Object.entries(manifest.dependencies ?? {}))
        versions.set(name, (versions.get(name) ?? new Set()).add(version));
    }
    expect(
      [...versions].filter(([, set]) => set.size > 1 || /[\^~*x>]/.test([...set].join(""))),
    ).toEqual([]);
  });
});
