/** Breaks lines at spaces where they are longer than a terminal; further lines begin with `indent` spaces. */
export function wrapText(text: string, options: { columns: number; indent: number }): string {
  return text
    .split("\n")
    .map((line) => wrapLine(line, options))
    .join("\n");
}

function wrapLine(line: string, { columns, indent }: { columns: number; indent: number }): string {
  const lines: string[] = [];
  let rest = line;
  while (rest.length > columns) {
    const begin = rest.length - rest.trimStart().length;
    const at = rest.lastIndexOf(" ", columns);
    if (at <= begin) break; // one word that is longer than the terminal
    lines.push(rest.slice(0, at).trimEnd());
    rest = `${" ".repeat(indent)}${rest.slice(at + 1)}`;
  }
  return [...lines, rest].join("\n");
}
