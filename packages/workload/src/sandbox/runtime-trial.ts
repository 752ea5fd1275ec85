import { execFileSync } from "node:child_process";
import type { OciRuntime } from "./oci-runtime.ts";
import { MASKED_DIRECTORIES, MASKED_FILES, READ_ONLY_PATHS } from "./stage/hidden-paths.ts";
import { ociSeccomp } from "./stage/oci-seccomp.ts";
import { SYSTEM_PATH } from "../machine/system-tools.ts";
import { TRIAL_NAMESPACES } from "./private-namespaces.ts";

const TIMEOUT_MS = 20_000;
/** Arguments: the bundle's configuration, then the runtime with its options. Everything lies on a tmpfs of its own. */
const SCRIPT = `set -e
mount -t tmpfs -o size=4m,mode=755 tmpfs /mnt
mkdir -p /mnt/root/proc /mnt/root/dev /mnt/state
for name in usr bin sbin lib lib64; do
  if [ -L "/$name" ]; then cp -P "/$name" /mnt/root/
  elif [ -d "/$name" ]; then mkdir "/mnt/root/$name"; mount --rbind "/$name" "/mnt/root/$name"; fi
done
for folder in /sys/fs/cgroup /sys/fs/cgroup/*; do mount -o remount,bind,ro "$folder" 2>/dev/null || true; done
if [ -d /sys/fs/cgroup/unified ]; then mount -t tmpfs -o size=4k tmpfs /sys/fs/cgroup/unified; fi
printf %s "$1" > /mnt/config.json
shift
exec "$@" --root /mnt/state run --bundle /mnt trial`;

/**
 * Has a runtime run a program of this machine in a container such as the sandbox's, in namespaces that end with it.
 * @returns why it cannot, in its own last words; `undefined` when it can
 */
export function trialRefusal(runtime: OciRuntime, options: readonly string[]): string | undefined {
  const words = [JSON.stringify(CONFIG), runtime.path, ...options];
  try {
    execFileSync("unshare", [...TRIAL_NAMESPACES, "sh", "-c", SCRIPT, "trial", ...words], {
      env: { PATH: SYSTEM_PATH },
      timeout: TIMEOUT_MS,
      stdio: ["ignore", "ignore", "pipe"],
      encoding: "utf8",
    });
    return undefined;
  } catch (error) {
    const { stderr } = error as { readonly stderr?: string };
    const last = stderr?.trim().split("\n").at(-1) ?? "";
    return `${runtime.name} runs no container here (${last === "" ? "it says nothing" : last})`;
  }
}

const CONFIG = {
  ociVersion: "1.0.2",
  root: { path: "/mnt/root", readonly: true },
  process: {
    user: { uid: 0, gid: 0 },
    args: ["true"],
    env: [`PATH=${SYSTEM_PATH}`],
    cwd: "/",
    noNewPrivileges: true,
    capabilities: { bounding: [], effective: [], permitted: [], inheritable: [], ambient: [] },
  },
  mounts: [
    {
      destination: "/proc",
      type: "proc",
      source: "proc",
      options: ["nosuid", "noexec", "nodev"],
    },
    {
      destination: "/dev",
      type: "tmpfs",
      source: "tmpfs",
      options: ["nosuid", "noexec", "mode=755", "size=64k"],
    },
  ],
  linux: {
    namespaces: ["mount", "pid", "uts", "ipc", "cgroup"].map((type) => ({ type })),
    seccomp: ociSeccomp(),
    maskedPaths: [...MASKED_FILES, ...MASKED_DIRECTORIES],
    readonlyPaths: READ_ONLY_PATHS,
  },
} as const;
