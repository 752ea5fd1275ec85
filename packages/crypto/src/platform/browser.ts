import { secp256k1 } from "@noble/curves/secp256k1.js";
import { pbkdf2 } from "@noble/hashes/pbkdf2.js";
import { sha256 as nobleSha256, sha512 } from "@noble/hashes/sha2.js";

/** What signs and verifies secp256k1 here. */
export type Secp256k1Backend = "native" | "javascript";
export const secp256k1Backend: Secp256k1Backend = "javascript";

export function sha256(bytes: Uint8Array): Uint8Array {
  return nobleSha256(bytes);
}

/** PBKDF2 with HMAC-SHA-512, 64 bytes: how BIP-39 words become a seed. */
export function pbkdf2Sha512(
  password: Uint8Array,
  salt: Uint8Array,
  iterations: number,
): Uint8Array {
  return pbkdf2(sha512, password, salt, { c: iterations, dkLen: 64 });
}

/** 64 bytes r|s of a 32-byte digest: RFC 6979 nonce, low s. The key has been checked. */
export function signDigest(digest: Uint8Array, privateKey: Uint8Array): Uint8Array {
  return secp256k1.sign(digest, privateKey, { prehash: false, lowS: true });
}

/** Lengths have been checked (32, 64, 33); false for a point off the curve, r or s out of range, or high s. */
export function verifyDigest(
  digest: Uint8Array,
  signature: Uint8Array,
  publicKey: Uint8Array,
): boolean {
  try {
    return secp256k1.verify(signature, digest, publicKey, { prehash: false, lowS: true });
  } catch {
    return false; // the library's signal for bytes that are no signature or no point
  }
}

/** Undefined: this platform has no faster strict check than the portable one. */
export const ed25519VerifyStrict:
  | ((message: Uint8Array, signature: Uint8Array, publicKey: Uint8Array) => boolean)
  | undefined = undefined;
