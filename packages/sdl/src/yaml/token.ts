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
  scalar: 20,
} as const;
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];

/** One token. `value` is a scalar's text, a name, a tag's handle or a version; `suffix` a tag's rest or a directive's prefix. */
export interface Token {
  readonly kind: TokenKind;
  readonly offset: number;
  readonly value: string;
  readonly suffix: string;
  /** Whether a scalar was written without quotes and block indicator. */
  readonly plain: boolean;
}

export function token(kind: TokenKind, offset: number, value = "", suffix = ""): Token {
  return { kind, offset, value, suffix, plain: false };
}

export function scalarToken(offset: number, value: string, plain: boolean): Token {
  return { kind: TokenKind.scalar, offset, value, suffix: "", plain };
}
