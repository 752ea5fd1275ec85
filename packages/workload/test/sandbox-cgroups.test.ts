import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { ContainerCgroup } from "../src/sandbox/shim/container-cgroup.ts";
import { machineImage } from "./machine-image.ts";
import { sandboxRefusal, testHome, testInstance } from "./sandbox-fixture.ts";
import { leftOf } from "./traces.ts";

const refusal =
  (await sandboxRefusal()) ?? (process.geteuid?.() === 0 ? undefined : "it takes root");

/** In a mount namespace of its own: the unified hierarchy alone, as on a machine with v2 only. */
const UNIFIED_ALONE = `for folder in /sys/fs/cgroup/*/; do umount "$folder" 2>/dev/null; done
umount /sys/fs/cgroup 2>/dev/null; mount -t cgroup2 cgroup2 /sys/fs/cgroup || exit 3
exec "$@"`;

describe("the limits of a container", () => {
  const limits = { cpuMilli: 250, memoryBytes: 64 * 2 ** 20, pids: 33 };
  function written(version: 1 | 2): Record<string, string> {
    const home = testHome();
    const controllers = ["memory", "cpu", "pids"] as const;
    const folders = controllers.map((name) => join(home, version === 1 ? name : "all"));
    for (const folder of folders) mkdirSync(folder, { recursive: true });
    const [memory, cpu, pids] = folders;
    const cgroup = new ContainerCgroup({ version, memory, cpu, pids }, { name: "web-0", limits });
    const names = [...new Set(folders)].flatMap((folder) =>
      readdirSync(join(folder, "web-0")).map((name) => join(folder, "web-0", name)),
    );
    const values = names.map((path) => [path.slice(home.length + 1), readFileSync(path, "utf8")]);
    // What the kernel tells of a container that ran out of memory.
    const told = version === 1 ? "memory.oom_control" : "memory.events";
    writeFileSync(join(memory ?? "", "web-0", told), "low 0\noom 2\noom_kill 3\n");
    expect(cgroup.oomKills()).toBe(3);
    expect(cgroup.procsFiles).toEqual(
      [...new Set(folders)].map((folder) => join(folder, "web-0", "cgroup.procs")),
    );
    rmSync(home, { recursive: true });
    return Object.fromEntries(values) as Record<string, string>;
  }

  it("are written to one folder of each hierarchy of v1", () => {
    expect(written(1)).toEqual({
      "memory/web-0/memory.limit_in_bytes": "67108864",
      "memory/web-0/memory.memsw.limit_in_bytes": "67108864",
      "cpu/web-0/cpu.cfs_period_us": "100000",
      "cpu/web-0/cpu.cfs_quota_us": "25000",
      "pids/web-0/pids.max": "33",
    });
  });
  it("are written to one folder of v2, which is killed as a whole for its memory", () => {
    expect(written(2)).toEqual({
      "all/web-0/memory.max": "67108864",
      "all/web-0/memory.swap.max": "0",
      "all/web-0/memory.oom.group": "1",
      "all/web-0/cpu.max": "25000 100000",
      "all/web-0/pids.max": "33",
    });
  });
});

describe.skipIf(refusal !== undefined)("a provider on cgroups v2", () => {
  it("limits what it has controllers for, and says what it cannot", async () => {
    const home = testHome();
    const instanceId = testInstance();
    const image = machineImage();
    const script = fileURLToPath(new URL("./cgroup2-process.ts", import.meta.url));
    const enter = ["--mount", "--propagation", "private", "--", "sh", "-c", UNIFIED_ALONE, "sh"];
    const source = ["--no-warnings", "--conditions=source", "--import", "tsx"];
    const { stdout } = await promisify(execFile)("unshare", [
      ...enter,
      process.execPath,
      ...source,
      script,
      home,
      instanceId,
      image.rootfs,
    ]);
    const seen = JSON.parse(stdout) as { warnings: string[]; answer: string };
    expect(seen.answer).toContain("hello from web-0");
    const told = seen.warnings.filter((warning) => warning.includes("cannot be limited"));
    // Controllers that the machine binds to v1 are in no unified hierarchy.
    const missing = ["memory", "cpu", "pids"].filter((name) => isBoundToV1(name));
    expect(missing.filter((name) => !told.join().includes(name))).toEqual([]);
    if (missing.length === 3)
      expect(told).toEqual([
        "memory, cpu, pids of containers cannot be limited: no cgroup (v2) is delegated to this process",
      ]);
    expect(leftOf({ home, instanceId })).toBeUndefined();
    image.remove();
    rmSync(home, { recursive: true, force: true });
  });
});

function isBoundToV1(controller: string): boolean {
  const line = new RegExp(`^${controller}\\s+(\\d+)`, "m").exec(
    readFileSync("/proc/cgroups", "utf8"),
  );
  return line !== null && line[1] !== "0";
}
