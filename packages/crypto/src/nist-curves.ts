import { p256, p384, p521 } from "@noble/curves/nist.js";

/** Curves of X.509 keys, by their names in RFC 5480 and SEC 2. */
export type NistCurve = "P-256" | "P-384" | "P-521";

const curves = { "P-256": p256, "P-384": p384, "P-521": p521 } as const;

/** Whether the bytes are an uncompressed point (0x04 | x | y) on the curve. */
export function nistPublicKeyIsValid(curve: NistCurve, publicKey: Uint8Array): boolean {
  return publicKey[0] === 4 && curves[curve].utils.isValidPublicKey(publicKey, false);
}

/**
 * Whether `signature` (DER, any s) is an ECDSA signature by an uncompressed public key over `digest`, which may be of
 * another length than the curve's. Never throws: malformed input is false.
 */
export function nistVerifyDigest(options: {
  curve: NistCurve;
  digest: Uint8Array;
  signature: Uint8Array;
  publicKey: Uint8Array;
}): boolean {
  try {
    return curves[options.curve].verify(options.signature, options.digest, options.publicKey, {
      prehash: false,
      lowS: false,
      format: "der",
    });
  } catch {
    return false; // the library's signal for malformed bytes
  }
}
