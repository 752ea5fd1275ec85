import { hash } from "node:crypto";

/**
 * SHA-256 of the bytes as text (see byte-text.ts). Taking the digest so spares a buffer outside the heap each time: a
 * quarter of the cost for inputs as short as tree nodes. For all else there is `sha256` of @vyom/crypto.
 */
export function sha256Text(bytes: Uint8Array): string {
  return hash("sha256", bytes, "binary");
}
