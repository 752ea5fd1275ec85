import {
  BACKSLASH,
  COLON,
  DASH,
  DOT,
  DOUBLE_QUOTE,
  HASH,
  NUL,
  PLUS,
  SINGLE_QUOTE,
  SPACE,
  TAB,
  ZERO,
  endsPlainRun,
  hexValue,
  isBlank,
  isBreak,
  isBreakOrEnd,
  isDigit,
  isSpaceOrEnd,
} from "./character.ts";
import type { Cursor } from "./cursor.ts";

/** Scans a plain scalar and tells its text; the cursor's `brokeLine` tells whether line breaks behind it were passed. */
export function scanPlainScalar(cursor: Cursor, blockIndent: number, inFlow: boolean): string {
  const start = cursor.offset;
  const indent = blockIndent + 1;
  let value = "";
  let gap = "";
  let brokeLine = false;
  for (;;) {
    if (atDocumentMark(cursor) || cursor.peek() === HASH) break;
    const run = cursor.offset;
    skipPlainRun(cursor, inFlow);
    if (cursor.offset > run) {
      value =
        value === ""
          ? cursor.padded.slice(run, cursor.offset)
          : value + gap + cursor.padded.slice(run, cursor.offset);
      gap = "";
      brokeLine = false;
    }
    const code = cursor.peek();
    if (!isBlank(code) && !isBreak(code)) break;
    const before = cursor.offset;
    const folded = foldSpace(cursor, indent, start);
    if (folded === undefined) gap += cursor.padded.slice(before, cursor.offset);
    else {
      gap = folded;
      brokeLine = true;
    }
    if (!inFlow && cursor.column < indent) break;
  }
  cursor.brokeLine = brokeLine;
  return value;
}

/** Passes the characters of a plain scalar up to a blank, a line break or what ends it. */
function skipPlainRun(cursor: Cursor, inFlow: boolean): void {
  const { padded } = cursor;
  let { offset } = cursor;
  for (;;) {
    const code = padded.charCodeAt(offset);
    if (endsPlainRun(code, inFlow)) break;
    if (code === COLON && isSpaceOrEnd(padded.charCodeAt(offset + 1))) break;
    offset++;
  }
  cursor.offset = offset;
}

/**
 * Passes blanks and line breaks between two words. Tells how they fold when there was a line break, `undefined` when they
 * were blanks only. `indent` is the column a continuation line reaches before a tab may stand (plain scalars).
 */
function foldSpace(cursor: Cursor, indent: number, start: number): string | undefined {
  let first: string | undefined;
  let rest = "";
  for (;;) {
    const code = cursor.peek();
    if (isBlank(code)) {
      if (first !== undefined && code === TAB && cursor.column < indent)
        cursor.fail("a tab cannot indent the next line of a text, use spaces", start);
      cursor.offset++;
    } else if (isBreak(code)) {
      if (first === undefined) first = cursor.readBreak();
      else rest += cursor.readBreak();
    } else break;
  }
  if (first === undefined) return undefined;
  if (first !== "\n") return first + rest;
  return rest === "" ? " " : rest;
}

function atDocumentMark(cursor: Cursor): boolean {
  if (cursor.offset !== cursor.lineStart) return false;
  const mark = cursor.peek();
  return (
    (mark === DASH || mark === DOT) &&
    cursor.peek(1) === mark &&
    cursor.peek(2) === mark &&
    isSpaceOrEnd(cursor.peek(3))
  );
}

/** Scans a text in single or double quotes and tells what it says. */
export function scanQuotedScalar(cursor: Cursor, quote: number): string {
  const start = cursor.offset;
  cursor.offset++;
  let value = "";
  for (;;) {
    if (atDocumentMark(cursor))
      cursor.fail("a document mark stands within this quoted text", start);
    const escapedBreak = { found: false };
    value += readQuotedRun(cursor, quote, start, escapedBreak);
    const code = cursor.peek();
    if (code === quote) break;
    if (code === NUL) cursor.fail("this quoted text has no end", start);
    value += foldQuotedSpace(cursor, escapedBreak.found);
  }
  cursor.offset++;
  return value;
}

function readQuotedRun(
  cursor: Cursor,
  quote: number,
  start: number,
  escapedBreak: { found: boolean },
): string {
  const { padded } = cursor;
  let value = "";
  let run = cursor.offset;
  for (;;) {
    const code = padded.charCodeAt(cursor.offset);
    if (isSpaceOrEnd(code)) break;
    if (code === quote) {
      if (quote === DOUBLE_QUOTE || cursor.peek(1) !== SINGLE_QUOTE) break;
      value += padded.slice(run, cursor.offset + 1);
      cursor.offset += 2;
      run = cursor.offset;
    } else if (code === BACKSLASH && quote === DOUBLE_QUOTE) {
      value += padded.slice(run, cursor.offset);
      if (isBreak(cursor.peek(1))) {
        cursor.offset++;
        cursor.skipBreak();
        escapedBreak.found = true;
        return value;
      }
      value += readEscape(cursor, start);
      run = cursor.offset;
    } else cursor.offset++;
  }
  return value + padded.slice(run, cursor.offset);
}

