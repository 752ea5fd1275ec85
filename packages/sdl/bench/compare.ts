/* Files a second: parseSdl against js-yaml with chain-sdk's generateManifest, on the vectors that both accept. */
import { generateManifest } from "@akashnetwork/chain-sdk";
import { load } from "js-yaml";
import { readFileSync } from "node:fs";
import { stdout } from "node:process";
import { parseSdl } from "../src/index.ts";

const ROUNDS = 9;
const ROUND_MS = 400;

interface Case {
  sdl: string;
  ok: boolean;
  ts: { ok: boolean };
}

const path = new URL("../test/vectors/cases.json", import.meta.url);
const files = (JSON.parse(readFileSync(path, "utf8")) as Case[])
  .filter((each) => each.ok && each.ts.ok)
  .map((each) => each.sdl);

const rates = new Map<string, number[]>();

function measure(name: string, parse: (text: string) => unknown): void {
  const start = performance.now();
  let count = 0;
  while (performance.now() - start < ROUND_MS) {
    for (const file of files) parse(file);
    count += files.length;
  }
  const rate = (count * 1000) / (performance.now() - start);
  rates.set(name, [...(rates.get(name) ?? []), rate]);
}

function median(name: string): number {
  const sorted = [...(rates.get(name) ?? [])].sort((left, right) => left - right);
  return Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0);
}

// In turns, so that a busy machine slows both.
for (let round = 0; round < ROUNDS; round++) {
  measure("theirs", (text) =>
    generateManifest(load(text) as Parameters<typeof generateManifest>[0]),
  );
  measure("ours", parseSdl);
}
const [theirs, ours] = [median("theirs"), median("ours")];
stdout.write(
  `${files.length} files of ${Math.round(files.join("").length / files.length)} bytes\n`,
);
stdout.write(`js-yaml + generateManifest  ${theirs} files/s (without the hash)\n`);
stdout.write(`parseSdl                    ${ours} files/s, ${(ours / theirs).toFixed(1)} times\n`);
