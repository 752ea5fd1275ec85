import { spawn, type ChildProcess } from "node:child_process";
import { createHash } from "node:crypto";
import { closeSync, openSync, readFileSync, readlinkSync, writeFileSync } from "node:fs";
import { VyomError } from "@vyom/core";
import { SHIM_MARK } from "./lease-plan.ts";
import { findShims, identifyProcess, type ProcessIdentity } from "./process-table.ts";
import { coversFor, type Cover } from "./reach.ts";
import { askShim } from "./shim-channel.ts";
import { SYSTEM_PATH } from "../machine/system-tools.ts";
import { PRIVATE_NAMESPACES } from "./private-namespaces.ts";

/** Machine's id of container root, and how many ids follow, when the daemon is root. */
export const FIRST_ID = 100_000;
export const ID_COUNT = 65_536;
/** Ids that are no user's on any machine, above those that its tools hand out. */
const FIRST_ACCOUNT = 2_000_000_000;
const ACCOUNTS = 100_000_000;
const START_TIMEOUT_MS = 15_000;
const POLL_MS = 5;

/**
 * Run by sh before the namespaces: moves itself into cgroups, covers folders, then becomes the rest of its arguments.
 * Arguments: `cgroup FILE`, `cover FOLDER ASIDE`, `bind FROM TO`, `uncover ASIDE`, `cd FOLDER`, then `--` and the command.
 */
const ENTER_SCRIPT = `set -e
while [ "$1" != -- ]; do
  case "$1" in
    cgroup) echo 0 > "$2"; shift 2 ;;
    cover) mount --rbind "$2" "$3"; mount -t tmpfs -o size=1m,mode=755 tmpfs "$2"; shift 3 ;;
    bind) mkdir -p "$3"; mount --rbind "$2" "$3"; shift 3 ;;
    uncover) umount -l "$2"; shift 2 ;;
    cd) cd "$2"; shift 2 ;;
  esac
done
shift
exec "$@"`;
/** A folder of every system in whose place a covered one is held for a moment, in the shim's own mount namespace. */
const ASIDE = "/mnt";

export interface ShimStart {
  readonly instance: string;
  /** Name of the lease in paths and command lines. */
  readonly lease: string;
  /** Working directory: the shim's own folder. */
  readonly directory: string;
  readonly entry: string;
  readonly logFile: string;
  readonly isRoot: boolean;
  /** Whether it ends with this process. */
  readonly isTethered: boolean;
  /** `cgroup.procs` files that it enters. */
  readonly cgroupProcs: readonly string[];
  /** Folders that it must be able to read. */
  readonly folders: readonly string[];
}
export interface StartedShim {
  readonly child: ChildProcess;
  readonly identity: ProcessIdentity;
}

/** Starts a lease's shim and waits until it answers. @throws VyomError `workload.shim_start`, `workload.unreachable` */
export async function startShim(o: ShimStart): Promise<StartedShim> {
  const covers = o.isRoot ? coversFor(o.folders, FIRST_ID) : [];
  const holder = o.isRoot ? await holdUserNamespace(accountUid(o.lease)) : undefined;
  const log = openSync(o.logFile, "a", 0o600);
  try {
    const [program = "", ...rest] = commandLine(o, { covers, holder: holder?.pid });
    const child = spawn(program, rest, {
      cwd: o.directory,
      // The input is a line of life: nothing is ever sent, but it ends with this process.
      stdio: [o.isTethered ? "pipe" : "ignore", log, log],
      detached: true,
      env: { PATH: SYSTEM_PATH },
    });
    child.stdin?.on("error", () => {});
    await untilItAnswers(child, o);
    const identity = identifyProcess(child.pid ?? 0);
    if (identity === undefined) throw startFailure(o, "it ended at once");
    if (!o.isTethered) child.unref();
    return { child, identity };
  } finally {
    closeSync(log);
    holder?.release();
  }
}

