import { SdlError } from "../sdl-error.ts";
import { CR, LF, isBreak } from "./character.ts";
import { positionAt } from "./text.ts";

const OTHER_BREAK = /[\r\x85\u2028\u2029]/;

/** The place of the scanner in a text. The text is followed by NULs, so looking ahead never leaves it. */
export class Cursor {
  readonly text: string;
  /** The text with its trailing NULs. */
  readonly padded: string;
  /** Whether lines end with a line feed and nothing else, as nearly always. */
  readonly hasOnlyLineFeeds: boolean;
  offset = 0;
  lineStart = 0;
  /** Counts from 0. */
  line = 0;
  /** Whether the last plain scalar was followed by line breaks that are passed now. */
  brokeLine = false;

  constructor(text: string) {
    this.text = text;
    this.padded = `${text}\0\0\0\0`;
    this.hasOnlyLineFeeds = !OTHER_BREAK.test(text);
  }

  get column(): number {
    return this.offset - this.lineStart;
  }

  peek(ahead = 0): number {
    return this.padded.charCodeAt(this.offset + ahead);
  }

  /** Passes one line break (CR LF counts as one); false where there is none. */
  skipBreak(): boolean {
    const code = this.peek();
    if (!isBreak(code)) return false;
    this.offset += code === CR && this.peek(1) === LF ? 2 : 1;
    this.line++;
    this.lineStart = this.offset;
    return true;
  }

  /** Passes one line break and tells its text in a scalar: a line feed, or the separators U+2028 and U+2029 as they are. */
  readBreak(): string {
    const code = this.peek();
    if (!this.skipBreak()) return "";
    return code > 0xff ? String.fromCharCode(code) : "\n";
  }

  /** Refuses the text at an offset, the cursor's by default. */
  fail(sentence: string, offset: number = this.offset): never {
    throw new SdlError("sdl.yaml_syntax", sentence, { position: positionAt(this.text, offset) });
  }
}
