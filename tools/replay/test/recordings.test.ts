import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { closingLine, replayFile, reportLines } from "../src/index.ts";

const folder = new URL("./vectors/", import.meta.url).pathname;
const recordings = readdirSync(folder).filter((name) => name.endsWith(".json.gz"));

describe("recorded runs of the reference", () => {
  it.each(recordings)("%s agrees, or a row of docs/differences.md says why", (name) => {
    const report = replayFile(folder + name);
    if (report.unexplained.length > 0)
      throw new Error(reportLines(report, { verbose: false }).join("\n"));
    expect(closingLine(report)).toMatch(
      /^\d+ of \d+ transactions agree, \d+ of \d+ answers agree, /,
    );
    expect(report.answers.agree).toBeGreaterThan(0);
  });
});
