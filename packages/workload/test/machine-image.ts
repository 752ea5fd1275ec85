import { execFileSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  lchownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { VyomError } from "@vyom/core";
import type { ImageRunConfig, ImageSource } from "../src/index.ts";

const TOOLS = [
  "sh",
  "cat",
  "ls",
  "sleep",
  "true",
  "false",
  "mount",
  "head",
  "yes",
  "id",
  "stty",
  "mkdir",
  "echo",
  "touch",
  "chmod",
  "cp",
  "rm",
  "hostname",
  "unshare",
  "ulimit",
  "kill",
  "env",
  "test",
  "stat",
  "nsenter",
  "ln",
  "mknod",
  "umount",
  "setpriv",
  "dmesg",
  "date",
  "grep",
];
const SERVER = `const http=require("http"),fs=require("fs");
const s=http.createServer(async(q,r)=>{try{
if(q.url==="/env")return r.end(JSON.stringify(process.env));
if(q.url.startsWith("/fetch?")){const b=await (await fetch(decodeURIComponent(q.url.slice(7)))).text();return r.end("via "+b)}
if(q.url==="/exit")process.exit(3);
if(q.url==="/eat"){const a=[];setInterval(()=>a.push(Buffer.alloc(8e6,1)),5);return r.end("eating")}
r.end("hello from "+(process.env.NAME||require("os").hostname())+" "+(process.env.VERSION||""))}catch(e){r.statusCode=502;r.end(String(e.cause||e))}});
s.listen(Number(process.env.PORT||8080),"0.0.0.0",()=>console.log("listening"));
process.on("SIGTERM",()=>{console.log("bye");process.exit(0)});`;

/** A root file system made of this machine's Node, some of its tools and a small server; removed by `remove`. */
export interface MachineImage {
  readonly rootfs: string;
  readonly config: ImageRunConfig;
  remove(): void;
}

export function machineImage(): MachineImage {
  const directory = mkdtempSync(join(tmpdir(), "vyom-image-"));
  chmodSync(directory, 0o755);
  const root = join(directory, "root");
  for (const name of ["app", "etc", "tmp", "usr/bin", "usr/lib", "usr/lib64", "usr/sbin", "data"])
    mkdirSync(join(root, name), { recursive: true });
  for (const name of ["bin", "lib", "lib64", "sbin"]) symlinkSync(`usr/${name}`, join(root, name));
  const put = (from: string, to: string): void => {
    const target = join(root, to);
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(realpathSync(from), target);
    chmodSync(target, 0o755);
  };
  const programs = [
    [process.execPath, "/usr/bin/node"],
    ...TOOLS.flatMap((name) =>
      existsSync(`/usr/bin/${name}`) ? [[`/usr/bin/${name}`, `/usr/bin/${name}`]] : [],
    ),
  ] as [string, string][];
  const libraries = new Set<string>();
  for (const [from, to] of programs) {
    put(from, to);
    for (const match of execFileSync("ldd", [realpathSync(from)], { encoding: "utf8" }).matchAll(
      /(\/[^\s()]+) \(0x/g,
    ))
      libraries.add(match[1] as string);
  }
  for (const library of libraries)
    put(library, library.startsWith("/lib") ? `/usr${library}` : library);
  writeFileSync(join(root, "app/server.js"), SERVER);
  put(nativeCalls(), "app/koffi.node");
  writeFileSync(
    join(root, "etc/passwd"),
    "root:x:0:0:root:/root:/bin/sh\nweb:x:33:33:web:/data:/bin/sh\n",
  );
  writeFileSync(join(root, "etc/group"), "root:x:0:\nweb:x:33:\nextra:x:44:web\n");
  if (process.geteuid?.() === 0) shift(root);
  return {
    rootfs: root,
    config: {
      env: ["PATH=/usr/bin:/bin", "FROM_IMAGE=yes"],
      entrypoint: [],
      cmd: ["node", "/app/server.js"],
      workingDir: "",
      user: "",
    },
    remove: () => rmSync(directory, { recursive: true, force: true }),
  };
}

/** koffi's native part alone, by which programs of the image make any system call. */
function nativeCalls(): string {
  const require = createRequire(createRequire(import.meta.url).resolve("koffi"));
  const name = `koffi-linux-${process.arch}`;
  const folder = dirname(require.resolve(`@koromix/${name}`));
  return join(folder, `linux_${process.arch}`, "koffi.node");
}

function shift(path: string): void {
  lchownSync(path, 100_000, 100_000);
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const child = join(path, entry.name);
    if (entry.isDirectory()) shift(child);
    else lchownSync(child, 100_000, 100_000);
  }
}

/** `hello` is the image, `hello:web` the same with user web; everything else is not found. */
export function imageSource(image: MachineImage): ImageSource {
  return {
    resolve: (name) => {
      const user = name === "hello:web" ? "web" : "";
      if (!name.startsWith("hello"))
        return Promise.reject(new VyomError("oci.not_found", `no image ${name}`));
      return Promise.resolve({
        digest: "sha256:0",
        config: { ...image.config, user },
        rootfs: image.rootfs,
      });
    },
  };
}

/** As imageSource, of an image that another process made at `rootfs` and looks after: its small server is started. */
export function rootfsImages(rootfs: string): ImageSource {
  const config = {
    env: ["PATH=/usr/bin:/bin"],
    entrypoint: [],
    cmd: ["node", "/app/server.js"],
    workingDir: "",
    user: "",
  };
  return imageSource({ rootfs, config, remove: () => {} });
}
