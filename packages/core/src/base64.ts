import { base64, base64nopad, base64urlnopad } from "@scure/base";

/** Standard base64 with padding. */
export function base64FromBytes(bytes: Uint8Array): string {
  return base64.encode(bytes);
}
/** Bytes of standard base64, padded or not; `undefined` when malformed. */
export function tryBytesFromBase64(text: string): Uint8Array | undefined {
  try {
    return text.endsWith("=") || text.length % 4 === 0
      ? base64.decode(text)
      : base64nopad.decode(text);
  } catch {
    return undefined; // the library's only signal for malformed text is an exception
  }
}
/** URL-safe base64 without padding, as JWT uses. */
export function base64UrlFromBytes(bytes: Uint8Array): string {
  return base64urlnopad.encode(bytes);
}
/** Bytes of URL-safe base64 without padding; `undefined` when malformed. */
export function tryBytesFromBase64Url(text: string): Uint8Array | undefined {
  try {
    return base64urlnopad.decode(text);
  } catch {
    return undefined; // as above
  }
}
