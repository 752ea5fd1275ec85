import { readFileSync, readdirSync, readlinkSync } from "node:fs";

/** What a machine has of one instance of the sandbox driver, and what it has at all that could leak. */
export interface Traces {
  readonly processes: readonly string[];
  readonly mounts: readonly string[];
  readonly cgroups: readonly string[];
  /** Interfaces of the machine that look like a lease's. */
  readonly links: readonly string[];
  /** Files that the kernel holds as block devices. */
  readonly loops: readonly string[];
  /** Network namespaces that were given a name. */
  readonly namespaces: readonly string[];
}
export const NOTHING: Traces = {
  processes: [],
  mounts: [],
  cgroups: [],
  links: [],
  loops: [],
  namespaces: [],
};

export function traces(o: { instanceId: string; home: string }): Traces {
  return {
    processes: numbered("/proc").filter((pid) => isOf(pid, o)),
    mounts: read("/proc/self/mounts")
      .split("\n")
      .filter((line) => line.includes(o.home) || line.includes(o.instanceId)),
    cgroups: ["", "/memory", "/cpu", "/pids", "/unified"].flatMap((controller) =>
      cgroupsNamed(`/sys/fs/cgroup${controller}`, { name: o.instanceId, depth: 3 }),
    ),
    links: read("/proc/net/dev")
      .split("\n")
      .map((line) => line.split(":")[0]?.trim() ?? "")
      .filter((name) => /^(v\d|br0|tap0)/.test(name)),
    loops: readdirSync("/sys/block")
      .map((name) => read(`/sys/block/${name}/loop/backing_file`).trim())
      .filter((file) => file.startsWith(o.home)),
    namespaces: list("/run/netns").filter((name) => name.includes(o.instanceId)),
  };
}

/** What is left of an instance, in words; `undefined` when nothing is. */
export function leftOf(o: { instanceId: string; home: string }): string | undefined {
  const text = JSON.stringify(traces(o));
  return text === JSON.stringify(NOTHING) ? undefined : text;
}

/** By its command line, its current folder, or where its output goes. */
function isOf(pid: string, o: { instanceId: string; home: string }): boolean {
  if (pid === String(process.pid)) return false;
  const words = read(`/proc/${pid}/cmdline`);
  if (words.includes(o.instanceId) || words.includes(o.home)) return !words.includes("vitest");
  return ["cwd", "fd/1", "fd/2"].some((name) => link(`/proc/${pid}/${name}`).startsWith(o.home));
}

function cgroupsNamed(folder: string, o: { name: string; depth: number }): readonly string[] {
  return folders(folder).flatMap((name) => {
    const path = `${folder}/${name}`;
    if (name.includes(o.name)) return [path];
    return o.depth > 0 ? cgroupsNamed(path, { ...o, depth: o.depth - 1 }) : [];
  });
}
function folders(path: string): readonly string[] {
  try {
    return readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
  } catch {
    return [];
  }
}
function list(path: string): readonly string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}
function numbered(path: string): readonly string[] {
  return list(path).filter((name) => /^\d+$/.test(name));
}
function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
function link(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return "";
  }
}
