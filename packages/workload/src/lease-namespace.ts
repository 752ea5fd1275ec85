import { createHash } from "node:crypto";
import { leaseIdToText, type LeaseId } from "@vyom/core";

const DIGITS = "0123456789abcdefghijklmnopqrstuv";

/** Name of a lease's namespace: base32hex of SHA-224 of `owner/dseq/gseq/oseq/provider`, 45 characters, as the reference forms it. */
export function leaseNamespace(lease: LeaseId): string {
  const digest = createHash("sha224").update(leaseIdToText(lease)).digest();
  let text = "";
  let bits = 0;
  let value = 0;
  for (const byte of digest) {
    value = ((value << 8) | byte) & 0xfff;
    bits += 8;
    for (; bits >= 5; bits -= 5) text += DIGITS.charAt((value >> (bits - 5)) & 31);
  }
  return bits > 0 ? text + DIGITS.charAt((value << (5 - bits)) & 31) : text;
}
