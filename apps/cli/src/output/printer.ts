import pc from "picocolors";
import { hasColors, type Io } from "../io.ts";
import { jsonText } from "./json.ts";
import { renderRecord, renderTable, type Column } from "./table.ts";

/** Writes results to stdout, in the format that was asked for, and remarks to stderr. */
export class Printer {
  readonly format: "table" | "json";
  readonly colors: ReturnType<typeof pc.createColors>;
  readonly #io: Io;

  constructor(io: Io, format: "table" | "json") {
    this.#io = io;
    this.format = format;
    this.colors = pc.createColors(hasColors(io.stdout, io.env));
  }

  /** The one JSON value of a command; nothing in tables. */
  json(value: unknown): void {
    if (this.format === "json") this.#io.stdout.write(`${jsonText(value)}\n`);
  }

  /** One of many JSON values, each on a line of its own. */
  jsonLine(value: unknown): void {
    this.#io.stdout.write(`${jsonText(value, true)}\n`);
  }

  /** Text as it is; nothing in JSON. */
  text(text: string): void {
    if (this.format === "table") this.#io.stdout.write(text);
  }

  line(text = ""): void {
    this.text(`${text}\n`);
  }

  /** Rows under titles, or `whenEmpty` on stderr without rows; nothing in JSON. */
  table(
    columns: readonly Column[],
    rows: readonly (readonly string[])[],
    whenEmpty = "nothing found",
  ): void {
    if (this.format !== "table") return;
    if (rows.length === 0) return this.note(whenEmpty);
    const { columns: width, isTTY } = this.#io.stdout;
    this.text(
      renderTable(columns, rows, {
        ...(isTTY === true && width !== undefined && width > 0 ? { width } : {}),
        styleTitle: this.colors.dim,
      }),
    );
  }

  /** Names and values; nothing in JSON. */
  record(fields: readonly (readonly [string, string])[]): void {
    if (this.format === "table") this.text(renderRecord(fields, this.colors.dim));
  }

  /** A remark on stderr: a line, or `{"note": "..."}` in JSON. */
  note(text: string): void {
    const line = this.format === "json" ? jsonText({ note: text }, true) : text;
    this.#io.stderr.write(`${line}\n`);
  }
}
