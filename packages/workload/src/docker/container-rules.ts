import type { ServicePlan } from "../service/service-plan.ts";

/** What a container's own packet filter needs to know. */
export interface ContainerNetwork {
  /** The engine's end of the lease's network: the machine itself. */
  readonly gateway: string;
  /** The container's own. */
  readonly address: string;
  readonly plan: ServicePlan;
  /** Addresses of the lease's containers by service. */
  readonly addresses: ReadonlyMap<string, readonly string[]>;
  /** Which of them are ready to serve. */
  readonly ready: ReadonlySet<string>;
}

/**
 * The packet filter of one container, set in its own network namespace, where it lacks the capability to change it:
 * external ports lead to the program's (`as`) and come from allowed services only, and what the container sends to a
 * replica that is not ready goes to one that is, because an engine's names lead to all of them.
 */
export function containerRules(o: ContainerNetwork): string {
  const { gateway, plan } = o;
  const redirects = plan.ports
    .filter(({ port, externalPort }) => port !== externalPort)
    .map(
      ({ port, externalPort, protocol }) =>
        `${protocol} dport ${externalPort} redirect to :${port}`,
    );
  const accepted = plan.ports.map(({ externalPort, protocol, from }) => {
    const number = protocol === "tcp" ? 6 : 17;
    const target = `ip protocol ${number} ct original proto-dst ${externalPort}`;
    if (from === undefined) return `${target} accept`;
    const sources = from.flatMap((service) => o.addresses.get(service) ?? []);
    return sources.length === 0 ? "" : `ip saddr { ${sources.join(", ")} } ${target} accept`;
  });
  return `table ip vyom
delete table ip vyom
table ip vyom {
  chain external {
    ${redirects.join("\n    ")}
  }
  chain arriving {
    type nat hook prerouting priority -100; policy accept;
    ip saddr != ${gateway} jump external
  }
  chain leaving {
    type nat hook output priority -100; policy accept;
    ${detours(o).join("\n    ")}
  }
  chain inward {
    type filter hook input priority 0; policy accept;
    iif lo accept
    ct direction reply accept
    ip saddr ${gateway} accept
    ${accepted.join("\n    ")}
    meta l4proto tcp reject with tcp reset
    reject
  }
}
`;
}

function detours(o: ContainerNetwork): readonly string[] {
  return [...o.addresses.values()].flatMap((all) => {
    const ready = all.filter((address) => o.ready.has(address));
    if (ready.length === 0) return [];
    const choices = ready.map((address, index) => `${index} : ${address}`).join(", ");
    return all
      .filter((address) => !o.ready.has(address) && address !== o.address)
      .map(
        (address) =>
          `ip daddr ${address} dnat to numgen inc mod ${ready.length} map { ${choices} }`,
      );
  });
}