/** Passes blanks and breaks within quotes. Behind an escaped line break the first break is already gone. */
function foldQuotedSpace(cursor: Cursor, escapedBreak: boolean): string {
  let blanks = "";
  let first = "";
  let rest = "";
  let broke = escapedBreak;
  for (;;) {
    const code = cursor.peek();
    if (isBlank(code)) {
      if (!broke) blanks += String.fromCharCode(code);
      cursor.offset++;
    } else if (isBreak(code)) {
      if (broke) rest += cursor.readBreak();
      else first = cursor.readBreak();
      broke = true;
    } else break;
  }
  if (!broke) return blanks;
  if (first !== "\n") return first + rest;
  return rest === "" ? " " : rest;
}

const ESCAPES: Readonly<Record<string, string>> = {
  "0": "\0",
  a: "\x07",
  b: "\b",
  t: "\t",
  "\t": "\t",
  n: "\n",
  v: "\v",
  f: "\f",
  r: "\r",
  e: "\x1b",
  " ": " ",
  '"': '"',
  "'": "'",
  "\\": "\\",
  N: "\x85",
  _: "\xa0",
  L: "\u2028",
  P: "\u2029",
};
const CODE_LENGTHS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

function readEscape(cursor: Cursor, start: number): string {
  const letter = String.fromCharCode(cursor.peek(1));
  const length = Object.hasOwn(CODE_LENGTHS, letter) ? CODE_LENGTHS[letter] : undefined;
  if (length === undefined) {
    const simple = Object.hasOwn(ESCAPES, letter) ? ESCAPES[letter] : undefined;
    if (simple === undefined) cursor.fail("this escape is unknown, write \\\\ for a backslash");
    cursor.offset += 2;
    return simple ?? "";
  }
  let code = 0;
  for (let index = 0; index < length; index++) {
    const digit = hexValue(cursor.peek(2 + index));
    if (digit < 0) cursor.fail(`this escape needs ${length} hexadecimal digits`);
    code = code * 16 + digit;
  }
  if ((code >= 0xd800 && code <= 0xdfff) || code > 0x10ffff)
    cursor.fail("this escape names no Unicode character", start);
  cursor.offset += 2 + length;
  return String.fromCodePoint(code);
}

const CLIP = 0;
const STRIP = -1;
const KEEP = 1;

/** Scans a `|` or `>` scalar and tells its text, within a block of indentation `blockIndent` (-1 at the top). */
export function scanBlockScalar(cursor: Cursor, blockIndent: number, literal: boolean): string {
  const start = cursor.offset;
  cursor.offset++;
  const { chomping, increment } = readBlockHeader(cursor, start);
  let indent = increment === 0 ? 0 : Math.max(blockIndent, 0) + increment;
  const leading = readBlockBreaks(cursor, indent, blockIndent, start);
  indent = leading.indent;
  let breaks = leading.breaks;
  let lastBreak = "";
  let lastBlank = false;
  let value = "";
  while (cursor.column === indent && cursor.offset < cursor.text.length) {
    const blank = isBlank(cursor.peek());
    if (!literal && !lastBlank && !blank && lastBreak === "\n") {
      if (breaks === "") value += " ";
    } else value += lastBreak;
    value += breaks;
    lastBlank = blank;
    const run = cursor.offset;
    while (!isBreakOrEnd(cursor.peek())) cursor.offset++;
    value += cursor.padded.slice(run, cursor.offset);
    lastBreak = cursor.readBreak();
    breaks = readBlockBreaks(cursor, indent, blockIndent, start).breaks;
  }
  if (chomping !== STRIP) value += lastBreak;
  if (chomping === KEEP) value += breaks;
  return value;
}

function readBlockHeader(cursor: Cursor, start: number): { chomping: number; increment: number } {
  let chomping = readChomping(cursor);
  let increment = 0;
  if (isDigit(cursor.peek())) {
    increment = cursor.peek() - ZERO;
    if (increment === 0) cursor.fail("an indentation of 0 is not possible", start);
    cursor.offset++;
    if (chomping === CLIP) chomping = readChomping(cursor);
  }
  while (isBlank(cursor.peek())) cursor.offset++;
  if (cursor.peek() === HASH) while (!isBreakOrEnd(cursor.peek())) cursor.offset++;
  if (!isBreakOrEnd(cursor.peek()))
    cursor.fail("only a comment may follow a block indicator on its line");
  cursor.skipBreak();
  return { chomping, increment };
}

function readChomping(cursor: Cursor): number {
  const code = cursor.peek();
  if (code !== PLUS && code !== DASH) return CLIP;
  cursor.offset++;
  return code === PLUS ? KEEP : STRIP;
}

/** Passes indentation and empty lines; an `indent` of 0 is to be found out. */
function readBlockBreaks(
  cursor: Cursor,
  indent: number,
  blockIndent: number,
  start: number,
): { breaks: string; indent: number } {
  let widest = 0;
  let breaks = "";
  for (;;) {
    while ((indent === 0 || cursor.column < indent) && cursor.peek() === SPACE) cursor.offset++;
    if (cursor.column > widest) widest = cursor.column;
    if ((indent === 0 || cursor.column < indent) && cursor.peek() === TAB)
      cursor.fail("a tab cannot indent a block text, use spaces", start);
    if (!isBreak(cursor.peek())) break;
    breaks += cursor.readBreak();
  }
  return { breaks, indent: indent === 0 ? Math.max(widest, blockIndent + 1, 1) : indent };
}
