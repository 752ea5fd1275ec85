import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  readdirSync,
} from "node:fs";
import { truncate } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { digestOfBytes, unpackLayers, type ImageLayer, type UnpackReport } from "../src/index.ts";
import { codeOf, layerOf, tarOf, workspace, type RawEntry, type Workspace } from "./fixture.ts";

const isRoot = process.geteuid?.() === 0;
let space: Workspace;
beforeEach(async () => {
  space = await workspace();
});
afterEach(() => space.dispose());

type Unpack = Partial<Parameters<typeof unpackLayers>[0]>;
const unpack = async (
  layers: readonly RawEntry[][],
  options: Unpack = {},
): Promise<UnpackReport> => {
  const stored: ImageLayer[] = [];
  for (const entries of layers) stored.push(await layerOf(space.store, await tarOf(entries)));
  return unpackLayers({
    store: space.store,
    layers: stored,
    directory: space.path("root"),
    ...options,
  });
};
const text = (path: string): string => readFileSync(space.path("root", path), "utf8");
const names = (path = ""): string[] => readdirSync(space.path("root", path)).toSorted();

describe("unpackLayers", () => {
  it("writes files, folders, links, modes and times", async () => {
    const mtime = new Date("2020-01-02T03:04:05Z");
    const long = `${"d".repeat(90)}/${"e".repeat(90)}/${"ü".repeat(60)}`;
    await unpack([
      [
        { name: "bin/", type: "directory", mode: 0o555, mtime },
        { name: "bin/tool", content: "#!", mode: 0o750, mtime },
        { name: "bin/alias", type: "symlink", linkname: "/bin/tool" },
        { name: "bin/hard", type: "link", linkname: "bin/tool" },
        { name: "./implied/parents/file", content: "x" },
        { name: long, content: "long" },
        { name: "empty", content: "" },
        { name: "big", content: Buffer.alloc(3_000_000, 7) },
      ],
    ]);
    const tool = lstatSync(space.path("root/bin/tool"));
    expect(tool.mode & 0o7777).toBe(0o750);
    expect(tool.mtime).toEqual(mtime);
    expect(lstatSync(space.path("root/bin")).mode & 0o7777).toBe(0o555);
    expect(lstatSync(space.path("root/bin")).mtime).toEqual(mtime);
    expect(readlinkSync(space.path("root/bin/alias"))).toBe("/bin/tool");
    expect(lstatSync(space.path("root/bin/hard")).ino).toBe(tool.ino);
    expect(lstatSync(space.path("root/implied")).mode & 0o7777).toBe(0o755);
    expect(text(long)).toBe("long");
    expect(text("empty")).toBe("");
    expect(lstatSync(space.path("root/big")).size).toBe(3_000_000);
  });

  it("applies whiteouts to lower layers only, wherever they stand", async () => {
    await unpack([
      [
        { name: "gone", content: "1" },
        { name: "folder/old", content: "1" },
        { name: "folder/kept/old", content: "1" },
        { name: "opaque/old", content: "1" },
        { name: "replaced/old", content: "1" },
      ],
      [
        { name: ".wh.gone" },
        { name: "opaque/new", content: "2" },
        { name: "opaque/.wh..wh..opq" },
        { name: "folder/kept/new", content: "2" },
        { name: "folder/.wh.old" },
        { name: "replaced/new", content: "2" },
        { name: ".wh.replaced" },
        { name: "nowhere/.wh.x" },
        { name: ".wh..wh.plnk/1", content: "aufs" },
      ],
    ]);
    expect(names()).toEqual(["folder", "opaque", "replaced"]);
    expect(names("folder")).toEqual(["kept"]);
    expect(names("folder/kept")).toEqual(["new", "old"]);
    expect(names("opaque")).toEqual(["new"]);
    expect(names("replaced")).toEqual(["new"]);
  });

  it("replaces files by folders and folders by links, and leaves hard links of old files alone", async () => {
    await unpack([
      [
        { name: "a", content: "old" },
        { name: "b/c", content: "x" },
        { name: "twin", type: "link", linkname: "/a" },
      ],
      [
        { name: "a", content: "new" },
        { name: "b", type: "symlink", linkname: "a" },
      ],
      [
        { name: "b/", type: "directory" },
        { name: "b/d", content: "y" },
      ],
    ]);
    expect(text("a")).toBe("new");
    expect(text("twin")).toBe("old");
    expect(names("b")).toEqual(["d"]);
  });

  it("follows links inside the image as if it were the whole machine", async () => {
    await unpack([
      [
        { name: "usr/lib/", type: "directory" },
        { name: "lib", type: "symlink", linkname: "usr/lib" },
        { name: "abs", type: "symlink", linkname: "/usr/lib" },
        { name: "up", type: "symlink", linkname: "../../../../usr" },
        { name: "lib/one", content: "1" },
        { name: "abs/two", content: "2" },
        { name: "up/three", content: "3" },
      ],
      [{ name: "lib/.wh.one" }],
    ]);
    expect(names("usr")).toEqual(["lib", "three"]);
    expect(names("usr/lib")).toEqual(["two"]);
  });

  it("forgets folders that a link replaced, and never sets modes through it", async () => {
    mkdirSync(space.path("outside/etc"), { recursive: true });
    chmodSync(space.path("outside/etc"), 0o700);
    await unpack([
      [{ name: "b/etc/", type: "directory", mode: 0o777 }],
      [{ name: "b", type: "symlink", linkname: space.path("outside") }],
    ]);
    expect(lstatSync(space.path("outside/etc")).mode & 0o777).toBe(0o700);
    expect(lstatSync(space.path("root/b")).isSymbolicLink()).toBe(true);
  });

  it("skips devices and FIFOs and drops set-id bits where they would mean something", async () => {
    const report = await unpack([
      [
        { name: "dev/sda", type: "block-device" },
        { name: "dev/mem", type: "character-device" },
        { name: "pipe", type: "fifo" },
        {
          name: "su",
          content: "x",
          mode: 0o6755,
          pax: { "SCHILY.xattr.security.capability": "x" },
        },
      ],
    ]);
    expect(names()).toEqual(["su"]);
    expect(lstatSync(space.path("root/su")).mode & 0o7777).toBe(0o755);
    expect(report.skipped).toEqual([
      { name: "dev/sda", reason: "device" },
      { name: "dev/mem", reason: "device" },
      { name: "pipe", reason: "fifo" },
    ]);
  });

  it.runIf(isRoot)(
    "shifts owners, maps strange ids to nobody and keeps set-id bits then",
    async () => {
      await unpack(
        [
          [
            { name: "su", content: "x", mode: 0o4755 },
            { name: "mine", content: "x", uid: 33, gid: 34 },
            { name: "far", content: "x", uid: 1000, pax: { uid: "1000660000" } },
            { name: "link", type: "symlink", linkname: "su", uid: 5, gid: 6 },
          ],
        ],
        { idShift: 100_000 },
      );
      const of = (name: string) => {
        const { uid, gid, mode } = lstatSync(space.path("root", name));
        return { uid, gid, mode: mode & 0o7777 };
      };
      expect(of("su")).toEqual({ uid: 100_000, gid: 100_000, mode: 0o4755 });
      expect(of("mine")).toMatchObject({ uid: 100_033, gid: 100_034 });
      expect(of("far")).toMatchObject({ uid: 165_534 });
      expect(of("link")).toMatchObject({ uid: 100_005, gid: 100_006 });
      expect(of("")).toMatchObject({ uid: 100_000, gid: 100_000 });
    },
  );

  it.each<[string, RawEntry[], string]>([
    ["a name above the root", [{ name: "../evil", content: "x" }], "oci.layer_path"],
    ["a name that climbs inside", [{ name: "a/../../evil", content: "x" }], "oci.layer_path"],
    ["a whiteout of the parent", [{ name: "a/.wh..." }], "oci.layer_path"],
    ["a whiteout of the folder", [{ name: "a/.wh.." }], "oci.layer_path"],
    ["a whiteout of nothing", [{ name: "a/.wh." }], "oci.layer_path"],
    ["a long name", [{ name: "n".repeat(256), content: "x" }], "oci.layer_path"],
    ["a long path", [{ name: "n/".repeat(2100) + "x", content: "x" }], "oci.layer_path"],
    ["a zero byte", [{ name: "x", content: "x", pax: { path: "a\0b" } }], "oci.layer_path"],
    [
      "the root as file",
      [{ name: "./", type: "symlink", linkname: "/etc" }],
      "oci.layer_malformed",
    ],
    ["a hard link out", [{ name: "x", type: "link", linkname: "../../secret" }], "oci.layer_path"],
    [
      "a hard link to nothing",
      [{ name: "x", type: "link", linkname: "/etc/passwd" }],
      "oci.layer_malformed",
    ],
    [
      "a hard link to the root",
      [{ name: "x", type: "link", linkname: "/" }],
      "oci.layer_malformed",
    ],
    [
      "a hard link to a folder",
      [
        { name: "d/", type: "directory" },
        { name: "x", type: "link", linkname: "d" },
      ],
      "oci.layer_malformed",
    ],
    [
      "a hard link through a link out",
      [
        { name: "d", type: "symlink", linkname: "/etc" },
        { name: "x", type: "link", linkname: "d/passwd" },
      ],
      "oci.layer_malformed",
    ],
    [
      "an empty symbolic link",
      [{ name: "x", type: "symlink", linkname: "" }],
      "oci.layer_malformed",
    ],
    [
      "a loop of links",
      [
        { name: "a", type: "symlink", linkname: "b" },
        { name: "b", type: "symlink", linkname: "a" },
        { name: "a/x", content: "x" },
      ],
      "oci.layer_malformed",
    ],
    [
      "a file as folder",
      [
        { name: "a", content: "x" },
        { name: "a/b", content: "x" },
      ],
      "oci.layer_malformed",
    ],
    [
      "a sparse file",
      [{ name: "x", content: "x", pax: { "GNU.sparse.major": "1" } }],
      "oci.layer_sparse",
    ],
  ])("refuses %s", async (_name, entries, code) => {
    expect(await codeOf(unpack([entries]))).toBe(code);
    expect(existsSync(space.path("evil"))).toBe(false);
  });

  it("stops at each limit", async () => {
    const files = Array.from({ length: 20 }, (_, index) => ({ name: `f${index}`, content: "x" }));
    expect(await codeOf(unpack([files], { limits: { entries: 10 } }))).toBe("oci.layer_limit");
    const bomb = [{ name: "bomb", content: Buffer.alloc(5_000_000) }];
    expect(await codeOf(unpack([bomb], { limits: { totalBytes: 1_000_000 } }))).toBe(
      "oci.layer_limit",
    );
    expect(await codeOf(unpack([bomb], { limits: { fileBytes: 1_000_000 } }))).toBe(
      "oci.layer_limit",
    );
    expect(await codeOf(unpack([files, files], { limits: { entries: 30 } }))).toBe(
      "oci.layer_limit",
    );
  });

  it("refuses archives that are cut, garbage, or of another digest", async () => {
    const directory = space.path("root");
    const tar = await tarOf([{ name: "x", content: "y".repeat(5000) }]);
    const run = async (bytes: Uint8Array, diffId = digestOfBytes(bytes)): Promise<unknown> =>
      codeOf(
        unpackLayers({
          store: space.store,
          directory,
          layers: [await layerOf(space.store, bytes, { gzip: false, diffId })],
        }),
      );
    expect(await run(tar.subarray(0, 2000))).toBe("oci.layer_malformed");
    expect(await run(Buffer.alloc(4096, "garbage"))).toBe("oci.layer_malformed");
    expect(await run(gzipSync(tar).subarray(0, 60))).toBe("oci.layer_malformed");
    expect(await run(tar, digestOfBytes("other"))).toBe("oci.digest_mismatch");
  });

  it("deletes a layer that was damaged on disk, so that the next pull fetches it", async () => {
    const layer = await layerOf(
      space.store,
      await tarOf([{ name: "x", content: "y".repeat(5000) }]),
    );
    await truncate(space.store.pathOf(layer.digest), layer.size - 5);
    const options = { store: space.store, layers: [layer], directory: space.path("root") };
    expect(await codeOf(unpackLayers(options))).toBe("oci.blob_damaged");
    expect(await space.store.has(layer.digest)).toBe(false);
    expect(await codeOf(unpackLayers(options))).toBe("oci.blob_missing");
  });

  it("ends when it is aborted", async () => {
    const layer = await layerOf(
      space.store,
      await tarOf([{ name: "x", content: Buffer.alloc(9_000_000) }]),
    );
    const controller = new AbortController();
    const running = unpackLayers({
      store: space.store,
      layers: [layer],
      directory: space.path("root"),
      signal: controller.signal,
    });
    controller.abort(new Error("enough"));
    await expect(running).rejects.toThrow("enough");
  });
});
