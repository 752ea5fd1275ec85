import { readFileSync } from "node:fs";
import { generateManifest } from "@akashnetwork/chain-sdk";
import { parseSdl } from "@vyom/sdl";
import { load } from "js-yaml";
import { median, type Figure } from "./figure.ts";

const ROUNDS = 7;
const ROUND_MS = 300;
const VECTORS = new URL("../../../packages/sdl/test/vectors/cases.json", import.meta.url);

function rate(files: readonly string[], parse: (text: string) => unknown): number {
  const began = performance.now();
  let count = 0;
  while (performance.now() - began < ROUND_MS) {
    for (const file of files) parse(file);
    count += files.length;
  }
  return (count * 1000) / (performance.now() - began);
}

/** Files per second of parseSdl (groups, manifest and hash) and of chain-sdk (groups and manifest) on files that both accept. */
export function benchSdl(): readonly Figure[] {
  const cases = JSON.parse(readFileSync(VECTORS, "utf8")) as readonly { sdl: string; ok: boolean; ts: { ok: boolean } }[];
  const files = cases.filter((each) => each.ok && each.ts.ok).map((each) => each.sdl);
  const ratios: number[] = [];
  const rates: number[] = [];
  // In turns, so that a busy machine slows both.
  for (let round = 0; round < ROUNDS; round++) {
    const theirs = rate(files, (text) => generateManifest(load(text) as Parameters<typeof generateManifest>[0]));
    const ours = rate(files, parseSdl);
    rates.push(ours);
    ratios.push(ours / theirs);
  }
  return [{ name: "SDL files, beside chain-sdk", value: `${median(ratios).toFixed(1)} times as fast`, promise: ">= 2", note: `${median(rates).toFixed(0)} files/s with the hash; ${files.length} files` }];
}
