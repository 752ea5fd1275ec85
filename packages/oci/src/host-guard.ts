import { lookup as lookupHost, type LookupAddress, type LookupOptions } from "node:dns";
import { BlockList, isIP, isIPv6, type LookupFunction } from "node:net";
import { VyomError } from "@vyom/core";
import { defaultEndpoint, type HostGuard, type ResolveHost } from "./registry-endpoint.ts";

/** Special-purpose ranges of IPv4 (IANA registry, RFC 6890): not reachable from, or not meant for, the internet. */
const SPECIAL_IPV4: readonly (readonly [string, number])[] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
];
/** Parts of 2000::/3 that are special, among them those that wrap an IPv4 address (Teredo, 6to4). */
const SPECIAL_IPV6: readonly (readonly [string, number])[] = [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
];

const special = new BlockList();
for (const [address, bits] of SPECIAL_IPV4) special.addSubnet(address, bits, "ipv4");
for (const [address, bits] of SPECIAL_IPV6) special.addSubnet(address, bits, "ipv6");
/** All of IPv6 that is handed out for the internet; mapped, local, translated and multicast ones lie outside. */
const globalIpv6 = new BlockList();
globalIpv6.addSubnet("2000::", 3, "ipv6");

/** Whether an address is one of the internet's, not of this machine, its network or a special range. */
export function isPublicAddress(address: string): boolean {
  if (isIPv6(address)) return globalIpv6.check(address, "ipv6") && !special.check(address, "ipv6");
  return isIP(address) === 4 && !special.check(address, "ipv4");
}

/** Lets addresses of the internet through only. */
export const PUBLIC_HOSTS: HostGuard = { isAllowed: isPublicAddress };

/**
 * Wraps a host mapping for images that strangers name: hosts that `resolveHost` maps are the
 * operator's own and trusted, all others may only be reached at public addresses. The address that
 * is connected to is the one that is checked, on every redirect and for token servers too.
 */
export function refusePrivateHosts(
  resolveHost?: ResolveHost,
  guard: HostGuard = PUBLIC_HOSTS,
): ResolveHost {
  return (host) => resolveHost?.(host) ?? { ...defaultEndpoint(host), guard };
}

/** Addresses in URLs are never looked up, so they are checked here. @throws VyomError `oci.private_host` */
export function checkLiteralHost(url: URL, guard: HostGuard): void {
  const address = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(address) !== 0 && !guard.isAllowed(address)) throw refusal(url.hostname);
}

/** A lookup that gives allowed addresses only; a connection is made to what it gives. */
export function guardedLookup(guard: HostGuard): LookupFunction {
  return (hostname, options: LookupOptions, callback) => {
    lookupHost(hostname, { ...options, all: true }, (error, found: readonly LookupAddress[]) => {
      if (error !== null) return callback(error, []);
      const allowed = found.filter(({ address }) => guard.isAllowed(address));
      const first = allowed[0];
      if (first === undefined) return callback(refusal(hostname), []);
      if (options.all === true) return callback(null, [...allowed]);
      callback(null, first.address, first.family);
    });
  };
}

function refusal(host: string): VyomError {
  return new VyomError(
    "oci.private_host",
    `${host.slice(0, 200)} is not on the internet, images are not pulled from private addresses`,
  );
}
