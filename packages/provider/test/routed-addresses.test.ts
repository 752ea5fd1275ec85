import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";

const canMakeNetworks = process.geteuid?.() === 0;
if (!canMakeNetworks && process.env["CI"] === undefined)
  process.stdout.write("SKIPPED: routed addresses, making networks takes root\n");

describe.skipIf(!canMakeNetworks && process.env["CI"] === undefined)("a routed block", () => {
  it("leads from this machine and from others to the lease, until it ends", async () => {
    const home = mkdtempSync(join(tmpdir(), "vyom-routed-"));
    try {
      const program = fileURLToPath(new URL("./routed-process.ts", import.meta.url));
      const { stdout } = await promisify(execFile)("unshare", [
        "--net",
        process.execPath,
        "--conditions=source",
        "--import",
        import.meta.resolve("tsx"),
        program,
        home,
      ]);
      const echoed = ["over TCP", "over UDP"];
      expect(JSON.parse(stdout)).toEqual({
        leased: [
          { port: 7000, externalPort: 7000, protocol: "TCP", ip: "203.0.113.17" },
          { port: 7001, externalPort: 7001, protocol: "UDP", ip: "203.0.113.17" },
        ],
        machine: echoed,
        routed: echoed,
        ended: ["ECONNREFUSED", "ECONNREFUSED"],
      });
    } finally {
      rmSync(home, { recursive: true, force: true });
    }
  });
});
