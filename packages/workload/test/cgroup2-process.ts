import { createSandboxDriver } from "../src/index.ts";
import { rootfsImages } from "./machine-image.ts";
import {
  get,
  quietLogger,
  service,
  testLease,
  untilReady,
  TEST_EGRESS,
} from "./sandbox-fixture.ts";

/** A provider that sees cgroups v2 alone: `HOME INSTANCE ROOTFS`. Prints its warnings and what a container answered. */
const [home = "", instanceId = "", rootfs = ""] = process.argv.slice(2);
const driver = await createSandboxDriver({
  home,
  instanceId,
  keepRunning: false,
  logger: quietLogger,
  egress: TEST_EGRESS,
  images: rootfsImages(rootfs),
});
const lease = testLease();
await driver.apply({ lease, generation: "1", services: [service("web")] });
await untilReady(driver, lease);
const answer = await get(driver, lease, { service: "web" });
await driver.close();
process.stdout.write(`${JSON.stringify({ warnings: driver.warnings(), answer })}\n`);
process.exit(0);
