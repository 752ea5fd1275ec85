import { createHash } from "node:crypto";
import { isIPv4 } from "node:net";
import { VyomError } from "@vyom/core";
import { base32Hex } from "../hostname/generated-hostname.ts";

/** More addresses than a machine could sensibly carry. */
const POOL_MAX = 4_096;

function refused(text: string, why: string): VyomError {
  return new VyomError(
    "provider.config",
    `the setting ipPool lists ${JSON.stringify(text.slice(0, 80))}, ${why}`,
  );
}

/**
 * The addresses of a pool: IPv4 addresses and blocks (`127.0.1.0/28`), of which the first and last address are left out.
 * @throws VyomError `provider.config`
 */
export function poolAddresses(entries: readonly string[]): readonly string[] {
  const addresses = new Set<string>();
  for (const entry of entries) {
    const [address = "", length] = entry.split("/");
    if (!isIPv4(address)) throw refused(entry, "which is no IPv4 address or block");
    if (length === undefined) {
      addresses.add(address);
      continue;
    }
    if (!/^\d{1,2}$/.test(length) || Number(length) < 20 || Number(length) > 30)
      throw refused(entry, "whose length should be from /20 to /30");
    const size = 2 ** (32 - Number(length));
    const value = address.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);
    const first = value - (value % size);
    for (let offset = 1; offset < size - 1; offset++) addresses.add(dotted(first + offset));
  }
  if (addresses.size > POOL_MAX)
    throw refused(entries.join(", "), `which are more than ${POOL_MAX} addresses`);
  return [...addresses];
}

function dotted(value: number): string {
  return [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256).join(".");
}

/**
 * What exposes that share an address have in common: the owner and the endpoint's name (akash operator/ip sharing key).
 * Names with other than small letters, digits and dashes stand by their hash.
 */
export function sharingKey(owner: string, endpoint: string): string {
  const name = /^[a-z\d-]+$/.test(endpoint)
    ? endpoint
    : base32Hex(createHash("sha256").update(endpoint).digest().subarray(0, 15));
  return `${owner}-ip-${name}`;
}
