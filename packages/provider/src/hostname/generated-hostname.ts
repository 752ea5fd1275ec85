import { createHash } from "node:crypto";
import { leaseIdToText, type LeaseId } from "@vyom/core";

/** UUID namespace for domain names (RFC 4122, appendix C). */
const NAMESPACE_DNS = Uint8Array.from(Buffer.from("6ba7b8109dad11d180b400c04fd430c8", "hex"));
const BASE32_HEX = "0123456789abcdefghijklmnopqrstuv";

function uuidV5(name: string): Uint8Array {
  const digest = createHash("sha1").update(NAMESPACE_DNS).update(name).digest().subarray(0, 16);
  const uuid = Uint8Array.from(digest);
  uuid[6] = ((uuid[6] as number) & 0x0f) | 0x50;
  uuid[8] = ((uuid[8] as number) & 0x3f) | 0x80;
  return uuid;
}

/** Lower-case base32 of the extended hexadecimal alphabet, without padding. */
export function base32Hex(bytes: Uint8Array): string {
  let text = "";
  let buffer = 0;
  let bits = 0;
  for (const byte of bytes) {
    buffer = (buffer << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += BASE32_HEX[(buffer >> bits) & 31];
    }
    buffer &= (1 << bits) - 1;
  }
  return bits === 0 ? text : text + BASE32_HEX[(buffer << (5 - bits)) & 31];
}

/**
 * The label under which a service of a lease answers: 26 characters, the same at every provider of this kind
 * (akash provider cluster/util ingress host).
 */
export function generatedHostLabel(lease: LeaseId, service: string): string {
  return base32Hex(uuidV5(`${leaseIdToText(lease)}${service}`));
}
