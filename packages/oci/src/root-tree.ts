import {
  chmodSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  futimesSync,
  lchownSync,
  linkSync,
  lstatSync,
  lutimesSync,
  mkdirSync,
  openSync,
  readdirSync,
  readlinkSync,
  rmdirSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  write,
  writeSync,
  type Stats,
} from "node:fs";
import { promisify } from "node:util";
import { VyomError } from "@vyom/core";
import type { LayerEntry } from "./layer-entry.ts";
import { splitLayerPath } from "./layer-path.ts";

/** Who owns what is written. */
export interface OwnerRule {
  /** Added to each uid and gid; ids from `count` on become the last but one ("nobody"). */
  readonly base: number;
  readonly count: number;
}

const MAX_SYMLINK_HOPS = 40;
const SMALL_FILE_BYTES = 1024 * 1024;
const SETUID_SETGID = 0o6000;
const writeAsync = promisify(write);

/**
 * A folder that layers are written into. Every name is resolved inside it: symbolic links on the way
 * are followed as if the folder were the root of the file system, so none leads out. Nothing else
 * may write there meanwhile.
 */
export class RootTree {
  readonly #root: string;
  readonly #owner: OwnerRule | undefined;
  readonly #keepSetuid: boolean;
  /** Paths that the current layer wrote, and the folders above them: its whiteouts spare these. */
  #written = new Set<string>();
  /** Folders by the name that they were asked for; emptied whenever a folder or link goes away. */
  readonly #resolved = new Map<string, string>();
  /** Modes and times of folders, set last: a folder may be read-only, and each file changes its time. */
  readonly #folders = new Map<string, { mode: number; mtimeSeconds: number }>();

  /** `owner` undefined: everything belongs to this process's user, and set-id bits are dropped. */
  constructor(options: { readonly root: string; readonly owner?: OwnerRule | undefined }) {
    this.#root = options.root;
    this.#owner = options.owner;
    this.#keepSetuid = options.owner !== undefined && options.owner.base > 0;
    this.#folders.set(this.#root, { mode: 0o755, mtimeSeconds: 0 });
    this.#chown(this.#root, { uid: 0, gid: 0 });
  }

  beginLayer(): void {
    this.#written = new Set();
  }

  /** Writes one entry over whatever was there. */
  async put(entry: LayerEntry): Promise<void> {
    const components = splitLayerPath(entry.name);
    const name = components.pop();
    if (name === undefined) {
      if (entry.type !== "directory") throw malformed(entry.name, "replaces the root by a file");
      this.#finishFolder(this.#root, entry);
      return;
    }
    const path = `${this.#resolve(components)}/${name}`;
    const existing = statOf(path);
    if (entry.type === "directory") {
      if (existing !== undefined && !existing.isDirectory()) this.#remove(path, existing);
      if (existing?.isDirectory() !== true) mkdirSync(path, { mode: 0o700 });
      this.#finishFolder(path, entry);
    } else {
      const linked = entry.type === "link" ? this.#linkTarget(entry) : undefined;
      if (linked === path) return;
      if (linked?.startsWith(`${path}/`) === true) {
        throw malformed(entry.name, "is a hard link to a file below itself");
      }
      if (existing !== undefined) this.#remove(path, existing);
      if (linked !== undefined) linkSync(linked, path);
      else if (entry.type === "symlink") this.#putSymlink(path, entry);
      else await this.#putFile(path, entry);
    }
    this.#markWritten(path);
  }

  /** Takes away what lower layers put there. */
  whiteout(folder: readonly string[], name: string): void {
    const parent = this.#tryResolve(folder);
    if (parent !== undefined) this.#removeLower(`${parent}/${name}`);
  }

  /** Takes away everything that lower layers put into the folder. */
  makeOpaque(folder: readonly string[]): void {
    const path = this.#tryResolve(folder);
    if (path === undefined || statOf(path)?.isDirectory() !== true) return;
    for (const name of readdirSync(path)) this.#removeLower(`${path}/${name}`);
  }

  /** Sets the modes and times of folders, deepest first. Call once, after the last layer. */
  finish(): void {
    const folders = [...this.#folders].toSorted(([left], [right]) => right.length - left.length);
    for (const [path, { mode, mtimeSeconds }] of folders) {
      if (statOf(path)?.isDirectory() !== true) continue;
      chmodSync(path, mode);
      utimesSync(path, mtimeSeconds, mtimeSeconds);
    }
  }

  async #putFile(path: string, entry: LayerEntry): Promise<void> {
    const { O_CREAT, O_EXCL, O_WRONLY, O_NOFOLLOW } = constants;
    const file = openSync(path, O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW, 0o600);
    try {
      for await (const chunk of entry.content) {
        await writeAll(file, chunk as Uint8Array, entry.sizeBytes <= SMALL_FILE_BYTES);
      }
      if (this.#owner !== undefined) {
        fchownSync(file, shifted(entry.uid, this.#owner), shifted(entry.gid, this.#owner));
      }
      fchmodSync(file, this.#modeOf(entry));
      futimesSync(file, entry.mtimeSeconds, entry.mtimeSeconds);
    } finally {
      closeSync(file);
    }
  }

  #putSymlink(path: string, entry: LayerEntry): void {
    if (entry.linkName === "" || entry.linkName.includes("\0") || entry.linkName.length > 4095) {
      throw malformed(entry.name, "is a symbolic link to nothing");
    }
    symlinkSync(entry.linkName, path);
    this.#chown(path, entry);
    lutimesSync(path, entry.mtimeSeconds, entry.mtimeSeconds);
  }

  /** The file that a hard link names: inside the root, and no folder. */
  #linkTarget(entry: LayerEntry): string {
    const components = splitLayerPath(entry.linkName);
    const name = components.pop();
    const parent = this.#tryResolve(components);
    const path = name === undefined || parent === undefined ? undefined : `${parent}/${name}`;
    const found = path === undefined ? undefined : statOf(path);
    if (path === undefined || found === undefined || !(found.isFile() || found.isSymbolicLink())) {
      throw malformed(entry.name, "is a hard link to something that is no file of the image");
    }
    return path;
  }

  #finishFolder(path: string, entry: LayerEntry): void {
    this.#chown(path, entry);
    this.#folders.set(path, { mode: this.#modeOf(entry), mtimeSeconds: entry.mtimeSeconds });
  }

