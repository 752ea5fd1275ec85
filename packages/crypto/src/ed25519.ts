import { ed25519 } from "@noble/curves/ed25519.js";
import { VyomError } from "@vyom/core";
import { ed25519VerifyStrict } from "#platform";

/** An ed25519 key as validators and nodes use. */
export interface Ed25519Key {
  /** 32 bytes, secret. */
  readonly seed: Uint8Array;
  /** 32 bytes. */
  readonly publicKey: Uint8Array;
}

/** Key of a 32-byte seed. @throws VyomError `crypto.ed25519_seed` */
export function ed25519KeyFromSeed(seed: Uint8Array): Ed25519Key {
  if (seed.length !== 32)
    throw new VyomError("crypto.ed25519_seed", `an ed25519 seed has 32 bytes, not ${seed.length}`);
  return { seed, publicKey: ed25519.getPublicKey(seed) };
}

/** 64-byte signature (RFC 8032). */
export function ed25519Sign(options: { message: Uint8Array; seed: Uint8Array }): Uint8Array {
  return ed25519.sign(options.message, options.seed);
}

/** Verifies by the rules of ZIP 215, as CometBFT does. Never throws: malformed input is false. */
export function ed25519Verify(options: {
  message: Uint8Array;
  signature: Uint8Array;
  publicKey: Uint8Array;
}): boolean {
  const { message, signature, publicKey } = options;
  if (signature.length !== 64 || publicKey.length !== 32) return false;
  // What the strict check accepts ZIP 215 accepts too; what it refuses is asked again, so the answer is the same everywhere.
  if (ed25519VerifyStrict?.(message, signature, publicKey) === true) return true;
  try {
    return ed25519.verify(signature, message, publicKey, { zip215: true });
  } catch {
    return false; // the library's signal for bytes that are no point
  }
}
