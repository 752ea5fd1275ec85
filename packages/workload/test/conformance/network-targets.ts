import { networkInterfaces } from "node:os";

/** Where a container's program tries to get to, `host` and port of a TCP connection. */
export interface Target {
  readonly host: string;
  readonly port: number;
}

/** This machine's addresses, those of containers' own networks included. */
export function ownAddresses(family: "IPv4" | "IPv6"): readonly string[] {
  return Object.values(networkInterfaces()).flatMap((list) =>
    (list ?? []).filter((one) => one.family === family).map(({ address }) => address),
  );
}

const hosts = (port: number, ...names: string[]): readonly Target[] =>
  names.map((host) => ({ host, port }));

/** Addresses of the machine that a server at `port` of all of them would answer at. */
export function machineTargets(port: number): readonly Target[] {
  return hosts(
    port,
    ...ownAddresses("IPv4"),
    ...ownAddresses("IPv6").flatMap((address) =>
      address.startsWith("fe80:") ? [`${address}%eth0`] : [address],
    ),
    "0.0.0.0",
    "::ffff:127.0.0.1",
    "10.0.2.2",
    "10.233.0.1",
    "10.234.0.2",
    "host.docker.internal",
    "host.containers.internal",
    "fe80::1%eth0",
  );
}
/** Metadata services of clouds. */
export const METADATA_TARGETS: readonly Target[] = [
  ...hosts(80, "169.254.169.254", "169.254.170.2", "100.100.100.200", "192.0.0.192"),
  ...hosts(80, "fd00:ec2::254", "fd20:ce::254", "metadata.google.internal"),
];
/** One address of each range that is not of the internet. */
export const PRIVATE_TARGETS: readonly Target[] = [
  ...hosts(80, "10.0.0.1", "100.64.0.1", "172.16.0.1", "192.168.0.1", "198.18.0.1", "240.0.0.1"),
  ...hosts(80, "fc00::1", "fd12:3456::1", "fec0::1", "ff02::1%eth0", "64:ff9b::a00:1"),
];

/** A program that connects to all targets of its first argument and prints what came of each. */
export const DIALER = `const net=require("net");
Promise.all(JSON.parse(process.argv[1]).map(({host,port})=>new Promise(resolve=>{const s=net.connect({host,port,timeout:1500});
s.on("connect",()=>{s.destroy();resolve("connected")}).on("timeout",()=>{s.destroy();resolve("silence")}).on("error",e=>resolve(e.code))})))
.then(list=>process.stdout.write(JSON.stringify(list),()=>process.exit()))`;
