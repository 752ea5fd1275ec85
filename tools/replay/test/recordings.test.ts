import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { closingLine, replayFile, reportLines } from "../src/index.ts";

const folder = new URL("./vectors/", import.meta.url).pathname;
const recordings = readdirSync(folder).filter((name) => name.endsWith(".json.gz"));

describe("recorded runs of the reference", () => {
  const used = new Set<string>();
  it.each(recordings)("%s agrees, or a row of docs/differences.md says why", (name) => {
    const report = replayFile(folder + name);
    if (report.unexplained.length > 0)
      throw new Error(reportLines(report, { verbose: false }).join("\n"));
    expect(closingLine(report)).toMatch(
      /^\d+ of \d+ transactions agree, \d+ of \d+ answers agree, /,
    );
    expect(report.answers.agree).toBeGreaterThan(0);
    for (const id of report.byRule.keys()) used.add(id);
    const erring = report.asReference?.transactions;
    // With its mistakes made here too, nearly all that absent modules left alone is as recorded: what is left is told in other codes.
    const later = [...report.apart].filter(([reason]) => reason.startsWith("later effects of "));
    const apart = later.reduce((sum, [, count]) => sum + count, 0);
    if (erring !== undefined) expect(erring.agree / (erring.total - apart)).toBeGreaterThan(0.95);
  });
  it("show these mistakes of the reference", () => {
    expect([...used].toSorted()).toEqual([
      "alike-numbers",
      "amino-fields",
      "audit-lists",
      "losing-bids",
      "lost-codes",
      "max-bids",
      "page-overflow",
      "panics",
      "revoked-allowance",
      "same-block",
      "second-lease",
      "settlement-denoms",
      "take-query",
    ]);
  });
});
