import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * A machine, which is this process's own network namespace, made by `unshare --net --mount`, with the internet in another
 * one beside it. Nothing of the real machine's network is touched.
 */
export const PUBLIC = "93.184.216.34";
/** The machine's own. */
export const OWN = "93.184.216.1";
/** On the other side, too, as private networks and metadata services are to a real machine. */
export const PRIVATE: readonly string[] = [
  "10.99.0.1",
  "172.20.0.1",
  "192.168.77.1",
  "169.254.169.254",
  "100.64.0.9",
];
export const PUBLIC6 = "2606:2800:220:1::34";
export const OWN6 = "2606:2800:220:1::1";
export const PRIVATE6: readonly string[] = ["fd00:ec2::254", "fc00:77::1"];

export interface EgressLab {
  /** Runs `ip` in the internet's network namespace. */
  there(...words: string[]): Buffer;
  readonly internet: ChildProcess;
  /** Has the machine ask for names at an address. */
  useResolver(address: string): void;
}

export const ip = (...words: string[]): string => execFileSync("ip", words, { encoding: "utf8" });

/** Another network namespace, which answers HTTP at all its addresses and names as those of PUBLIC. */
export async function otherNetwork(): Promise<ChildProcess> {
  const script = fileURLToPath(import.meta.resolve("./internet-process.ts"));
  const words = ["--net", process.execPath, ...process.execArgv, script, PUBLIC];
  const child = spawn("unshare", words, { stdio: ["ignore", "pipe", "inherit"] });
  await once(child.stdout, "data");
  return child;
}
export function ipWithin(child: ChildProcess, ...words: string[]): Buffer {
  return execFileSync("nsenter", ["--target", String(child.pid), "--net", "ip", ...words]);
}

export async function openEgressLab(home: string): Promise<EgressLab> {
  const internet = await otherNetwork();
  const there = (...words: string[]): Buffer => ipWithin(internet, ...words);
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
  const resolvConf = join(home, "resolv.conf");
  const useResolver = (address: string): void =>
    writeFileSync(resolvConf, `nameserver ${address}\n`);
  useResolver(PUBLIC);
  execFileSync("mount", ["--bind", resolvConf, "/etc/resolv.conf"]);
  const own = createServer((_request, response) => response.end("the provider")).listen(80, "::");
  await once(own, "listening");
  return { there, internet, useResolver };
}

/** What a provider could leave changed of the machine's network. */
export function machineNetwork(): string {
  const links = ip("-o", "link").replace(/^(\d+: \S+).*$/gm, "$1");
  const shown = [ip("-4", "-o", "addr"), ip("route"), ip("rule"), links, packetFilter()];
  return [...shown, switches("/proc/sys/net/ipv4/conf"), switches("/proc/sys/net/ipv6/conf")].join(
    "",
  );
}
/** Packet filter rules, where there is a tool to list them. */
function packetFilter(): string {
  try {
    return execFileSync("nft", ["list", "ruleset"], { encoding: "utf8", stdio: "pipe" });
  } catch {
    return "";
  }
}
function switches(folder: string): string {
  return readdirSync(folder)
    .flatMap((device) =>
      readdirSync(join(folder, device), { withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name }) => {
          const file = join(folder, device, name);
          return `${file}=${valueOf(file)}`;
        }),
    )
    .join("\n");
}
function valueOf(file: string): string {
  try {
    return readFileSync(file, "utf8").trim();
  } catch {
    return ""; // may be written only, or is not set
  }
}
