import { execFile } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { machineImage } from "./machine-image.ts";
import { sandboxRefusal, testHome, testInstance } from "./sandbox-fixture.ts";
import { leftOf } from "./traces.ts";

const refusal =
  (await sandboxRefusal()) ?? (process.geteuid?.() === 0 ? undefined : "it takes root");

/** In a mount namespace of its own: the unified hierarchy alone, as on a machine with v2 only. */
const UNIFIED_ALONE = `for folder in /sys/fs/cgroup/*/; do umount "$folder" 2>/dev/null; done
umount /sys/fs/cgroup 2>/dev/null; mount -t cgroup2 cgroup2 /sys/fs/cgroup || exit 3
exec "$@"`;

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
