import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, type Dirent } from "node:fs";
import { join } from "node:path";

/** What a marketplace leaves on the machine beside its home folder. */
export interface Traces {
  /** Processes that name the home, carry its instance id, or see its folders mounted. */
  readonly processes: readonly string[];
  /** Mounts of the machine's own namespace. */
  readonly mounts: readonly string[];
  readonly cgroups: readonly string[];
  /** Files of the home behind loop devices, such as those of volumes with a size. */
  readonly loops: readonly string[];
  /** All network devices of the machine's own namespace. */
  readonly links: readonly string[];
}

function tryRead(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return ""; // ended meanwhile, or another user's
  }
}

function processesOf(marks: readonly string[]): string[] {
  return readdirSync("/proc").flatMap((pid) => {
    if (!/^\d+$/.test(pid) || pid === String(process.pid)) return [];
    if (/^State:\s*[ZX]/m.test(tryRead(`/proc/${pid}/status`))) return [];
    const commandLine = tryRead(`/proc/${pid}/cmdline`).replaceAll("\0", " ");
    const facts = [commandLine, tryRead(`/proc/${pid}/cgroup`), tryRead(`/proc/${pid}/mountinfo`)];
    return marks.some((mark) => facts.some((text) => text.includes(mark)))
      ? [`${pid} ${commandLine}`]
      : [];
  });
}

function foldersBelow(path: string): string[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(path, { withFileTypes: true });
  } catch {
    return []; // removed meanwhile
  }
  return entries
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => [join(path, name), ...foldersBelow(join(path, name))]);
}

/** The name that the provider of a home gives to its processes and cgroups. */
export function instanceOf(home: string): string {
  return `up-${createHash("sha256").update(home).digest("hex").slice(0, 12)}`;
}

/** Looks for everything of a home: read from the kernel, not from what Vyom thinks it started. */
export function tracesOf(home: string): Traces {
  const instance = instanceOf(home);
  const marks = [home, instance];
  return {
    processes: processesOf(marks),
    mounts: tryRead("/proc/self/mountinfo")
      .split("\n")
      .filter((line) => marks.some((mark) => line.includes(mark))),
    loops: readdirSync("/sys/block")
      .map((name) => tryRead(`/sys/block/${name}/loop/backing_file`).trim())
      .filter((path) => marks.some((mark) => path.includes(mark))),
    cgroups: foldersBelow("/sys/fs/cgroup").filter((path) => path.includes(instance)),
    links: execFileSync("ip", ["-o", "link"], { encoding: "utf8" })
      .split("\n")
      .map((line) => line.split(": ")[1] ?? "")
      .filter((name) => name !== "")
      .toSorted(),
  };
}
