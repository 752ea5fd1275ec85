import { execFile, execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { assert } from "@vyom/core";
import { withoutIpv6 } from "../ipv6.ts";
import { SYSTEM_PATH } from "../../machine/system-tools.ts";
import type { UplinkPlan } from "../uplink-plan.ts";

/** All addresses of a lease, in its own network namespace: nobody else sees them. */
const BRIDGE_ADDRESS = "10.233.0.1";
const PREFIX_LENGTH = 16;
/** Third octets: containers from 1, service names from 128. */
const REPLICA_BASE = 1 << 8;
const SERVICE_BASE = 128 << 8;
const LAST_OFFSET = 127 << 8;
/** Number of the routing table of what containers send. */
const CONTAINER_TABLE = 100;

/** The bridge of a lease, the addresses on it and the cables to its containers. */
export class LeaseNetwork {
  /** Services of containers by the offset of their addresses. */
  readonly #replicas = new Map<number, string>();
  readonly #services = new Map<string, string>();
  #hasRule = false;

  /** Sets up loopback and bridge; called once, in the lease's own network namespace. */
  static create(): LeaseNetwork {
    withoutIpv6("default");
    ipBatchSync([
      "link set lo up",
      "link add br0 type bridge",
      `addr add ${BRIDGE_ADDRESS}/${PREFIX_LENGTH} dev br0`,
      "link set br0 up",
    ]);
    return new LeaseNetwork();
  }

  /** Where containers ask for names. */
  static readonly ownAddress: string = BRIDGE_ADDRESS;

  /**
   * Lets containers out through `uplink`, but for what it refuses. What comes from the bridge is routed by a table of its
   * own, so that only the shim itself reaches the rest of the uplink's network. Answers find back because the kernel
   * speaks for the containers on the uplink (proxy ARP); no packet filter is needed.
   */
  useUplink(uplink: UplinkPlan): void {
    const forwarding = "/proc/sys/net/ipv4/ip_forward";
    writeFileSync(forwarding, "0");
    ipBatchSync([`route flush table ${CONTAINER_TABLE}`], ["-force"]);
    const refused = uplink.refused.map(
      (range) => `route add prohibit ${range} table ${CONTAINER_TABLE}`,
    );
    ipBatchSync([
      ...(this.#hasRule ? [] : [`rule add iif br0 lookup ${CONTAINER_TABLE} priority 100`]),
      `route add default via ${uplink.gateway} dev ${uplink.device} table ${CONTAINER_TABLE}`,
      ...refused,
    ]);
    this.#hasRule = true;
    // There is no route to the internet but that of containers: a machine's filter by reverse paths would drop all answers.
    for (const device of ["all", uplink.device])
      writeFileSync(`/proc/sys/net/ipv4/conf/${device}/rp_filter`, "0");
    writeFileSync(`/proc/sys/net/ipv4/conf/${uplink.device}/proxy_arp`, "1");
    writeFileSync(forwarding, "1");
  }

  /** The address at which a service's name answers, for as long as the lease lives. */
  serviceAddress(service: string): string {
    const known = this.#services.get(service);
    if (known !== undefined) return known;
    const address = dotted(SERVICE_BASE + this.#services.size + 1);
    ipBatchSync([`addr add ${address}/32 dev br0`]);
    this.#services.set(service, address);
    return address;
  }

  takeReplicaAddress(service: string): string {
    let offset = 1;
    while (this.#replicas.has(offset)) offset++;
    assert(offset < LAST_OFFSET, "a lease has more containers than addresses");
    this.#replicas.set(offset, service);
    return dotted(REPLICA_BASE + offset);
  }
  giveBackReplicaAddress(address: string): void {
    this.#replicas.delete(replicaOffset(address));
  }
  /** Whose container has an address. */
  serviceOfReplica(address: string): string | undefined {
    return this.#replicas.get(replicaOffset(address));
  }

  /** Lays a cable from the bridge into the network namespace of process `pid`, where its end is `eth0`. */
  async connect(o: { pid: number; serial: number }): Promise<void> {
    await ipBatch([
      `link add v${o.serial} type veth peer name eth0 netns ${o.pid}`,
      `link set v${o.serial} master br0 up`,
      // Containers reach each other through the shim only, which knows what their SDL allows.
      `link set v${o.serial} type bridge_slave isolated on`,
    ]);
  }

  /** Commands that set up the container's end. */
  replicaCommands(address: string): readonly string[] {
    return [
      "link set lo up",
      // Made of the address: who remembers it from an earlier container of the same address still sends to the right place.
      `link set eth0 address ${hardwareAddress(address)}`,
      `addr add ${address}/${PREFIX_LENGTH} dev eth0`,
      "link set eth0 up",
      `route add default via ${BRIDGE_ADDRESS}`,
    ];
  }
}

function replicaOffset(address: string): number {
  const [, , third = 0, fourth = 0] = address.split(".").map(Number);
  return third * 256 + fourth - REPLICA_BASE;
}
function dotted(offset: number): string {
  return `10.233.${offset >> 8}.${offset & 255}`;
}
/** A locally administered one (RFC 7042 2.1). */
function hardwareAddress(address: string): string {
  const octets = address.split(".").map((octet) => Number(octet).toString(16).padStart(2, "0"));
  return ["02", "76", ...octets].join(":");
}
function ipBatchSync(commands: readonly string[], options: readonly string[] = []): void {
  execFileSync("ip", [...options, "-batch", "-"], {
    input: `${commands.join("\n")}\n`,
    env: { PATH: SYSTEM_PATH },
    stdio: ["pipe", "ignore", "pipe"],
  });
}
function ipBatch(commands: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = execFile("ip", ["-batch", "-"], { env: { PATH: SYSTEM_PATH } }, (error) =>
      error === null ? resolve() : reject(error),
    );
    child.stdin?.end(`${commands.join("\n")}\n`);
  });
}
