import {
  chmodSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  buildImage,
  ContentStore,
  ensureRootfs,
  hostPlatform,
  MediaType,
  readImage,
  readImageSettings,
  readManifest,
  splitCommand,
  writeImage,
  type Image,
  type ImageSettings,
} from "../src/index.ts";
import { codeOf, workspace, type Workspace } from "./fixture.ts";

let space: Workspace;
beforeEach(async () => {
  space = await workspace();
});
afterEach(() => space.dispose());

const files = (tree: Readonly<Record<string, string>>, folder = "app"): string => {
  for (const [path, content] of Object.entries(tree)) {
    const file = space.path(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return space.path(folder);
};
const build = async (
  directory: string,
  settings: ImageSettings = {},
  base?: Image["digest"],
): Promise<Image> => {
  const { digest } = await buildImage({ store: space.store, directory, settings, base });
  return readImage({ store: space.store, digest, platform: hostPlatform() });
};
const rootOf = (image: Image): Promise<string> =>
  ensureRootfs({ store: space.store, image, directory: space.path("rootfs") });

describe("an image of a folder", () => {
  it("has the folder's files and what the settings say, and nothing else", async () => {
    const directory = files({ "bin/app": "#!program", "data.txt": "x" });
    chmodSync(space.path("app/bin/app"), 0o755);
    symlinkSync("data.txt", space.path("app/link"));
    const image = await build(directory, {
      entrypoint: ["/bin/app"],
      cmd: ["--serve"],
      env: { MODE: "a=b" },
      expose: ["80", "53/udp"],
      user: "1000:1000",
      labels: { made: "here" },
      stopSignal: "SIGINT",
    });
    expect(image.config).toMatchObject({
      entrypoint: ["/bin/app"],
      cmd: ["--serve"],
      env: ["MODE=a=b"],
      exposedPorts: ["80/tcp", "53/udp"],
      user: "1000:1000",
      labels: { made: "here" },
      stopSignal: "SIGINT",
      workingDir: "",
    });
    const root = await rootOf(image);
    expect(readdirSync(root).toSorted()).toEqual(["bin", "data.txt", "link"]);
    expect(readFileSync(`${root}/link`, "utf8")).toBe("x");
  });

  it("has the same digest wherever and whenever it is built", async () => {
    const tree = { "a/b.txt": "b", "c.txt": "c", "run.sh": "#!" };
    const [one, two] = [files(tree, "one"), files(tree, "two/deeper")];
    chmodSync(`${two}/c.txt`, 0o600);
    const settings = { workdir: "/srv", env: { A: "1", B: "2" } };
    const other = await ContentStore.open(space.path("other"));
    const first = await buildImage({ store: space.store, directory: one, settings });
    const second = await buildImage({ store: other, directory: two, settings });
    expect(second.digest).toBe(first.digest);
    chmodSync(`${two}/run.sh`, 0o755);
    const third = await buildImage({ store: other, directory: two, settings });
    expect(third.digest).not.toBe(first.digest);
  });

  it("leaves out what the ignore file names, the repository's history and the build's own files", async () => {
    const directory = files({
      ".git/HEAD": "ref",
      ".dockerignore": "secret\nlogs/*\n!logs/keep.txt",
      "vyom-image.yaml": "user: me",
      secret: "s",
      "logs/a.txt": "a",
      "logs/keep.txt": "k",
      "more.tmp": "t",
      "index.html": "h",
    });
    const root = await rootOf(await build(directory, { ignore: ["*.tmp"] }));
    expect(readdirSync(root).toSorted()).toEqual(["index.html", "logs"]);
    expect(readdirSync(`${root}/logs`)).toEqual(["keep.txt"]);
    files({ ".vyomignore": "logs" });
    expect(readdirSync(await rootOf(await build(directory))).toSorted()).toEqual([
      "index.html",
      "more.tmp",
      "secret",
    ]);
    files({ ".vyomignore": "*" });
    expect(await codeOf(build(directory))).toBe("oci.app_empty");
    expect(await codeOf(build(space.path("none")))).toBe("oci.app_missing");
  });

  it("lies on a base image, whose settings hold unless they are changed", async () => {
    const base = await writeImage({
      store: space.store,
      layers: [{ items: [{ type: "file", path: "/base.txt", content: "base" }] }],
      config: {
        entrypoint: ["/entry"],
        cmd: ["default"],
        env: ["PATH=/bin", "KEEP=1"],
        workingDir: "/work",
        user: "nobody",
        exposedPorts: ["80/tcp"],
        volumes: ["/data"],
        labels: { from: "base" },
      },
    });
    const directory = files({ "new.txt": "new" });
    const image = await build(
      directory,
      { from: "base", env: { PATH: "/usr/bin" }, expose: ["80", "81"] },
      base.digest,
    );
    expect(image.config).toMatchObject({
      entrypoint: ["/entry"],
      cmd: ["default"],
      env: ["KEEP=1", "PATH=/usr/bin"],
      workingDir: "/work",
      user: "nobody",
      exposedPorts: ["80/tcp", "81/tcp"],
      volumes: ["/data"],
      labels: { from: "base" },
    });
    expect(image.layers).toHaveLength(2);
    const root = await rootOf(image);
    expect(readFileSync(`${root}/base.txt`, "utf8")).toBe("base");
    expect(readFileSync(`${root}/work/new.txt`, "utf8")).toBe("new");
    const entry = await build(
      directory,
      { from: "base", entrypoint: ["/other"], to: "/" },
      base.digest,
    );
    expect(entry.config).toMatchObject({ entrypoint: ["/other"], cmd: [] });
    expect(await codeOf(build(directory, { from: "base" }))).toBe("oci.image_settings");
  });

  it("names Docker's layers as OCI's when it takes them over", async () => {
    const base = await writeImage({
      store: space.store,
      layers: [{ items: [{ type: "file", path: "/x", content: "x" }] }],
      config: {},
    });
    const [layer] = base.layers;
    const docker = await writeImage({
      store: space.store,
      layers: layer === undefined ? [] : [{ ...layer, mediaType: MediaType.dockerLayerGzip }],
      config: {},
    });
    const image = await build(files({ y: "y" }), { from: "docker" }, docker.digest);
    const manifest = await readManifest(space.store, image.digest);
    expect(manifest.kind === "manifest" && manifest.layers.map((each) => each.mediaType)).toEqual([
      MediaType.ociLayerGzip,
      MediaType.ociLayerGzip,
    ]);
  });

  it("runs on this machine's Node, and finds what to run", async () => {
    const directory = files({ "package.json": '{"main":"lib/main.mjs"}', "lib/main.mjs": "1" });
    const image = await build(directory, { node: true });
    expect(image.config).toMatchObject({
      cmd: ["/usr/local/bin/node", "/app/lib/main.mjs"],
      workingDir: "/app",
    });
    expect(image.config.env).toContain("NODE_ENV=production");
    const usual = await build(files({ "server.js": "1" }, "usual"), { node: true });
    expect(usual.config.cmd).toEqual(["/usr/local/bin/node", "/app/server.js"]);
    const own = await build(directory, { node: true, cmd: ["/usr/local/bin/node", "-v"] });
    expect(own.config.cmd).toEqual(["/usr/local/bin/node", "-v"]);
    expect(await codeOf(build(directory, { node: true, from: "x" }))).toBe("oci.image_settings");
  });

  it.each<[ImageSettings]>([
    [{ workdir: "app" }],
    [{ to: "../x" }],
    [{ env: { "A=B": "x" } }],
    [{ expose: ["70000"] }],
    [{ expose: ["80/sctp"] }],
  ])("refuses %j", async (settings) => {
    expect(await codeOf(build(files({ x: "x" }), settings))).toBe("oci.image_settings");
  });
});

describe("settings", () => {
  it("come from vyom-image.yaml, else from package.json, else there are none", async () => {
    const directory = files({ x: "x" });
    expect(await readImageSettings(directory)).toEqual({});
    files({ "package.json": '{"name":"x"}' });
    expect(await readImageSettings(directory)).toEqual({});
    files({ "package.json": '{"vyom":{"node":true,"expose":3000}}' });
    expect(await readImageSettings(directory)).toEqual({ node: true, expose: ["3000/tcp"] });
    files({
      "vyom-image.yaml":
        "from: alpine:3\nentrypoint: /bin/sh -c\ncmd: [echo, 'a b']\nenv:\n  PORT: 80\n  DEBUG: true\nexpose:\n  - 80\nuser: 1000\n",
    });
    expect(await readImageSettings(directory)).toEqual({
      from: "alpine:3",
      entrypoint: ["/bin/sh", "-c"],
      cmd: ["echo", "a b"],
      env: { PORT: "80", DEBUG: "true" },
      expose: ["80/tcp"],
      user: "1000",
    });
  });

  it.each([
    ["entry: x", /unknown setting "entry", known are from/],
    ["env: [A]", /malformed "env"/],
    ["- a", /should be a map/],
    ["a: [", /cannot be read/],
    ["node: perhaps", /malformed "node"/],
  ])("refuse %j", async (yaml, message) => {
    const directory = files({ "vyom-image.yaml": yaml });
    await expect(readImageSettings(directory)).rejects.toMatchObject({
      code: "oci.image_settings",
      message: expect.stringMatching(message),
    });
  });

  it.each<[string, readonly string[]]>([
    ["node server.js", ["node", "server.js"]],
    ['  sh -c \'echo "a b"\' "x \\" y" \'\' ', ["sh", "-c", 'echo "a b"', 'x " y', ""]],
    ["a\\ b c", ["a b", "c"]],
    ['["a b", "c"]', ["a b", "c"]],
    ["", []],
  ])("split the command %j", (text, words) => {
    expect(splitCommand(text)).toEqual(words);
  });
});
