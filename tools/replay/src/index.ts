import { basename } from "node:path";
import { replayChain } from "./chain-replay.ts";
import { replayPure } from "./pure-replay.ts";
import { readRecording } from "./recording.ts";
import { Report } from "./report.ts";

export { closingLine, reportLines, Report, type Tally } from "./report.ts";
export { RULES, type Rule } from "./rules/index.ts";
export type { Difference, Field, Place } from "./difference.ts";

/** Replays one recording. @throws VyomError `replay.recording` for a file that is none */
export function replayFile(path: string): Report {
  const recording = readRecording(path);
  const name = basename(path).replace(/\.json(\.gz)?$/, "");
  return recording.format === "akash-pure-vector/1"
    ? replayPure(recording, name)
    : replayChain(recording, name);
}

/** Replays recordings one after the other, each on a chain of its own, and sums up. */
export function replay(paths: readonly string[]): Report {
  const sum = new Report();
  for (const path of paths) sum.merge(replayFile(path));
  return sum;
}
