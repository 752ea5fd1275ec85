import { bytesFromUtf8, equalBytes, utf8FromBytes } from "@vyom/core";
import { SdlError } from "../sdl-error.ts";

/** The longest document that is read, in UTF-16 units of text or in bytes. Real files are below 100 KiB. */
const MAX_DOCUMENT_SIZE: number = 1024 * 1024;

const BYTE_ORDER_MARK = 0xfeff;
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const PLAIN_TEXT = /^[\t\n\r\x20-\x7e]*$/;
// What yaml.v3's reader refuses: control characters but tab, line breaks and U+0085, lone surrogates, U+FFFE and U+FFFF.
const REFUSED_CHARACTER =
  // oxlint-disable-next-line no-control-regex -- control characters are what it looks for
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/**
 * The text of a document without its byte order mark: UTF-8, or UTF-16 where a byte order mark says so.
 * @throws SdlError `sdl.too_large`, `sdl.encoding`, `sdl.character`
 */
export function readDocumentText(document: string | Uint8Array): string {
  if (document.length > MAX_DOCUMENT_SIZE)
    throw new SdlError(
      "sdl.too_large",
      `the document has ${document.length} ${typeof document === "string" ? "characters" : "bytes"}, ${MAX_DOCUMENT_SIZE} are allowed`,
    );
  const decoded = typeof document === "string" ? document : decode(document);
  const text = decoded.charCodeAt(0) === BYTE_ORDER_MARK ? decoded.slice(1) : decoded;
  if (PLAIN_TEXT.test(text)) return text;
  const refused = REFUSED_CHARACTER.exec(text);
  if (refused !== null) throw refusedCharacter(text, refused.index);
  return text;
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes, 0, 1);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes, 1, 0);
  const text = utf8FromBytes(bytes);
  const body =
    bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
  if (text.includes("\ufffd") && !equalBytes(bytesFromUtf8(text), body))
    throw new SdlError(
      "sdl.encoding",
      "the document is not valid UTF-8 text, save it in that encoding",
    );
  return text;
}

function decodeUtf16(bytes: Uint8Array, low: number, high: number): string {
  if (bytes.length % 2 !== 0)
    throw new SdlError("sdl.encoding", "the UTF-16 document ends within a character");
  let text = "";
  for (let index = 2; index < bytes.length; index += 2)
    text += String.fromCharCode(
      (bytes[index + low] as number) | ((bytes[index + high] as number) << 8),
    );
  return text;
}

function refusedCharacter(text: string, index: number): SdlError {
  const code = text.charCodeAt(index).toString(16).toUpperCase().padStart(4, "0");
  return new SdlError("sdl.character", `the character U+${code} is not allowed, remove it`, {
    position: positionAt(text, index),
  });
}

/** Line and column of an offset, counting line breaks as the scanner does. */
export function positionAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  let line = 1;
  let lineStart = 0;
  for (const match of before.matchAll(/\r\n|[\n\r\x85\u2028\u2029]/g)) {
    line++;
    lineStart = match.index + match[0].length;
  }
  return { line, column: offset - lineStart + 1 };
}
