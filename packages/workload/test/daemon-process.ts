import { createSandboxDriver, type EgressChoice } from "../src/index.ts";
import { rootfsImages } from "./machine-image.ts";
import { quietLogger, service, TEST_EGRESS, untilReady } from "./sandbox-fixture.ts";

/** A provider's process for tests that kill it: `HOME INSTANCE ROOTFS keep|tether [EGRESS]`; prints `ready` and stays. */
const [home = "", instanceId = "", rootfs = "", mode, egress = TEST_EGRESS] = process.argv.slice(2);
const lease = {
  owner: "akash1tenant",
  dseq: 77n,
  gseq: 1,
  oseq: 1,
  provider: "akash1provider",
  bseq: 0,
};
const driver = await createSandboxDriver({
  home,
  instanceId,
  keepRunning: mode === "keep",
  logger: quietLogger,
  egress: egress as EgressChoice,
  images: rootfsImages(rootfs),
});
await driver.apply({ lease, generation: "1", services: [service("web"), service("api")] });
await untilReady(driver, lease);
process.stdout.write("ready\n");
setInterval(() => {}, 1_000);
