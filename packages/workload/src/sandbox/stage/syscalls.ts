import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { getSystemErrorName } from "node:util";
import koffi from "koffi";
import { VyomError } from "@vyom/core";

/** Linux system calls by foreign function interface: those that Node lacks and that no tool can make for the last step. */

const libc = koffi.load("libc.so.6");
type Call = (...values: readonly unknown[]) => number;
const define = (prototype: string): Call => libc.func(prototype) as unknown as Call;

const call = {
  syscall: define("long syscall(long number, ...)"),
  mount: define(
    "int mount(const char *source, const char *target, const char *type, unsigned long flags, const char *data)",
  ),
  umount2: define("int umount2(const char *target, int flags)"),
  chdir: define("int chdir(const char *path)"),
  prctl: define(
    "int prctl(int op, unsigned long a, unsigned long b, unsigned long c, unsigned long d)",
  ),
  prctlPointer: define(
    "int prctl(int op, unsigned long a, void *b, unsigned long c, unsigned long d)",
  ),
  setns: define("int setns(int fd, int type)"),
  unshare: define("int unshare(int flags)"),
  sethostname: define("int sethostname(const char *name, size_t length)"),
  setsid: define("int setsid()"),
  signal: define("long signal(int number, long handler)"),
  sigprocmask: define("int sigprocmask(int how, void *set, void *old)"),
  setrlimit: define("int setrlimit(int resource, void *limit)"),
  getrlimit: define("int getrlimit(int resource, void *limit)"),
  ioctlPointer: define("int ioctl(int fd, unsigned long request, void *argument)"),
  ioctlNumber: define("int ioctl(int fd, unsigned long request, long argument)"),
  pipe2: define("int pipe2(void *descriptors, int flags)"),
  dup2: define("int dup2(int from, int to)"),
  fcntl: define("int fcntl(int fd, int command, long argument)"),
  execve: define("int execve(const char *path, const char **argv, const char **envp)"),
} as const;

/** Numbers that differ between architectures. */
const NUMBERS = {
  x64: { pivot_root: 155, setgroups: 116, setresuid: 117, setresgid: 119, capset: 126 },
  arm64: { pivot_root: 41, setgroups: 159, setresuid: 147, setresgid: 149, capset: 91 },
} as const;
/** The same on every architecture (asm-generic from 424 on). */
const OPEN_TREE = 428;
const MOVE_MOUNT = 429;
const OPENAT2 = 437;
const MOUNT_SETATTR = 442;

function numbers(): (typeof NUMBERS)["x64" | "arm64"] {
  const table = (NUMBERS as Partial<Record<string, (typeof NUMBERS)["x64" | "arm64"]>>)[
    process.arch
  ];
  if (table === undefined) {
    throw new VyomError(
      "workload.architecture",
      `sandboxes run on x64 and arm64, this is ${process.arch}`,
    );
  }
  return table;
}

/** A system call that failed; `errno` is its symbolic name such as `ENOENT`. */
export class SyscallError extends VyomError {
  readonly errno: string;
  constructor(what: string, errno: string) {
    super("workload.syscall", `${what}: ${errno}`);
    this.errno = errno;
  }
}
function check(what: string, result: number): number {
  if (result < 0) throw new SyscallError(what, errnoName());
  return result;
}
function errnoName(): string {
  const number = koffi.errno();
  try {
    return getSystemErrorName(-number);
  } catch {
    return `errno ${number}`; // a number that libuv has no name for
  }
}

export const MS_RDONLY = 1;
export const MS_NOSUID = 2;
export const MS_NODEV = 4;
export const MS_NOEXEC = 8;

export function mount(o: {
  source: string;
  target: string;
  type: string;
  flags: number;
  data?: string;
}): void {
  check(
    `mount ${o.type} on ${o.target}`,
    call.mount(o.source, o.target, o.type, o.flags, o.data ?? null),
  );
}

/**
 * A detached copy of the mount at `path`, to be attached anywhere later, also after the root changed. The descriptor
 * closes at exec.
 */