  #modeOf(entry: LayerEntry): number {
    return this.#keepSetuid ? entry.mode : entry.mode & ~SETUID_SETGID;
  }

  #chown(path: string, ids: { readonly uid: number; readonly gid: number }): void {
    if (this.#owner === undefined) return;
    lchownSync(path, shifted(ids.uid, this.#owner), shifted(ids.gid, this.#owner));
  }

  /** The real folder of a name; missing ones are made. */
  #resolve(components: readonly string[]): string {
    const key = components.join("/");
    const known = this.#resolved.get(key);
    if (known !== undefined) return known;
    const path = this.#walk(components, (missing) => {
      mkdirSync(missing, { mode: 0o700 });
      this.#chown(missing, { uid: 0, gid: 0 });
      this.#folders.set(missing, { mode: 0o755, mtimeSeconds: 0 });
      return true;
    });
    if (path === undefined) throw malformed(key, "lies below a file");
    this.#resolved.set(key, path);
    return path;
  }

  /** The real folder of a name; `undefined` when there is none. */
  #tryResolve(components: readonly string[]): string | undefined {
    return this.#resolved.get(components.join("/")) ?? this.#walk(components, () => false);
  }

  #walk(components: readonly string[], onMissing: (path: string) => boolean): string | undefined {
    const queue = [...components];
    let current = this.#root;
    let hops = 0;
    for (let part = queue.shift(); part !== undefined; part = queue.shift()) {
      if (part === "..") {
        if (current !== this.#root) current = current.slice(0, current.lastIndexOf("/"));
        continue;
      }
      const next = `${current}/${part}`;
      const found = statOf(next);
      if (found === undefined) {
        if (!onMissing(next)) return undefined;
      } else if (found.isSymbolicLink()) {
        if (++hops > MAX_SYMLINK_HOPS)
          throw malformed(components.join("/"), "lies behind a loop of symbolic links");
        const target = readlinkSync(next);
        if (target.startsWith("/")) current = this.#root;
        queue.unshift(...target.split("/").filter((item) => item !== "" && item !== "."));
        continue;
      } else if (!found.isDirectory()) {
        return undefined;
      }
      current = next;
    }
    return current;
  }

  #remove(path: string, found: Stats): void {
    if (found.isDirectory()) this.#removeFolder(path);
    else unlinkSync(path);
    if (!found.isFile()) this.#resolved.clear();
  }

  /**
   * Forgets each folder as it goes: a name kept for `finish` could later lead through a symbolic link
   * that took a folder's place, out of the root.
   */
  #removeFolder(path: string): void {
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      const child = `${path}/${entry.name}`;
      if (entry.isDirectory()) this.#removeFolder(child);
      else unlinkSync(child);
    }
    rmdirSync(path);
    this.#folders.delete(path);
  }

  #removeLower(path: string): void {
    const found = statOf(path);
    if (found === undefined) return;
    if (!this.#written.has(path)) this.#remove(path, found);
    else if (found.isDirectory()) {
      for (const name of readdirSync(path)) this.#removeLower(`${path}/${name}`);
    }
  }

  #markWritten(path: string): void {
    let current = path;
    while (current !== this.#root && !this.#written.has(current)) {
      this.#written.add(current);
      current = current.slice(0, current.lastIndexOf("/"));
    }
  }
}

function statOf(path: string): Stats | undefined {
  return lstatSync(path, { throwIfNoEntry: false });
}

function malformed(name: string, reason: string): VyomError {
  return new VyomError(
    "oci.layer_malformed",
    `the layer entry ${JSON.stringify(name.slice(0, 200))} ${reason}`,
  );
}

function shifted(id: number, owner: OwnerRule): number {
  return owner.base + (id < owner.count ? id : owner.count - 2);
}

/** Small files are written at once, since a detour by the thread pool costs more than the write. */
async function writeAll(file: number, chunk: Uint8Array, isSmall: boolean): Promise<void> {
  let offset = 0;
  while (offset < chunk.length) {
    offset += isSmall
      ? writeSync(file, chunk, offset)
      : (await writeAsync(file, chunk, offset)).bytesWritten;
  }
}
