import { fchownSync, fstatSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { isatty } from "node:tty";
import { VyomError } from "@vyom/core";
import type { ContainerUser } from "./container-user.ts";
import { seccompProgram } from "./seccomp.ts";
import * as sys from "./syscalls.ts";

/**
 * What root keeps in a container: CHOWN, DAC_OVERRIDE, FOWNER, FSETID, KILL, SETGID, SETUID, NET_BIND_SERVICE and
 * SYS_CHROOT. Docker's default less SETPCAP, NET_RAW, MKNOD, AUDIT_WRITE and SETFCAP.
 */
const KEPT = {
  CAP_CHOWN: 0,
  CAP_DAC_OVERRIDE: 1,
  CAP_FOWNER: 3,
  CAP_FSETID: 4,
  CAP_KILL: 5,
  CAP_SETGID: 6,
  CAP_SETUID: 7,
  CAP_NET_BIND_SERVICE: 10,
  CAP_SYS_CHROOT: 18,
} as const;
const KEPT_CAPABILITIES: ReadonlySet<number> = new Set(Object.values(KEPT));
export const KEPT_CAPABILITY_NAMES: readonly string[] = Object.keys(KEPT);
const LAST_CAPABILITY_TRIED = 63;
export const OPEN_FILES_MAX = 65_536n;
/** When memory is short on the machine, tenants go before anything of the provider. */
const OOM_SCORE = "600";

/** Gives up everything a tenant must not have; the next step is the exec. */
export function dropPrivileges(o: { user: ContainerUser; singleId: boolean }): void {
  for (let capability = 0; capability <= LAST_CAPABILITY_TRIED; capability++) {
    if (!KEPT_CAPABILITIES.has(capability) && sys.isCapabilityKnown(capability)) {
      sys.prctl(sys.PR_CAPBSET_DROP, capability);
    }
  }
  const PR_CAP_AMBIENT_CLEAR_ALL = 4;
  sys.prctl(sys.PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL);
  sys.capRlimit(sys.RLIMIT_CORE, 0n);
  sys.capRlimit(sys.RLIMIT_NOFILE, OPEN_FILES_MAX);
  takeIds(o);
  process.umask(0o022);
  sys.resetSignals();
  sys.prctl(sys.PR_SET_NO_NEW_PRIVS, 1);
  sys.installSeccomp(seccompProgram(process.arch));
}

function takeIds(o: { user: ContainerUser; singleId: boolean }): void {
  if (o.singleId) {
    if (o.user.uid !== 0 || o.user.gid !== 0) {
      throw new VyomError(
        "workload.user_refused",
        `the image runs as user ${o.user.uid}:${o.user.gid}, but this provider has a single user id; it must run as root to map more`,
      );
    }
    return;
  }
  ownStreams(o.user);
  sys.setgroups(o.user.groups);
  sys.setgid(o.user.gid);
  const kept = [...KEPT_CAPABILITIES].reduce(
    (set, capability) => set | (1n << BigInt(capability)),
    0n,
  );
  sys.setuid(o.user.uid);
  // A change to another user has cleared them already and could not set them again.
  if (o.user.uid === 0) sys.capset({ effective: kept, permitted: kept, inheritable: 0n });
}

/** So that a program of another user may open `/dev/stdout` and its terminal by name. */
function ownStreams(user: ContainerUser): void {
  for (const fd of [0, 1, 2]) {
    const isPipeOrTerminal = fstatSync(fd).isFIFO() || isatty(fd);
    if (isPipeOrTerminal) fchownSync(fd, user.uid, user.gid);
  }
}

/** Only 0, 1 and 2 pass the exec; Node marks even these to close when it starts. */
export function closeDescriptorsOnExec(): void {
  for (const name of readdirSync("/proc/self/fd")) {
    sys.setCloseOnExec(Number(name), Number(name) > 2);
  }
}

export function volunteerForOomKill(): void {
  try {
    if (Number(readFileSync("/proc/self/oom_score_adj", "utf8")) < Number(OOM_SCORE)) {
      writeFileSync("/proc/self/oom_score_adj", OOM_SCORE);
    }
  } catch {
    // a kernel or sandbox without it kills by size alone
  }
}
