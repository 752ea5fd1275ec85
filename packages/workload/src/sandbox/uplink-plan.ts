import { networkInterfaces } from "node:os";
import { withoutContained } from "../docker/address-ranges.ts";

/** How packets leave a lease's network namespace once something of the machine answers at its `device`. */
export interface UplinkPlan {
  readonly device: string;
  readonly gateway: string;
  /** Where names are asked for; only the shim may. */
  readonly dns: string;
  /** What containers are refused, in CIDR notation. */
  readonly refused: readonly string[];
}

export const UPLINK_DEVICE = "tap0";
/** Seen inside leases only; below a range that is refused to containers, so that they reach no part of it. */
export const UPLINK_NETWORK = "10.234.0.0/24";
const GATEWAY = "10.234.0.2";
const DNS = "10.234.0.3";

/** Not of the internet (IANA special-purpose address registry): this network, private, shared, loopback, link-local with metadata services, tests, multicast and reserved. */
export const NOT_INTERNET: readonly string[] = [
  "0.0.0.0/8",
  "10.0.0.0/8",
  "100.64.0.0/10",
  "127.0.0.0/8",
  "169.254.0.0/16",
  "172.16.0.0/12",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "192.88.99.0/24",
  "192.168.0.0/16",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/4",
  "240.0.0.0/4",
];

/** The way out by slirp4netns. */
export function uplinkPlan(): UplinkPlan {
  return { device: UPLINK_DEVICE, gateway: GATEWAY, dns: DNS, refused: refusedRanges() };
}

/** All that is not of the internet, and this machine's own addresses, where the provider's services listen. */
export function refusedRanges(): readonly string[] {
  const own = Object.values(networkInterfaces()).flatMap((list) =>
    (list ?? []).flatMap(({ family, address }) => (family === "IPv4" ? [`${address}/32`] : [])),
  );
  return withoutContained([...NOT_INTERNET, ...own]);
}
