/** A line that both texts have, or only one. */
export interface DiffLine {
  readonly mark: " " | "+" | "-";
  readonly text: string;
}

/** Lengths of the longest common subsequences of all tails: `lengths[i][j]` of `left` from i and `right` from j. */
function commonLengths(left: readonly string[], right: readonly string[]): Uint32Array[] {
  const lengths = Array.from({ length: left.length + 1 }, () => new Uint32Array(right.length + 1));
  for (let i = left.length - 1; i >= 0; i--)
    for (let j = right.length - 1; j >= 0; j--) {
      const row = lengths[i];
      const below = lengths[i + 1];
      if (row === undefined || below === undefined) continue;
      row[j] =
        left[i] === right[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  return lengths;
}

function allLines(left: readonly string[], right: readonly string[]): DiffLine[] {
  const lengths = commonLengths(left, right);
  const lines: DiffLine[] = [];
  let i = 0;
  let j = 0;
  while (i < left.length || j < right.length) {
    const [old, fresh] = [left[i], right[j]];
    if (old !== undefined && old === fresh) {
      lines.push({ mark: " ", text: old });
      i += 1;
      j += 1;
    } else if (
      old !== undefined &&
      (fresh === undefined || (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0))
    ) {
      lines.push({ mark: "-", text: old });
      i += 1;
    } else {
      lines.push({ mark: "+", text: fresh ?? "" });
      j += 1;
    }
  }
  return lines;
}

/** What changed between two texts, with `around` lines of what did not; empty when nothing did. */
export function diffLines(before: string, after: string, around = 2): readonly DiffLine[] {
  const split = (text: string): string[] => text.replace(/\r?\n$/, "").split(/\r?\n/);
  const lines = allLines(split(before), split(after));
  const isNear = (index: number): boolean =>
    lines.slice(Math.max(0, index - around), index + around + 1).some((line) => line.mark !== " ");
  return lines.filter((_line, index) => isNear(index));
}
