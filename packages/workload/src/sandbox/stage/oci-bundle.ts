import type { ContainerUser } from "./container-user.ts";
import { MASKED_DIRECTORIES, MASKED_FILES, READ_ONLY_PATHS } from "./hidden-paths.ts";
import { ociSeccomp } from "./oci-seccomp.ts";
import { KEPT_CAPABILITY_NAMES } from "./privileges.ts";
import { SYSTEM_PATH } from "../../machine/system-tools.ts";
import type { MountedVolume, StartPlan } from "./stage-plan.ts";

interface Mount {
  readonly destination: string;
  readonly type: string;
  readonly source: string;
  readonly options: readonly string[];
}

/** What a start plan and the image say, once it is known what the machine allows. */
export interface BundleContext {
  readonly plan: StartPlan;
  /** Mount point of the writable layer on the image. */
  readonly root: string;
  readonly user: ContainerUser;
  /** Complete, HOME and PATH included. */
  readonly env: readonly string[];
  /** Whether the machine lets containers have a /sys of their own. */
  readonly hasSysfs: boolean;
  readonly openFilesMax: number;
  /** Files in which the first process is noted to enter the container's cgroups. */
  readonly cgroupProcs: readonly string[];
  /** A file that a runtime's hook writes its state to once the program runs. */
  readonly startedFile: string;
}

const PATH = `PATH=${SYSTEM_PATH}`;
const QUIET = ["nosuid", "noexec", "nodev"];
/** Notes the pid of the state on its input in each of the files that are its arguments. */
const ENTER_CGROUPS = `state=$(cat); pid=\${state#*'"pid":'}; pid=\${pid%%[!0-9 ]*}
for file in "$@"; do echo $((pid)) > "$file" || exit 1; done`;
const REPORT_START = `cat > "$1.new" && mv "$1.new" "$1"`;

/**
 * A bundle's config.json: the same container as the own last stage makes, told to a runtime. The network namespace is the
 * one that the runtime runs in; cgroups are entered by a hook, so that what a runtime itself needs does not count against
 * the tenant.
 */
export function ociConfig(o: BundleContext): object {
  const { plan, user } = o;
  const kept = user.uid === 0 ? KEPT_CAPABILITY_NAMES : [];
  return {
    ociVersion: "1.0.2",
    root: { path: o.root, readonly: false },
    hostname: plan.hostname,
    process: {
      terminal: false,
      user: { uid: user.uid, gid: user.gid, additionalGids: user.groups },
      args: plan.process.argv,
      env: o.env,
      cwd: plan.process.workingDir === "" ? "/" : plan.process.workingDir,
      noNewPrivileges: true,
      capabilities: {
        bounding: KEPT_CAPABILITY_NAMES,
        effective: kept,
        permitted: kept,
        inheritable: [],
        ambient: [],
      },
      rlimits: [
        { type: "RLIMIT_CORE", soft: 0, hard: 0 },
        { type: "RLIMIT_NOFILE", soft: o.openFilesMax, hard: o.openFilesMax },
      ],
    },
    mounts: [...systemMounts(o), ...plan.volumes.map(volumeMount)],
    hooks: {
      createRuntime: [hook(ENTER_CGROUPS, o.cgroupProcs)],
      poststart: [hook(REPORT_START, [o.startedFile])],
    },
    linux: {
      namespaces: ["mount", "pid", "uts", "ipc", "cgroup"].map((type) => ({ type })),
      seccomp: ociSeccomp(),
      maskedPaths: [...MASKED_FILES, ...MASKED_DIRECTORIES],
      readonlyPaths: READ_ONLY_PATHS,
    },
  };
}

function hook(script: string, words: readonly string[]): object {
  return { path: "/bin/sh", args: ["sh", "-c", script, "vyom-hook", ...words], env: [PATH] };
}

function systemMounts({ plan, hasSysfs }: BundleContext): readonly Mount[] {
  const file = (destination: string, source: string): Mount => ({
    destination,
    type: "bind",
    source,
    // They lie on the machine's own disk, where nothing limits their size.
    options: ["bind", "ro"],
  });
  const ttyGroup = plan.process.singleId ? [] : ["gid=5"];
  return [
    { destination: "/proc", type: "proc", source: "proc", options: QUIET },
    ...(hasSysfs
      ? [{ destination: "/sys", type: "sysfs", source: "sysfs", options: [...QUIET, "ro"] }]
      : []),
    {
      destination: "/dev",
      type: "tmpfs",
      source: "tmpfs",
      options: ["nosuid", "noexec", "mode=755", "size=64k"],
    },
    {
      destination: "/dev/pts",
      type: "devpts",
      source: "devpts",
      options: ["nosuid", "noexec", "newinstance", "ptmxmode=0666", "mode=0620", ...ttyGroup],
    },
    {
      destination: "/dev/shm",
      type: "tmpfs",
      source: "shm",
      options: [...QUIET, "mode=1777", `size=${plan.shmBytes}`],
    },
    file("/etc/hosts", plan.hostsFile),
    file("/etc/resolv.conf", plan.resolvFile),
  ];
}

function volumeMount({ mount, readOnly, from }: MountedVolume): Mount {
  const options = ["nosuid", "nodev", readOnly ? "ro" : "rw"];
  return "directory" in from
    ? { destination: mount, type: "bind", source: from.directory, options: ["bind", ...options] }
    : {
        destination: mount,
        type: "tmpfs",
        source: "ram",
        options: [...options, "mode=1777", `size=${from.ramBytes}`],
      };
}
