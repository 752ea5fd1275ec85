import { createPublicKey, hash, pbkdf2Sync, verify } from "node:crypto";
import { createRequire } from "node:module";
import * as javascript from "./browser.ts";
import type { Secp256k1Backend } from "./browser.ts";

export type { Secp256k1Backend } from "./browser.ts";

/** The part of npm `secp256k1` that is used. */
interface NativeSecp256k1 {
  ecdsaSign(digest: Uint8Array, privateKey: Uint8Array): { signature: Uint8Array };
  ecdsaVerify(signature: Uint8Array, digest: Uint8Array, publicKey: Uint8Array): boolean;
}

function loadNative(): NativeSecp256k1 | undefined {
  try {
    // "bindings" is libsecp256k1; the package's main entry would hide a fall back to slow JavaScript.
    return createRequire(import.meta.url)("secp256k1/bindings") as NativeSecp256k1;
  } catch {
    return undefined; // no prebuilt binary for this machine
  }
}

const native = loadNative();
export const secp256k1Backend: Secp256k1Backend = native === undefined ? "javascript" : "native";

export function sha256(bytes: Uint8Array): Uint8Array {
  // A plain Uint8Array: Buffer.slice would share memory where callers expect a copy.
  const digest = hash("sha256", bytes, "buffer");
  return new Uint8Array(digest.buffer, digest.byteOffset, digest.length);
}

export const pbkdf2Sha512: typeof javascript.pbkdf2Sha512 = (password, salt, iterations) =>
  new Uint8Array(pbkdf2Sync(password, salt, iterations, 64, "sha512"));

export const signDigest: typeof javascript.signDigest =
  native === undefined
    ? javascript.signDigest
    : (digest, privateKey) => native.ecdsaSign(digest, privateKey).signature;

export const verifyDigest: typeof javascript.verifyDigest =
  native === undefined
    ? javascript.verifyDigest
    : (digest, signature, publicKey) => {
        try {
          return native.ecdsaVerify(signature, digest, publicKey);
        } catch {
          return false; // the library's signal for bytes that are no signature or no point
        }
      };

/** DER header of a SubjectPublicKeyInfo that holds a raw ed25519 key (RFC 8410). */
const ED25519_SPKI_HEADER = Buffer.from("302a300506032b6570032100", "hex");

/** RFC 8032 verification by OpenSSL: stricter than ZIP 215, so `true` settles it and `false` does not. */
export const ed25519VerifyStrict: typeof javascript.ed25519VerifyStrict = (
  message,
  signature,
  publicKey,
) => {
  try {
    const key = createPublicKey({
      key: Buffer.concat([ED25519_SPKI_HEADER, publicKey]),
      format: "der",
      type: "spki",
    });
    return verify(null, message, key, signature);
  } catch {
    return false; // a key that OpenSSL does not take
  }
};
