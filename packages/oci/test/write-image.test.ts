import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  buildNodeAppImage,
  ContentStore,
  ensureRootfs,
  hostPlatform,
  readImage,
  writeImage,
  type LayerItem,
} from "../src/index.ts";
import { codeOf, workspace, type Workspace } from "./fixture.ts";

let space: Workspace;
beforeEach(async () => {
  space = await workspace();
});
afterEach(() => space.dispose());

const items: readonly LayerItem[] = [
  { type: "file", path: "/app/main.js", content: "console.log(1)", mode: 0o755 },
  { type: "symlink", path: "/app/alias", target: "main.js" },
  { type: "directory", path: "/tmp", mode: 0o1777 },
  { type: "file", path: "/app/größe", content: Buffer.from([1, 2, 3]), uid: 5, gid: 6 },
];
const config = { entrypoint: ["/app/main.js"], env: ["A=b=c"], exposedPorts: ["80/tcp"] };

describe("writeImage", () => {
  it("gives the same digest for the same content, in any order and in any store", async () => {
    const other = await ContentStore.open(space.path("other"));
    const one = await writeImage({ store: space.store, layers: [{ items }], config });
    const two = await writeImage({ store: other, layers: [{ items: items.toReversed() }], config });
    expect(two.digest).toBe(one.digest);
    const changed = [
      ...items.slice(1),
      { type: "file", path: "/app/main.js", content: "2" } as const,
    ];
    const three = await writeImage({ store: other, layers: [{ items: changed }], config });
    expect(three.digest).not.toBe(one.digest);
  });

  it("writes the bytes that it always wrote", async () => {
    const { layers } = await writeImage({ store: space.store, layers: [{ items }], config });
    expect(layers[0]?.diffId).toMatchInlineSnapshot(
      `"sha256:95cb1a7be57bd60c6950cc6687769bf215f01cfe08d7232cb30ece71e8953e26"`,
    );
  });

  it("gives an image that unpacks to what went in", async () => {
    const { digest } = await writeImage({
      store: space.store,
      layers: [{ items }, { items: [{ type: "file", path: "app/more", content: "x" }] }],
      config: { ...config, user: "5:6", workingDir: "/app", labels: { a: "b" } },
      gzipLevel: 0,
    });
    const image = await readImage({ store: space.store, digest, platform: hostPlatform() });
    expect(image.config).toMatchObject({
      entrypoint: ["/app/main.js"],
      cmd: [],
      env: ["A=b=c"],
      exposedPorts: ["80/tcp"],
      user: "5:6",
      workingDir: "/app",
      labels: { a: "b" },
    });
    const root = await ensureRootfs({ store: space.store, image, directory: space.path("rootfs") });
    expect(readFileSync(`${root}/app/alias`, "utf8")).toBe("console.log(1)");
    expect([...readFileSync(`${root}/app/größe`)]).toEqual([1, 2, 3]);
    expect(readFileSync(`${root}/app/more`, "utf8")).toBe("x");
  });

  it.each<[string, readonly LayerItem[]]>([
    ["two items of one path", [items[0] as LayerItem, { type: "directory", path: "app/main.js" }]],
    ["an item below a file", [items[0] as LayerItem, { type: "directory", path: "app/main.js/x" }]],
    ["a path that climbs", [{ type: "directory", path: "/a/../b" }]],
    ["the root", [{ type: "directory", path: "/" }]],
    ["a whiteout by accident", [{ type: "directory", path: "/a/.wh.b" }]],
  ])("refuses %s", async (_name, bad) => {
    expect(await codeOf(writeImage({ store: space.store, layers: [{ items: bad }], config }))).toBe(
      "oci.layer_path",
    );
  });

  it("fails when a file is not there, and keeps nothing half written", async () => {
    const missing: LayerItem = {
      type: "file",
      path: "x",
      content: { file: space.path("nothing") },
    };
    await expect(
      writeImage({ store: space.store, layers: [{ items: [missing] }], config }),
    ).rejects.toThrow(/ENOENT/);
    expect(await space.store.list()).toEqual([]);
  });
});

describe("buildNodeAppImage", () => {
  it("makes an image whose Node runs from its own libraries alone", async () => {
    const directory = space.path("app");
    mkdirSync(`${directory}/sub`, { recursive: true });
    writeFileSync(
      `${directory}/main.mjs`,
      'import { name } from "./sub/name.mjs"; console.log(`hello from ${name}`);',
    );
    writeFileSync(`${directory}/sub/name.mjs`, 'export const name = "inside";');
    symlinkSync("main.mjs", `${directory}/alias.mjs`);
    const build = () =>
      buildNodeAppImage({
        store: space.store,
        app: { directory, entry: "main.mjs" },
        env: ["X=1"],
        exposedPorts: ["3000/tcp"],
      });
    const first = await build();
    const blobs = await space.store.list();
    expect(await build()).toEqual(first);
    expect(await space.store.list()).toEqual(blobs);

    const image = await readImage({
      store: space.store,
      digest: first.digest,
      platform: hostPlatform(),
    });
    expect(image.config).toMatchObject({
      entrypoint: ["/usr/local/bin/node", "/app/main.mjs"],
      workingDir: "/app",
      exposedPorts: ["3000/tcp"],
    });
    expect(image.config.env).toContain("X=1");
    const root = await ensureRootfs({ store: space.store, image, directory: space.path("rootfs") });
    if (process.geteuid?.() !== 0) {
      process.stderr.write("not root: the image's Node was not run in a changed root\n");
      return;
    }
    const [command = "", ...args] = image.config.entrypoint;
    const run = spawnSync("chroot", [root, command, ...args], {
      encoding: "utf8",
      env: { PATH: process.env["PATH"] },
    });
    expect(run.stdout).toBe("hello from inside\n");
    expect(run.status).toBe(0);
  });

  it("says that the entry is missing", async () => {
    const app = { directory: space.directory, entry: "main.mjs" };
    expect(await codeOf(buildNodeAppImage({ store: space.store, app }))).toBe("oci.app_missing");
  });
});
