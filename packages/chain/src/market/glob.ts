/** One step of a pattern: any characters but slashes, or one character that must be among some. */
type Step =
  | { readonly star: true }
  | { readonly star: false; readonly takes: (character: string) => boolean };

/**
 * Whether a name matches a pattern of `*`, `?`, `[...]` and `\`-escapes, the first two of which take no slash
 * (Go's path/filepath Match). A malformed pattern matches nothing.
 */
export function globMatch(pattern: string, name: string): boolean {
  const steps = parse([...pattern]);
  return steps !== undefined && matches(steps, [...name]);
}

/** Walks both with one place to go back to, so the time is at most their product. */
function matches(steps: readonly Step[], name: readonly string[]): boolean {
  let step = 0;
  let at = 0;
  let retry: { step: number; at: number } | undefined;
  while (at < name.length || step < steps.length) {
    const now = steps[step];
    const character = name[at];
    if (now?.star === true) {
      retry = { step, at };
      step++;
    } else if (now !== undefined && character !== undefined && now.takes(character)) {
      step++;
      at++;
    } else if (retry !== undefined && name[retry.at] !== undefined && name[retry.at] !== "/") {
      retry = { step: retry.step, at: retry.at + 1 };
      step = retry.step + 1;
      at = retry.at;
    } else return false;
  }
  return true;
}

function parse(pattern: readonly string[]): Step[] | undefined {
  const steps: Step[] = [];
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern[at] as string;
    if (character === "*") steps.push({ star: true });
    else if (character === "?") steps.push({ star: false, takes: (given) => given !== "/" });
    else if (character === "[") {
      const set = parseSet(pattern, at + 1);
      if (set === undefined) return undefined;
      steps.push({ star: false, takes: set.takes });
      at = set.end;
    } else {
      if (character === "\\") at++;
      const literal = pattern[at];
      if (literal === undefined) return undefined;
      steps.push({ star: false, takes: (given) => given === literal });
    }
  }
  return steps;
}

/** `[^a-z]` from behind its bracket; `end` is where it closes. */
function parseSet(
  pattern: readonly string[],
  from: number,
): { takes: (character: string) => boolean; end: number } | undefined {
  const isNegated = pattern[from] === "^";
  const ranges: [low: string, high: string][] = [];
  let at = isNegated ? from + 1 : from;
  for (;;) {
    if (pattern[at] === "]" && ranges.length > 0) break;
    const low = parseSetCharacter(pattern, at);
    if (low === undefined) return undefined;
    at = low.next;
    let high = low;
    if (pattern[at] === "-") {
      const end = parseSetCharacter(pattern, at + 1);
      if (end === undefined) return undefined;
      high = end;
      at = end.next;
    }
    ranges.push([low.character, high.character]);
  }
  const takes = (given: string): boolean => {
    const code = given.codePointAt(0) ?? 0;
    const isIn = ranges.some(
      ([low, high]) => (low.codePointAt(0) ?? 0) <= code && code <= (high.codePointAt(0) ?? 0),
    );
    return isIn !== isNegated;
  };
  return { takes, end: at };
}

function parseSetCharacter(
  pattern: readonly string[],
  at: number,
): { character: string; next: number } | undefined {
  const first = pattern[at];
  if (first === undefined || first === "-" || first === "]") return undefined;
  const place = first === "\\" ? at + 1 : at;
  const character = pattern[place];
  // A set must go on to its closing bracket.
  if (character === undefined || place + 1 >= pattern.length) return undefined;
  return { character, next: place + 1 };
}
