import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { release, tmpdir } from "node:os";
import { LeaseCgroups } from "./lease-cgroups.ts";
import { findEgress } from "./find-egress.ts";
import { loopDiskRefusal } from "./loop-disks.ts";
import { findRuntime } from "./find-runtime.ts";
import { SYSTEM_PATH, missingTools } from "../machine/system-tools.ts";
import { TRIAL_NAMESPACES } from "./private-namespaces.ts";

/** One thing that sandboxes need of the machine, or are better with. */
export interface MachineCheck {
  readonly name: string;
  readonly ok: boolean;
  /** Without it the driver cannot run anything. */
  readonly required: boolean;
  readonly detail: string;
  /** What to do; empty when all is well. */
  readonly remedy: string;
}

const TOOLS: Readonly<Record<string, string>> = {
  unshare: "util-linux",
  nsenter: "util-linux",
  setpriv: "util-linux",
  mount: "util-linux",
  ip: "iproute2",
  sh: "dash",
  cp: "coreutils",
};
const TRY_TIMEOUT_MS = 10_000;
/** mount_setattr came with 5.12, overlays in user namespaces with 5.11. */
const KERNEL_MIN = [5, 12] as const;

/** Tries out what the sandbox driver needs, for `vyom doctor`; leaves nothing behind. */
export async function checkMachine(): Promise<MachineCheck[]> {
  if (process.platform !== "linux") {
    return [
      {
        name: "linux",
        ok: false,
        required: true,
        detail: `this is ${process.platform}`,
        remedy: "sandboxes need Linux; use another driver here",
      },
    ];
  }
  return [
    checkKernel(),
    checkTools(),
    await checkNamespaces(),
    await checkNetwork(),
    await checkOverlay(),
    await checkForeignFunctions(),
    checkSeccomp(),
    await checkCgroups(),
    await checkDisks(),
    checkUplink(),
    checkUserIds(),
    checkRuntime(),
    checkCrashHandler(),
  ];
}

/** The first thing that keeps sandboxes from running here, as one sentence; `undefined` when nothing does. */
export function machineRefusal(checks: readonly MachineCheck[]): string | undefined {
  const broken = checks.find((check) => check.required && !check.ok);
  return broken === undefined
    ? undefined
    : `sandboxes cannot run here: ${broken.name}: ${broken.detail}; ${broken.remedy}`;
}

function checkKernel(): MachineCheck {
  const [major = 0, minor = 0] = release().split(/[.-]/).map(Number);
  const ok =
    (major > KERNEL_MIN[0] || (major === KERNEL_MIN[0] && minor >= KERNEL_MIN[1])) &&
    (process.arch === "x64" || process.arch === "arm64");
  return check("kernel", {
    ok,
    required: true,
    detail: `Linux ${release()} on ${process.arch}`,
    remedy: `Linux ${KERNEL_MIN.join(".")} or later on x64 or arm64 is needed`,
  });
}

function checkTools(): MachineCheck {
  const missing = missingTools(Object.keys(TOOLS));
  const packages = [...new Set(missing.map((tool) => TOOLS[tool]))];
  return check("tools", {
    ok: missing.length === 0,
    required: true,
    detail: missing.length === 0 ? Object.keys(TOOLS).join(", ") : `missing: ${missing.join(", ")}`,
    remedy: `install ${packages.join(" and ")} (Debian: apt-get install ${packages.join(" ")})`,
  });
}

async function checkNamespaces(): Promise<MachineCheck> {
  const tried = await tryCommand([
    "unshare",
    ...TRIAL_NAMESPACES,
    "mount",
    "-t",
    "tmpfs",
    "tmpfs",
    "/mnt",
  ]);
  return check("user namespaces", {
    ok: tried === undefined,
    required: true,
    detail: tried ?? "user, mount, pid, net, uts and ipc namespaces with mounts",
    remedy: namespaceRemedy(),
  });
}
function namespaceRemedy(): string {
  const setting = (path: string): string =>
    existsSync(path) ? readFileSync(path, "utf8").trim() : "";
  if (setting("/proc/sys/kernel/apparmor_restrict_unprivileged_userns") === "1") {
    return "run `sysctl -w kernel.apparmor_restrict_unprivileged_userns=0` or run as root";
  }
  if (setting("/proc/sys/kernel/unprivileged_userns_clone") === "0")
    return "run `sysctl -w kernel.unprivileged_userns_clone=1` or run as root";
  if (setting("/proc/sys/user/max_user_namespaces") === "0")
    return "run `sysctl -w user.max_user_namespaces=10000`";
  return "run as root; inside a container engine, run it with --privileged";
}

async function checkNetwork(): Promise<MachineCheck> {
  const script =
    "ip link add br0 type bridge && ip link add v0 type veth peer name v1 && ip link set v0 master br0";
  const tried = await tryCommand(["unshare", ...TRIAL_NAMESPACES, "sh", "-c", script]);
  return check("container network", {
    ok: tried === undefined,
    required: true,
    detail: tried ?? "bridge and veth",
    remedy: "load the kernel modules: modprobe bridge veth",
  });
}

