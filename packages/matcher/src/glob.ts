import { VyomError, bytesFromUtf8 } from "@vyom/core";

const STAR = 0x2a;
const DASH = 0x2d;
const SEPARATOR = 0x2f;
const QUESTION = 0x3f;
const OPEN = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE = 0x5d;
const CARET = 0x5e;
const REPLACEMENT = 0xfffd;
const WILDCARDS = /[*?[\\]/;

/**
 * Whether a name matches a shell pattern with the rules of Go's path/filepath.Match on Unix: `*` and `?` stop at `/`,
 * `[a-z]` and `[^a-z]` are classes, `\` escapes. @throws VyomError `matcher.pattern` on a malformed pattern, as far as Go
 * reads it
 */
export function globMatch(pattern: string, name: string): boolean {
  const matched = tryGlobMatch(pattern, name);
  if (matched === undefined)
    throw new VyomError("matcher.pattern", `the pattern ${JSON.stringify(pattern)} is malformed`);
  return matched;
}

/** As globMatch, but `undefined` for a malformed pattern. */
export function tryGlobMatch(pattern: string, name: string): boolean | undefined {
  if (!WILDCARDS.test(pattern)) return pattern === name;
  return matchBytes(bytesFromUtf8(pattern), bytesFromUtf8(name));
}

function matchBytes(pattern: Uint8Array, name: Uint8Array): boolean | undefined {
  let rest = pattern;
  let text = name;
  while (rest.length > 0) {
    const { star, chunk, after } = nextChunk(rest);
    rest = after;
    if (star && chunk.length === 0) return !text.includes(SEPARATOR);
    const last = rest.length === 0;
    const here = matchChunk(chunk, text);
    if (here === "malformed") return undefined;
    if (here !== "failed" && (here.length === 0 || !last)) {
      text = here;
      continue;
    }
    const later = star ? matchLater(chunk, text, last) : "failed";
    if (later === "malformed") return undefined;
    if (later === "failed") return false;
    text = later;
  }
  return text.length === 0;
}

type ChunkMatch = Uint8Array | "failed" | "malformed";

/** Tries a chunk behind each byte that a star may take; the last chunk must reach the end. */
function matchLater(chunk: Uint8Array, text: Uint8Array, last: boolean): ChunkMatch {
  for (let skip = 0; skip < text.length && text[skip] !== SEPARATOR; skip++) {
    const found = matchChunk(chunk, text.subarray(skip + 1));
    if (found === "malformed") return found;
    if (found !== "failed" && (!last || found.length === 0)) return found;
  }
  return "failed";
}

/** Splits off leading stars and what follows them up to the next star outside a class. */
function nextChunk(pattern: Uint8Array): {
  star: boolean;
  chunk: Uint8Array;
  after: Uint8Array;
} {
  let start = 0;
  while (pattern[start] === STAR) start++;
  let inClass = false;
  let end = start;
  for (; end < pattern.length; end++) {
    const byte = pattern[end];
    if (byte === BACKSLASH && end + 1 < pattern.length) end++;
    else if (byte === OPEN) inClass = true;
    else if (byte === CLOSE) inClass = false;
    else if (byte === STAR && !inClass) break;
  }
  return {
    star: start > 0,
    chunk: pattern.subarray(start, end),
    after: pattern.subarray(end),
  };
}

/** What is left of a text behind a chunk without stars. A failed chunk is still read to its end for mistakes. */
function matchChunk(chunk: Uint8Array, text: Uint8Array): ChunkMatch {
  let at = 0;
  let position = 0;
  let failed = false;
  while (at < chunk.length) {
    failed ||= position >= text.length;
    if (chunk[at] === OPEN) {
      const rune = failed ? { code: 0, width: 0 } : decodeRune(text, position);
      position += rune.width;
      const range = matchClass(chunk, at + 1, rune.code);
      if (range === undefined) return "malformed";
      failed ||= !range.matched;
      at = range.end;
    } else if (chunk[at] === QUESTION) {
      if (!failed) {
        failed = text[position] === SEPARATOR;
        position += decodeRune(text, position).width;
      }
      at++;
    } else {
      if (chunk[at] === BACKSLASH && ++at === chunk.length) return "malformed";
      if (!failed) failed = chunk[at] !== text[position++];
      at++;
    }
  }
  return failed ? "failed" : text.subarray(position);
}

/** Reads a class behind its bracket; `undefined` when it is malformed. */
function matchClass(
  chunk: Uint8Array,
  start: number,
  code: number,
): { matched: boolean; end: number } | undefined {
  let at = start;
  const negated = chunk[at] === CARET;
  if (negated) at++;
  let matched = false;
  for (let count = 0; ; count++) {
    if (chunk[at] === CLOSE && count > 0) return { matched: matched !== negated, end: at + 1 };
    const low = readClassRune(chunk, at);
    if (low === undefined) return undefined;
    at = low.end;
    let high = low;
    if (chunk[at] === DASH) {
      const upper = readClassRune(chunk, at + 1);
      if (upper === undefined) return undefined;
      high = upper;
      at = upper.end;
    }
    matched ||= low.code <= code && code <= high.code;
  }
}

/** One possibly escaped character of a class, behind which the chunk must go on. */
function readClassRune(
  chunk: Uint8Array,
  start: number,
): { code: number; end: number } | undefined {
  if (start >= chunk.length || chunk[start] === DASH || chunk[start] === CLOSE) return undefined;
  const at = chunk[start] === BACKSLASH ? start + 1 : start;
  if (at >= chunk.length) return undefined;
  const { code, width } = decodeRune(chunk, at);
  if ((code === REPLACEMENT && width === 1) || at + width >= chunk.length) return undefined;
  return { code, end: at + width };
}

/** The character at a byte; a byte that begins none counts as U+FFFD of width 1, as in Go. */
function decodeRune(bytes: Uint8Array, at: number): { code: number; width: number } {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return { code: first, width: 1 };
  const width = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 1;
  if (width === 1 || at + width > bytes.length) return { code: REPLACEMENT, width: 1 };
  let code = first & (0x7f >> width);
  for (let offset = 1; offset < width; offset++)
    code = (code << 6) | ((bytes[at + offset] as number) & 0x3f);
  return { code, width };
}
