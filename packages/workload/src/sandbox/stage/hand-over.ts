import { closeSync, lstatSync, mkdirSync, openSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { assert } from "@vyom/core";
import { resolveContainerUser } from "./container-user.ts";
import { DEFAULT_PATH, envValue } from "./command-path.ts";
import { mountWritableLayer, tryPremountSys } from "./container-root.ts";
import { ociConfig } from "./oci-bundle.ts";
import { closeDescriptorsOnExec, OPEN_FILES_MAX, volunteerForOomKill } from "./privileges.ts";
import { RUNTIME_OPTIONS } from "./runtime-options.ts";
import {
  ERROR_FD,
  OUTPUT_FD,
  RUNTIME_LOG,
  RUNTIME_PID,
  RUNTIME_STARTED,
  type StartPlan,
} from "./stage-plan.ts";
import * as sys from "./syscalls.ts";
import { SYSTEM_PATH } from "../../machine/system-tools.ts";

const CONTAINER_ID = "container";
const CGROUP_FILES = "/sys/fs/cgroup";
const UNIFIED_BESIDE_V1 = "/sys/fs/cgroup/unified";
const CGROUP2_MAGIC = 0x63677270;

/**
 * Makes the container's bundle in the plan's directory and becomes the runtime that runs it. This process is in the
 * container's network namespace and in a mount namespace of its own, of which the runtime makes the container's.
 * `onReady` is called right before the exec. @throws VyomError, SyscallError
 */
export function handOver(plan: StartPlan, onReady: () => void): never {
  const { runtime, directory } = plan;
  assert(runtime !== undefined, "a plan is handed over without a runtime");
  const root = mountWritableLayer(plan);
  const sysfs = tryPremountSys(plan);
  if (sysfs !== undefined) closeSync(sysfs);
  makeTemporaryFolder(root);
  const user = resolveContainerUser(plan.process.user, {
    passwd: sys.readInRoot(root, "/etc/passwd"),
    group: sys.readInRoot(root, "/etc/group"),
  });
  const { env } = plan.process;
  const config = ociConfig({
    plan,
    root,
    user,
    env: [
      ...(envValue(env, "PATH") === undefined ? [`PATH=${DEFAULT_PATH}`] : []),
      ...(envValue(env, "HOME") === undefined ? [`HOME=${user.home}`] : []),
      ...env,
    ],
    hasSysfs: sysfs !== undefined,
    openFilesMax: Number(sys.hardLimit(sys.RLIMIT_NOFILE, OPEN_FILES_MAX)),
    cgroupProcs: bindCgroupFiles(plan),
    startedFile: join(directory, RUNTIME_STARTED),
  });
  writeFileSync(join(directory, "config.json"), JSON.stringify(config));
  hideCgroups(runtime.name);
  volunteerForOomKill();
  process.umask(0o022);
  sys.resetSignals();
  sys.dup2(OUTPUT_FD, 1);
  sys.dup2(ERROR_FD, 2);
  closeDescriptorsOnExec();
  onReady();
  const argv = [
    runtime.name,
    ...RUNTIME_OPTIONS[runtime.name],
    "--root",
    join(directory, "state"),
    "--log",
    join(directory, RUNTIME_LOG),
    "run",
    "--bundle",
    directory,
    "--pid-file",
    join(directory, RUNTIME_PID),
    CONTAINER_ID,
  ];
  return sys.execve(runtime.path, { argv, env: [`PATH=${SYSTEM_PATH}`] });
}

/** In the layer itself, where no link of the image can lead elsewhere. */
function makeTemporaryFolder(root: string): void {
  const path = join(root, "tmp");
  if (lstatSync(path, { throwIfNoEntry: false }) !== undefined) return;
  process.umask(0);
  mkdirSync(path, { mode: 0o1777 });
}

/** Files of the container's cgroups, bound where they stay writable whatever becomes of the cgroups' own mounts. */
function bindCgroupFiles({ directory, process: { cgroupProcs } }: StartPlan): readonly string[] {
  return cgroupProcs.map((file, index) => {
    const target = join(directory, `cgroup-${index}`);
    closeSync(openSync(target, "w"));
    const mount = sys.cloneMount(file);
    sys.attachMount(mount, { target, flags: 0 });
    closeSync(mount);
    return target;
  });
}

/**
 * Cgroups are ours to make: crun, told so, still refuses machines that have both versions where it sees them; runc makes
 * none only where it may not.
 */
function hideCgroups(runtime: "crun" | "runc"): void {
  if (runtime === "runc") return sys.makeReadOnly(CGROUP_FILES);
  if (!isUnifiedBesideV1()) return;
  const flags = sys.MS_NOSUID | sys.MS_NODEV | sys.MS_NOEXEC | sys.MS_RDONLY;
  sys.mount({ source: "none", target: UNIFIED_BESIDE_V1, type: "tmpfs", flags, data: "size=4k" });
}
function isUnifiedBesideV1(): boolean {
  try {
    return statfsSync(UNIFIED_BESIDE_V1).type === CGROUP2_MAGIC;
  } catch {
    return false; // no such folder
  }
}