export function cloneMount(path: string): number {
  const AT_FDCWD = -100;
  const CLONE = 1;
  const CLOEXEC = 0o2000000;
  return check(
    `open_tree ${path}`,
    call.syscall(OPEN_TREE, "int", AT_FDCWD, "const char *", path, "unsigned int", CLONE | CLOEXEC),
  );
}
/** Attaches a detached mount at an existing `target` of the same kind (file or directory). */
export function attachMount(fd: number, o: { target: string; flags: number }): void {
  if (o.flags !== 0) {
    const attributes = Buffer.alloc(32);
    // MOUNT_ATTR_RDONLY, NOSUID, NODEV and NOEXEC have the values of the MS_ flags.
    attributes.writeBigUInt64LE(BigInt(o.flags), 0);
    const AT_EMPTY_PATH = 0x1000;
    check(
      `mount_setattr for ${o.target}`,
      call.syscall(
        MOUNT_SETATTR,
        "int",
        fd,
        "const char *",
        "",
        "unsigned int",
        AT_EMPTY_PATH,
        "void *",
        attributes,
        "size_t",
        attributes.length,
      ),
    );
  }
  const F_EMPTY_PATH = 4;
  check(
    `move_mount to ${o.target}`,
    call.syscall(
      MOVE_MOUNT,
      "int",
      fd,
      "const char *",
      "",
      "int",
      -100,
      "const char *",
      o.target,
      "unsigned int",
      F_EMPTY_PATH,
    ),
  );
}

/** Makes all mounts at and below `path` read-only, in this mount namespace. */
export function makeReadOnly(path: string): void {
  const attributes = Buffer.alloc(32);
  attributes.writeBigUInt64LE(BigInt(MS_RDONLY), 0);
  const AT_RECURSIVE = 0x8000;
  check(
    `mount_setattr for ${path}`,
    call.syscall(
      MOUNT_SETATTR,
      "int",
      -100,
      "const char *",
      path,
      "unsigned int",
      AT_RECURSIVE,
      "void *",
      attributes,
      "size_t",
      attributes.length,
    ),
  );
}

const TEXT_MAX_BYTES = 1 << 20;
/**
 * Text of a file below `root`, whose symbolic links lead nowhere else, as far as a tenant may have this process read;
 * empty when there is none that can be read.
 */
export function readInRoot(root: string, path: string): string {
  const RESOLVE_IN_ROOT = 0x10;
  const how = Buffer.alloc(24);
  // O_CLOEXEC and O_NONBLOCK, so that a pipe in its place holds nobody up.
  how.writeBigUInt64LE(0o2004000n, 0);
  how.writeBigUInt64LE(BigInt(RESOLVE_IN_ROOT), 16);
  const folder = openSync(root, "r");
  const words = ["int", folder, "const char *", path, "void *", how, "size_t", how.length] as const;
  const fd = call.syscall(OPENAT2, ...words);
  closeSync(folder);
  if (fd < 0) return "";
  try {
    const stat = fstatSync(fd);
    if (!stat.isFile()) return "";
    const text = Buffer.alloc(Math.min(stat.size, TEXT_MAX_BYTES));
    return text.toString("utf8", 0, readSync(fd, text, { position: 0 }));
  } finally {
    closeSync(fd);
  }
}

/** Makes `root` (a mount point) the root of this mount namespace and lets go of the old one. */
export function changeRoot(root: string): void {
  const MNT_DETACH = 2;
  check(`chdir ${root}`, call.chdir(root));
  check("pivot_root", call.syscall(numbers().pivot_root, "const char *", ".", "const char *", "."));
  check("umount of the old root", call.umount2(".", MNT_DETACH));
  check("chdir /", call.chdir("/"));
}

export const CLONE_FS = 0x200;
export const CLONE_NEWNS = 0x20000;
export const CLONE_NEWCGROUP = 0x2000000;
/** Of the calling thread only, as all calls here: the exec that follows makes it the process. */
export function unshare(flags: number): void {
  check("unshare", call.unshare(flags));
}
export function setns(fd: number, type: number): void {
  check("setns", call.setns(fd, type));
}
export function sethostname(name: string): void {
  check("sethostname", call.sethostname(name, Buffer.byteLength(name)));
}

export const PR_SET_DUMPABLE = 4;
export const PR_CAPBSET_DROP = 24;
export const PR_SET_NO_NEW_PRIVS = 38;
export const PR_CAP_AMBIENT = 47;
export function prctl(op: number, a: number, b = 0): void {
  check(`prctl ${op}`, call.prctl(op, a, b, 0, 0));
}
export function isCapabilityKnown(capability: number): boolean {
  const PR_CAPBSET_READ = 23;
  return call.prctl(PR_CAPBSET_READ, capability, 0, 0, 0) >= 0;
}

/** Sets the effective, permitted and inheritable capabilities, bit per number. */
export function capset(o: { effective: bigint; permitted: bigint; inheritable: bigint }): void {
  const header = Buffer.alloc(8);
  header.writeUInt32LE(0x20080522, 0);
  const data = Buffer.alloc(24);
  [o.effective, o.permitted, o.inheritable].forEach((set, index) => {
    data.writeUInt32LE(Number(set & 0xffffffffn), 4 * index);
    data.writeUInt32LE(Number(set >> 32n), 12 + 4 * index);
  });
  check("capset", call.syscall(numbers().capset, "void *", header, "void *", data));
}

