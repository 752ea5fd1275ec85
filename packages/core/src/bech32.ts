import { bech32 } from "@scure/base";
import { VyomError } from "./error.ts";

/** An account address in text, `<prefix>1...`. */
export type Address = string;

/** Bech32 text of raw address bytes. */
export function bech32FromBytes(prefix: string, bytes: Uint8Array): string {
  return bech32.encode(prefix, bech32.toWords(bytes), 1023);
}

/** Prefix and bytes of a bech32 text; `undefined` when malformed. */
export function tryParseBech32(text: string): { prefix: string; bytes: Uint8Array } | undefined {
  if (text.length > 1023) return undefined;
  const decoded = bech32.decodeUnsafe(text, 1023);
  if (decoded === undefined) return undefined;
  const bytes = bech32.fromWordsUnsafe(decoded.words);
  return bytes instanceof Uint8Array ? { prefix: decoded.prefix, bytes } : undefined;
}

/** Raw bytes of an address with the given prefix, 1 to 255 of them. @throws VyomError `core.address` */
export function bytesFromAddress(prefix: string, address: string): Uint8Array {
  const parsed = tryParseBech32(address);
  if (parsed === undefined)
    throw new VyomError("core.address", `"${address.slice(0, 100)}" is no bech32 address`);
  if (parsed.prefix !== prefix)
    throw new VyomError(
      "core.address",
      `address ${address} begins with ${parsed.prefix}, this network uses ${prefix}`,
    );
  if (parsed.bytes.length === 0 || parsed.bytes.length > 255)
    throw new VyomError(
      "core.address",
      `address ${address} has ${parsed.bytes.length} bytes, 1 to 255 are allowed`,
    );
  return parsed.bytes;
}
