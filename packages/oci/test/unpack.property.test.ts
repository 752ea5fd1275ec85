import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { VyomError, compareText } from "@vyom/core";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { unpackLayers, type ImageLayer } from "../src/index.ts";
import { layerOf, tarOf, workspace, type RawEntry, type Workspace } from "./fixture.ts";

let space: Workspace;
beforeAll(async () => {
  space = await workspace();
});
afterAll(() => space.dispose());

async function unpackAll(
  layers: readonly (readonly RawEntry[])[],
  directory: string,
): Promise<void> {
  const stored: ImageLayer[] = [];
  for (const entries of layers) {
    stored.push(await layerOf(space.store, await tarOf(entries), { gzip: false }));
  }
  await unpackLayers({ store: space.store, layers: stored, directory });
}

/** Every path below a folder with what it is. */
function listing(folder: string, prefix = ""): Map<string, string> {
  const found = new Map<string, string>();
  for (const name of readdirSync(join(folder, prefix))) {
    const path = prefix === "" ? name : `${prefix}/${name}`;
    const stat = lstatSync(join(folder, path));
    if (stat.isDirectory()) {
      found.set(path, "folder");
      for (const [below, what] of listing(folder, path)) found.set(below, what);
    } else {
      found.set(path, stat.isFile() ? readFileSync(join(folder, path), "utf8") : "link");
    }
  }
  return found;
}

/** Everything below a folder with all that a write, a link, a chmod or a chown would change. */
function facts(folder: string): object {
  return ["", ...listing(folder).keys()].map((path) => {
    const { ino, nlink, mode, uid, gid, size, mtimeMs, ctimeMs } = lstatSync(join(folder, path));
    return { path, ino, nlink, mode, uid, gid, size, mtimeMs, ctimeMs };
  });
}

describe("hostile layers", () => {
  const part = fc.constantFrom(
    "a",
    "b",
    "..",
    ".",
    "",
    "link",
    ".wh.a",
    ".wh.link",
    ".wh..",
    ".wh...",
    ".wh..wh..opq",
    "secret",
  );
  const name = fc
    .tuple(
      fc.constantFrom("", "/", "./", "../", "//"),
      fc.array(part, { minLength: 1, maxLength: 4 }),
    )
    .map(([start, parts]) => start + parts.join("/"));
  const target = fc.oneof(
    name,
    fc.constantFrom(
      "/",
      "..",
      "../..",
      "../outside",
      "../../outside/secret",
      "/outside",
      "OUTSIDE",
      "OUTSIDE/secret",
      ".",
    ),
  );
  const entryNamed = (names: fc.Arbitrary<string>): fc.Arbitrary<RawEntry> =>
    fc.record({
      name: names,
      type: fc.constantFrom(
        "file",
        "directory",
        "symlink",
        "symlink",
        "link",
        "fifo",
        "block-device",
      ),
      linkname: target,
      content: fc.constantFrom("", "new"),
      mode: fc.constantFrom(0, 0o644, 0o777, 0o6777),
    }) as fc.Arbitrary<RawEntry>;
  /** Half of them with nothing in their names, so that links and what follows them are reached. */
  const layer = fc.oneof(
    fc.array(entryNamed(name), { maxLength: 8 }),
    fc.uniqueArray(entryNamed(fc.constantFrom("a", "b", "link", "c")), {
      selector: (raw) => raw.name,
      maxLength: 3,
    }),
  );

  it("never touch or link anything outside, and fail with a code", async () => {
    const outside = space.path("outside");
    for (const name of ["", "a", "b", "a/b", "a/link", "link"]) mkdirSync(join(outside, name));
    for (const name of ["secret", "a/secret"]) writeFileSync(join(outside, name), "secret");
    const untouched = facts(outside);
    let succeeded = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(layer, { minLength: 1, maxLength: 3 }), async (layers) => {
        const root = space.path("root");
        rmSync(root, { recursive: true, force: true });
        const aimed = layers.map((entries) =>
          entries.map((raw): RawEntry => {
            const linkname = raw.linkname?.replace("OUTSIDE", outside) || "x";
            return { ...raw, linkname };
          }),
        );
        try {
          await unpackAll(aimed, root);
          succeeded++;
        } catch (error) {
          expect(error).toBeInstanceOf(VyomError);
          expect((error as VyomError).code).toMatch(/^oci\.layer_(path|malformed)$/);
        }
        expect(readdirSync(space.directory).toSorted()).toEqual(
          existsSync(root) ? ["outside", "root", "store"] : ["outside", "store"],
        );
        expect(facts(outside)).toEqual(untouched);
        expect([...listing(root).values()]).not.toContain("secret");
      }),
      { numRuns: 120 },
    );
    // About a third of them: the others aim at a place that is refused.
    expect(succeeded).toBeGreaterThan(0);
  });
});

