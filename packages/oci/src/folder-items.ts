import { readdir, readlink, stat } from "node:fs/promises";
import { join } from "node:path";
import { VyomError, compareText } from "@vyom/core";
import type { IgnoreRules } from "./ignore-file.ts";
import type { LayerItem } from "./layer-content.ts";

/**
 * Everything below a folder as items below `target`, in order; links are kept as links, other kinds
 * left out, and of modes only "executable" counts, since the rest varies with the umask of a
 * checkout. A folder of which only something is taken is there without an item of its own.
 * @throws VyomError `oci.app_missing` when the folder cannot be read
 */
export async function folderItems(
  directory: string,
  target: string,
  rules?: IgnoreRules,
): Promise<LayerItem[]> {
  return itemsBelow({ directory, target, rules, path: "" });
}

async function itemsBelow(options: {
  readonly directory: string;
  readonly target: string;
  readonly rules: IgnoreRules | undefined;
  /** Of the directory, relative to the folder. */
  readonly path: string;
}): Promise<LayerItem[]> {
  const { directory, target, rules } = options;
  const items: LayerItem[] = [];
  const entries = await readdir(directory, { withFileTypes: true }).catch((cause: unknown) => {
    throw new VyomError("oci.app_missing", `the folder ${directory} cannot be read`, { cause });
  });
  for (const entry of entries.toSorted((left, right) => compareText(left.name, right.name))) {
    const file = join(directory, entry.name);
    const relative = options.path === "" ? entry.name : `${options.path}/${entry.name}`;
    const path = join(target, entry.name);
    const isIgnored = rules?.ignores(relative) === true;
    if (entry.isDirectory()) {
      if (isIgnored && rules?.hasExceptions !== true) continue;
      if (!isIgnored) items.push({ type: "directory", path });
      items.push(...(await itemsBelow({ directory: file, target: path, rules, path: relative })));
    } else if (isIgnored) {
      continue;
    } else if (entry.isSymbolicLink()) {
      items.push({ type: "symlink", path, target: await readlink(file) });
    } else if (entry.isFile()) {
      const isExecutable = ((await stat(file)).mode & 0o100) !== 0;
      items.push({ type: "file", path, content: { file }, mode: isExecutable ? 0o755 : 0o644 });
    }
  }
  return items;
}
