import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { leaseNamespace, type VolumeSpec } from "../src/index.ts";
import {
  eventsOf,
  get,
  run,
  sandboxFixture,
  sandboxRefusal,
  service,
  testLease,
  until,
  untilReady,
  type Fixture,
} from "./sandbox-fixture.ts";

const refusal = await sandboxRefusal();
const MIB = 2 ** 20;
const resources = {
  cpuMilli: 1_000,
  memoryBytes: 256 * MIB,
  gpuUnits: 0,
  ephemeralBytes: 48 * MIB,
};
const volume = (name: string, kind: VolumeSpec["kind"], sizeMib: number): VolumeSpec => ({
  name,
  kind,
  sizeBytes: sizeMib * MIB,
  mount: `/${name}`,
  readOnly: false,
});
const fill = (file: string, mib: number): string[] => [
  "sh",
  "-c",
  `head -c ${mib * MIB} /dev/zero > ${file}`,
];

describe.skipIf(refusal !== undefined || process.geteuid?.() !== 0)("disks of limited size", () => {
  let fixture: Fixture;
  const lease = testLease();
  const volumes = [volume("keep", "persistent", 16), volume("scratch", "ephemeral", 16)];
  const web = (version: string): ReturnType<typeof service> =>
    service("web", { resources, volumes, env: [{ name: "VERSION", value: version }] });
  beforeAll(async () => {
    fixture = await sandboxFixture();
    await fixture.driver.apply({ lease, generation: "1", services: [web("1")] });
    await untilReady(fixture.driver, lease);
  });
  afterAll(() => fixture?.close());
  const isLimited = (): boolean =>
    !fixture.driver.warnings().some((warning) => warning.includes("disk use"));
  const disks = (): string[] =>
    readdirSync(join(fixture.home, "leases", leaseNamespace(lease), "disks")).filter((name) =>
      name.endsWith(".ext4"),
    );

  it.each([
    ["its own layer, the SDL's storage less mounted volumes", "/tmp/big", 28, 8],
    ["a persistent volume", "/keep/big", 12, 8],
    ["an ephemeral volume", "/scratch/big", 14, 8],
  ])("refuse more in %s", async (_, file, fits, more) => {
    if (!isLimited()) return;
    const { driver } = fixture;
    expect((await run(driver, lease, fill(file, fits))).code).toBe(0);
    const { code, stderr } = await run(driver, lease, fill(`${file}2`, more));
    expect({ code: code !== 0, stderr }).toMatchObject({
      code: true,
      stderr: expect.stringContaining("No space left") as string,
    });
    expect((await run(driver, lease, ["rm", file, `${file}2`])).code).toBe(0);
    expect((await run(driver, lease, fill(file, fits))).code).toBe(0);
    expect((await driver.status(lease))?.[0]?.replicas[0]?.restarts).toBe(0);
    await run(driver, lease, ["rm", file]);
  });

  it("cannot be passed by the files that the machine lends", async () => {
    const { driver } = fixture;
    for (const file of ["/etc/hosts", "/etc/resolv.conf", "/dev/big", "/dev/pts/big"]) {
      const { code, stderr } = await run(driver, lease, fill(file, 4));
      expect([file, code === 0]).toEqual([file, false]);
      expect(stderr).toMatch(/Read-only file system|No space left|denied|nonexistent/);
    }
  });

  it("let a container start again after it filled its layer, and keep persistent files over restart and update", async () => {
    const { driver } = fixture;
    expect(
      (await run(driver, lease, ["sh", "-c", "echo kept > /keep/file; echo kept > /scratch/file"]))
        .code,
    ).toBe(0);
    await run(driver, lease, fill("/tmp/big", 40));
    await get(driver, lease, { service: "web", path: "/exit" }).catch(() => {});
    await until(
      async () =>
        (await driver.status(lease))?.[0]?.replicas[0]?.restarts === 1 ? true : undefined,
      "restart",
    );
    await untilReady(driver, lease);
    expect((await run(driver, lease, ["cat", "/keep/file", "/scratch/file"])).stdout).toBe(
      "kept\nkept\n",
    );
    expect((await run(driver, lease, ["ls", "/tmp"])).stdout).toBe("");
    const before = disks();
    await driver.apply({ lease, generation: "2", services: [web("2")] });
    await untilReady(driver, lease);
    expect((await run(driver, lease, ["cat", "/keep/file"])).stdout).toBe("kept\n");
    if (!isLimited()) return;
    await until(async () => {
      await driver.status(lease);
      return disks().length === before.length ? true : undefined;
    }, "the old version's disks are gone");
    expect(disks().filter((name) => before.includes(name))).toEqual(["keep.web-0.keep.ext4"]);
  });

  it("end with their lease", async () => {
    await fixture.driver.remove(lease);
    expect(existsSync(join(fixture.home, "leases", leaseNamespace(lease)))).toBe(false);
    await until(
      () => (loops().some((file) => file.startsWith(fixture.home)) ? undefined : true),
      "no loop device left",
    );
  });
  function loops(): string[] {
    return readdirSync("/sys/block").flatMap((name) => {
      const file = join("/sys/block", name, "loop/backing_file");
      return existsSync(file) ? [file] : [];
    });
  }
});

describe.skipIf(refusal !== undefined)("disk use that is looked at", () => {
  it("ends a container that uses too much, says so, and gives it a fresh start", async () => {
    const fixture = await sandboxFixture({ disks: "polled", limits: { diskPollMs: 150 } });
    const { driver } = fixture;
    expect(driver.warnings().join()).toContain("looked at every 0.15 s");
    const lease = testLease();
    const volumes = [volume("keep", "persistent", 64), volume("scratch", "ephemeral", 16)];
    await driver.apply({
      lease,
      generation: "1",
      services: [service("web", { resources, volumes })],
    });
    await untilReady(driver, lease);
    await run(driver, lease, ["sh", "-c", "echo kept > /keep/file"]);
    const evictions: string[] = [];
    for (const [file, size] of [
      ["/tmp/big", 40],
      ["/scratch/big", 20],
    ] as const) {
      await run(driver, lease, fill(file, size));
      const restarts = evictions.length + 1;
      const replica = await until(
        async () =>
          (await driver.status(lease))?.[0]?.replicas.find((one) => one.restarts === restarts),
        "eviction",
      );
      evictions.push(replica.reason ?? "");
      await untilReady(driver, lease);
      expect((await run(driver, lease, ["ls", "/tmp", "/scratch"])).stdout).toBe(
        "/scratch:\n\n/tmp:\n",
      );
    }
    expect(evictions[0]).toContain("Evicted: the container uses");
    expect(evictions[1]).toContain("Evicted: volume scratch uses");
    expect((await run(driver, lease, ["cat", "/keep/file"])).stdout).toBe("kept\n");
    const events = await eventsOf(driver, lease);
    expect(events.filter(({ reason }) => reason === "Evicted")).toHaveLength(2);
    await driver.remove(lease);
    await fixture.close();
  });
});