export function setgroups(groups: readonly number[]): void {
  const list = Buffer.alloc(Math.max(4, 4 * groups.length));
  groups.forEach((group, index) => list.writeUInt32LE(group, 4 * index));
  check("setgroups", call.syscall(numbers().setgroups, "size_t", groups.length, "void *", list));
}
export function setgid(gid: number): void {
  const { setresgid } = numbers();
  check(
    "setresgid",
    call.syscall(setresgid, "unsigned int", gid, "unsigned int", gid, "unsigned int", gid),
  );
}
export function setuid(uid: number): void {
  const { setresuid } = numbers();
  check(
    "setresuid",
    call.syscall(setresuid, "unsigned int", uid, "unsigned int", uid, "unsigned int", uid),
  );
}

/** Installs a seccomp filter program (8 bytes an instruction) on the calling thread. */
export function installSeccomp(program: Buffer): void {
  const PR_SET_SECCOMP = 22;
  const MODE_FILTER = 2;
  const header = Buffer.alloc(16);
  header.writeUInt16LE(program.length / 8, 0);
  header.writeBigUInt64LE(koffi.address(program), 8);
  check("seccomp", call.prctlPointer(PR_SET_SECCOMP, MODE_FILTER, header, 0, 0));
}

/** Default action for every signal and none blocked: Node ignores SIGPIPE, which an exec would hand on. */
export function resetSignals(): void {
  const KILL = 9;
  const STOP = 19;
  const SIG_SETMASK = 2;
  for (let number = 1; number <= 31; number++) {
    if (number !== KILL && number !== STOP) call.signal(number, 0);
  }
  check("sigprocmask", call.sigprocmask(SIG_SETMASK, Buffer.alloc(128), null));
}

export const RLIMIT_CORE = 4;
export const RLIMIT_NOFILE = 7;
/** The hard limit that this process has, or `limit` when that is lower. */
export function hardLimit(resource: number, limit: bigint): bigint {
  const pair = Buffer.alloc(16);
  check("getrlimit", call.getrlimit(resource, pair));
  const hard = pair.readBigUInt64LE(8);
  return hard < limit ? hard : limit;
}
/** Lowers (never raises) the hard limit to `limit` and sets the soft one to it. */
export function capRlimit(resource: number, limit: bigint): void {
  const pair = Buffer.alloc(16);
  const value = hardLimit(resource, limit);
  pair.writeBigUInt64LE(value, 0);
  pair.writeBigUInt64LE(value, 8);
  check("setrlimit", call.setrlimit(resource, pair));
}

export function setCloseOnExec(fd: number, isClosed: boolean): void {
  const F_SETFD = 2;
  call.fcntl(fd, F_SETFD, isClosed ? 1 : 0);
}

export function dup2(from: number, to: number): void {
  check("dup2", call.dup2(from, to));
}

/** A pipe, both ends to close at exec. Node's own are sockets, which `/dev/stdout` cannot open again. */
export function makePipe(): { readonly read: number; readonly write: number } {
  const O_CLOEXEC = 0o2000000;
  const descriptors = Buffer.alloc(8);
  check("pipe2", call.pipe2(descriptors, O_CLOEXEC));
  return { read: descriptors.readInt32LE(0), write: descriptors.readInt32LE(4) };
}

/** Makes this process leader of a new session whose terminal is descriptor 0. */
export function takeTerminal(): void {
  const TIOCSCTTY = 0x540e;
  check("setsid", call.setsid());
  check("TIOCSCTTY", call.ioctlNumber(0, TIOCSCTTY, 0));
}
/** Unlocks the terminal behind an open `/dev/ptmx` and tells its number. */
export function unlockTerminal(master: number): number {
  const TIOCSPTLCK = 0x40045431;
  const TIOCGPTN = 0x80045430;
  const number = Buffer.alloc(4);
  check("TIOCSPTLCK", call.ioctlPointer(master, TIOCSPTLCK, Buffer.alloc(4)));
  check("TIOCGPTN", call.ioctlPointer(master, TIOCGPTN, number));
  return number.readInt32LE(0);
}
export function resizeTerminal(master: number, o: { columns: number; rows: number }): void {
  const TIOCSWINSZ = 0x5414;
  const size = Buffer.alloc(8);
  size.writeUInt16LE(o.rows, 0);
  size.writeUInt16LE(o.columns, 2);
  check("TIOCSWINSZ", call.ioctlPointer(master, TIOCSWINSZ, size));
}

/** Never returns when it works. @throws SyscallError */
export function execve(
  path: string,
  o: { argv: readonly string[]; env: readonly string[] },
): never {
  check(`exec ${path}`, call.execve(path, [...o.argv, null], [...o.env, null]));
  throw new SyscallError(`exec ${path}`, "returned");
}
