import { tryBytesFromBase64, utf8FromBytes } from "@vyom/core";

/** One block of PEM text and what follows it. */
export interface PemBlock {
  readonly type: string;
  readonly bytes: Uint8Array;
  /** Text after the line that ends the block. */
  readonly rest: string;
}

const BEGIN = "-----BEGIN ";
const END = "-----END ";
const DASHES = "-----";

/**
 * The first well-formed block; `undefined` when there is none. Text before it is skipped and header lines are allowed,
 * as Go's encoding/pem does.
 */
export function firstPemBlock(pem: Uint8Array): PemBlock | undefined {
  // Latin-1 would do as well: markers and base64 are ASCII, anything else makes a block malformed.
  const text = utf8FromBytes(pem);
  let from = 0;
  for (;;) {
    const begin = text.indexOf(BEGIN, from);
    if (begin < 0) return undefined;
    if (begin === 0 || text[begin - 1] === "\n") {
      const block = blockAt(text, begin);
      if (block !== undefined) return block;
    }
    from = begin + BEGIN.length;
  }
}

function blockAt(text: string, begin: number): PemBlock | undefined {
  const typeLine = lineAt(text, begin + BEGIN.length);
  if (!typeLine.text.endsWith(DASHES)) return undefined;
  const type = typeLine.text.slice(0, -DASHES.length);
  const body = skipHeaders(text, typeLine.next);
  if (body === undefined) return undefined;
  const end = body.headers === 0 && text.startsWith(END, body.at) ? body.at : endOf(text, body.at);
  if (end === undefined) return undefined;
  const endLine = lineAt(text, end);
  if (endLine.text !== `${END}${type}${DASHES}`) return undefined;
  const bytes = base64Bytes(text.slice(body.at, end));
  return bytes === undefined ? undefined : { type, bytes, rest: text.slice(endLine.next) };
}

function skipHeaders(text: string, from: number): { at: number; headers: number } | undefined {
  let at = from;
  for (let headers = 0; at < text.length; headers++) {
    const line = lineAt(text, at);
    if (!line.text.includes(":")) return { at, headers };
    at = line.next;
  }
  return undefined;
}

/** Where the next END marker at a line's beginning stands. */
function endOf(text: string, from: number): number | undefined {
  const newline = text.indexOf(`\n${END}`, from);
  return newline < 0 ? undefined : newline + 1;
}

function lineAt(text: string, from: number): { text: string; next: number } {
  const newline = text.indexOf("\n", from);
  const end = newline < 0 ? text.length : newline;
  const next = newline < 0 ? text.length : newline + 1;
  const line = text.slice(from, end > from && text[end - 1] === "\r" ? end - 1 : end);
  return { text: line.replace(/[ \t]+$/, ""), next };
}

/** Padded base64 in any line lengths. */
function base64Bytes(text: string): Uint8Array | undefined {
  const digits = text.replace(/[ \t\r\n]/g, "");
  return digits.length % 4 === 0 ? tryBytesFromBase64(digits) : undefined;
}
