import { leaseIdToText, type LeaseId } from "@vyom/core";
import { VyomError } from "@vyom/core";
import { LABEL } from "./docker-names.ts";
import type { EngineClient } from "./engine-client.ts";
import { labelFilter } from "./engine-container.ts";
import type { EngineSubnet } from "./machine-filter.ts";

interface EngineNetwork {
  readonly Name: string;
  readonly IPAM?: {
    readonly Config?: readonly { readonly Subnet?: string; readonly Gateway?: string }[] | null;
  };
}

/** Networks of an instance by name. */
export async function listNetworks(
  client: EngineClient,
  instance: string,
): Promise<ReadonlyMap<string, EngineSubnet>> {
  const filters = labelFilter({ [LABEL.instance]: instance });
  const listed = await client.json<readonly EngineNetwork[]>({
    method: "GET",
    path: "/networks",
    query: { filters },
  });
  return new Map(listed.map((network) => [network.Name, subnetOf(network)]));
}

/** Makes a lease's network unless it is there. @throws VyomError `workload.engine` */
export async function ensureNetwork(
  client: EngineClient,
  o: { name: string; instance: string; lease: LeaseId; isPodman: boolean },
): Promise<EngineSubnet> {
  const call = { method: "GET" as const, path: `/networks/${o.name}` };
  const known = await client.find<EngineNetwork>(call);
  if (known !== undefined) return subnetOf(known);
  await client.json({
    method: "POST",
    path: "/networks/create",
    body: {
      Name: o.name,
      Driver: "bridge",
      EnableIPv6: false,
      // Docker keeps its bridges apart anyway, Podman when told.
      ...(o.isPodman ? { Options: { isolate: "true" } } : {}),
      Labels: { [LABEL.instance]: o.instance, [LABEL.lease]: leaseIdToText(o.lease) },
    },
  });
  return subnetOf(await client.json<EngineNetwork>(call));
}

function subnetOf(network: EngineNetwork): EngineSubnet {
  for (const { Subnet, Gateway } of network.IPAM?.Config ?? []) {
    if (Subnet === undefined || !/^[\d.]+\/\d+$/.test(Subnet)) continue;
    if (Gateway !== undefined && /^[\d.]+$/.test(Gateway))
      return { subnet: Subnet, gateway: Gateway };
  }
  throw new VyomError("workload.engine", `network ${network.Name} has no IPv4 range`);
}
