/** Character classes of the YAML scanner (gopkg.in/yaml.v3). The end of the text reads as NUL, which no text may contain. */

export const NUL = 0;
export const TAB = 9;
export const LF = 10;
export const CR = 13;
export const SPACE = 32;
export const BANG = 33;
export const DOUBLE_QUOTE = 34;
export const HASH = 35;
export const PERCENT = 37;
export const AMPERSAND = 38;
export const SINGLE_QUOTE = 39;
export const STAR = 42;
export const PLUS = 43;
export const COMMA = 44;
export const DASH = 45;
export const DOT = 46;
export const ZERO = 48;
const NINE = 57;
export const COLON = 58;
export const LESS = 60;
export const GREATER = 62;
export const QUESTION = 63;
export const AT = 64;
export const OPEN_BRACKET = 91;
export const BACKSLASH = 92;
export const CLOSE_BRACKET = 93;
export const BACKTICK = 96;
export const OPEN_BRACE = 123;
export const PIPE = 124;
export const CLOSE_BRACE = 125;
const NEL = 0x85;
const LINE_SEPARATOR = 0x2028;
const PARAGRAPH_SEPARATOR = 0x2029;

const BLANK = 1;
const BREAK = 2;
const END = 4;
const FLOW = 8;
/** The classes of the first 256 characters. */
const CLASSES = new Uint8Array(256);
CLASSES[NUL] = END;
CLASSES[TAB] = BLANK;
CLASSES[SPACE] = BLANK;
for (const code of [LF, CR, NEL]) CLASSES[code] = BREAK;
for (const code of [COMMA, QUESTION, OPEN_BRACKET, CLOSE_BRACKET, OPEN_BRACE, CLOSE_BRACE])
  CLASSES[code] = FLOW;

function classesOf(code: number): number {
  if (code < 256) return CLASSES[code] as number;
  return code === LINE_SEPARATOR || code === PARAGRAPH_SEPARATOR ? BREAK : 0;
}

/** Space or tab. */
export function isBlank(code: number): boolean {
  return code === SPACE || code === TAB;
}

/** Any of the five line breaks of YAML 1.1. */
export function isBreak(code: number): boolean {
  return (classesOf(code) & BREAK) !== 0;
}

/** A line break or the end of the text. */
export function isBreakOrEnd(code: number): boolean {
  return (classesOf(code) & (BREAK | END)) !== 0;
}

/** A blank, a line break or the end of the text. */
export function isSpaceOrEnd(code: number): boolean {
  return (classesOf(code) & (BLANK | BREAK | END)) !== 0;
}

/** What ends a plain scalar at once: space or end, within brackets their indicators too. */
export function endsPlainRun(code: number, inFlow: boolean): boolean {
  return (classesOf(code) & (inFlow ? BLANK | BREAK | END | FLOW : BLANK | BREAK | END)) !== 0;
}

/** What ends an anchor's name or a tag's handle is anything but these: letters, digits, `_` and `-`. */
export function isWordCharacter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= ZERO && code <= NINE) ||
    code === 95 ||
    code === DASH
  );
}

export function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}

/** The value of a hexadecimal digit, -1 for another character. */
export function hexValue(code: number): number {
  if (code >= ZERO && code <= NINE) return code - ZERO;
  const lower = code | 32;
  return lower >= 97 && lower <= 102 ? lower - 87 : -1;
}
