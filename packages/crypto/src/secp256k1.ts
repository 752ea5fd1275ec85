import { secp256k1 } from "@noble/curves/secp256k1.js";
import { VyomError } from "@vyom/core";
import { sha256, signDigest, verifyDigest } from "#platform";

export { secp256k1Backend } from "#platform";
export type { Secp256k1Backend } from "./platform/browser.ts";

/** Whether the bytes are a private key: 32 of them, between 1 and the group order. */
export function secp256k1PrivateKeyIsValid(privateKey: Uint8Array): boolean {
  return privateKey.length === 32 && secp256k1.utils.isValidSecretKey(privateKey);
}

/** Whether the bytes are a compressed public key: 33 of them, a point on the curve. */
export function secp256k1PublicKeyIsValid(publicKey: Uint8Array): boolean {
  return publicKey.length === 33 && secp256k1.utils.isValidPublicKey(publicKey, true);
}

function requirePrivateKey(privateKey: Uint8Array): void {
  if (!secp256k1PrivateKeyIsValid(privateKey))
    throw new VyomError(
      "crypto.private_key",
      "the private key must be 32 bytes between 1 and the group order of secp256k1",
    );
}

/** Compressed public key, 33 bytes. @throws VyomError `crypto.private_key` */
export function secp256k1PublicKey(privateKey: Uint8Array): Uint8Array {
  requirePrivateKey(privateKey);
  return secp256k1.getPublicKey(privateKey, true);
}

/**
 * Signs the SHA-256 of `message`: 64 bytes r|s, deterministic (RFC 6979), low s. @throws VyomError `crypto.private_key`
 */
export function secp256k1Sign(options: {
  message: Uint8Array;
  privateKey: Uint8Array;
}): Uint8Array {
  return secp256k1SignDigest({
    digest: sha256(options.message),
    privateKey: options.privateKey,
  });
}

/** As secp256k1Sign for a digest of 32 bytes. @throws VyomError `crypto.private_key`, `crypto.digest` */
export function secp256k1SignDigest(options: {
  digest: Uint8Array;
  privateKey: Uint8Array;
}): Uint8Array {
  requirePrivateKey(options.privateKey);
  if (options.digest.length !== 32)
    throw new VyomError("crypto.digest", `a digest has 32 bytes, not ${options.digest.length}`);
  return signDigest(options.digest, options.privateKey);
}

/**
 * Whether `signature` (64 bytes r|s) is the signature by compressed `publicKey` over the SHA-256 of `message`. High s is
 * refused, as the Cosmos SDK does. Never throws: malformed input is false.
 */
export function secp256k1Verify(options: {
  message: Uint8Array;
  signature: Uint8Array;
  publicKey: Uint8Array;
}): boolean {
  if (options.signature.length !== 64 || options.publicKey.length !== 33) return false;
  return verifyDigest(sha256(options.message), options.signature, options.publicKey);
}
