import { execFile } from "node:child_process";
import { readdirSync, readFileSync, readlinkSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, describe, it } from "vitest";
import { findEgress, type EgressChoice } from "../src/sandbox/find-egress.ts";
import { machineImage } from "./machine-image.ts";
import { sandboxRefusal, testHome, testInstance, until } from "./sandbox-fixture.ts";

const isRoot = process.geteuid?.() === 0;
const refusal = (await sandboxRefusal()) ?? (isRoot ? undefined : "it takes root");

/** Whether a way out cannot be tested here; said aloud, and a failure in CI. */
function isRefused(egress: EgressChoice): boolean {
  if (refusal !== undefined) return true;
  if (process.env["CI"] !== undefined) return false;
  try {
    findEgress(egress);
    return false;
  } catch (error) {
    process.stdout.write(`SKIPPED: egress tests, ${String(error)}\n`);
    return true;
  }
}
interface Seen {
  readonly machine: Record<string, string>;
  readonly container: Record<string, string>;
  readonly warnings: string[];
  readonly datagram: string;
  /** The machine's own network before a lease ran, meanwhile and after that. */
  readonly before: string;
  readonly during: string;
  readonly after: string;
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

/** Runs a script in network, mount and pid namespaces of its own, which end with it, and gives what it printed. */
async function inLab(script: string, ...words: string[]): Promise<unknown> {
  const ends = ["--pid", "--fork", "--kill-child", "--mount-proc"];
  const enter = ["--net", "--mount", "--propagation", "private", ...ends, "--", process.execPath];
  const source = ["--no-warnings", "--conditions=source", "--import", "tsx"];
  const file = fileURLToPath(new URL(script, import.meta.url));
  const { stdout } = await promisify(execFile)("unshare", [...enter, ...source, file, ...words]);
  return JSON.parse(stdout);
}
const reached = (answers: Record<string, string>): string[] =>
  Object.keys(answers).filter((host) => answers[host]?.startsWith("no: ") === false);

describe.for(["slirp4netns", "nat"] as const)("the way out of a lease by %s", (egress) => {
  it("leads to the internet by address and name, and nowhere else", async ({ skip }) => {
    skip(isRefused(egress));
    const home = testHome();
    const image = machineImage();
    const script = "./egress-process.ts";
    const seen = (await inLab(script, home, testInstance(), image.rootfs, egress)) as Seen;
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
      ...reached(seen.machine).filter((host) => /^(198\.18|10\.0\.2|10\.23)\./.test(host)),
      ...["2606:2800:220:1::34", "2606:2800:220:1::1", "fd00:ec2::254", "fc00:77::1", "::1"].map(
        (address) => `[${address}]`,
      ),
    ]);
    expect(reached(seen.container)).toEqual(["93.184.216.34", "example.com"]);
    expect(seen.container["example.com"]).toBe("the internet at example.com");
    expect(seen.datagram, "an answer over UDP").toBe("answered");
    if (egress === "slirp4netns") expect(seen.during, "the machine's network").toBe(seen.before);
    expect(seen.after, "the machine's network").toBe(seen.before);
    expect(seen.isLaterRefused, "an address that the machine got later").toBe(true);
    expect(seen.warnings.join()).not.toContain("way out");
    await until(() => (uplinks(home).length === 0 ? true : undefined), "the uplink's end");
    image.remove();
    rmSync(home, { recursive: true, force: true });
  });
});

describe("the way out of a lease", () => {
  it(
    "by NAT is refused by the machine too, lets nothing in, and leaves nothing behind",
    { timeout: 120_000 },
    async ({ skip }) => {
      skip(isRefused("nat"));
      const home = testHome();
      const image = machineImage();
      expect(await inLab("./nat-process.ts", home, testInstance(), image.rootfs)).toEqual({
        withoutProvider: "the internet at example.com",
        byLease: [],
        byMachine: [],
        heard: [],
        isOnlyPublicLeft: "the internet at 93.184.216.34",
        cameIn: [],
        isForwardingMeanwhile: "0",
        lan: [[], ["10.60.0.2:80"], []],
        isShared: true,
        ofNeighbour: "the internet at example.com",
        warnings: expect.arrayContaining([
          expect.stringContaining("the packet filter's chain inet admin passing drops"),
        ]),
        isRestored: { afterSweep: true, afterKill: true },
      });
      image.remove();
      rmSync(home, { recursive: true, force: true });
    },
  );
});
