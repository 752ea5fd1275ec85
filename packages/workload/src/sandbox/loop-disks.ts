import { execFile } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  rmdirSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { basename, join } from "node:path";
import { VyomError } from "@vyom/core";
import { FIRST_ID } from "./shim-process.ts";
import { SYSTEM_PATH } from "../machine/system-tools.ts";

/** A file system of limited size in a file. */
export interface Disk {
  /** Name within the lease: letters, digits, dots, dashes and underscores. */
  readonly key: string;
  readonly sizeBytes: number;
  /** Its content is kept over every restart until the lease ends. */
  readonly isPersistent: boolean;
}

/** The smallest that ext4 is of use in. */
const MIN_BYTES = 2 * 1024 * 1024;
const IMAGE = ".ext4";
const MOUNT_OPTIONS = "loop,nosuid,nodev,discard,noinit_itable,errors=remount-ro";
const TIMEOUT_MS = 120_000;

/**
 * The disks of one lease: ext4 in sparse files, mounted in the mount namespace of the lease's shim and nowhere else, so
 * that the kernel lets go of them with the shim. Only root of the machine can.
 */
export class LoopDisks {
  /** Visible to the shim, changed by the daemon alone. */
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  static pathOf(folder: string, key: string): string {
    return join(folder, `${key}.mnt`);
  }

  /** Makes and mounts those that the shim does not have yet. @throws VyomError `workload.disk` */
  async mount(disks: readonly Disk[], o: { shimPid: number }): Promise<void> {
    const mounted = this.#mounted(o.shimPid);
    for (const disk of disks.filter(({ key }) => !mounted.has(key))) {
      const image = join(this.#folder, disk.key + IMAGE);
      if (!disk.isPersistent || !existsSync(image)) await makeImage(image, disk);
      const target = LoopDisks.pathOf(this.#folder, disk.key);
      mkdirSync(target, { recursive: true });
      await inMountNamespace(o.shimPid, [
        "mount",
        "-t",
        "ext4",
        "-o",
        MOUNT_OPTIONS,
        image,
        target,
      ]);
    }
  }

  /** Lets go of all others; deletes those that are not persistent. A container that still uses one keeps it alive. */
  async retire(o: {
    keep: readonly Disk[];
    persistent: readonly string[];
    shimPid: number;
  }): Promise<void> {
    const keep = new Set(o.keep.map(({ key }) => key));
    const mounted = this.#mounted(o.shimPid);
    for (const key of this.#keys().filter((name) => !keep.has(name))) {
      const target = LoopDisks.pathOf(this.#folder, key);
      if (mounted.has(key)) await inMountNamespace(o.shimPid, ["umount", target]);
      if (existsSync(target)) rmdirSync(target);
      if (!o.persistent.some((prefix) => key.startsWith(prefix)))
        rmSync(join(this.#folder, key + IMAGE), { force: true });
    }
  }

  #keys(): readonly string[] {
    if (!existsSync(this.#folder)) return [];
    return readdirSync(this.#folder)
      .filter((name) => name.endsWith(IMAGE))
      .map((name) => name.slice(0, -IMAGE.length));
  }
  /** Keys of what a shim has mounted. */
  #mounted(shimPid: number): ReadonlySet<string> {
    const lines = readFileSync(`/proc/${shimPid}/mountinfo`, "utf8").split("\n");
    const targets = lines.map((line) => line.split(" ")[4] ?? "");
    const own = targets.filter(
      (path) => path === LoopDisks.pathOf(this.#folder, basename(path, ".mnt")),
    );
    return new Set(own.map((path) => basename(path, ".mnt")));
  }
}

/** A new file each time: an older one of the name may still be mounted by a container that is ending. */
async function makeImage(image: string, disk: Disk): Promise<void> {
  const fresh = `${image}.new`;
  writeFileSync(fresh, "", { mode: 0o600 });
  truncateSync(fresh, Math.max(MIN_BYTES, disk.sizeBytes));
  const owner = `root_owner=${FIRST_ID}:${FIRST_ID}`;
  // A journal is of use only to what shall survive a crash of the machine.
  const journal = disk.isPersistent ? [] : ["-O", "^has_journal"];
  const extended = ["-E", `lazy_itable_init=1,nodiscard,${owner}`];
  await command(["mkfs.ext4", "-q", "-F", "-m", "0", ...journal, ...extended, fresh]);
  renameSync(fresh, image);
}

function inMountNamespace(pid: number, words: readonly string[]): Promise<void> {
  return command(["nsenter", "--target", String(pid), "--mount", "--", ...words]);
}

function command(words: readonly string[]): Promise<void> {
  const [program = "", ...rest] = words;
  return new Promise((resolve, reject) => {
    execFile(
      program,
      rest,
      { env: { PATH: SYSTEM_PATH }, timeout: TIMEOUT_MS },
      (error, _, stderr) => {
        if (error === null) return resolve();
        const said = stderr.trim().split("\n").at(-1) || error.message;
        reject(new VyomError("workload.disk", `a container's disk: ${program} failed: ${said}`));
      },
    );
  });
}

/** Why disks of limited size cannot be had here; tried out below `home`, which is left as it was. */
export async function loopDiskRefusal(home: string): Promise<string | undefined> {
  if (process.geteuid?.() !== 0) return "only root can mount file systems from files";
  const folder = mkdtempSync(join(home, ".disk-check-"));
  try {
    const image = join(folder, "image");
    await makeImage(image, { key: "image", sizeBytes: MIN_BYTES, isPersistent: false });
    const words = ["mount", "-t", "ext4", "-o", MOUNT_OPTIONS, image, folder];
    await command(["unshare", "--mount", "--propagation", "private", "--", ...words]);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
