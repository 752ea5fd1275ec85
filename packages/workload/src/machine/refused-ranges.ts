import { networkInterfaces } from "node:os";
import { withoutContained } from "./address-ranges.ts";

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

/** All that is not of the internet, and this machine's own addresses, where the provider's services listen. */
export function refusedRanges(): readonly string[] {
  const own = Object.values(networkInterfaces()).flatMap((list) =>
    (list ?? []).flatMap(({ family, address }) => (family === "IPv4" ? [`${address}/32`] : [])),
  );
  return withoutContained([...NOT_INTERNET, ...own]);
}
