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
const PREPARE = `set -e
umount /sys/fs/cgroup/unified 2>/dev/null || true
mount -t tmpfs -o size=256m tmpfs /run
mount -t tmpfs -o size=64m tmpfs /dev/shm
mkdir -p /run/netns /run/lock
mount -t tmpfs -o size=1m tmpfs /run/netns
mount --make-shared /run/netns
ip link set lo up
echo "nameserver 127.0.0.1" > "$1/resolv.conf"
mount --bind "$1/resolv.conf" /etc/resolv.conf
`;
const AS_ROOT = `${PREPARE}
exec podman --root "$1/root" --runroot /run/podman --network-config-dir "$1/networks" --cgroup-manager cgroupfs system service --time 0 "unix://$1/podman.sock"`;
/** The user that runs a rootless lab: nobody on the machine, with ids of its own for containers. */
const USER = 20_000;
const AS_USER = `${PREPARE}
for file in passwd group; do cp "/etc/$file" "$1/$file"; done
echo "lab:x:${USER}:${USER}::$1/home:/bin/sh" >> "$1/passwd"
echo "lab:x:${USER}:" >> "$1/group"
for file in subuid subgid; do echo "lab:300000:65536" > "$1/$file"; touch "/etc/$file"; done
for file in passwd group subuid subgid; do mount --bind "$1/$file" "/etc/$file"; done
mknod -m 666 "$1/tun" c 10 200
mount --bind "$1/tun" /dev/net/tun
chmod 1777 /dev/shm
mkdir -p "$1/home" "$XDG_RUNTIME_DIR"
chown ${USER}:${USER} "$1" "$1/home" "$1/networks" "$XDG_RUNTIME_DIR"
chmod 711 "$1"
cd "$1/home"
export HOME="$1/home"
# The first process stays root's: it ends with unshare, which one that changed its user would not hear of.
setpriv --reuid ${USER} --regid ${USER} --clear-groups podman --storage-driver overlay --cgroup-manager cgroupfs system service --time 0 "unix://$1/podman.sock"
exit "$?"`;
const TOOLS = ["podman", "runc", "netavark", "aardvark-dns", "iptables", "nft"];
const USER_TOOLS = ["newuidmap", "slirp4netns"];
/** Where control groups are mounted, of either version. */
const CGROUPS = "/sys/fs/cgroup";

/** What keeps the lab from running here; a failure in CI. */
export function podmanRefusal(o: { isRootless?: boolean } = {}): string | undefined {
  if (process.geteuid?.() !== 0) return "it takes root";
  const places = [
    "/usr/bin",
    "/usr/sbin",
    "/sbin",
    "/bin",
    "/usr/lib/podman",
    "/usr/libexec/podman",
  ];
  const tools = o.isRootless === true ? [...TOOLS, ...USER_TOOLS] : TOOLS;
  const missing = tools.filter((tool) => !places.some((place) => existsSync(join(place, tool))));
  if (missing.length === 0 || process.env["CI"] !== undefined) return undefined;
  return `${missing.join(", ")} not installed`;
}

/** Podman's Docker API in private mount, network, pid, ipc and uts namespaces of this machine. */
export interface PodmanLab {
  readonly socket: string;
  /** To be given to each container, so that the lab can tell its own from those of others; a user has none. */
  readonly cgroupParent: string | undefined;
  /** The command line that runs a command in the lab's namespaces, as the user who runs the engine, and in `directory`. */
  enter(command: readonly string[], directory: string): readonly string[];
  stop(): Promise<void>;
}

/** With `isRootless` an ordinary user of the machine runs the engine. */
export async function startPodmanLab(o: { isRootless?: boolean } = {}): Promise<PodmanLab> {
  const isRootless = o.isRootless === true;
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
  const script = isRootless ? AS_USER : AS_ROOT;
  const words = [...namespaces, "--propagation", "private", "sh", "-c", script, "lab", directory];
  const child = spawn("unshare", words, {
    cwd: directory, // where Podman's conmon leaves a file named oom when the kernel killed a container
    stdio: ["ignore", "inherit", "inherit"],
    env: {
      PATH: process.env["PATH"],
      CONTAINERS_CONF: join(directory, "containers.conf"),
      HOME: directory,
      ...(isRootless ? { XDG_RUNTIME_DIR: `/run/user/${USER}` } : {}),
    },
  });
  const socket = join(directory, "podman.sock");
  await until(() => {
    if (child.exitCode !== null) throw new Error("podman's service did not start");
    return existsSync(socket);
  }, "podman's socket");
  const asUser = ["setpriv", `--reuid=${USER}`, `--regid=${USER}`, "--clear-groups"];
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
      ...(isRootless ? asUser : []),
      ...command,
    ],
    cgroupParent: isRootless ? undefined : cgroupParent,
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
