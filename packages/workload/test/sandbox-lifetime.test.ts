import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createSandboxDriver, type SandboxDriver } from "../src/index.ts";
import { findShims } from "../src/sandbox/process-table.ts";
import { imageSource, machineImage, type MachineImage } from "./machine-image.ts";
import {
  get,
  quietLogger,
  sandboxRefusal,
  service,
  testHome,
  testInstance,
  testLease,
  until,
  untilReady,
  TEST_EGRESS,
} from "./sandbox-fixture.ts";
import { NOTHING, traces } from "./traces.ts";

const refusal = await sandboxRefusal();
const lease = {
  owner: "akash1tenant",
  dseq: 77n,
  gseq: 1,
  oseq: 1,
  provider: "akash1provider",
  bseq: 0,
};

describe.skipIf(refusal !== undefined)("what outlives a provider", () => {
  let image: MachineImage;
  let home: string;
  let instance: string;
  const daemons: ChildProcess[] = [];
  const drivers: SandboxDriver[] = [];
  beforeEach(() => {
    image = machineImage();
    home = testHome();
    instance = testInstance();
  });
  afterEach(async () => {
    for (const daemon of daemons.splice(0)) daemon.kill("SIGKILL");
    for (const driver of drivers.splice(0)) await driver.close({ keepRunning: false });
    image.remove();
    rmSync(home, { recursive: true, force: true });
  });
  async function daemon(mode: "keep" | "tether"): Promise<ChildProcess> {
    const script = fileURLToPath(new URL("daemon-process.ts", import.meta.url));
    const child = spawn(
      process.execPath,
      ["--conditions=source", "--import", "tsx", script, home, instance, image.rootfs, mode],
      { stdio: ["ignore", "pipe", "inherit"] },
    );
    daemons.push(child);
    await once(child.stdout as NonNullable<typeof child.stdout>, "data");
    return child;
  }
  async function driver(keepRunning: boolean, closeGraceMs = 1_000): Promise<SandboxDriver> {
    const created = await createSandboxDriver({
      home,
      instanceId: instance,
      images: imageSource(image),
      keepRunning,
      logger: quietLogger,
      egress: TEST_EGRESS,
      limits: { closeGraceMs, graceMs: 1_000 },
    });
    drivers.push(created);
    return created;
  }

  it("is nothing of a lease that was removed and of a driver that was closed", async () => {
    const one = await driver(false);
    const [removed, kept] = [testLease(), testLease()];
    for (const id of [removed, kept])
      await one.apply({ lease: id, generation: "1", services: [service("web")] });
    for (const id of [removed, kept]) await untilReady(one, id);
    expect(traces({ instanceId: instance, home })).toMatchObject({ mounts: [], links: [] });
    await one.remove(removed);
    expect(findShims({ instance }).length).toBeGreaterThan(0);
    await one.close();
    expect(traces({ instanceId: instance, home })).toEqual(NOTHING);
    const two = await driver(false);
    expect(await two.list()).toEqual([kept]);
    await two.apply({ lease: kept, generation: "1", services: [service("web")] });
    await untilReady(two, kept);
    expect(await get(two, kept, { service: "web" })).toContain("hello");
  });

  it("is stopped all at once: programs that heed no signal cost one grace together", async () => {
    const one = await driver(false, 2_000);
    const deaf = service("web", { command: ["sleep", "1000"], ports: [], replicas: 2 });
    const leases = [testLease(), testLease(), testLease()];
    for (const id of leases) await one.apply({ lease: id, generation: "1", services: [deaf] });
    for (const id of leases) await untilReady(one, id);
    const startMs = Date.now();
    await one.close();
    expect(Date.now() - startMs).toBeLessThan(5_000);
    expect(traces({ instanceId: instance, home })).toEqual(NOTHING);
  });

  it("is no process when a provider that keeps nothing is killed", async () => {
    const child = await daemon("tether");
    expect(findShims({ instance }).length).toBeGreaterThan(0);
    child.kill("SIGKILL");
    await until(
      () => (traces({ instanceId: instance, home }).processes.length === 0 ? true : undefined),
      "all processes gone",
    );
    const next = await driver(false);
    await next.remove(lease);
    await next.close();
    expect(traces({ instanceId: instance, home })).toEqual(NOTHING);
  });

  it("is the running lease when a provider that keeps it is killed, and the next one adopts it", async () => {
    const child = await daemon("keep");
    child.kill("SIGKILL");
    await once(child, "exit");
    const next = await driver(true);
    const before = findShims({ instance }).map(({ pid }) => pid);
    expect(await next.list()).toEqual([lease]);
    expect(
      await get(next, lease, {
        service: "web",
        path: `/fetch?${encodeURIComponent("http://api/")}`,
      }),
    ).toContain("via hello");
    await next.apply({ lease, generation: "1", services: [service("web"), service("api")] });
    expect((await untilReady(next, lease)).map(({ replicas }) => replicas[0]?.restarts)).toEqual([
      0, 0,
    ]);
    expect(findShims({ instance }).map(({ pid }) => pid)).toEqual(before);
    await next.remove(lease);
    await next.close({ keepRunning: false });
    expect(traces({ instanceId: instance, home })).toEqual(NOTHING);
  });

  it("is swept by the next provider that keeps nothing", async () => {
    const child = await daemon("keep");
    child.kill("SIGKILL");
    await once(child, "exit");
    expect(findShims({ instance }).length).toBeGreaterThan(0);
    const next = await driver(false);
    expect(findShims({ instance })).toEqual([]);
    await next.close();
    expect(traces({ instanceId: instance, home })).toEqual(NOTHING);
  });

  it("comes back when its sandbox is killed", async () => {
    const one = await driver(false);
    const id = testLease();
    await one.apply({ lease: id, generation: "1", services: [service("web")] });
    await untilReady(one, id);
    for (const { pid } of findShims({ instance })) process.kill(pid, "SIGKILL");
    await until(
      async () =>
        (await one.status(id))?.[0]?.ready === 0 || (await one.status(id))?.length === 0
          ? true
          : undefined,
      "its end",
    );
    await untilReady(one, id);
    expect(await get(one, id, { service: "web" })).toContain("hello");
  });
});
