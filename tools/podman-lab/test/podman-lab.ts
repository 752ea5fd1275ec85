import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  rmdirSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

/** What a virtual machine without CAP_SYS_RESOURCE and without systemd needs. */
const CONTAINERS_CONF = `[containers]
default_ulimits = ["nofile=4096:4096", "nproc=4096:4096"]
log_driver = "k8s-file"
[engine]
runtime = "runc"
cgroup_manager = "cgroupfs"
events_logger = "file"
[network]
network_backend = "netavark"
`;
/** In its own namespaces: only what is below DIRECTORY and the cgroups outlive it. */
const SCRIPT = `set -e
umount /sys/fs/cgroup/unified 2>/dev/null || true
mount -t tmpfs -o size=256m tmpfs /run
mount -t tmpfs -o size=64m tmpfs /dev/shm
mkdir -p /run/netns /run/lock
mount -t tmpfs -o size=1m tmpfs /run/netns
mount --make-shared /run/netns
ip link set lo up
echo "nameserver 127.0.0.1" > "$1/resolv.conf"
mount --bind "$1/resolv.conf" /etc/resolv.conf
exec podman --root "$1/root" --runroot /run/podman --network-config-dir "$1/networks" --cgroup-manager cgroupfs system service --time 0 "unix://$1/podman.sock"`;
const TOOLS = ["podman", "runc", "netavark", "aardvark-dns", "iptables", "nft"];
/** Where control groups are mounted, of either version. */
const CGROUPS = "/sys/fs/cgroup";

/** What keeps the lab from running here; a failure in CI. */
export function podmanRefusal(): string | undefined {
  if (process.geteuid?.() !== 0) return "it takes root";
  const places = [
    "/usr/bin",
    "/usr/sbin",
    "/sbin",
    "/bin",
    "/usr/lib/podman",
    "/usr/libexec/podman",
  ];
  const missing = TOOLS.filter((tool) => !places.some((place) => existsSync(join(place, tool))));
  if (missing.length === 0 || process.env["CI"] !== undefined) return undefined;
  return `${missing.join(", ")} not installed`;
}

/** Podman's Docker API in private mount, network, pid, ipc and uts namespaces of this machine. */
export interface PodmanLab {
  readonly socket: string;
  /** To be given to each container, so that the lab can tell its own from those of others. */
  readonly cgroupParent: string;
  /** The command line that runs a command in the lab's namespaces and in `directory`. */
  enter(command: readonly string[], directory: string): readonly string[];
  stop(): Promise<void>;
}

export async function startPodmanLab(): Promise<PodmanLab> {
  const directory = mkdtempSync(join(tmpdir(), "vyom-podman-"));
  const cgroupParent = `/${basename(directory)}`;
  mkdirSync(join(directory, "networks"));
  writeFileSync(join(directory, "containers.conf"), CONTAINERS_CONF);
  const namespaces = [
    "--mount",
    "--net",
    "--pid",
    "--ipc",
    "--uts",
    "--fork",
    "--kill-child",
    "--mount-proc",
  ];
  const words = [...namespaces, "--propagation", "private", "sh", "-c", SCRIPT, "lab", directory];
  const child = spawn("unshare", words, {
    cwd: directory, // where Podman's conmon leaves a file named oom when the kernel killed a container
    stdio: ["ignore", "inherit", "inherit"],
    env: {
      PATH: process.env["PATH"],
      CONTAINERS_CONF: join(directory, "containers.conf"),
      HOME: directory,
    },
  });
  const socket = join(directory, "podman.sock");
  await until(() => {
    if (child.exitCode !== null) throw new Error("podman's service did not start");
    return existsSync(socket);
  }, "podman's socket");
  const pid = execFileSync("pgrep", ["-P", String(child.pid)], { encoding: "utf8" }).trim();
  return {
    socket,
    enter: (command, folder) => [
      "nsenter",
      "--target",
      pid,
      "--mount",
      "--net",
      "--pid",
      "--ipc",
      "--uts",
      `--wd=${folder}`,
      "--",
      ...command,
    ],
    cgroupParent,
    stop: () => stop(child, { directory, cgroupParent }),
  };
}

async function stop(
  child: ChildProcess,
  o: { directory: string; cgroupParent: string },
): Promise<void> {
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGKILL");
  await ended;
  const own = cgroupFolders(o.cgroupParent);
  await until(() => own.every(removeCgroup), "the lab's cgroups are gone");
  rmSync(o.directory, { recursive: true, force: true });
}
function cgroupFolders(parent: string): readonly string[] {
  return [CGROUPS, ...readdirSync(CGROUPS).map((controller) => join(CGROUPS, controller))]
    .map((folder) => join(folder, parent))
    .filter((folder) => existsSync(folder));
}
function removeCgroup(folder: string): boolean {
  try {
    for (const entry of readdirSync(folder, { withFileTypes: true }))
      if (entry.isDirectory()) removeCgroup(join(folder, entry.name));
    rmdirSync(folder);
    return true;
  } catch {
    return !existsSync(folder); // processes in it are still ending
  }
}

async function until(isSo: () => boolean, what: string): Promise<void> {
  for (const startMs = Date.now(); !isSo(); await pause(20))
    if (Date.now() - startMs > 60_000) throw new Error(`waited in vain: ${what}`);
}
