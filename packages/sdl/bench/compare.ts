/* Files a second: parseSdl against js-yaml with chain-sdk's generateManifest, on the vectors that both accept. */
import { generateManifest } from "@akashnetwork/chain-sdk";
import { load } from "js-yaml";
import { readFileSync } from "node:fs";
import { stdout } from "node:process";
import { parseSdl } from "../src/index.ts";

const SECONDS = 3;

interface Case {
  sdl: string;
  ok: boolean;
  ts: { ok: boolean };
}

const path = new URL("../test/vectors/cases.json", import.meta.url);
const files = (JSON.parse(readFileSync(path, "utf8")) as Case[])
  .filter((each) => each.ok && each.ts.ok)
  .map((each) => each.sdl);

function filesPerSecond(parse: (text: string) => unknown): number {
  for (const file of files) parse(file);
  const start = performance.now();
  let count = 0;
  while (performance.now() - start < SECONDS * 1000) {
    for (const file of files) parse(file);
    count += files.length;
  }
  return Math.round((count * 1000) / (performance.now() - start));
}

const theirs = filesPerSecond((text) =>
  generateManifest(load(text) as Parameters<typeof generateManifest>[0]),
);
const ours = filesPerSecond(parseSdl);
stdout.write(
  `${files.length} files of ${Math.round(files.join("").length / files.length)} bytes\n`,
);
stdout.write(`js-yaml + generateManifest  ${theirs} files/s (without the hash)\n`);
stdout.write(`parseSdl                    ${ours} files/s, ${(ours / theirs).toFixed(1)} times\n`);
