import { execFile } from "node:child_process";
import { readdirSync, readFileSync, readlinkSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, describe, it } from "vitest";
import { slirpRefusal } from "../src/sandbox/slirp-uplink.ts";
import { machineImage } from "./machine-image.ts";
import { sandboxRefusal, testHome, testInstance, until } from "./sandbox-fixture.ts";

const isRoot = process.geteuid?.() === 0;
const refusal = (await sandboxRefusal()) ?? (isRoot ? missingTool() : "it takes root");

function missingTool(): string | undefined {
  const missing = slirpRefusal();
  if (missing === undefined || process.env["CI"] !== undefined) return undefined;
  process.stdout.write(`SKIPPED: egress tests, ${missing}\n`);
  return missing;
}
interface Seen {
  readonly machine: Record<string, string>;
  readonly container: Record<string, string>;
  readonly warnings: string[];
  readonly isUntouched: boolean;
  readonly isLaterRefused: boolean;
}
/** Uplink processes of leases below `home`. */
function uplinks(home: string): string[] {
  return readdirSync("/proc").filter((pid) => {
    try {
      return (
        readFileSync(`/proc/${pid}/comm`, "utf8").startsWith("slirp4netns") &&
        readlinkSync(`/proc/${pid}/fd/1`).includes(home)
      );
    } catch {
      return false;
    }
  });
}

describe.skipIf(refusal !== undefined)("the way out of a lease", () => {
  it("leads to the internet by address and name, and nowhere else", async () => {
    const home = testHome();
    const image = machineImage();
    const words = ["--net", "--mount", "--propagation", "private", "--", process.execPath];
    const source = ["--no-warnings", "--conditions=source", "--import", "tsx"];
    const script = fileURLToPath(new URL("./egress-process.ts", import.meta.url));
    const { stdout } = await promisify(execFile)("unshare", [
      ...words,
      ...source,
      script,
      home,
      testInstance(),
      image.rootfs,
      "slirp4netns",
    ]);
    const seen = JSON.parse(stdout) as Seen;
    const reached = (answers: Record<string, string>): string[] =>
      Object.keys(answers).filter((host) => answers[host]?.startsWith("no: ") === false);
    expect(reached(seen.machine)).toEqual([
      "93.184.216.34",
      "example.com",
      "93.184.216.1",
      "10.99.0.1",
      "172.20.0.1",
      "192.168.77.1",
      "169.254.169.254",
      "100.64.0.9",
      "127.0.0.1",
      ...["2606:2800:220:1::34", "2606:2800:220:1::1", "fd00:ec2::254", "fc00:77::1", "::1"].map(
        (address) => `[${address}]`,
      ),
      ...reached(seen.machine).filter(
        (host) => host.startsWith("10.0.2.") || host.startsWith("10.23"),
      ),
    ]);
    expect(reached(seen.container)).toEqual(["93.184.216.34", "example.com"]);
    expect(seen.container["example.com"]).toBe("the internet at example.com");
    expect(seen.isUntouched, "the machine's own network").toBe(true);
    expect(seen.isLaterRefused, "an address that the machine got later").toBe(true);
    expect(seen.warnings.join()).not.toContain("way out");
    await until(() => (uplinks(home).length === 0 ? true : undefined), "the uplink's end");
    image.remove();
    rmSync(home, { recursive: true, force: true });
  });
});
