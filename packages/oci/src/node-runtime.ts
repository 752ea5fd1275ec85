import { readlinkSync, realpathSync, lstatSync } from "node:fs";
import { dirname, isAbsolute, join, resolve } from "node:path";
import { VyomError } from "@vyom/core";
import type { LayerItem } from "./layer-content.ts";

/** Where the runtime is in the image. */
export const NODE_PATH = "/usr/local/bin/node";

/** Files that programs expect of any Linux system; hosts and resolver settings are the engine's to write. */
const BASE: readonly LayerItem[] = [
  {
    type: "file",
    path: "/etc/passwd",
    content: "root:x:0:0:root:/root:/bin/false\nnobody:x:65534:65534:nobody:/:/bin/false\n",
  },
  { type: "file", path: "/etc/group", content: "root:x:0:\nnogroup:x:65534:\n" },
  { type: "file", path: "/etc/hosts", content: "127.0.0.1\tlocalhost\n::1\tlocalhost\n" },
  { type: "file", path: "/etc/resolv.conf", content: "" },
  { type: "file", path: "/etc/hostname", content: "localhost\n" },
  {
    type: "file",
    path: "/etc/nsswitch.conf",
    content: "passwd: files\ngroup: files\nhosts: files dns\n",
  },
  { type: "directory", path: "/root", mode: 0o700 },
  { type: "directory", path: "/tmp", mode: 0o1777 },
  { type: "directory", path: "/dev" },
  { type: "directory", path: "/proc" },
  { type: "directory", path: "/sys" },
];

/**
 * A minimal root file system with this process's own Node: the program and every shared library that
 * it has loaded, the loader included, at the paths where the loader looks for them.
 * @throws VyomError `oci.node_runtime` where Node does not report its libraries
 */
export function nodeRuntimeItems(): LayerItem[] {
  const libraries = sharedObjects();
  const items = new Map<string, LayerItem>();
  for (const item of BASE) items.set(item.path, item);
  const node = realpathSync(process.execPath);
  items.set(NODE_PATH, { type: "file", path: NODE_PATH, content: { file: node }, mode: 0o755 });
  for (const library of libraries) addWithLinks(items, library);
  return [...items.values()];
}

function sharedObjects(): string[] {
  const reporter: NodeJS.ProcessReport & { excludeNetwork?: boolean } = process.report;
  const before = reporter.excludeNetwork ?? false;
  reporter.excludeNetwork = true; // otherwise it looks up names of open sockets, which can take seconds
  const report = reporter.getReport() as unknown as { sharedObjects?: unknown };
  reporter.excludeNetwork = before;
  const listed = Array.isArray(report.sharedObjects) ? (report.sharedObjects as unknown[]) : [];
  const paths = listed.filter(
    // Add-ons of this process and the kernel's virtual library are no part of Node.
    (path): path is string =>
      typeof path === "string" &&
      isAbsolute(path) &&
      !path.endsWith(".node") &&
      !path.includes("/node_modules/"),
  );
  const libraries = paths.filter((path) => path !== process.execPath && /\.so(?:\.|$)/.test(path));
  if (process.platform !== "linux" || libraries.length === 0) {
    throw new VyomError(
      "oci.node_runtime",
      "Node does not report its shared libraries here, run this on Linux with a dynamically linked Node",
    );
  }
  return libraries;
}

/** Adds a file and the symbolic links on the way to it, as the loader's path goes through them. */
function addWithLinks(items: Map<string, LayerItem>, path: string): void {
  let rest = path.split("/").filter((part) => part !== "");
  let current = "/";
  for (let hops = 0; rest.length > 0 && hops < 200; hops++) {
    const next = join(current, rest[0] ?? "");
    rest = rest.slice(1);
    const found = lstatSync(next);
    if (found.isSymbolicLink()) {
      const target = readlinkSync(next);
      items.set(next, { type: "symlink", path: next, target });
      rest = [
        ...resolve(dirname(next), target)
          .split("/")
          .filter((part) => part !== ""),
        ...rest,
      ];
      current = "/";
    } else if (rest.length === 0) {
      items.set(next, { type: "file", path: next, content: { file: next }, mode: 0o755 });
    } else {
      current = next;
    }
  }
}
