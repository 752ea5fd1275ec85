import { scanAnchor, scanDirective, scanTag } from "./scan-property.ts";
import { scanBlockScalar, scanPlainScalar, scanQuotedScalar } from "./scan-scalar.ts";
import {
  AMPERSAND,
  AT,
  BACKTICK,
  BANG,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COLON,
  COMMA,
  CR,
  DASH,
  DOT,
  DOUBLE_QUOTE,
  GREATER,
  HASH,
  LF,
  NUL,
  OPEN_BRACE,
  OPEN_BRACKET,
  PERCENT,
  PIPE,
  QUESTION,
  SINGLE_QUOTE,
  SPACE,
  STAR,
  TAB,
  isBlank,
  isBreakOrEnd,
  isSpaceOrEnd,
} from "./character.ts";
import { Cursor } from "./cursor.ts";
import { TokenKind, TokenQueue } from "./token.ts";

/** A place where an implicit key may have begun; it becomes one when `:` follows on the same line. */
interface SimpleKey {
  possible: boolean;
  /** Whether its token waits in the queue until the key is decided. */
  awaited: boolean;
  /** In block context at the indentation of the mapping only a key may stand. */
  required: boolean;
  tokenIndex: number;
  offset: number;
  line: number;
  column: number;
}

/** An implicit key and its `:` are at most this many characters apart. */
const MAX_KEY_LENGTH = 1024;
/** How far the scanner looks over white space for a comment to go on with. */
const COMMENT_LOOKAHEAD = 512;
/** The parser looks at one token while two more are known, so mistakes that close behind the end still count. */
const LOOKAHEAD = 2;
/** Indentation levels and open brackets; deeper documents are refused. */
const MAX_DEPTH = 200;

/**
 * Splits a text into tokens on demand, with the rules of gopkg.in/yaml.v3 v3.0.1 (YAML 1.1 structure): where tabs may
 * stand, when a key is a key, which characters end a plain scalar. Errors are SdlError `sdl.yaml_syntax`.
 */
export class Scanner {
  readonly cursor: Cursor;
  /** Tokens that are known; the next one is there after `peek`. */
  readonly tokens: TokenQueue = new TokenQueue();
  readonly #keys: SimpleKey[] = [];
  readonly #indents: number[] = [];
  #indent = -1;
  #flowLevel = 0;
  #keyAllowed = true;

  constructor(text: string) {
    this.cursor = new Cursor(text);
    this.#keys.push(noKey(-1));
    this.tokens.push(TokenKind.streamStart, 0, "");
  }

  /** The kind of the next token, which stays. */
  peek(): TokenKind {
    const { tokens } = this;
    while (!this.#seesAhead() || this.#headMayBecomeKey()) this.#fetch();
    return tokens.kind;
  }

  /** Whether enough tokens behind the next one are known; a plain key stands for three. */
  #seesAhead(): boolean {
    const { tokens } = this;
    const behind = tokens.end - tokens.head - 1;
    return behind >= LOOKAHEAD || (behind > 0 && tokens.lastKind === TokenKind.plainKey);
  }

  /** Passes the token that `peek` told. */
  skip(): void {
    this.tokens.take();
  }