describe("well-behaved layers", () => {
  type Change = { path: string; kind: "file" | "folder" | "whiteout" | "opaque"; content: string };
  const path = fc
    .array(fc.constantFrom("a", "b", "c"), { minLength: 1, maxLength: 3 })
    .map((parts) => parts.join("/"));
  const change = fc.record({
    path,
    kind: fc.constantFrom<Change["kind"]>("file", "file", "folder", "whiteout", "opaque"),
    content: fc.string({ maxLength: 5 }),
  });
  const below = (folder: string, other: string): boolean => other.startsWith(`${folder}/`);

  /** One change per path, and none below a path that the layer makes a file or takes away. */
  const layer = fc
    .uniqueArray(change, { selector: (item) => item.path, maxLength: 6 })
    .map((changes) =>
      changes.filter(
        (item) =>
          !changes.some(
            (other) =>
              (other.kind === "file" || other.kind === "whiteout") && below(other.path, item.path),
          ),
      ),
    );

  /** What a stack of layers means, by the image specification's words. */
  function model(layers: readonly (readonly Change[])[]): Map<string, string> {
    const world = new Map<string, string>();
    const drop = (matches: (path: string) => boolean): void => {
      for (const known of Array.from(world.keys())) if (matches(known)) world.delete(known);
    };
    for (const changes of layers) {
      for (const { kind, path: at } of changes) {
        if (kind === "whiteout") drop((known) => known === at || below(at, known));
        if (kind === "opaque" && world.get(at) === "folder") drop((known) => below(at, known));
      }
      for (const { kind, path: at, content } of changes) {
        if (kind === "whiteout") continue;
        const parts = at.split("/");
        for (let count = 1; count < parts.length; count++)
          world.set(parts.slice(0, count).join("/"), "folder");
        if (kind === "file") drop((known) => below(at, known));
        world.set(at, kind === "file" ? content : "folder");
      }
    }
    return world;
  }

  function entriesOf(changes: readonly Change[]): RawEntry[] {
    return changes.flatMap((item): RawEntry[] => {
      const slash = item.path.lastIndexOf("/") + 1;
      const folder = { name: `${item.path}/`, type: "directory", mode: 0o755 } as const;
      if (item.kind === "file") return [{ name: item.path, content: item.content }];
      if (item.kind === "folder") return [folder];
      if (item.kind === "opaque") return [folder, { name: `${item.path}/.wh..wh..opq` }];
      return [{ name: `${item.path.slice(0, slash)}.wh.${item.path.slice(slash)}` }];
    });
  }

  /** Folders above a change are folders in this layer too, as every builder writes them. */
  function withParents(changes: readonly Change[]): Change[] {
    const all = new Map(changes.map((item) => [item.path, item]));
    for (const { path: at, kind } of changes) {
      if (kind === "whiteout") continue;
      const parts = at.split("/");
      for (let count = 1; count < parts.length; count++) {
        const parent = parts.slice(0, count).join("/");
        if (!all.has(parent)) all.set(parent, { path: parent, kind: "folder", content: "" });
      }
    }
    return [...all.values()].toSorted((left, right) => compareText(left.path, right.path));
  }

  it("unpack to what the specification says, in any order of whiteouts", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(layer, { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        async (drawn, whiteoutsLast) => {
          const layers = drawn.map(withParents);
          const isRemoval = (raw: RawEntry): boolean => raw.name.includes(".wh.");
          const archives = layers.map((changes) => {
            const entries = entriesOf(changes);
            return whiteoutsLast
              ? [...entries.filter((raw) => !isRemoval(raw)), ...entries.filter(isRemoval)]
              : entries;
          });
          const root = space.path("model");
          rmSync(root, { recursive: true, force: true });
          await unpackAll(archives, root);
          const sorted = (map: Map<string, string>) =>
            [...map].toSorted(([a], [b]) => compareText(a, b));
          expect(sorted(listing(root))).toEqual(sorted(model(layers)));
        },
      ),
      { numRuns: 60 },
    );
  });
});
