import { spawn } from "node:child_process";
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pack } from "tar-stream";
import { afterAll, describe, expect, it } from "vitest";
import { parseRemotePath } from "../src/copy/remote-path.ts";
import { copyIn, copyOut } from "../src/copy/copy-run.ts";
import type { Container } from "../src/copy/container-side.ts";
import type { CopyTally } from "../src/copy/copy-entry.ts";

const root = mkdtempSync(join(tmpdir(), "vyom-copy-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** A shell of a container that is this machine, with the programs that `has` names. */
function shellOf(command: readonly string[], has: "tar" | "node" | "none"): object {
  const [program = "", ...args] = command;
  const isThere = program === (has === "tar" ? "/bin/sh" : "node") && has !== "none";
  const child = spawn(isThere ? program : "/no-such-program", args, {
    stdio: ["pipe", "pipe", "pipe"],
  });
  const queue: { stream: string; bytes: Buffer }[] = [];
  let wake = (): void => {};
  let isOver = false;
  child.on("error", () => {});
  child.stdin.on("error", () => {});
  for (const stream of ["stdout", "stderr"] as const)
    child[stream].on("data", (bytes: Buffer) => (queue.push({ stream, bytes }), wake()));
  const result = new Promise<{ exitCode: number }>((resolve) =>
    child.on("close", (code) => {
      isOver = true;
      wake();
      resolve({ exitCode: isThere ? (code ?? 1) : 127 });
    }),
  );
  return {
    result,
    output: {
      async *[Symbol.asyncIterator]() {
        for (;;) {
          const next = queue.shift();
          if (next !== undefined) yield next;
          else if (isOver) return;
          else await new Promise<void>((resolve) => (wake = resolve));
        }
      },
    },
    write: (bytes: Uint8Array) =>
      new Promise<void>((resolve) => child.stdin.write(bytes, () => resolve())),
    endInput: () => child.stdin.end(),
    close: () => child.kill(),
  };
}

function containerWith(has: "tar" | "node" | "none", answer?: Buffer): Container {
  const shell = ({ command }: { command: readonly string[] }): object => {
    const isReader = command.join(" ").includes("tar -cf");
    if (answer === undefined || !isReader) return shellOf(command, has);
    const file = join(root, "answer.tar");
    writeFileSync(file, answer);
    return shellOf(["/bin/sh", "-c", `cat ${file}`], has);
  };
  return { service: "web", replica: 0, api: { shell } } as unknown as Container;
}

function copy(
  how: typeof copyIn,
  options: { container: Container; remote: string; local: string },
): Promise<{ path: string; tally: CopyTally }> {
  const tally: CopyTally = { files: 0, bytes: 0, leftOut: [] };
  const { signal } = new AbortController();
  return how({ ...options, tally, signal, onProgress: () => {} }).then((path) => ({ path, tally }));
}

/** A folder of everything that may be copied. */
function makeTree(folder: string): void {
  mkdirSync(join(folder, "deep/er/empty"), { recursive: true });
  writeFileSync(join(folder, "deep/large"), Buffer.alloc(700_001, "large "));
  writeFileSync(join(folder, "deep/er/run.sh"), "#!/bin/sh\n");
  writeFileSync(join(folder, `${"long-".repeat(40)}name ünïcode`), "long");
  writeFileSync(join(folder, "-dash"), "");
  symlinkSync("er/run.sh", join(folder, "deep/link"));
  symlinkSync("../deep", join(folder, "deep/up"));
  chmodSync(join(folder, "deep/er/run.sh"), 0o751);
  chmodSync(join(folder, "deep/er/empty"), 0o700);
  utimesSync(join(folder, "deep/large"), 1_000_000_000, 1_000_000_000);
}

/** All of a folder, for comparing. */
function told(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => {
      const file = join(folder, name);
      const stats = lstatSync(file);
      if (stats.isSymbolicLink()) return `${name} -> ${readlinkSync(file)}`;
      const mode = (stats.mode & 0o777).toString(8);
      if (stats.isDirectory()) return `${name}/ ${mode}`;
      return `${name} ${mode} ${stats.size} ${Math.floor(stats.mtimeMs / 1000)}`;
    })
    .toSorted();
}

describe.each(["tar", "node"] as const)("copying with %s", (tool) => {
  const container = containerWith(tool);
  const at = (...names: string[]): string => join(root, tool, ...names);
  mkdirSync(at("here"), { recursive: true });
  mkdirSync(at("there"), { recursive: true });
  makeTree(at("here/tree"));

  it("takes a folder in and out again as it is", async () => {
    const put = await copy(copyIn, { container, local: at("here/tree"), remote: at("there") });
    expect(put).toMatchObject({ path: at("there/tree"), tally: { files: 6, leftOut: [] } });
    expect(told(at("there/tree"))).toEqual(told(at("here/tree")));
    const got = await copy(copyOut, { container, remote: at("there/tree"), local: at("back") });
    expect(got).toMatchObject({ path: at("back"), tally: { files: 6, leftOut: [] } });
    expect(told(at("back"))).toEqual(told(at("here/tree")));
  });

  it("takes what is in a folder into one that is there, which keeps its mode", async () => {
    mkdirSync(at("there/full"));
    chmodSync(at("there/full"), 0o711);
    writeFileSync(at("there/full/-dash"), "older and longer");
    const local = `${at("here/tree")}/.`;
    await copy(copyIn, { container, local, remote: at("there/full") });
    expect(told(at("there/full"))).toEqual(told(at("here/tree")));
    expect(statSync(at("there/full")).mode & 0o777).toBe(0o711);
    mkdirSync(at("mine"), { mode: 0o700 });
    await copy(copyOut, { container, remote: `${at("there/full")}/.`, local: at("mine") });
    expect(told(at("mine"))).toEqual(told(at("here/tree")));
    expect(statSync(at("mine")).mode & 0o777).toBe(0o700);
  });

  it("takes one file, to a name, into a folder, over another file", async () => {
    const local = at("here/tree/deep/er/run.sh");
    for (const [remote, path] of [
      [at("there/fresh/start.sh"), at("there/fresh/start.sh")],
      [at("there/fresh/"), at("there/fresh/run.sh")],
      [at("there/fresh/start.sh"), at("there/fresh/start.sh")],
    ] as const) {
      expect((await copy(copyIn, { container, local, remote })).path).toBe(path);
      expect(readFileSync(path, "utf8")).toBe("#!/bin/sh\n");
      expect(statSync(path).mode & 0o777).toBe(0o751);
    }
    const remote = at("there/fresh/run.sh");
    await copy(copyOut, { container, remote, local: at("one") });
    await copy(copyOut, { container, remote, local: `${at("folder")}/` });
    expect(readFileSync(at("one"), "utf8")).toBe(readFileSync(at("folder/run.sh"), "utf8"));
  });

  it("says what is missing", async () => {
    const away = at("there/away");
    await expect(copy(copyOut, { container, remote: away, local: at("x") })).rejects.toMatchObject({
      code: "cli.copy_not_found",
    });
    await expect(
      copy(copyIn, { container, remote: away, local: at("here/away") }),
    ).rejects.toMatchObject({ code: "ENOENT" });
    const blocked = at("there/fresh/run.sh/below");
    await expect(
      copy(copyIn, { container, remote: blocked, local: at("here/tree") }),
    ).rejects.toMatchObject({ code: "cli.copy_failed" });
  });
});

it("a container without programs to copy with is told of", async () => {
  const asked = { container: containerWith("none"), remote: "/data", local: join(root, "x") };
  await expect(copy(copyOut, asked)).rejects.toMatchObject({
    code: "cli.copy_no_tool",
    message: expect.stringContaining("neither tar with /bin/sh nor node"),
  });
});

describe("a container that means harm", () => {
  type Item = Parameters<ReturnType<typeof pack>["entry"]>[0];
  const archive = async (...items: Item[]): Promise<Buffer> => {
    const tar = pack();
    for (const item of items)
      tar.entry({ mode: 0o644, ...item }, item.type === "file" ? "evil" : "");
    tar.finalize();
    const chunks: Buffer[] = [];
    for await (const chunk of tar as unknown as AsyncIterable<Buffer>) chunks.push(chunk);
    return Buffer.concat(chunks);
  };
  let number = 0;
  const receive = async (
    ...items: Item[]
  ): Promise<{ folder: string; tally?: CopyTally; error?: { code: string } }> => {
    const folder = join(root, `harm-${++number}`);
    mkdirSync(join(folder, "mine"), { recursive: true });
    writeFileSync(join(folder, "secret"), "mine");
    mkdirSync(join(folder, "x"));
    const container = containerWith("tar", await archive(...items));
    const asked = { container, remote: join(folder, "x"), local: join(folder, "mine/got") };
    return copy(copyOut, asked).then(
      ({ tally }) => ({ folder, tally }),
      (error: { code: string }) => ({ folder, error }),
    );
  };
  const file = (name: string): Item => ({ name, type: "file", size: 4 });
  const link = (name: string, linkname: string): Item => ({ name, type: "symlink", linkname });
  const top: Item = { name: "x", type: "directory" };

  it.each([
    ["../secret", [file("../secret")]],
    ["a path with ..", [top, file("x/../../../secret")]],
    ["an absolute path", [top, file("/etc/vyom-copy-test")]],
    ["another top", [file("y/secret")]],
    ["a file through a link", [top, link("x/l", "sub"), file("x/l/secret")]],
    ["a folder through a link", [top, link("x/l", "."), { name: "x/l/d/e", type: "directory" }]],
    [
      "a hard link to what was not sent",
      [top, { name: "x/h", type: "link", linkname: "x/../secret" }],
    ],
    ["a hard link to another file", [top, { name: "x/h", type: "link", linkname: "../secret" }]],
  ] as [string, Item[]][])("is refused %s", async (_what, items) => {
    const { folder, error } = await receive(...items);
    expect(error).toMatchObject({ code: "cli.copy_path" });
    expect(readFileSync(join(folder, "secret"), "utf8")).toBe("mine");
    expect(existsSync("/etc/vyom-copy-test")).toBe(false);
    expect(readdirSync(folder).toSorted()).toEqual(["mine", "secret", "x"]);
  });

  it("gets no link that leads out, no device, no set-user-id bit", async () => {
    const { folder, tally } = await receive(
      top,
      link("x/absolute", "/etc/passwd"),
      link("x/out", "../../secret"),
      link("x/roundabout", "good/../../secret"),
      link("x/good", "kept"),
      { ...file("x/kept"), mode: 0o6755 },
      { name: "x/copy", type: "link", linkname: "x/kept" },
      { name: "x/device", type: "character-device", devmajor: 1, devminor: 3 } as Item,
      { name: "x/pipe", type: "fifo" },
    );
    expect(tally?.leftOut).toHaveLength(5);
    expect(readdirSync(join(folder, "mine/got")).toSorted()).toEqual(["copy", "good", "kept"]);
    expect(statSync(join(folder, "mine/got/kept")).mode & 0o7777).toBe(0o755);
  });

  it("does not write through a link that was there before", async () => {
    const folder = join(root, "before");
    mkdirSync(join(folder, "x"), { recursive: true });
    mkdirSync(join(folder, "got"));
    writeFileSync(join(folder, "secret"), "mine");
    symlinkSync("../secret", join(folder, "got/kept"));
    const container = containerWith("tar", await archive(top, file("x/kept")));
    await copy(copyOut, { container, remote: `${folder}/x/.`, local: join(folder, "got") }).catch(
      () => {},
    );
    expect(readFileSync(join(folder, "secret"), "utf8")).toBe("mine");
  });

  it("is noticed when it breaks off", async () => {
    const whole = await archive(top, file("x/kept"));
    const folder = join(root, "broken");
    mkdirSync(join(folder, "x"), { recursive: true });
    const container = containerWith("tar", whole.subarray(0, 514));
    await expect(
      copy(copyOut, { container, remote: join(folder, "x"), local: join(folder, "y") }),
    ).rejects.toMatchObject({ code: "cli.copy_cut_off" });
  });
});

it.each([
  [":/srv", { path: "/srv" }],
  ["42:/srv", { dseq: "42", path: "/srv" }],
  ["web:data", { service: "web", path: "data" }],
  ["42/web:/srv/a:b", { dseq: "42", service: "web", path: "/srv/a:b" }],
  ["./web:/srv", undefined],
  ["/srv/web", undefined],
])("%s is read as a path of a container, or of this machine", (text, path) => {
  expect(parseRemotePath(text)).toEqual(path);
});
