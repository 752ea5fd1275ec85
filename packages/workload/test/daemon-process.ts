import { createSandboxDriver } from "../src/index.ts";
import { imageSource } from "./machine-image.ts";
import { quietLogger, service, untilReady } from "./sandbox-fixture.ts";

/** A provider's process for tests that kill it: `HOME INSTANCE ROOTFS keep|tether`; prints `ready` and stays. */
const [home = "", instanceId = "", rootfs = "", mode] = process.argv.slice(2);
const lease = {
  owner: "akash1tenant",
  dseq: 77n,
  gseq: 1,
  oseq: 1,
  provider: "akash1provider",
  bseq: 0,
};
const config = {
  env: ["PATH=/usr/bin:/bin"],
  entrypoint: [],
  cmd: ["node", "/app/server.js"],
  workingDir: "",
  user: "",
};
const driver = await createSandboxDriver({
  home,
  instanceId,
  keepRunning: mode === "keep",
  logger: quietLogger,
  images: imageSource({ rootfs, config, remove: () => {} }),
});
await driver.apply({ lease, generation: "1", services: [service("web"), service("api")] });
await untilReady(driver, lease);
process.stdout.write("ready\n");
setInterval(() => {}, 1_000);
