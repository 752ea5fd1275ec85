/** Whether `left` stands before `right` by its UTF-8 bytes. */
export function isTextBefore(left: string, right: string): boolean {
  const length = Math.min(left.length, right.length);
  for (let index = 0; index < length; index++) {
    const a = left.charCodeAt(index);
    const b = right.charCodeAt(index);
    if (a !== b) return utf8Rank(a) < utf8Rank(b);
  }
  return left.length < right.length;
}

/** UTF-16 puts surrogates before U+E000 to U+FFFF, UTF-8 behind them. */
function utf8Rank(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}

/** A comparator for `Array.sort` by UTF-8 bytes. */
export function compareByUtf8(left: string, right: string): number {
  if (left === right) return 0;
  return isTextBefore(left, right) ? -1 : 1;
}

/** Cuts white space at both ends as Go's strings.TrimSpace does: U+0085 counts, U+FEFF does not. */
export function trimSpace(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text[start] as string)) start++;
  while (end > start && isSpace(text[end - 1] as string)) end--;
  return text.slice(start, end);
}

function isSpace(character: string): boolean {
  return character !== "\ufeff" && (character === "\x85" || character.trim() === "");
}
