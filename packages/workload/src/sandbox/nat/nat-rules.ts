import { createHash } from "node:crypto";
import { withoutContained } from "../../machine/address-ranges.ts";
import { NOT_INTERNET } from "../../machine/refused-ranges.ts";

/** The device of the lease's end. */
export const NAT_DEVICE = "nat0";
/** Name of the set of interfaces that would not forward but for us. */
const OPENED_SET = "opened";
/** A lease's share of the machine's memory of connections. */
const CONNECTIONS_MAX = 4_096;

/** How an instance's table and interfaces on the machine are called. */
export interface NatNames {
  readonly table: string;
  /** Of interfaces, which have fifteen characters at most; a number follows. */
  readonly prefix: string;
}
export function natNames(instance: string): NatNames {
  const hash = createHash("sha256").update(instance).digest("hex").slice(0, 6);
  return { table: `vyom_nat_${instance.replaceAll("-", "_")}`, prefix: `vy${hash}-` };
}

export interface NatRules extends NatNames {
  /** What the cables' addresses are of. */
  readonly range: string;
  /** Whom the machine asks for names, and so leases. */
  readonly resolver: string | undefined;
  /** Interfaces that forward only since we said so; they shall do it for leases alone. */
  readonly opened: readonly string[];
}

/** Takes the table away, whether or not there is one. */
export function noRules(table: string): string {
  return `table inet ${table}\ndelete table inet ${table}\n`;
}

/**
 * Rules of the machine: what comes from leases leaves as the machine's own, to the internet alone, and nothing comes to them
 * but answers. A refusal here is final, whatever an administrator's own tables accept; what is accepted may be refused
 * there. A table of these rules takes the place of an earlier one.
 */
export function natRules(o: NatRules): string {
  const lease = `"${o.prefix}*"`;
  const refused = withoutContained([...NOT_INTERNET, o.range]).join(", ");
  const opened = o.opened.length === 0 ? "" : ` elements = { ${o.opened.map(quoted).join(", ")} };`;
  const names = `meta l4proto { tcp, udp } th dport 53`;
  // By then the resolver stands in the packet: what was asked tells that we led it there.
  const led = `meta l4proto { tcp, udp } ct original ip daddr ${o.range} ct original proto-dst 53`;
  return `${noRules(o.table)}table inet ${o.table} {
  set ${OPENED_SET} { type ifname;${opened} }
  set connections { type ipv4_addr; size 65535; flags dynamic; }
  chain prerouting {
    type filter hook prerouting priority -150; policy accept;
    iifname ${lease} jump leaving
  }
  chain leaving {
    meta nfproto ipv6 drop
    fib saddr . iif oif missing drop
    ct state invalid drop
    ct state new add @connections { ip saddr ct count over ${CONNECTIONS_MAX} } drop
    ip daddr ${o.range} fib daddr type local ${names} accept
    fib daddr type != unicast drop
    ip daddr { ${refused} } drop
  }
${resolving(o, { lease, names })}
  chain forward {
    type filter hook forward priority -10; policy accept;
    iifname ${lease} jump outward
    oifname ${lease} jump homeward
    meta nfproto ipv4 iifname @${OPENED_SET} drop
  }
  chain outward {
    oifname ${lease} drop
    ${led} accept
    ip daddr { ${refused} } drop
    accept
  }
  chain homeward {
    ct state established,related accept
    drop
  }
  chain input {
    type filter hook input priority -10; policy accept;
    iifname ${lease} jump inward
  }
  chain inward {
    ${led} accept
    drop
  }
  chain output {
    type filter hook output priority -10; policy accept;
    oifname ${lease} jump homeward
  }
  chain postrouting {
    type nat hook postrouting priority 95; policy accept;
    ip saddr ${o.range} oifname != ${lease} masquerade
  }
}
`;
}

/** Questions for names that are sent to the machine's end of a cable go to the machine's resolver. */
function resolving(o: NatRules, by: { readonly lease: string; readonly names: string }): string {
  if (o.resolver === undefined) return "";
  const lead = `  chain names {
    type nat hook prerouting priority -105; policy accept;
    iifname ${by.lease} ip daddr ${o.range} ${by.names} dnat ip to ${o.resolver}
  }`;
  if (!isLoopback(o.resolver)) return lead;
  // Such a resolver may answer loopback alone.
  return `${lead}
  chain asking {
    type nat hook input priority 95; policy accept;
    iifname ${by.lease} ip daddr 127.0.0.0/8 snat ip to 127.0.0.1
  }`;
}
export function isLoopback(address: string | undefined): boolean {
  return address?.startsWith("127.") === true;
}
function quoted(name: string): string {
  return `"${name}"`;
}

/** Rules within a lease's network: containers leave by the address of its cable, nothing comes in by it but answers. */
export function leaseRules(): string {
  const table = "vyom_lease";
  return `${noRules(table)}table inet ${table} {
  chain forward {
    type filter hook forward priority 0; policy accept;
    iifname ${NAT_DEVICE} ct state established,related accept
    iifname ${NAT_DEVICE} drop
    oifname ${NAT_DEVICE} ct state new ct count over ${CONNECTIONS_MAX} drop
  }
  chain input {
    type filter hook input priority 0; policy accept;
    iifname ${NAT_DEVICE} ct state established,related accept
    iifname ${NAT_DEVICE} drop
  }
  chain postrouting {
    type nat hook postrouting priority 100; policy accept;
    oifname ${NAT_DEVICE} masquerade
  }
}
`;
}