function commandLine(
  o: ShimStart,
  by: { covers: readonly Cover[]; holder: number | undefined },
): readonly string[] {
  const shim = [
    process.execPath,
    "--no-warnings",
    o.entry,
    SHIM_MARK,
    o.instance,
    o.lease,
    o.isTethered ? "tether" : "free",
  ];
  const steps = [
    ...o.cgroupProcs.flatMap((file) => ["cgroup", file]),
    ...by.covers.flatMap(({ folder, bind }) => [
      "cover",
      folder,
      ASIDE,
      ...bind.flatMap((path) => ["bind", `${ASIDE}/${path}`, `${folder}/${path}`]),
      "uncover",
      ASIDE,
    ]),
    "cd",
    o.directory,
  ];
  const enter = ["sh", "-c", ENTER_SCRIPT, "vyom-enter", ...steps, "--"];
  if (by.holder === undefined)
    return [...enter, "unshare", "--user", "--map-root-user", ...PRIVATE_NAMESPACES, "--", ...shim];
  return [
    "unshare",
    "--mount",
    "--propagation",
    "private",
    "--",
    ...enter,
    "nsenter",
    "--user",
    "--target",
    String(by.holder),
    "--",
    "setpriv",
    "--pdeathsig",
    o.isTethered ? "KILL" : "clear",
    "--",
    "unshare",
    ...PRIVATE_NAMESPACES,
    "--",
    ...shim,
  ];
}

/**
 * The machine's user to whose account the kernel puts what it counts for each user (inotify instances, namespaces, pending
 * signals) of all in a lease's user namespace: one that nobody else is, so that a lease uses up neither root's nor another
 * lease's.
 */
function accountUid(lease: string): number {
  const hash = createHash("sha256").update(lease).digest().readUInt32BE();
  return FIRST_ACCOUNT + (hash % ACCOUNTS);
}

/**
 * A process in a new user namespace, made by user `uid`, whose ids are mapped from here, as root may. Who enters it by
 * `nsenter` is its root at once; a program started before the map is written would have lost its capabilities.
 */
async function holdUserNamespace(uid: number): Promise<{ readonly pid: number; release(): void }> {
  const as = ["--reuid", String(uid), "--regid", String(uid), "--clear-groups", "--"];
  const child = spawn("setpriv", [...as, "unshare", "--user", "cat"], {
    stdio: ["pipe", "ignore", "ignore"],
    env: { PATH: SYSTEM_PATH },
  });
  const release = (): void => {
    child.kill("SIGKILL");
  };
  child.stdin.on("error", () => {});
  const failed = new Promise<never>((_, reject) => {
    child.once("error", reject);
    child.once("exit", () =>
      reject(
        new VyomError(
          "workload.shim_start",
          "a user namespace could not be made, `vyom doctor` tells more",
        ),
      ),
    );
  });
  failed.catch(() => {}); // only a failure before the map is written matters
  const own = readlinkSync("/proc/self/ns/user");
  const pid = child.pid ?? 0;
  while (namespaceOf(pid) === own) await Promise.race([pause(1), failed]);
  await Promise.race([pause(0), failed]);
  for (const kind of ["uid", "gid"])
    writeFileSync(`/proc/${pid}/${kind}_map`, `0 ${FIRST_ID} ${ID_COUNT}`);
  return { pid, release };
}
function namespaceOf(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/ns/user`);
  } catch {
    return undefined; // ended: the caller hears it by its exit
  }
}

async function untilItAnswers(child: ChildProcess, o: ShimStart): Promise<void> {
  let ended: string | undefined;
  child.once("error", (error) => (ended = error.message));
  child.once("exit", (code, signal) => (ended = `it ended with ${signal ?? `exit code ${code}`}`));
  for (const startMs = Date.now(); ; await pause(POLL_MS)) {
    if (ended !== undefined) throw startFailure(o, ended);
    if (Date.now() - startMs > START_TIMEOUT_MS) {
      for (const { pid } of findShims(o)) process.kill(pid, "SIGKILL");
      throw startFailure(o, `no answer within ${START_TIMEOUT_MS / 1000} s`);
    }
    try {
      await askShim(o.directory, { op: "hello" });
      return;
    } catch {
      // not listening yet
    }
  }
}

function startFailure(o: ShimStart, why: string): VyomError {
  const said = readFileSync(o.logFile, "utf8")
    .trim()
    .split("\n")
    .slice(-8)
    .join("; ")
    .slice(-1_000);
  return new VyomError(
    "workload.shim_start",
    `the sandbox of lease ${o.lease} did not start (${why}); \`vyom doctor\` checks this machine. It said: ${said}`,
  );
}

function pause(delayMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, delayMs));
}
