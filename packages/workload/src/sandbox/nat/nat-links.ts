import { withoutIpv6 } from "../ipv6.ts";
import { setSwitch } from "./forwarding.ts";
import { ipBatch, ipJson, ipJsonWithin } from "../../machine/ip-command.ts";
import type { NatAddresses } from "./nat-range.ts";
import { NAT_DEVICE } from "./nat-rules.ts";

/** A cable from the machine to a lease, by its end on the machine. */
export interface NatLink extends NatAddresses {
  readonly device: string;
}
interface AddressRow {
  readonly ifname: string;
  readonly ifalias?: string;
  readonly addr_info?: readonly { readonly local: string }[];
}

/** Interfaces of the machine whose names begin with `prefix`, with the leases that they are of. @throws VyomError `workload.uplink` */
export async function natDevices(
  prefix: string,
): Promise<readonly { device: string; lease: string; gateway: string | undefined }[]> {
  const rows = await ipJson<AddressRow>("address", "show", "type", "veth");
  const withAddress = new Map(rows.map((row) => [row.ifname, row.addr_info?.[0]?.local]));
  const links = await ipJson<AddressRow>("link", "show", "type", "veth");
  return links.flatMap(({ ifname, ifalias }) =>
    ifname.startsWith(prefix)
      ? [{ device: ifname, lease: ifalias ?? "", gateway: withAddress.get(ifname) }]
      : [],
  );
}

/** The address that the lease of process `pid` has at its end of a cable; `undefined` without one. */
export async function natAddressWithin(pid: number): Promise<string | undefined> {
  const rows = await ipJsonWithin<AddressRow>(pid, "address", "show", "dev", NAT_DEVICE);
  return rows[0]?.addr_info?.[0]?.local;
}

/** Lays a cable from the machine to the network namespace of process `pid`. @throws VyomError `workload.uplink` */
export async function layCable(
  link: NatLink,
  o: { readonly lease: string; readonly pid: number; readonly isLocalnet: boolean },
): Promise<void> {
  const { device } = link;
  await ipBatch([`link add ${device} type veth peer name ${NAT_DEVICE} netns ${o.pid}`]);
  try {
    withoutIpv6(device);
    setCable(device, o);
    await ipBatch([
      `link set ${device} alias ${o.lease}`,
      `address add ${link.gateway}/31 dev ${device}`,
      `link set ${device} up`,
    ]);
    await ipBatch(
      [`address add ${link.address}/31 dev ${NAT_DEVICE}`, `link set ${NAT_DEVICE} up`],
      { pid: o.pid },
    );
  } catch (error) {
    await cutCable(device);
    throw error;
  }
}
/** What comes from the lease is passed on, and led to a resolver of the machine's loopback where that is the machine's. */
export function setCable(device: string, o: { readonly isLocalnet: boolean }): void {
  setSwitch(device, { name: "forwarding", isOn: true });
  setSwitch(device, { name: "route_localnet", isOn: o.isLocalnet });
}
/** Takes both ends away; one that is gone is well. @throws VyomError `workload.uplink` */
export async function cutCable(device: string): Promise<void> {
  try {
    await ipBatch([`link delete ${device}`]);
  } catch (error) {
    const rows = await ipJson<AddressRow>("link", "show", "type", "veth");
    if (rows.some(({ ifname }) => ifname === device)) throw error;
  }
}