  #headMayBecomeKey(): boolean {
    const keys = this.#keys;
    for (let index = keys.length - 1; index >= 0; index--) {
      const key = keys[index] as SimpleKey;
      if (key.possible && key.awaited && key.tokenIndex === this.tokens.head)
        return this.#isKeyValid(key);
    }
    return false;
  }

  #isKeyValid(key: SimpleKey): boolean {
    if (!key.possible) return false;
    const { cursor } = this;
    if (key.line === cursor.line && !isKeyTooLong(cursor.text, key.offset, cursor.offset))
      return true;
    if (key.required) cursor.fail("could not find the ':' of this key", key.offset);
    key.possible = false;
    return false;
  }

  #push(kind: TokenKind, length: number): void {
    this.tokens.push(kind, this.cursor.offset, "");
    this.cursor.offset += length;
  }

  #fetch(): void {
    const { cursor } = this;
    this.#skipToToken();
    this.#unrollIndent(cursor.column);
    const code = cursor.peek();
    if (code === NUL && cursor.offset >= cursor.text.length) return this.#fetchStreamEnd();
    if (cursor.offset === cursor.lineStart) {
      if (code === PERCENT) return this.#fetchDirective();
      if (code === DASH && isDocumentMark(cursor, DASH))
        return this.#fetchDocumentMark(TokenKind.documentStart);
      if (code === DOT && isDocumentMark(cursor, DOT))
        return this.#fetchDocumentMark(TokenKind.documentEnd);
    }
    const brokeLine = this.#fetchContent(code);
    if (brokeLine || this.tokens.lastKind === TokenKind.blockEntry) return;
    this.#skipLineComment();
  }

  /** Fetches the token at the cursor; tells whether it ended behind a line break. */
  #fetchContent(code: number): boolean {
    const { cursor, tokens } = this;
    const { offset } = cursor;
    const next = cursor.peek(1);
    switch (code) {
      case OPEN_BRACKET:
        return this.#fetchFlowStart(TokenKind.flowSequenceStart);
      case OPEN_BRACE:
        return this.#fetchFlowStart(TokenKind.flowMappingStart);
      case CLOSE_BRACKET:
        return this.#fetchFlowEnd(TokenKind.flowSequenceEnd);
      case CLOSE_BRACE:
        return this.#fetchFlowEnd(TokenKind.flowMappingEnd);
      case COMMA:
        this.#removeKey();
        this.#keyAllowed = true;
        this.#push(TokenKind.flowEntry, 1);
        return false;
      case DASH:
        if (isSpaceOrEnd(next)) return this.#fetchBlockEntry();
        break;
      case QUESTION:
        if (this.#flowLevel > 0 || isSpaceOrEnd(next)) return this.#fetchKey();
        break;
      case COLON:
        if (this.#flowLevel > 0 || isSpaceOrEnd(next)) return this.#fetchValue();
        break;
      case STAR:
      case AMPERSAND:
        this.#saveKey(false);
        tokens.push(code === STAR ? TokenKind.alias : TokenKind.anchor, offset, scanAnchor(cursor));
        return false;
      case BANG:
        this.#saveKey(false);
        tokens.push(TokenKind.tag, offset, scanTag(cursor));
        return false;
      case PIPE:
      case GREATER:
        if (this.#flowLevel > 0) break;
        this.#removeKey();
        this.#keyAllowed = true;
        tokens.push(
          TokenKind.textScalar,
          offset,
          scanBlockScalar(cursor, this.#indent, code === PIPE),
        );
        return true;
      case SINGLE_QUOTE:
      case DOUBLE_QUOTE:
        this.#saveKey(false);
        tokens.push(TokenKind.textScalar, offset, scanQuotedScalar(cursor, code));
        return false;
      default:
        if (!isIndicator(code)) return this.#fetchPlain();
    }
    if (code === DASH && !isBlank(next)) return this.#fetchPlain();
    if (this.#flowLevel === 0 && (code === QUESTION || code === COLON)) return this.#fetchPlain();
    return cursor.fail("a token cannot begin with this character, put quotes around the text");
  }

  #fetchPlain(): boolean {
    const { cursor, tokens } = this;
    const { offset, column, line } = cursor;
    const mayBeKey = this.#keyAllowed;
    if (mayBeKey) this.#removeKey();
    const required = this.#flowLevel === 0 && this.#indent === column;
    const text = scanPlainScalar(cursor, this.#indent, this.#flowLevel > 0);
    if (mayBeKey) this.#noteKey(offset, line, column, required);
    if (mayBeKey && !cursor.brokeLine && cursor.line === line && this.#atKeyEnd(offset)) {
      this.#removeKey(true);
      this.#rollIndent(column, tokens.end, TokenKind.blockMappingStart, offset);
      tokens.push(TokenKind.plainKey, offset, text);
      this.#keyAllowed = false;
      cursor.offset++;
      return false;
    }
    this.#keyAllowed = cursor.brokeLine;
    tokens.push(TokenKind.plainScalar, offset, text);
    return cursor.brokeLine;
  }

  /** Whether a plain scalar on one line that began at `start` ends as a key, its `:` at the cursor. */
  #atKeyEnd(start: number): boolean {
    const { cursor } = this;
    if (cursor.peek() !== COLON) return false;
    if (this.#flowLevel === 0 && !isSpaceOrEnd(cursor.peek(1))) return false;
    return !isKeyTooLong(cursor.text, start, cursor.offset);
  }

  #fetchStreamEnd(): void {
    const { cursor } = this;
    if (cursor.offset !== cursor.lineStart) {
      cursor.line++;
      cursor.lineStart = cursor.offset;
    }
    this.#endBlocks();
    this.tokens.push(TokenKind.streamEnd, cursor.offset, "");
  }

  #fetchDirective(): void {
    this.#endBlocks();
    const { offset } = this.cursor;
    const { name, value } = scanDirective(this.cursor);
    this.tokens.push(
      name === "YAML" ? TokenKind.versionDirective : TokenKind.tagDirective,
      offset,
      value,
    );
  }

  #fetchDocumentMark(kind: TokenKind): void {
    this.#endBlocks();
    this.#push(kind, 3);
  }

  #endBlocks(): void {
    this.#unrollIndent(-1);
    this.#removeKey();
    this.#keyAllowed = false;
  }

  #fetchFlowStart(kind: TokenKind): boolean {
    this.#saveKey(true);
    this.#keys.push(noKey(this.tokens.end));
    this.#flowLevel++;
    if (this.#flowLevel > MAX_DEPTH) this.cursor.fail(`more than ${MAX_DEPTH} brackets are open`);
    this.#push(kind, 1);
    return false;
  }

  #fetchFlowEnd(kind: TokenKind): boolean {
    this.#removeKey();
    if (this.#flowLevel > 0) {
      this.#flowLevel--;
      this.#forget(this.#keys.pop() as SimpleKey);
    }
    this.#keyAllowed = false;
    this.#push(kind, 1);
    return false;
  }

  /**
   * Leaves a level of brackets. As in yaml.v3, brackets without a possible key in them are not awaited as a key
   * themselves: what follows on their line may come too late to make them one.
   */
  #forget(inner: SimpleKey): void {
    const outer = this.#keys[this.#keys.length - 1] as SimpleKey;
    if (outer.tokenIndex === inner.tokenIndex) outer.awaited = false;
  }

  #fetchBlockEntry(): boolean {
    const { cursor } = this;
    if (this.#flowLevel === 0) {
      if (!this.#keyAllowed) cursor.fail("a list entry cannot begin here");
      this.#rollIndent(cursor.column, this.tokens.end, TokenKind.blockSequenceStart);
    }
    this.#removeKey();
    this.#keyAllowed = true;
    this.#push(TokenKind.blockEntry, 1);
    return false;
  }

  #fetchKey(): boolean {
    const { cursor } = this;
    if (this.#flowLevel === 0) {
      if (!this.#keyAllowed) cursor.fail("a key cannot begin here");
      this.#rollIndent(cursor.column, this.tokens.end, TokenKind.blockMappingStart);
    }
    this.#removeKey();
    this.#keyAllowed = this.#flowLevel === 0;
    this.#push(TokenKind.key, 1);
    return false;
  }

  #fetchValue(): boolean {
    const { cursor } = this;
    const key = this.#keys[this.#keys.length - 1] as SimpleKey;
    if (this.#isKeyValid(key)) {
      this.tokens.insert(key.tokenIndex, TokenKind.key, key.offset);
      this.#rollIndent(key.column, key.tokenIndex, TokenKind.blockMappingStart, key.offset);
      key.possible = false;
      this.#keyAllowed = false;
    } else {
      if (this.#flowLevel === 0) {
        if (!this.#keyAllowed)
          cursor.fail("a ':' cannot stand here, put quotes around a text that has ': ' in it");
        this.#rollIndent(cursor.column, this.tokens.end, TokenKind.blockMappingStart);
      }
      this.#keyAllowed = this.#flowLevel === 0;
    }
    this.#push(TokenKind.value, 1);
    return false;
  }

  /** Notes that a key may begin at the cursor; `allowNext` says whether one may begin behind the coming token. */
  #saveKey(allowNext: boolean): void {
    const { cursor } = this;
    if (this.#keyAllowed) {
      this.#removeKey();
      const required = this.#flowLevel === 0 && this.#indent === cursor.column;
      this.#noteKey(cursor.offset, cursor.line, cursor.column, required);
    }
    this.#keyAllowed = allowNext;
  }

  /** Notes that the token to come may be a key. */
  #noteKey(offset: number, line: number, column: number, required: boolean): void {
    const key = this.#keys[this.#keys.length - 1] as SimpleKey;
    key.possible = true;
    key.awaited = true;
    key.required = required;
    key.tokenIndex = this.tokens.end;
    key.offset = offset;
    key.line = line;
    key.column = column;
  }

  /** Nothing before the cursor can be a key any more, or `found` one is. */
  #removeKey(found = false): void {
    const key = this.#keys[this.#keys.length - 1] as SimpleKey;
    if (key.possible && key.required && !found)
      this.cursor.fail("could not find the ':' of this key", key.offset);
    key.possible = false;
  }

  #rollIndent(column: number, index: number, kind: TokenKind, offset?: number): void {
    if (this.#flowLevel > 0 || this.#indent >= column) return;
    this.#indents.push(this.#indent);
    this.#indent = column;
    if (this.#indents.length > MAX_DEPTH)
      this.cursor.fail(`the document is nested more than ${MAX_DEPTH} levels deep`);
    this.tokens.insert(index, kind, offset ?? this.cursor.offset);
  }

  #unrollIndent(column: number): void {
    if (this.#flowLevel > 0) return;
    while (this.#indent > column) {
      this.tokens.push(TokenKind.blockEnd, this.cursor.offset, "");
      this.#indent = this.#indents.pop() as number;
    }
  }

  /** Passes white space, comments and line breaks. */
  #skipToToken(): void {
    const { cursor } = this;
    for (;;) {
      const allowTab = this.#flowLevel > 0 || !this.#keyAllowed;
      let code = cursor.peek();
      while (code === SPACE || (code === TAB && allowTab)) {
        cursor.offset++;
        code = cursor.peek();
      }
      if (code === HASH) this.#skipComments();
      if (!cursor.skipBreak()) return;
      if (this.#flowLevel === 0) this.#keyAllowed = true;
    }
  }

  /** Passes a comment that stands behind a token on its line, tabs before it included. */
  #skipLineComment(): void {
    const { cursor } = this;
    let ahead = 0;
    if (cursor.peek() === LF) return;
    while (ahead < COMMENT_LOOKAHEAD && isBlank(cursor.peek(ahead))) ahead++;
    if (cursor.peek(ahead) !== HASH || ahead === COMMENT_LOOKAHEAD) return;
    cursor.offset += ahead;
    skipLine(cursor);
  }

  /** Passes a comment and those below it, over empty lines and any indentation, tabs included. */
  #skipComments(): void {
    const { cursor } = this;
    for (;;) {
      skipLine(cursor);
      let ahead = 1;
      let code = cursor.peek(ahead);
      if (cursor.peek() !== LF && cursor.peek() !== CR) return;
      while (ahead < COMMENT_LOOKAHEAD && (isBlank(code) || code === LF || code === CR))
        code = cursor.peek(++ahead);
      if (code !== HASH || ahead >= COMMENT_LOOKAHEAD) return;
      const target = cursor.offset + ahead;
      while (cursor.offset < target) if (!cursor.skipBreak()) cursor.offset++;
    }
  }
}

