import { execFile, execFileSync, spawn } from "node:child_process";
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createSandboxDriver, type SandboxDriver } from "../src/index.ts";
import { leaseNamespace } from "../src/lease-namespace.ts";
import { execSession } from "../src/sandbox/exec-client.ts";
import { NAT_DEVICE, natNames } from "../src/sandbox/nat/nat-rules.ts";
import { findShims } from "../src/sandbox/process-table.ts";
import { openShim } from "../src/sandbox/shim-channel.ts";
import {
  DIALER,
  machineTargets,
  METADATA_TARGETS,
  PRIVATE_TARGETS,
  type Target,
} from "./conformance/network-targets.ts";
import {
  ip,
  ipWithin,
  machineNetwork,
  openEgressLab,
  otherNetwork,
  OWN,
  PRIVATE,
  PUBLIC,
} from "./egress-lab.ts";
import { rootfsImages } from "./machine-image.ts";
import { startNameServer } from "./name-server.ts";
import {
  collect,
  quietLogger,
  run,
  service,
  testLease,
  until,
  untilReady,
} from "./sandbox-fixture.ts";

/** Leases whose way out is NAT, on a machine of their own: `HOME INSTANCE ROOTFS`. Prints what was seen as JSON. */
const [home = "", instance = "", rootfs = ""] = process.argv.slice(2);
const OTHER_PUBLIC = "93.184.216.35";
const LAN = "10.60.0.2";
/** That of daemon-process.ts. */
const lease = { ...testLease(), dseq: 77n };
const { prefix } = natNames(instance);
const switchOf = (name: string): string => `/proc/sys/net/ipv4/${name}`;

const lab = await openEgressLab(home);
lab.there("addr", "add", `${OTHER_PUBLIC}/24`, "dev", "net0");
// A network behind the machine, to which its administrator lets nothing of the internet pass: one switch of two is off.
const lan = await otherNetwork();
ip("link", "add", "lan0", "type", "veth", "peer", "name", "net0", "netns", String(lan.pid));
ip("addr", "add", "10.60.0.1/24", "dev", "lan0");
ip("link", "set", "lan0", "up");
ipWithin(lan, "addr", "add", `${LAN}/24`, "dev", "net0");
ipWithin(lan, "link", "set", "net0", "up");
ipWithin(lan, "route", "add", "default", "via", "10.60.0.1");
const openLan = (): void => writeFileSync(switchOf("conf/lan0/forwarding"), "1");
openLan();
lab.there("route", "add", "10.60.0.0/24", "via", OWN);
lab.there("route", "add", "198.18.0.0/16", "via", OWN);

// slirp4netns is not installed on this machine.
for (const folder of ["/usr/bin", "/usr/sbin"])
  if (existsSync(`${folder}/slirp4netns`))
    execFileSync("mount", ["--bind", "/dev/null", `${folder}/slirp4netns`]);

const open = (keepRunning: boolean): Promise<SandboxDriver> =>
  createSandboxDriver({
    home,
    instanceId: instance,
    keepRunning,
    logger: quietLogger,
    egress: "auto",
    limits: { addressPollMs: 100, graceMs: 1_000, closeGraceMs: 1_000 },
    images: rootfsImages(rootfs),
  });
/** A provider that keeps its leases, killed when `isTime`. */
async function killedProvider(isTime: (said: Promise<unknown>) => Promise<unknown>): Promise<void> {
  const script = fileURLToPath(import.meta.resolve("./daemon-process.ts"));
  const words = [...process.execArgv, script, home, instance, rootfs, "keep", "nat"];
  const child = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "inherit"] });
  await isTime(once(child.stdout, "data"));
  child.kill("SIGKILL");
  await once(child, "exit");
}
const connected = (targets: readonly Target[], outcomes: string): readonly string[] =>
  (JSON.parse(outcomes) as string[]).flatMap((one, index) =>
    one === "connected" ? [`${targets[index]?.host}:${targets[index]?.port}`] : [],
  );
/** Which of `targets` answer to a program of another network, of this machine without one. */
async function reachedFrom(
  pid: number | undefined,
  ...targets: Target[]
): Promise<readonly string[]> {
  const enter = pid === undefined ? [] : ["nsenter", "--target", String(pid), "--net", "--"];
  const words = [...enter, process.execPath, "-e", DIALER, JSON.stringify(targets)];
  const { stdout } = await promisify(execFile)("env", words);
  return connected(targets, stdout);
}

const before = machineNetwork();
const lanBefore = await reachedFrom(lab.internet.pid, { host: LAN, port: 80 });

// A lease whose provider was killed.
await killedProvider((ready) => ready);
const fetching = `fetch("http://example.com/").then(r=>r.text()).then(console.log,e=>console.log(String(e.cause??e)))`;
const { socket } = await openShim(join(home, "leases", leaseNamespace(lease), "world"), {
  op: "exec",
  service: "web",
  replica: 0,
  command: ["node", "-e", fetching],
  tty: false,
  stdin: false,
  size: undefined,
});
const withoutProvider = (await collect(execSession(socket))).stdout.trim();

// It is adopted, and gets a neighbour.
const driver = await open(true);
const neighbour = testLease();
await driver.apply({ lease: neighbour, generation: "1", services: [service("web")] });
await untilReady(driver, neighbour);
const js = async (code: string, ...words: string[]): Promise<string> =>
  (await run(driver, lease, ["node", "-e", code, ...words])).stdout.trim();
const shimOf = (of: typeof lease): number =>
  findShims({ instance, lease: leaseNamespace(of) })[0]?.pid ?? 0;
const within = (of: typeof lease, ...words: string[]): string =>
  execFileSync("nsenter", ["--target", String(shimOf(of)), "--net", "ip", ...words], {
    encoding: "utf8",
  });
