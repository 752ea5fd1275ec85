import { execFileSync, spawn } from "node:child_process";
import { join } from "node:path";
import { leaseIdToText } from "@vyom/core";
import { parseManifest, parseSdl } from "@vyom/sdl";
import { pino } from "pino";
import { poolAddresses } from "../src/forwarding/address-pool.ts";
import { ConnectionBudget } from "../src/forwarding/connection-budget.ts";
import { LeasedAddresses } from "../src/forwarding/leased-addresses.ts";
import { JsonFolder } from "../src/state/json-folder.ts";
import type { LeasedPort } from "../src/state/provider-state.ts";
import { leaseOf, TENANT } from "./gateway-fake.ts";
import { MemoryDriver } from "./memory-driver.ts";

/**
 * A provider's machine in a network namespace of its own, and a visitor's in another: `HOME`. The block of leased
 * addresses is routed to the provider, which has told its kernel that all of it is here. Prints what each of the two heard
 * from the address over TCP and UDP, and what the visitor heard after the lease's end, as JSON.
 */
const [home = ""] = process.argv.slice(2);
const BLOCK = "203.0.113.16/28";
const ip = (...words: string[]): string => execFileSync("ip", words, { encoding: "utf8" });

const visitor = spawn("unshare", ["--net", "sleep", "600"], { stdio: "ignore" });
await new Promise((resolve) => visitor.once("spawn", resolve));
const pid = String(visitor.pid);
const there = (...words: string[]): string =>
  execFileSync("nsenter", ["--target", pid, "--net", ...words], { encoding: "utf8" });
// The namespace is the visitor's own once its program runs.
while (
  there("readlink", "/proc/self/ns/net") ===
  execFileSync("readlink", ["/proc/self/ns/net"], { encoding: "utf8" })
);
ip("link", "set", "lo", "up");
ip("link", "add", "out0", "type", "veth", "peer", "name", "in0", "netns", pid);
ip("addr", "add", "192.0.2.1/24", "dev", "out0");
ip("link", "set", "out0", "up");
there("ip", "addr", "add", "192.0.2.2/24", "dev", "in0");
there("ip", "link", "set", "in0", "up");
there("ip", "route", "add", BLOCK, "via", "192.0.2.1");
ip("route", "add", "local", BLOCK, "dev", "lo");

const sdl = `version: "2.1"
endpoints: { game: { kind: ip } }
services:
  game:
    image: registry.vyom/game:1
    expose:
      - { port: 7000, as: 7000, to: [{ global: true, ip: game }] }
      - { port: 7001, as: 7001, proto: udp, to: [{ global: true, ip: game }] }
profiles:
  compute:
    game:
      resources:
        { cpu: { units: 0.25 }, memory: { size: 256Mi }, storage: { size: 256Mi } }
  placement:
    anywhere: { pricing: { game: { denom: uakt, amount: 100 } } }
deployment:
  game: { anywhere: { profile: game, count: 1 } }
`;
const services = parseManifest(parseSdl(sdl).manifestJson).flatMap((group) => group.services);
const lease = leaseOf(TENANT);
const driver = new MemoryDriver();
driver.workloads.set(leaseIdToText(lease), { lease, services: [], generation: "1" });
const addresses = new LeasedAddresses({
  addresses: new JsonFolder<string>(join(home, "addresses"), () => undefined),
  ports: new JsonFolder<LeasedPort>(join(home, "ports"), () => undefined),
  pool: poolAddresses([BLOCK]),
  driver,
  budget: new ConnectionBudget(10),
  logger: pino({ level: "silent" }),
});
await addresses.put(lease, services);

const ASK = `
const [address] = process.argv.slice(1);
const tcp = new Promise((resolve) => {
  const socket = require("node:net").connect({ port: 7000, host: address });
  socket.on("error", (error) => resolve(error.code));
  socket.on("data", (data) => { resolve(data.toString()); socket.destroy(); });
  socket.write("over TCP");
});
const udp = new Promise((resolve) => {
  const socket = require("node:dgram").createSocket("udp4");
  const end = (text) => { resolve(text); socket.close(); };
  socket.on("message", (data) => end(data.toString()));
  socket.on("error", (error) => end(error.code));
  socket.connect(7001, address, () => socket.send("over UDP"));
});
Promise.all([tcp, udp]).then((heard) => console.log(JSON.stringify(heard)));
`;
/** Asks in another process, as this one has to answer. */
function ask(command: readonly string[], address: string): Promise<string[]> {
  const [program = "", ...words] = [...command, process.execPath, "-e", ASK, address];
  const child = spawn(program, words, { stdio: ["ignore", "pipe", "inherit"] });
  return new Promise((resolve) => {
    let text = "";
    child.stdout.on("data", (chunk: Buffer) => (text += chunk.toString("utf8")));
    child.once("close", () => resolve(JSON.parse(text) as string[]));
  });
}
const nearby = ["nsenter", "--target", pid, "--net"];
const leased = Object.values(addresses.ips(leaseIdToText(lease))).flat();
const address = leased[0]?.ip ?? "";
const machine = await ask([], address);
const routed = await ask(nearby, address);
addresses.drop(leaseIdToText(lease));
const ended = await ask(nearby, address);
addresses.close();
visitor.kill();
process.stdout.write(JSON.stringify({ leased, machine, routed, ended }));
