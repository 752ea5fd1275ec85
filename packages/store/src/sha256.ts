import { hash } from "node:crypto";
import { bytesFromText } from "./byte-text.ts";

/**
 * SHA-256 of the bytes as text (see byte-text.ts). Taking the digest so spares a buffer outside the heap each time: a
 * quarter of the cost for inputs as short as tree nodes.
 */
export function sha256Text(bytes: Uint8Array): string {
  return hash("sha256", bytes, "binary");
}

/** SHA-256 of the bytes. */
export function sha256(bytes: Uint8Array): Uint8Array {
  return bytesFromText(sha256Text(bytes));
}
