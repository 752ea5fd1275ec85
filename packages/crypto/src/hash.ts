import { ripemd160 as nobleRipemd160 } from "@noble/hashes/legacy.js";
import { sha256 } from "#platform";

export { sha256 } from "#platform";

/** RIPEMD-160 digest, 20 bytes. */
export function ripemd160(bytes: Uint8Array): Uint8Array {
  return nobleRipemd160(bytes);
}

/** `ripemd160(sha256(bytes))`, 20 bytes: how secp256k1 keys become addresses. */
export function hash160(bytes: Uint8Array): Uint8Array {
  return nobleRipemd160(sha256(bytes));
}
