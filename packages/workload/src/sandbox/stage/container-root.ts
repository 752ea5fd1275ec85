import { execFileSync } from "node:child_process";
import {
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { VyomError } from "@vyom/core";
import { MASKED_DIRECTORIES, MASKED_FILES, READ_ONLY_PATHS } from "./hidden-paths.ts";
import type { MountedVolume, StartPlan } from "./stage-plan.ts";
import * as sys from "./syscalls.ts";
import { SYSTEM_PATH } from "../../machine/system-tools.ts";

const QUIET = sys.MS_NOSUID | sys.MS_NODEV | sys.MS_NOEXEC;
const DEVICES = ["null", "zero", "full", "random", "urandom", "tty"];
/** Mounts that must be taken hold of while the machine's files are still in sight. */
interface Carried {
  readonly proc: number;
  readonly sys: number | undefined;
  readonly devices: readonly { readonly name: string; readonly fd: number }[];
  readonly hosts: number;
  readonly resolv: number;
  readonly volumes: readonly { readonly volume: MountedVolume; readonly fd: number | undefined }[];
}

/**
 * Puts this process into the container's root. Everything inside is made after the root changed, so that symbolic links
 * of an image lead nowhere but into the image.
 */
export function enterContainerRoot(plan: StartPlan): void {
  const root = mountWritableLayer(plan);
  const carried: Carried = {
    proc: premount(plan, { type: "proc", flags: QUIET }),
    sys: tryPremountSys(plan),
    devices: DEVICES.map((name) => ({ name, fd: sys.cloneMount(`/dev/${name}`) })),
    hosts: sys.cloneMount(plan.hostsFile),
    resolv: sys.cloneMount(plan.resolvFile),
    volumes: plan.volumes.map((volume) => ({
      volume,
      fd: "directory" in volume.from ? sys.cloneMount(volume.from.directory) : undefined,
    })),
  };
  sys.changeRoot(root);
  attachDirectory(carried.proc, "/proc");
  if (carried.sys !== undefined) attachDirectory(carried.sys, "/sys");
  makeDevices(plan, carried);
  // Read-only: they lie on the machine's own disk, where nothing limits their size.
  attachFile(carried.hosts, "/etc/hosts", sys.MS_RDONLY);
  attachFile(carried.resolv, "/etc/resolv.conf", sys.MS_RDONLY);
  for (const { volume, fd } of carried.volumes) mountVolume(volume, fd);
  mkdirSync("/tmp", { recursive: true, mode: 0o1777 });
  hidePaths();
}

/** Overlay of a fresh upper directory on the image, or a copy of the image where the kernel refuses overlays. */
export function mountWritableLayer(plan: StartPlan): string {
  const [upper, work, root] = ["upper", "work", "root"].map((name) =>
    join(plan.directory, name),
  ) as [string, string, string];
  for (const directory of [upper, work, root]) mkdirSync(directory, { mode: 0o755 });
  const option = (path: string): string => path.replace(/[\\:,]/g, (character) => `\\${character}`);
  try {
    const data = `lowerdir=${option(plan.rootfs)},upperdir=${option(upper)},workdir=${option(work)},userxattr`;
    sys.mount({ source: "overlay", target: root, type: "overlay", flags: 0, data });
    return root;
  } catch (error) {
    if (!(error instanceof sys.SyscallError)) throw error;
  }
  rmSync(root, { recursive: true });
  execFileSync("cp", ["-a", "--reflink=auto", plan.rootfs, root], {
    env: { PATH: SYSTEM_PATH },
    stdio: "pipe",
  });
  const MS_BIND = 4096;
  sys.mount({ source: root, target: root, type: "none", flags: MS_BIND });
  return root;
}

/** A directory of the image's own, or a new one; an image that puts a link there is refused. */
function ownDirectory(path: string): void {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat === undefined) mkdirSync(path, { mode: 0o755 });
  else if (!stat.isDirectory()) {
    throw new VyomError(
      "workload.image_layout",
      `the image has something at ${path} that is no directory`,
    );
  }
}