function noKey(tokenIndex: number): SimpleKey {
  return {
    possible: false,
    awaited: false,
    required: false,
    tokenIndex,
    offset: 0,
    line: 0,
    column: 0,
  };
}

function skipLine(cursor: Cursor): void {
  if (cursor.hasOnlyLineFeeds) {
    const end = cursor.padded.indexOf("\n", cursor.offset);
    cursor.offset = end < 0 ? cursor.text.length : end;
    return;
  }
  while (!isBreakOrEnd(cursor.peek())) cursor.offset++;
}

function isDocumentMark(cursor: Cursor, mark: number): boolean {
  return cursor.peek(1) === mark && cursor.peek(2) === mark && isSpaceOrEnd(cursor.peek(3));
}

/** Whether a key's text counts more characters than allowed; astral characters count once. */
function isKeyTooLong(text: string, start: number, end: number): boolean {
  if (end - start <= MAX_KEY_LENGTH) return false;
  if (end - start > 2 * MAX_KEY_LENGTH) return true;
  let characters = 0;
  for (let at = start; at < end; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) characters++;
  return characters > MAX_KEY_LENGTH;
}

function isIndicator(code: number): boolean {
  switch (code) {
    case DASH:
    case QUESTION:
    case COLON:
    case PIPE:
    case GREATER:
    case HASH:
    case PERCENT:
    case AT:
    case BACKTICK:
      return true;
    default:
      return isSpaceOrEnd(code);
  }
}
