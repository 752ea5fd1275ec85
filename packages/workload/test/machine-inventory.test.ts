import { mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  DEFAULT_RESERVE,
  allocatableDiskBytes,
  machineInventory,
} from "../src/machine/machine-inventory.ts";

const USED = 64 * 1024 * 1024;
/** What else on this machine may write meanwhile. */
const SLACK = BigInt(USED) / 2n;

describe("what a machine has for leases", () => {
  let home = "";
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), "vyom-machine-"));
    mkdirSync(join(home, "leases"));
  });
  afterEach(() => rmSync(home, { recursive: true, force: true }));

  it("counts the disk that leases use already as theirs", async () => {
    writeFileSync(join(home, "leases", "data"), Buffer.alloc(USED, 1), { flush: true });
    const { bavail, bsize } = statfsSync(home, { bigint: true });
    const bytes = await allocatableDiskBytes({ home, leases: join(home, "leases") });
    expect(bytes - bavail * bsize).toBeGreaterThan(BigInt(USED) - SLACK);
  });
  it("keeps the reserve back, and has nothing when the reserve is larger", () => {
    const reserve = DEFAULT_RESERVE;
    const spare = 5_000n;
    const of = (diskBytes: bigint): bigint =>
      machineInventory({ diskBytes, reserve }).ephemeralBytes;
    expect(of(BigInt(reserve.ephemeralBytes) + spare)).toBe(spare);
    expect(of(1n)).toBe(0n);
  });
});
