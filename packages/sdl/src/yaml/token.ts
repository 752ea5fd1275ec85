/** The kinds of token the scanner produces, by the names of the YAML specification. */
export const TokenKind = {
  streamStart: 0,
  streamEnd: 1,
  versionDirective: 2,
  tagDirective: 3,
  documentStart: 4,
  documentEnd: 5,
  blockSequenceStart: 6,
  blockMappingStart: 7,
  blockEnd: 8,
  flowSequenceStart: 9,
  flowSequenceEnd: 10,
  flowMappingStart: 11,
  flowMappingEnd: 12,
  blockEntry: 13,
  flowEntry: 14,
  key: 15,
  value: 16,
  alias: 17,
  anchor: 18,
  tag: 19,
  /** Written without quotes and block indicator. */
  plainScalar: 20,
  /** In quotes, or behind `|` or `>`. */
  textScalar: 21,
  /** A key, the plain scalar that it is and its `:` in one. */
  plainKey: 22,
} as const;
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];

/** Between the two parts of a tag's or directive's value; no document may contain it. */
export const PART_SEPARATOR = "\0";

/**
 * The tokens between scanner and parser, in parallel arrays: a document has hundreds, and an object for each costs more
 * than scanning it. A value is a scalar's text, a name, a version, or a tag's handle and suffix.
 */
export class TokenQueue {
  readonly #kinds: TokenKind[] = [];
  readonly #offsets: number[] = [];
  readonly #values: string[] = [];
  #head = 0;

  /** How many tokens there ever were: the index that the next one gets. */
  get end(): number {
    return this.#kinds.length;
  }

  /** The index of the next token to be taken. */
  get head(): number {
    return this.#head;
  }

  get kind(): TokenKind {
    return this.#kinds[this.#head] as TokenKind;
  }

  get offset(): number {
    return this.#offsets[this.#head] as number;
  }

  get value(): string {
    return this.#values[this.#head] as string;
  }

  get lastKind(): TokenKind {
    return this.#kinds[this.#kinds.length - 1] as TokenKind;
  }

  take(): void {
    this.#head++;
  }

  push(kind: TokenKind, offset: number, value: string): void {
    this.#kinds.push(kind);
    this.#offsets.push(offset);
    this.#values.push(value);
  }

  /** Puts a token without a value before the few that follow `index`; at the end when that one is taken already. */
  insert(index: number, kind: TokenKind, offset: number): void {
    this.push(kind, offset, "");
    if (index < this.#head) return;
    for (let at = this.#kinds.length - 1; at > index; at--) {
      this.#kinds[at] = this.#kinds[at - 1] as TokenKind;
      this.#offsets[at] = this.#offsets[at - 1] as number;
      this.#values[at] = this.#values[at - 1] as string;
    }
    this.#kinds[index] = kind;
    this.#offsets[index] = offset;
    this.#values[index] = "";
  }
}