const addressOf = (of: typeof lease): string =>
  /inet ([\d.]+)/.exec(within(of, "-4", "-o", "addr", "show", "dev", NAT_DEVICE))?.[1] ?? "";
const cables = [addressOf(lease), addressOf(neighbour)];
const at = (port: number, ...hosts: string[]): Target[] => hosts.map((host) => ({ host, port }));
const forbidden = [
  ...machineTargets(80),
  ...METADATA_TARGETS,
  ...PRIVATE_TARGETS,
  ...at(80, ...PRIVATE, LAN, ...cables),
  ...at(8080, ...cables),
  ...at(53, ...cables),
].filter(({ host }) => host.includes(":") || !/[a-z]/.test(host)); // every name is of the internet here
const refused = async (): Promise<readonly string[]> =>
  connected(forbidden, await js(DIALER, JSON.stringify(forbidden)));
const byLease = await refused();
const isForwardingMeanwhile = readFileSync(switchOf("ip_forward"), "utf8").trim();

// What the lease's own routes refuse is refused by the machine as well.
const gateway = /via ([\d.]+)/.exec(within(lease, "route", "show", "table", "100"))?.[1] ?? "";
within(lease, "route", "flush", "table", "100");
within(lease, "route", "add", "default", "via", gateway, "dev", NAT_DEVICE, "table", "100");
const byMachine = await refused();
const heard: string[] = [];
const listener = createSocket({ type: "udp4", reuseAddr: true });
listener.on("message", (text) => heard.push(String(text))).bind(9_999, "0.0.0.0");
await once(listener, "listening");
const shout = `const s=require("dgram").createSocket("udp4");s.bind(()=>{s.setBroadcast(true);
Promise.all(process.argv.slice(1).map(host=>new Promise(done=>s.send("hello "+host,9999,host,done)))).then(()=>process.exit())})`;
await js(shout, OWN, gateway, "10.60.0.1", "255.255.255.255", "224.0.0.1", ...PRIVATE);
const isOnlyPublicLeft = await js(fetching.replace("example.com", PUBLIC));

// Nothing comes in, nor through the machine.
const inward = [...at(8080, ...cables), ...at(53, ...cables), ...at(80, LAN)];
const cameIn = [
  ...(await reachedFrom(lab.internet.pid, ...inward)),
  ...(await reachedFrom(undefined, ...inward.filter(({ host }) => host !== LAN))),
];
listener.close();

// What an administrator does meanwhile.
const answers = (): Promise<true> =>
  until(
    async () => ((await js(fetching)).includes("the internet") ? true : undefined),
    "an answer",
  );
execFileSync("nft", ["flush", "ruleset"]);
await answers();
writeFileSync(switchOf("ip_forward"), "1");
const lanAsRouter = await until(async () => {
  const reached = await reachedFrom(lab.internet.pid, { host: LAN, port: 80 });
  return reached.length > 0 ? reached : undefined;
}, "the machine passes on what its administrator wants passed on");
writeFileSync(switchOf("ip_forward"), "0");
openLan();
await answers();
const lanAfterwards = await reachedFrom(lab.internet.pid, { host: LAN, port: 80 });

// Whom the machine asks for names.
const resolve = `require("dns").resolve4("example.com",(e,list)=>console.log(e?e.code:list[0]))`;
const named = (address: string): Promise<true> =>
  until(async () => ((await js(resolve)) === address ? true : undefined), `the name ${address}`);
const nameServer = startNameServer({ at: "127.0.0.1", answer: OTHER_PUBLIC });
lab.useResolver("127.0.0.1");
await named(OTHER_PUBLIC);
lab.useResolver(LAN);
await named(PUBLIC);
nameServer.close();

// A lease that takes all connections there are has its share of them, and its neighbour goes on.
const flood = `const s=require("dgram").createSocket("udp4");let left=6000;s.on("error",()=>{});
const next=()=>{for(let i=0;i<100&&left>0;i++)s.send("x",1000+left--,"${PUBLIC}",()=>{});left>0?setTimeout(next,2):setTimeout(()=>process.exit(),100)};next()`;
await js(flood);
const connections = Number(readFileSync("/proc/sys/net/netfilter/nf_conntrack_count", "utf8"));
const ofNeighbour = (await run(driver, neighbour, ["node", "-e", fetching])).stdout.trim();

// The next provider keeps nothing, and knows what to set back although the rules are gone.
await driver.close();
execFileSync("nft", ["flush", "ruleset"]);
execFileSync("nft", [
  "add table inet admin; add chain inet admin passing { type filter hook forward priority 0; policy drop; }",
]);
const sweeper = await open(false);
const warnings = sweeper.warnings();
execFileSync("nft", ["delete", "table", "inet", "admin"]);
const afterSweep = machineNetwork();
await sweeper.close();

// A provider that is killed while it makes a lease's way out.
await killedProvider(() =>
  until(() => (ip("-o", "link").includes(prefix) ? true : undefined), "a cable"),
);
await (await open(false)).close();
const afterKill = machineNetwork();

const isRestored = { afterSweep: afterSweep === before, afterKill: afterKill === before };
const seen = {
  isRestored,
  withoutProvider,
  byLease,
  byMachine,
  heard,
  isOnlyPublicLeft,
  cameIn,
  isForwardingMeanwhile,
  lan: [lanBefore, lanAsRouter, lanAfterwards],
  isShared: connections > 4_000 && connections < 4_300,
  ofNeighbour,
  warnings,
};
process.stdout.write(`${JSON.stringify(seen)}\n`);
for (const { pid } of [lab.internet, lan]) if (pid !== undefined) process.kill(pid, "SIGKILL");
process.exit(0);
