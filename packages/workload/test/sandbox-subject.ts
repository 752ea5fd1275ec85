import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { createOciImageSource, createSandboxDriver } from "../src/index.ts";
import type { ImagesFixture, Subject } from "./conformance/subject.ts";
import {
  quietLogger,
  sandboxFixture,
  sandboxRefusal,
  TEST_EGRESS,
  testHome,
  testInstance,
} from "./sandbox-fixture.ts";

export async function sandboxSubject(): Promise<Subject> {
  return {
    name: "sandbox",
    refusal: await sandboxRefusal(),
    isRoot: process.geteuid?.() === 0,
    open: (o) => sandboxFixture(o),
    openImages,
  };
}

async function openImages(url: string): Promise<ImagesFixture> {
  const home = testHome();
  const directory = join(home, "images");
  const images = await createOciImageSource({
    directory,
    resolveHost: () => ({ url }),
    keeping: { unusedMs: 0 },
  });
  const driver = await createSandboxDriver({
    home: join(home, "driver"),
    instanceId: testInstance(),
    images,
    keepRunning: false,
    logger: quietLogger,
    egress: TEST_EGRESS,
    limits: { graceMs: 2_000, closeGraceMs: 1_000 },
  });
  return {
    driver,
    held: () => Promise.resolve(readdirSync(join(directory, "rootfs")).length),
    close: async () => {
      await driver.close({ keepRunning: false });
      rmSync(home, { recursive: true, force: true });
    },
  };
}
