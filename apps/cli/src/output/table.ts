/** Gives text a style, or leaves it. */
export type Formatter = (text: string) => string;

/** A column of a table. */
export interface Column {
  readonly title: string;
  readonly align?: "left" | "right";
  /** May lose its middle where the terminal is too narrow: for addresses and the like. */
  readonly canShrink?: boolean;
}

export interface TableOptions {
  /** Width of the terminal; without one nothing is shortened. */
  readonly width?: number;
  readonly styleTitle: Formatter;
}

const GAP = "   ";
const SHORTEST = 12;
// Escape sequences, bells and the like: what a provider or a chain sends must not steer the terminal.
const CONTROL = /\p{Cc}/gu;

/** Text of others made safe for a terminal: one line, no control characters. */
export function singleLine(text: string): string {
  return text.replace(CONTROL, " ");
}

function shorten(text: string, width: number): string {
  if (text.length <= width) return text;
  const head = Math.ceil((width - 1) / 2);
  return `${text.slice(0, head)}…${text.slice(text.length - (width - 1 - head))}`;
}

function fittedWidths(
  columns: readonly Column[],
  natural: readonly number[],
  width: number,
): number[] {
  const widths = [...natural];
  const total = (): number => totalWidth(widths);
  while (total() > width) {
    let widest = -1;
    for (const [index, column] of columns.entries()) {
      const current = widths[index] ?? 0;
      if (column.canShrink === true && current > SHORTEST && current > (widths[widest] ?? 0))
        widest = index;
    }
    if (widest < 0) break;
    widths[widest] = Math.max(SHORTEST, (widths[widest] ?? 0) - (total() - width));
  }
  return widths;
}

function totalWidth(widths: readonly number[]): number {
  return widths.reduce((sum, each) => sum + each, 0) + GAP.length * (widths.length - 1);
}

/** Each row by itself, its cells beneath each other under their titles: for terminals that are too narrow. */
function renderStacked(
  columns: readonly Column[],
  cells: readonly (readonly string[])[],
  styleTitle: Formatter,
): string {
  const records = cells.map((row) =>
    renderRecord(
      columns.flatMap(({ title }, index) => {
        const text = row[index] ?? "";
        return text === "" ? [] : [[title.toLowerCase(), text] as const];
      }),
      styleTitle,
    ),
  );
  return records.join("\n");
}

/** Rows under titles, columns aligned; ends with a line end. */
export function renderTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  options: TableOptions,
): string {
  const cells = rows.map((row) => columns.map((_column, index) => singleLine(row[index] ?? "")));
  const natural = columns.map((column, index) =>
    Math.max(column.title.length, ...cells.map((row) => row[index]?.length ?? 0)),
  );
  const widths =
    options.width === undefined ? natural : fittedWidths(columns, natural, options.width);
  if (options.width !== undefined && totalWidth(widths) > options.width)
    return renderStacked(columns, cells, options.styleTitle);
  const line = (row: readonly string[]): string =>
    columns
      .map((column, index) => {
        const width = widths[index] ?? 0;
        const text = shorten(row[index] ?? "", width);
        return column.align === "right" ? text.padStart(width) : text.padEnd(width);
      })
      .join(GAP)
      .trimEnd();
  const titles = options.styleTitle(line(columns.map((column) => column.title)));
  return [titles, ...cells.map(line)].map((text) => `${text}\n`).join("");
}

/** Names and values, one pair a line; ends with a line end. */
export function renderRecord(
  fields: readonly (readonly [string, string])[],
  styleName: Formatter,
): string {
  const width = Math.max(0, ...fields.map(([name]) => name.length));
  return fields
    .map(([name, value]) => `${styleName(name.padEnd(width))}${GAP}${singleLine(value)}`.trimEnd())
    .map((text) => `${text}\n`)
    .join("");
}