async function checkOverlay(): Promise<MachineCheck> {
  const script =
    "mount -t tmpfs tmpfs /mnt && cd /mnt && mkdir l u w m && mount -t overlay overlay -o lowerdir=l,upperdir=u,workdir=w,userxattr m";
  const tried = await tryCommand(["unshare", ...TRIAL_NAMESPACES, "sh", "-c", script]);
  return check("overlay", {
    ok: tried === undefined,
    required: false,
    detail:
      tried === undefined
        ? "images are shared between containers"
        : `each container copies its image (${tried})`,
    remedy: "load the kernel module: modprobe overlay",
  });
}

async function checkForeignFunctions(): Promise<MachineCheck> {
  try {
    const { default: koffi } = await import("koffi");
    koffi.load("libc.so.6");
    return check("koffi", {
      ok: true,
      required: true,
      detail: `system calls through koffi ${koffi.version}`,
      remedy: "",
    });
  } catch (error) {
    const detail = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
    return check("koffi", {
      ok: false,
      required: true,
      detail,
      remedy: "run npm install again on this machine, a system with glibc is needed",
    });
  }
}

function checkSeccomp(): MachineCheck {
  const ok = /^Seccomp:/m.test(readFileSync("/proc/self/status", "utf8"));
  return check("seccomp", {
    ok,
    required: true,
    detail: ok ? "system call filters" : "the kernel has no seccomp",
    remedy: "use a kernel with CONFIG_SECCOMP_FILTER",
  });
}

async function checkCgroups(): Promise<MachineCheck> {
  const cgroups = LeaseCgroups.open(`check-${process.pid}`);
  await cgroups.removeAll();
  return check("cgroups", {
    ok: cgroups.warnings.length === 0,
    required: false,
    detail: cgroups.warnings[0] ?? "memory, cpu and pids are limited",
    remedy:
      "run as root, or under systemd with Delegate=yes (systemd-run --user --scope -p Delegate=yes)",
  });
}

async function checkDisks(): Promise<MachineCheck> {
  const refusal = await loopDiskRefusal(tmpdir());
  return check("disks", {
    ok: refusal === undefined,
    required: false,
    detail: refusal ?? "writable layers and volumes have the size that the SDL says",
    remedy:
      "run as root with loop devices (modprobe loop) and mkfs.ext4 (Debian: apt-get install e2fsprogs)",
  });
}

function checkUplink(): MachineCheck {
  const { kind, refusal } = findEgress("auto");
  const by = kind === "nat" ? "NAT" : kind;
  return check("egress", {
    ok: refusal === undefined,
    required: false,
    detail: refusal ?? `containers reach the internet by ${by}, but no private network`,
    remedy: "without it containers reach nothing outside their lease",
  });
}

function checkUserIds(): MachineCheck {
  const isRoot = process.geteuid?.() === 0;
  return check("user ids", {
    ok: isRoot,
    required: false,
    detail: isRoot
      ? "containers have 65536 user ids"
      : "containers have one user id: images that switch user are refused",
    remedy: "run as root to map more",
  });
}

function checkRuntime(): MachineCheck {
  const runtime = findRuntime("auto");
  const detail =
    runtime === undefined
      ? "Vyom's own last stage starts containers: crun and runc are not installed"
      : `containers are started by ${runtime.path}`;
  return check("runtime", { ok: true, required: false, detail, remedy: "" });
}

/** The kernel runs such a program as root of the machine, with the memory of the tenant's program as its input. */
function checkCrashHandler(): MachineCheck {
  const pattern = readFileSync("/proc/sys/kernel/core_pattern", "utf8").trim();
  return check("crash handler", {
    ok: !pattern.startsWith("|"),
    required: false,
    detail: pattern.startsWith("|")
      ? `programs of tenants that crash are handed to ${pattern.slice(1).split(" ")[0]}`
      : "no program of the machine is run when one of a tenant crashes",
    remedy: "run `sysctl -w kernel.core_pattern=core`",
  });
}

function check(name: string, o: Omit<MachineCheck, "name">): MachineCheck {
  return { name, ...o, remedy: o.ok ? "" : o.remedy };
}
/** What a command failed of, in its own last words; `undefined` when it worked. */
function tryCommand(command: readonly string[]): Promise<string | undefined> {
  const [program = "", ...rest] = command;
  return new Promise((resolve) => {
    execFile(
      program,
      rest,
      { env: { PATH: SYSTEM_PATH }, timeout: TRY_TIMEOUT_MS },
      (error, _stdout, stderr) =>
        resolve(error === null ? undefined : stderr.trim().split("\n").at(-1) || error.message),
    );
  });
}
