import { readFileSync } from "node:fs";
import { isIPv4 } from "node:net";
import { refusedRanges } from "../machine/refused-ranges.ts";
import { withoutContained } from "../machine/address-ranges.ts";
import { setFilter } from "../machine/packet-filter.ts";

/** A lease's network in an engine. */
export interface EngineSubnet {
  /** In CIDR notation. */
  readonly subnet: string;
  /** The machine's end of it. */
  readonly gateway: string;
}

/**
 * What containers of this instance may send to: the internet and each other within a lease. Kept as one table of the
 * machine's packet filter, which holds before a container's first packet.
 */
export class MachineFilter {
  readonly #table: string;
  readonly #networks = new Map<string, EngineSubnet>();
  /** Changes are made one after the other. */
  #last: Promise<void> = Promise.resolve();

  constructor(instance: string) {
    this.#table = `vyom_${instance.replaceAll("-", "_")}`;
  }

  /** @throws VyomError `workload.network`: then the network must not be used */
  add(networks: ReadonlyMap<string, EngineSubnet>): Promise<void> {
    for (const [name, network] of networks) this.#networks.set(name, network);
    return this.#set();
  }
  async remove(name: string): Promise<void> {
    if (this.#networks.delete(name)) await this.#set();
  }

  #set(): Promise<void> {
    const set = this.#last.then(() => setFilter({ rules: this.#rules() }));
    this.#last = set.catch(() => {});
    return set;
  }
  #rules(): string {
    const networks = [...this.#networks.values()];
    // Named first, so that there is something to delete.
    const fresh = `table inet ${this.#table}\ndelete table inet ${this.#table}\n`;
    if (networks.length === 0) return fresh;
    const refused = refusedRanges();
    return fresh + machineRules({ table: this.#table, networks, refused, resolvers: resolvers() });
  }
}

/** Rules that refuse containers of `networks` the `refused` ranges, the machine itself, and each other's networks. */
export function machineRules(o: {
  readonly table: string;
  readonly networks: readonly EngineSubnet[];
  readonly refused: readonly string[];
  /** Where names may be asked for although it is in a refused range. */
  readonly resolvers: readonly string[];
}): string {
  const subnets = o.networks.map(({ subnet }) => subnet);
  const names = o.resolvers.length === 0 ? [] : [`ip daddr { ${o.resolvers.join(", ")} }`];
  const leases = `ip saddr { ${subnets.join(", ")} }`;
  return `table inet ${o.table} {
  chain forward {
    type filter hook forward priority -10; policy accept;
    ${leases} jump outward
  }
  chain outward {
    ct direction reply accept
    ${subnets.map((subnet) => `ip saddr ${subnet} ip daddr ${subnet} accept`).join("\n    ")}
    ${names.map((to) => `${to} meta l4proto { tcp, udp } th dport 53 accept`).join("\n    ")}
    ip daddr { ${withoutContained([...o.refused, ...subnets]).join(", ")} } jump refused
  }
  chain input {
    type filter hook input priority -10; policy accept;
    ${leases} jump inward
  }
  chain inward {
    ct direction reply accept
    ${o.networks.map(nameQuestions).join("\n    ")}
    jump refused
  }
  chain refused {
    meta l4proto tcp reject with tcp reset
    reject
  }
}
`;
}

/** An engine answers at a network's own gateway, or within the container. */
function nameQuestions({ subnet, gateway }: EngineSubnet): string {
  return `ip saddr ${subnet} ip daddr ${gateway} meta l4proto { tcp, udp } th dport 53 accept`;
}

/** Those that the machine asks itself, and that an engine asks for its containers. */
function resolvers(): readonly string[] {
  try {
    const lines = readFileSync("/etc/resolv.conf", "utf8").matchAll(/^nameserver\s+(\S+)/gm);
    const addresses = [...lines].map(([, address = ""]) => address);
    return [...new Set(addresses.filter((one) => isIPv4(one) && !one.startsWith("127.")))];
  } catch {
    return []; // a machine without resolver
  }
}