/** The kernel makes proc and sysfs only for one who already sees whole ones, so before the root changes. */
function premount(plan: StartPlan, o: { type: "proc" | "sysfs"; flags: number }): number {
  const target = join(plan.directory, o.type);
  mkdirSync(target);
  sys.mount({ source: o.type, target, ...o });
  return sys.cloneMount(target);
}
/** A machine that hides parts of its own /sys lets nobody mount a whole one: /sys is the image's then. */
export function tryPremountSys(plan: StartPlan): number | undefined {
  try {
    return premount(plan, { type: "sysfs", flags: QUIET | sys.MS_RDONLY });
  } catch {
    return undefined;
  }
}
function attachDirectory(fd: number, target: string): void {
  ownDirectory(target);
  sys.attachMount(fd, { target, flags: 0 });
  closeSync(fd);
}

function makeDevices(plan: StartPlan, carried: Carried): void {
  ownDirectory("/dev");
  sys.mount({
    source: "tmpfs",
    target: "/dev",
    type: "tmpfs",
    flags: sys.MS_NOSUID | sys.MS_NOEXEC,
    data: "size=64k,mode=755",
  });
  for (const { name, fd } of carried.devices) attachFile(fd, `/dev/${name}`);
  mkdirSync("/dev/pts");
  mkdirSync("/dev/shm");
  const terminals = "newinstance,ptmxmode=0666,mode=620";
  const TTY_GROUP = plan.process.singleId ? "" : ",gid=5";
  sys.mount({
    source: "devpts",
    target: "/dev/pts",
    type: "devpts",
    flags: sys.MS_NOSUID | sys.MS_NOEXEC,
    data: terminals + TTY_GROUP,
  });
  sys.mount({
    source: "shm",
    target: "/dev/shm",
    type: "tmpfs",
    flags: QUIET,
    data: `mode=1777,size=${plan.shmBytes}`,
  });
  symlinkSync("pts/ptmx", "/dev/ptmx");
  symlinkSync("/proc/self/fd", "/dev/fd");
  ["stdin", "stdout", "stderr"].forEach((name, index) =>
    symlinkSync(`/proc/self/fd/${index}`, `/dev/${name}`),
  );
}

function attachFile(fd: number, target: string, flags = 0): void {
  mkdirSync(dirname(target), { recursive: true });
  closeSync(openSync(target, "a"));
  sys.attachMount(fd, { target, flags });
  closeSync(fd);
}

function mountVolume(volume: MountedVolume, fd: number | undefined): void {
  mkdirSync(volume.mount, { recursive: true });
  const readOnly = volume.readOnly ? sys.MS_RDONLY : 0;
  const flags = readOnly | sys.MS_NOSUID | sys.MS_NODEV;
  if (fd !== undefined) {
    sys.attachMount(fd, { target: volume.mount, flags });
    closeSync(fd);
  } else if ("ramBytes" in volume.from) {
    const data = `mode=1777,size=${volume.from.ramBytes}`;
    sys.mount({ source: "ram", target: volume.mount, type: "tmpfs", flags, data });
  }
}

function hidePaths(): void {
  for (const path of MASKED_FILES.filter((file) => existsSync(file))) {
    sys.attachMount(sys.cloneMount("/dev/null"), { target: path, flags: 0 });
  }
  for (const path of MASKED_DIRECTORIES.filter((directory) => existsSync(directory))) {
    sys.mount({
      source: "tmpfs",
      target: path,
      type: "tmpfs",
      flags: QUIET | sys.MS_RDONLY,
      data: "size=0k,mode=555",
    });
  }
  for (const path of READ_ONLY_PATHS.filter((file) => existsSync(file))) {
    sys.attachMount(sys.cloneMount(path), { target: path, flags: QUIET | sys.MS_RDONLY });
  }
}
