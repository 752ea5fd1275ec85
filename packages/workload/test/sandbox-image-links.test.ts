import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createSandboxDriver } from "../src/index.ts";
import { imageSource } from "./machine-image.ts";
import { findRuntime } from "../src/sandbox/find-runtime.ts";
import {
  quietLogger,
  sandboxFixture,
  sandboxRefusal,
  service,
  testInstance,
  testLease,
  until,
  TEST_EGRESS,
} from "./sandbox-fixture.ts";

const refusal = await sandboxRefusal();
/** Vyom's own last stage, and each of the others that this machine has. */
const RUNTIMES = (["own", "crun", "runc"] as const).filter((runtime) => {
  try {
    findRuntime(runtime);
    return true;
  } catch {
    return false;
  }
});

describe.skipIf(refusal !== undefined)("an image with links to the machine", () => {
  it.each(RUNTIMES)("writes nothing outside", async (runtime) => {
    const fixture = await sandboxFixture();
    const outside = mkdtempSync(join(tmpdir(), "vyom-outside-"));
    // Whoever got there could write.
    chmodSync(outside, 0o777);
    const root = join(fixture.home, "evil");
    cpSync(fixture.image.rootfs, root, { recursive: true, verbatimSymlinks: true });
    rmSync(join(root, "etc"), { recursive: true });
    symlinkSync(outside, join(root, "etc"));
    rmSync(join(root, "tmp"), { recursive: true });
    symlinkSync(`../../../../../../../..${outside}`, join(root, "tmp"));
    mkdirSync(join(root, "proc"));
    const evil = { ...fixture.image, rootfs: root };
    const driver = await createSandboxDriver({
      home: join(fixture.home, "other"),
      instanceId: testInstance(),
      images: imageSource(evil),
      keepRunning: false,
      logger: quietLogger,
      egress: TEST_EGRESS,
      runtime,
    });
    const lease = testLease();
    await driver.apply({ lease, generation: "1", services: [service("web")] });
    await until(
      async () =>
        (await driver.status(lease))?.[0]?.replicas.some(
          ({ state }) => state === "backoff" || state === "running",
        )
          ? true
          : undefined,
      "an attempt",
    );
    expect(readdirSync(outside)).toEqual([]);
    await driver.remove(lease);
    await driver.close();
    rmSync(outside, { recursive: true });
    await fixture.close();
  });
});
