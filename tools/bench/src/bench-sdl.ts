import { readFileSync } from "node:fs";
import { generateManifest, generateManifestVersion } from "@akashnetwork/chain-sdk";
import { VyomError } from "@vyom/core";
import { parseSdl } from "@vyom/sdl";
import { load } from "js-yaml";
import { median, type Figure } from "./figure.ts";

const ROUNDS = 7;
const ROUND_MS = 300;
const VECTORS = new URL("../../../packages/sdl/test/vectors/cases.json", import.meta.url);

async function rate(files: readonly string[], parse: (text: string) => unknown): Promise<number> {
  const began = performance.now();
  let count = 0;
  while (performance.now() - began < ROUND_MS) {
    for (const file of files) await parse(file);
    count += files.length;
  }
  return (count * 1000) / (performance.now() - began);
}

async function theirs(text: string): Promise<Uint8Array> {
  const result = generateManifest(load(text) as Parameters<typeof generateManifest>[0]);
  if (!result.ok)
    throw new VyomError(
      "bench.refused",
      "chain-sdk refused a file that it accepted when the vectors were made",
    );
  return generateManifestVersion(result.value.groups);
}

/** Files per second of parseSdl and of chain-sdk, groups, manifest and hash in both, on files that both accept. */
export async function benchSdl(): Promise<readonly Figure[]> {
  const cases = JSON.parse(readFileSync(VECTORS, "utf8")) as readonly {
    sdl: string;
    ok: boolean;
    ts: { ok: boolean };
  }[];
  const files = cases.filter((each) => each.ok && each.ts.ok).map((each) => each.sdl);
  const ratios: number[] = [];
  const rates: number[] = [];
  // In turns, so that a busy machine slows both.
  for (let round = 0; round < ROUNDS; round++) {
    const other = await rate(files, theirs);
    const ours = await rate(files, (text) => parseSdl(text).version);
    rates.push(ours);
    ratios.push(ours / other);
  }
  return [
    {
      name: "SDL files, beside chain-sdk",
      value: `${median(ratios).toFixed(1)} times as fast`,
      promise: ">= 2",
      note: `${median(rates).toFixed(0)} files/s with manifest and hash; ${files.length} files`,
    },
  ];
}
