import { VyomError } from "@vyom/core";

/** Says of a path, relative to the folder and with `/` between its parts, whether it is left out. */
export interface IgnoreRules {
  readonly ignores: (path: string) => boolean;
  /** Whether something below an ignored folder may be taken in again. */
  readonly hasExceptions: boolean;
}

const MAX_RULES = 1000;

/**
 * Reads a `.dockerignore`: a pattern a line, relative to the folder; `*` and `?` stay within one
 * name, `**` spans any number of folders, `[a-c]` is a class, `!` takes in again, `#` begins a
 * comment. What a pattern matches is left out with all below it; the last matching line wins.
 * @throws VyomError `oci.ignore_file`
 */
export function parseIgnoreFile(text: string): IgnoreRules {
  return ignoreRules(text.split(/\r?\n/));
}

/** As parseIgnoreFile, of single lines. @throws VyomError `oci.ignore_file` */
export function ignoreRules(lines: readonly string[]): IgnoreRules {
  const rules = lines.flatMap((line) => {
    const trimmed = line.trim();
    if (trimmed === "" || trimmed.startsWith("#")) return [];
    const isException = trimmed.startsWith("!");
    const pattern = (isException ? trimmed.slice(1) : trimmed).trim();
    const parts = pattern.split("/").filter((part) => part !== "" && part !== ".");
    if (parts.includes("..")) {
      throw new VyomError("oci.ignore_file", `the ignore pattern "${pattern}" leaves the folder`);
    }
    const compiled = parts.map((part): Part => (part === "**" ? part : tokensOf(part)));
    return parts.length === 0 ? [] : [{ isException, parts: compiled }];
  });
  if (rules.length > MAX_RULES) {
    throw new VyomError(
      "oci.ignore_file",
      `an ignore file has ${rules.length} patterns, ${MAX_RULES} are allowed`,
    );
  }
  return {
    hasExceptions: rules.some((rule) => rule.isException),
    ignores: (path) => {
      const names = path.split("/");
      let isIgnored = false;
      for (const { isException, parts } of rules) {
        if (isIgnored === isException && matchesPath(parts, names)) isIgnored = !isException;
      }
      return isIgnored;
    },
  };
}

/** One name's pattern: literal letters, and what stands for others. */
type Token =
  | { readonly kind: "letter"; readonly letter: string }
  | { readonly kind: "any" }
  | { readonly kind: "star" }
  | { readonly kind: "class"; readonly has: (letter: string) => boolean };
/** A name's tokens, or any number of names. */
type Part = readonly Token[] | "**";

/**
 * Whether the pattern matches the path itself or a folder above it. All places in the pattern that
 * the names so far may have led to are followed at once, so that no pattern takes long.
 */
function matchesPath(parts: readonly Part[], names: readonly string[]): boolean {
  const skipping = (at: number): number[] =>
    parts[at] === "**" && at < parts.length - 1 ? [at, ...skipping(at + 1)] : [at];
  let places = new Set(skipping(0));
  for (const name of names) {
    const next = new Set<number>();
    for (const at of places) {
      const part = parts[at];
      if (part === undefined || (part !== "**" && !matchesName(part, [...name]))) continue;
      if (at === parts.length - 1) return true;
      for (const place of skipping(part === "**" ? at : at + 1)) next.add(place);
    }
    places = next;
  }
  return false;
}

/** A star first stands for nothing; where the rest then fails, the last star takes one letter more. */
function matchesName(tokens: readonly Token[], letters: readonly string[]): boolean {
  let [token, letter] = [0, 0];
  let star: { token: number; letter: number } | undefined;
  while (letter < letters.length) {
    const current = tokens[token];
    if (current?.kind === "star") {
      star = { token: token++, letter };
    } else if (current !== undefined && matchesLetter(current, letters[letter] ?? "")) {
      token++;
      letter++;
    } else if (star !== undefined) {
      token = star.token + 1;
      letter = ++star.letter;
    } else return false;
  }
  return tokens.slice(token).every((rest) => rest.kind === "star");
}

function matchesLetter(token: Token, letter: string): boolean {
  if (token.kind === "letter") return token.letter === letter;
  return token.kind === "class" ? token.has(letter) : token.kind === "any";
}

function tokensOf(name: string): Token[] {
  const letters = [...name];
  const tokens: Token[] = [];
  for (let at = 0; at < letters.length; at++) {
    const letter = letters[at] ?? "";
    const end = letter === "[" ? classEnd(letters, at) : -1;
    if (letter === "*") tokens.push({ kind: "star" });
    else if (letter === "?") tokens.push({ kind: "any" });
    else if (letter === "\\" && at + 1 < letters.length)
      tokens.push({ kind: "letter", letter: letters[++at] ?? "" });
    else if (end !== -1) {
      tokens.push({ kind: "class", has: classOf(letters.slice(at + 1, end)) });
      at = end;
    } else tokens.push({ kind: "letter", letter });
  }
  return tokens;
}

/** Where a class ends: at the first bracket that is neither escaped nor its first letter; -1 without one. */
function classEnd(letters: readonly string[], start: number): number {
  for (let at = start + 1; at < letters.length; at++) {
    if (letters[at] === "\\") at++;
    else if (letters[at] === "]" && at > start + 1) return at;
  }
  return -1;
}

function classOf(inside: readonly string[]): (letter: string) => boolean {
  const isNegated = inside[0] === "^" || inside[0] === "!";
  const letters = inside.slice(isNegated ? 1 : 0);
  const ranges: (readonly [string, string])[] = [];
  const take = (at: number): readonly [letter: string, next: number] =>
    letters[at] === "\\" ? [letters[at + 1] ?? "", at + 2] : [letters[at] ?? "", at + 1];
  for (let at = 0; at < letters.length;) {
    const [low, next] = take(at);
    const isRange = letters[next] === "-" && next + 1 < letters.length;
    const [high, after] = isRange ? take(next + 1) : [low, next];
    ranges.push([low, high]);
    at = after;
  }
  return (letter) => ranges.some(([low, high]) => low <= letter && letter <= high) !== isNegated;
}
