import {
  BANG,
  DOT,
  GREATER,
  HASH,
  LESS,
  PERCENT,
  ZERO,
  hexValue,
  isBlank,
  isBreakOrEnd,
  isDigit,
  isSpaceOrEnd,
  isWordCharacter,
} from "./character.ts";
import type { Cursor } from "./cursor.ts";
import { PART_SEPARATOR } from "./token.ts";

const AFTER_ANCHOR = "?:,]}%@`";
const URI_CHARACTERS = ";/?:@&=+$,.!~*'()[]";

/** Scans `&name` or `*name` and tells the name. */
export function scanAnchor(cursor: Cursor): string {
  const start = cursor.offset;
  cursor.offset++;
  const name = readWord(cursor);
  if (name === "" || !(isSpaceOrEnd(cursor.peek()) || contains(AFTER_ANCHOR, cursor.peek())))
    cursor.fail("the name of an anchor or alias has letters, digits, '-' and '_' only", start);
  return name;
}

/** Scans a tag (`!suffix`, `!handle!suffix`, `!<uri>` or a lone `!`) and tells its handle and suffix. */
export function scanTag(cursor: Cursor): string {
  const start = cursor.offset;
  let handle = "";
  let suffix: string;
  if (cursor.peek(1) === LESS) {
    cursor.offset += 2;
    suffix = readUri(cursor, "", start);
    if (cursor.peek() !== GREATER) cursor.fail("this tag lacks its '>'", start);
    cursor.offset++;
  } else {
    handle = readHandle(cursor);
    if (handle.length > 1 && handle.endsWith("!")) suffix = readUri(cursor, "", start);
    else {
      suffix = readUri(cursor, handle, start);
      handle = "!";
      if (suffix === "") [handle, suffix] = ["", "!"];
    }
  }
  if (!isSpaceOrEnd(cursor.peek())) cursor.fail("a space or line break must follow a tag", start);
  return handle + PART_SEPARATOR + suffix;
}

/** Scans `%YAML major.minor` or `%TAG handle prefix` with the rest of its line; tells which and the value. */
export function scanDirective(cursor: Cursor): { name: "YAML" | "TAG"; value: string } {
  const start = cursor.offset;
  cursor.offset++;
  const name = readWord(cursor);
  if (!isSpaceOrEnd(cursor.peek()) || (name !== "YAML" && name !== "TAG"))
    cursor.fail("only the directives %YAML and %TAG are known", start);
  skipBlanks(cursor);
  const value = name === "YAML" ? scanVersionValue(cursor, start) : scanTagValue(cursor, start);
  skipBlanks(cursor);
  if (cursor.peek() === HASH) while (!isBreakOrEnd(cursor.peek())) cursor.offset++;
  if (!isBreakOrEnd(cursor.peek())) cursor.fail("only a comment may follow a directive");
  cursor.skipBreak();
  return { name: name === "YAML" ? "YAML" : "TAG", value };
}

function scanVersionValue(cursor: Cursor, start: number): string {
  const major = readVersionNumber(cursor, start);
  if (cursor.peek() !== DOT) cursor.fail("a %YAML directive names a version such as 1.1", start);
  cursor.offset++;
  const minor = readVersionNumber(cursor, start);
  return `${major}.${minor}`;
}

function readVersionNumber(cursor: Cursor, start: number): number {
  let value = 0;
  let length = 0;
  for (; isDigit(cursor.peek()); cursor.offset++) {
    value = value * 10 + cursor.peek() - ZERO;
    length++;
  }
  if (length === 0 || length > 2)
    cursor.fail("a %YAML directive names a version such as 1.1", start);
  return value;
}

function scanTagValue(cursor: Cursor, start: number): string {
  const handle = readHandle(cursor);
  if (handle !== "!" && !(handle.length > 1 && handle.endsWith("!")))
    cursor.fail("a %TAG directive names a handle such as !e!", start);
  if (!isBlank(cursor.peek())) cursor.fail("a space must follow the handle", start);
  skipBlanks(cursor);
  const prefix = readUri(cursor, "", start);
  if (!isSpaceOrEnd(cursor.peek())) cursor.fail("a space or line break must follow a tag", start);
  return handle + PART_SEPARATOR + prefix;
}

function skipBlanks(cursor: Cursor): void {
  while (isBlank(cursor.peek())) cursor.offset++;
}

function readWord(cursor: Cursor): string {
  const start = cursor.offset;
  while (isWordCharacter(cursor.peek())) cursor.offset++;
  return cursor.padded.slice(start, cursor.offset);
}

function readHandle(cursor: Cursor): string {
  if (cursor.peek() !== BANG) cursor.fail("a tag's handle begins with '!'");
  const start = cursor.offset;
  cursor.offset++;
  while (isWordCharacter(cursor.peek())) cursor.offset++;
  if (cursor.peek() === BANG) cursor.offset++;
  return cursor.padded.slice(start, cursor.offset);
}

/** Reads a tag's URI behind `head`, whose first character is not part of it. */
function readUri(cursor: Cursor, head: string, start: number): string {
  let uri = head.slice(1);
  let found = head !== "";
  for (;;) {
    const code = cursor.peek();
    if (code === PERCENT) uri += readUriEscape(cursor, start);
    else if (isWordCharacter(code) || contains(URI_CHARACTERS, code)) {
      uri += String.fromCharCode(code);
      cursor.offset++;
    } else break;
    found = true;
  }
  if (!found) cursor.fail("this tag is empty", start);
  return uri;
}

/** Reads the `%xx` octets of one UTF-8 character. */
function readUriEscape(cursor: Cursor, start: number): string {
  const first = readOctet(cursor, start);
  if (first < 0x80) return String.fromCharCode(first);
  const width = first >= 0xf0 && first < 0xf8 ? 4 : first >= 0xe0 ? 3 : 2;
  if (first < 0xc0 || first >= 0xf8) cursor.fail("this tag's escapes are not UTF-8", start);
  let code = first & (0xff >> (width + 1));
  for (let index = 1; index < width; index++) {
    const octet = readOctet(cursor, start);
    if ((octet & 0xc0) !== 0x80) cursor.fail("this tag's escapes are not UTF-8", start);
    code = (code << 6) | (octet & 0x3f);
  }
  return code > 0x10ffff ? "\ufffd" : String.fromCodePoint(code);
}

function readOctet(cursor: Cursor, start: number): number {
  const high = hexValue(cursor.peek(1));
  const low = hexValue(cursor.peek(2));
  if (cursor.peek() !== PERCENT || high < 0 || low < 0)
    cursor.fail("a '%' in a tag is followed by two hexadecimal digits", start);
  cursor.offset += 3;
  return high * 16 + low;
}

function contains(characters: string, code: number): boolean {
  return code !== 0 && characters.includes(String.fromCharCode(code));
}
