import { existsSync, readFileSync, readdirSync, unlinkSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { collectRootfs, ensureRootfs, readRootfsReport, type ImageLayer } from "../src/index.ts";
import { codeOf, layerOf, tarOf, workspace, type RawEntry, type Workspace } from "./fixture.ts";

let space: Workspace;
beforeEach(async () => {
  space = await workspace();
});
afterEach(() => space.dispose());

const layer = async (entries: readonly RawEntry[]): Promise<ImageLayer> =>
  layerOf(space.store, await tarOf(entries));
const ensure = (layers: readonly ImageLayer[], signal?: AbortSignal): Promise<string> =>
  ensureRootfs({ store: space.store, image: { layers }, directory: space.path("rootfs"), signal });

describe("ensureRootfs", () => {
  it("unpacks once for all who ask at the same time, and later not again", async () => {
    const layers = [await layer([{ name: "x", content: "1" }])];
    const paths = await Promise.all([ensure(layers), ensure(layers), ensure(layers)]);
    expect(new Set(paths).size).toBe(1);
    const [path = ""] = paths;
    expect(readFileSync(`${path}/x`, "utf8")).toBe("1");
    expect(readdirSync(space.path("rootfs"))).toHaveLength(1);
    writeFileSync(`${path}/mark`, "");
    expect(await ensure(layers)).toBe(path);
    expect(existsSync(`${path}/mark`)).toBe(true);
    expect(await readRootfsReport(path)).toMatchObject({ entries: 1, skipped: [] });
  });

  it("keeps stacks apart by their chain, also with the same top layer", async () => {
    const top = await layer([{ name: "x", content: "1" }]);
    const base = await layer([{ name: "y", content: "2" }]);
    expect(await ensure([top])).not.toBe(await ensure([base, top]));
  });

  it("leaves nothing behind when it fails or when everyone gives up", async () => {
    const bad = await layer([
      { name: "good", content: "x" },
      { name: "../evil", content: "x" },
    ]);
    expect(await codeOf(ensure([bad]))).toBe("oci.layer_path");
    expect(readdirSync(space.path("rootfs"))).toEqual([]);

    const big = [await layer([{ name: "big", content: Buffer.alloc(20_000_000, 1) }])];
    const impatient = new AbortController();
    const patient = ensure(big);
    const gone = ensure(big, impatient.signal);
    impatient.abort(new Error("too slow"));
    await expect(gone).rejects.toThrow("too slow");
    expect(existsSync(await patient)).toBe(true);
  });

  it("begins anew where a folder has no mark of completeness", async () => {
    const layers = [await layer([{ name: "x", content: "1" }])];
    const path = await ensure(layers);
    unlinkSync(`${dirname(path)}/complete.json`);
    writeFileSync(`${path}/x`, "torn");
    expect(readFileSync(`${await ensure(layers)}/x`, "utf8")).toBe("1");
  });
});

describe("collectRootfs", () => {
  it("deletes what is not kept, with read-only folders in it", async () => {
    const kept = await ensure([await layer([{ name: "x", content: "1" }])]);
    const other = await ensure([
      await layer([
        { name: "d/", type: "directory", mode: 0o555 },
        { name: "d/x", content: "2" },
      ]),
    ]);
    const directory = space.path("rootfs");
    expect(await collectRootfs({ directory, keep: [kept] })).toEqual([other]);
    expect(existsSync(kept)).toBe(true);
    expect(existsSync(other)).toBe(false);
    expect(readdirSync(directory)).toHaveLength(1);
    expect(await collectRootfs({ directory: space.path("nowhere"), keep: [] })).toEqual([]);
  });
});
