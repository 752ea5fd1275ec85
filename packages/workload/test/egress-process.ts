import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { createSandboxDriver, type EgressChoice } from "../src/index.ts";
import {
  ip,
  machineNetwork,
  openEgressLab,
  OWN,
  OWN6,
  PRIVATE,
  PRIVATE6,
  PUBLIC,
  PUBLIC6,
} from "./egress-lab.ts";
import { rootfsImages } from "./machine-image.ts";
import { quietLogger, run, service, testLease, until, untilReady } from "./sandbox-fixture.ts";

/**
 * A provider in a network namespace of its own, beside which another one stands for the internet:
 * `HOME INSTANCE ROOTFS EGRESS`. Prints what its machine and what a container reached, as JSON.
 */
const [home = "", instanceId = "", rootfs = "", egress = ""] = process.argv.slice(2);
/** An address that the provider's machine gets while the lease runs. */
const LATER = "93.184.216.7";
const lab = await openEgressLab(home);
const before = machineNetwork();
const driver = await createSandboxDriver({
  home,
  instanceId,
  keepRunning: false,
  logger: quietLogger,
  egress: egress as EgressChoice,
  limits: { addressPollMs: 200 },
  images: rootfsImages(rootfs),
});
const lease = testLease();
await driver.apply({ lease, generation: "1", services: [service("web")] });
await untilReady(driver, lease);

const targets = [
  PUBLIC,
  "example.com",
  OWN,
  ...PRIVATE,
  "127.0.0.1",
  "198.18.0.0",
  "198.18.0.1",
  "10.0.2.2",
  "10.0.2.3",
  "10.234.0.2",
  "10.234.0.3",
  "10.233.0.1",
  ...[PUBLIC6, OWN6, ...PRIVATE6, "::1"].map((address) => `[${address}]`),
];
const probe = `const http=require("http");
const ask=host=>new Promise(done=>{const q=http.get("http://"+host+"/",{timeout:1000},r=>{let text="";r.on("data",d=>text+=d).on("end",()=>done(text))});
q.on("timeout",()=>q.destroy(Error("no answer"))).on("error",e=>done("no: "+(e.code??e.message)))});
Promise.all(${JSON.stringify(targets)}.map(ask)).then(list=>process.stdout.write(JSON.stringify(list),()=>process.exit()))`;
const answers = async (stdout: string): Promise<Record<string, string>> =>
  Object.fromEntries((JSON.parse(stdout) as string[]).map((text, index) => [targets[index], text]));
const asked = await promisify(execFile)(process.execPath, ["-e", probe]);
const machine = await answers(asked.stdout);
const container = await answers((await run(driver, lease, ["node", "-e", probe])).stdout);
const question = `const s=require("dgram").createSocket("udp4"),q=Buffer.from("0001010000010000000000000161000001" + "0001","hex");
s.on("message",()=>{console.log("answered");process.exit()}).send(q,53,"${PUBLIC}");setTimeout(()=>process.exit(),2000)`;
const datagram = (await run(driver, lease, ["node", "-e", question])).stdout.trim();
const during = machineNetwork();
ip("addr", "add", `${LATER}/24`, "dev", "up0");
const dial = `const s=require("net").connect({host:"${LATER}",port:80,timeout:1000});s.on("connect",()=>{console.log("reached");process.exit()}).on("timeout",()=>process.exit()).on("error",()=>process.exit())`;
const isLaterRefused = await until(async () => {
  const { code, stdout } = await run(driver, lease, ["node", "-e", dial]);
  return code === 0 && stdout === "" ? true : undefined;
}, "a new address of the machine is refused");
ip("addr", "del", `${LATER}/24`, "dev", "up0");
await driver.close();
const after = machineNetwork();
process.stdout.write(
  `${JSON.stringify({ machine, container, warnings: driver.warnings(), datagram, before, during, after, isLaterRefused })}\n`,
);
lab.internet.kill("SIGKILL");
process.exit(0);
