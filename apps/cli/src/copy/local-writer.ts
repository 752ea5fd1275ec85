import { constants } from "node:fs";
import { chmod, link, lstat, mkdir, open, rm, symlink, utimes } from "node:fs/promises";
import { dirname, join } from "node:path";
import { VyomError } from "@vyom/core";
import { safePath, type CopyEntry, type CopyTally } from "./copy-entry.ts";

const { O_CREAT, O_EXCL, O_NOFOLLOW, O_WRONLY } = constants;

/**
 * Whether a link stays within the copied folder: up at first, then only down, so that no other link on the way leads
 * elsewhere than its text says.
 */
function staysInside(path: string, target: string): boolean {
  if (target.startsWith("/") || target.includes("\0") || path === "") return false;
  const names = target.split("/").filter((name) => name !== "" && name !== ".");
  const up = names.findIndex((name) => name !== "..");
  const ups = up < 0 ? names.length : up;
  return ups < path.split("/").length && !names.slice(ups).includes("..");
}

/**
 * Writes what a container sends below one path, and nowhere else: no path with `..`, nothing through a link, no link that
 * leads out, no devices, no set-user-id bits.
 */
export class LocalWriter {
  readonly #root: string;
  readonly #tally: CopyTally;
  /** Folders whose mode and time are set at the end: until then they must be writable. */
  readonly #folders: { file: string; mode: number; modifiedMs: number }[] = [];
  readonly #written = new Set<string>();

  constructor(root: string, tally: CopyTally) {
    this.#root = root;
    this.#tally = tally;
  }

  /** @throws VyomError `cli.copy_path`, `cli.copy_exists` */
  async put(entry: CopyEntry): Promise<void> {
    const path = safePath(entry.path);
    const file = path === "" ? this.#root : join(this.#root, path);
    await this.#enter(path);
    if (entry.kind === "folder") await this.#folder(file, entry);
    else if (entry.kind === "file") await this.#file(file, entry);
    else if (entry.kind === "link") await this.#link(file, path, entry.target);
    else if (entry.kind === "hardlink") await this.#hardLink(file, path, entry.target);
    else this.#tally.leftOut.push(`${path || "the source"} is neither file, folder nor link`);
  }

  async finish(): Promise<void> {
    for (const { file, mode, modifiedMs } of this.#folders.toReversed()) {
      await chmod(file, mode);
      await utimes(file, modifiedMs / 1000, modifiedMs / 1000);
    }
  }

  /** Makes the folders above a path; refuses one that is a link. */
  async #enter(path: string): Promise<void> {
    const names = path.split("/").slice(0, -1);
    let folder = this.#root;
    for (const name of ["", ...names]) {
      if (path === "") return;
      folder = name === "" ? folder : join(folder, name);
      const stats = await lstat(folder).catch(() => undefined);
      if (stats === undefined) await mkdir(folder, { recursive: true });
      else if (!stats.isDirectory() && !(folder === this.#root && stats.isSymbolicLink()))
        throw new VyomError(
          "cli.copy_path",
          `${path} would be written through ${folder}, which is no folder: nothing more is copied`,
        );
    }
  }

  async #folder(file: string, { mode, modifiedMs }: CopyEntry): Promise<void> {
    const stats = await lstat(file).catch(() => undefined);
    if (stats === undefined) await mkdir(file, { recursive: true });
    else if (!stats.isDirectory())
      throw new VyomError("cli.copy_exists", `${file} is there already and is no folder`);
    else if (!this.#written.has(file)) return; // a folder of yours keeps its mode
    this.#written.add(file);
    this.#folders.push({ file, mode: mode & 0o777, modifiedMs });
  }

  /** Makes room for something that is no folder. */
  async #clear(file: string): Promise<void> {
    const stats = await lstat(file).catch(() => undefined);
    if (stats?.isDirectory() === true)
      throw new VyomError("cli.copy_exists", `${file} is there already and is a folder`);
    if (stats !== undefined) await rm(file);
  }

  async #file(file: string, entry: CopyEntry): Promise<void> {
    await this.#clear(file);
    if (entry.path === "") await mkdir(dirname(file), { recursive: true });
    const handle = await open(file, O_CREAT | O_EXCL | O_NOFOLLOW | O_WRONLY, 0o600);
    try {
      for await (const chunk of entry.content) {
        await handle.writeFile(chunk);
        this.#tally.bytes += chunk.length;
      }
      await handle.chmod(entry.mode & 0o777);
      await handle.utimes(entry.modifiedMs / 1000, entry.modifiedMs / 1000);
    } finally {
      await handle.close();
    }
    this.#written.add(file);
    this.#tally.files += 1;
  }

  async #link(file: string, path: string, target: string): Promise<void> {
    if (!staysInside(path, target)) {
      const to = JSON.stringify(target.slice(0, 200));
      this.#tally.leftOut.push(`${path || "the source"} is a link that leads out, to ${to}`);
      return;
    }
    await this.#clear(file);
    await symlink(target, file);
    this.#tally.files += 1;
  }

  async #hardLink(file: string, path: string, target: string): Promise<void> {
    const source = join(this.#root, safePath(target));
    if (!this.#written.has(source) || source === file)
      throw new VyomError(
        "cli.copy_path",
        `${path} is a hard link to something that was not copied: nothing more is copied`,
      );
    await this.#clear(file);
    await link(source, file);
    this.#written.add(file);
    this.#tally.files += 1;
  }
}
