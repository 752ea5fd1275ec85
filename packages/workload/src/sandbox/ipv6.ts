import { writeFileSync } from "node:fs";

/**
 * Switches IPv6 off for an interface, or for all later ones (`default`), of this process's network namespace. A lease has
 * IPv4 only: addresses that interfaces give themselves would be a second network beside it. Loopback keeps `::1`.
 */
export function withoutIpv6(name: string): void {
  try {
    writeFileSync(`/proc/sys/net/ipv6/conf/${name}/disable_ipv6`, "1");
  } catch {
    // a kernel without IPv6
  }
}
