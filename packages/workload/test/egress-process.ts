import { execFile, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createSandboxDriver, type EgressChoice } from "../src/index.ts";
import { imageSource } from "./machine-image.ts";
import { quietLogger, run, service, testLease, until, untilReady } from "./sandbox-fixture.ts";

/**
 * A provider in a network namespace of its own, beside which another one stands for the internet:
 * `HOME INSTANCE ROOTFS EGRESS`. Prints what its machine and what a container reached, as JSON.
 */
const [home = "", instanceId = "", rootfs = "", egress = ""] = process.argv.slice(2);
const PUBLIC = "93.184.216.34";
const OWN = "93.184.216.1";
/** On the other side, too, as private networks and metadata services are to a real machine. */
const PRIVATE = ["10.99.0.1", "172.20.0.1", "192.168.77.1", "169.254.169.254", "100.64.0.9"];
/** An address that the provider's machine gets while the lease runs. */
const LATER = "93.184.216.7";
const PUBLIC6 = "2606:2800:220:1::34";
const OWN6 = "2606:2800:220:1::1";
const PRIVATE6 = ["fd00:ec2::254", "fc00:77::1"];
const ip = (...words: string[]): string => execFileSync("ip", words, { encoding: "utf8" });

const internet = spawn(
  "unshare",
  [
    "--net",
    process.execPath,
    ...process.execArgv,
    fileURLToPath(import.meta.resolve("./internet-process.ts")),
    PUBLIC,
  ],
  { stdio: ["ignore", "pipe", "inherit"] },
);
await once(internet.stdout, "data");
const there = (...words: string[]): Buffer =>
  execFileSync("nsenter", ["--target", String(internet.pid), "--net", "ip", ...words]);
ip("link", "set", "lo", "up");
ip("link", "add", "up0", "type", "veth", "peer", "name", "net0", "netns", String(internet.pid));
ip("addr", "add", `${OWN}/24`, "dev", "up0");
ip("link", "set", "up0", "up");
there("addr", "add", `${PUBLIC}/24`, "dev", "net0");
there("link", "set", "net0", "up");
there("link", "set", "lo", "up");
for (const address of PRIVATE) there("addr", "add", `${address}/32`, "dev", "lo");
ip("route", "add", "default", "via", PUBLIC);
ip("-6", "addr", "add", `${OWN6}/64`, "dev", "up0", "nodad");
there("-6", "addr", "add", `${PUBLIC6}/64`, "dev", "net0", "nodad");
for (const address of PRIVATE6) there("-6", "addr", "add", `${address}/128`, "dev", "lo");
ip("-6", "route", "add", "default", "via", PUBLIC6);
writeFileSync(join(home, "resolv.conf"), `nameserver ${PUBLIC}\n`);
execFileSync("mount", ["--bind", join(home, "resolv.conf"), "/etc/resolv.conf"]);
const own = createServer((_request, response) => response.end("the provider")).listen(80, "::");
await once(own, "listening");

const network = (): string => {
  const links = ip("-o", "link").replace(/^(\d+: \S+).*$/gm, "$1");
  return [ip("-4", "-o", "addr"), ip("route"), ip("rule"), links, packetFilter()].join("");
};
/** Packet filter rules, where there is a tool to list them. */
function packetFilter(): string {
  try {
    return execFileSync("nft", ["list", "ruleset"], { encoding: "utf8", stdio: "pipe" });
  } catch {
    return "";
  }
}
const before = network();
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
  keepRunning: false,
  logger: quietLogger,
  egress: egress as EgressChoice,
  limits: { addressPollMs: 200 },
  images: imageSource({ rootfs, config, remove: () => {} }),
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
const during = network();
ip("addr", "add", `${LATER}/24`, "dev", "up0");
const dial = `const s=require("net").connect({host:"${LATER}",port:80,timeout:1000});s.on("connect",()=>{console.log("reached");process.exit()}).on("timeout",()=>process.exit()).on("error",()=>process.exit())`;
const isLaterRefused = await until(async () => {
  const { code, stdout } = await run(driver, lease, ["node", "-e", dial]);
  return code === 0 && stdout === "" ? true : undefined;
}, "a new address of the machine is refused");
ip("addr", "del", `${LATER}/24`, "dev", "up0");
await driver.close();
const after = network();
process.stdout.write(
  `${JSON.stringify({ machine, container, warnings: driver.warnings(), isUntouched: before === during && before === after, isLaterRefused })}\n`,
);
internet.kill("SIGKILL");
process.exit(0);
