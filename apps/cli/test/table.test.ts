import { describe, expect, it } from "vitest";
import { renderTable } from "../src/output/table.ts";

const COLUMNS = [
  { title: "DSEQ", align: "right" },
  { title: "PROVIDER", canShrink: true },
  { title: "ADDRESS" },
] as const;
const ROWS = [
  ["6", "akash1htamarexaxhgdsp0xu6sppeyx7avtvqrqjhvdj", "http://app.localhost:8080"],
  ["1234", "akash1h", ""],
];
const plain = (text: string): string => text;

describe("a table", () => {
  it("aligns its columns and leaves no spaces at the ends", () => {
    expect(renderTable(COLUMNS, ROWS, { styleTitle: plain })).toBe(
      `DSEQ   PROVIDER                                       ADDRESS
   6   akash1htamarexaxhgdsp0xu6sppeyx7avtvqrqjhvdj   http://app.localhost:8080
1234   akash1h
`,
    );
  });

  it("shortens what may be where the terminal is narrow", () => {
    expect(renderTable(COLUMNS, ROWS, { width: 60, styleTitle: plain })).toBe(
      `DSEQ   PROVIDER                    ADDRESS
   6   akash1htamar…avtvqrqjhvdj   http://app.localhost:8080
1234   akash1h
`,
    );
  });

  it("stacks its cells where that is not enough, nothing cut", () => {
    expect(renderTable(COLUMNS, ROWS, { width: 40, styleTitle: plain })).toBe(
      `dseq       6
provider   akash1htamarexaxhgdsp0xu6sppeyx7avtvqrqjhvdj
address    http://app.localhost:8080

dseq       1234
provider   akash1h
`,
    );
  });

  it("keeps what others send from steering the terminal", () => {
    const rows = [["6", "\u001b[2Jgone\u0007", "a\nb"]];
    const text = renderTable(COLUMNS, rows, { styleTitle: plain });
    expect(text.split("\n")[1]).toBe("   6    [2Jgone    a b");
  });
});
