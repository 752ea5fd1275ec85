import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { parseArgs } from "node:util";
import { planText } from "./run/plan-text.ts";
import { runPlan, runSeed, type RunResult } from "./run/run-seed.ts";
import { shrink } from "./run/shrink.ts";

const USAGE = `sim [--seed N] [--blocks B] [--txs-per-block T] [--reasons] [--other-process] [--shrink-seconds S] [--hash-only]

  --seed            what to run again; a fresh one is printed otherwise
  --blocks          how many blocks (50)
  --txs-per-block   how many transactions in each (40)
  --reasons         also why transactions did not succeed
  --other-process   runs the seed again in another process and compares the app hash
  --shrink-seconds  how long to look for the least that goes wrong (120)
  --hash-only       prints the last app hash and nothing else
`;

const { values } = parseArgs({
  options: {
    seed: { type: "string" },
    blocks: { type: "string", default: "50" },
    "txs-per-block": { type: "string", default: "40" },
    reasons: { type: "boolean", default: false },
    "other-process": { type: "boolean", default: false },
    "shrink-seconds": { type: "string", default: "120" },
    "hash-only": { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
const seed = values.seed === undefined ? randomBytes(6).readUIntBE(0, 6).toString() : values.seed;
const print = (text: string): void => void process.stdout.write(`${text}\n`);

if (values.help) process.stdout.write(USAGE);
else main();

function main(): void {
  const blocks = Number(values.blocks);
  const size = { blocks, txsPerBlock: Number(values["txs-per-block"]) };
  if (values["hash-only"]) {
    print(runSeed({ seed: BigInt(seed), ...size }).appHash);
    return;
  }
  print(`seed ${seed}, ${blocks} blocks of ${size.txsPerBlock}`);
  const beganMs = Date.now();
  const every = Math.max(1, Math.floor(blocks / 20));
  const onBlock = (index: number): void => {
    if ((index + 1) % every === 0)
      process.stderr.write(`block ${index + 1}, ${Math.round((Date.now() - beganMs) / 1000)} s\n`);
  };
  const result = runSeed({ seed: BigInt(seed), ...size, onBlock });
  for (const line of result.tally.lines()) print(line);
  if (values.reasons)
    for (const [why, count] of [...result.tally.reasons].toSorted(
      (left, right) => right[1] - left[1],
    ))
      print(`  ${String(count).padStart(7)}  ${why}`);
  if (result.failure !== undefined) explain(result);
  else print(`app hash ${result.appHash}; the ledger agrees`);
  if (result.failure === undefined && values["other-process"]) compareProcesses(result);
}

/** Prints what went wrong and the least that makes it go wrong. */
function explain({ plan, failure }: RunResult): void {
  process.exitCode = 1;
  if (failure === undefined) return;
  print(`goes wrong at height ${failure.height}:`);
  for (const sentence of failure.sentences.slice(0, 20)) print(`  ${sentence}`);
  const endMs = Date.now() + Number(values["shrink-seconds"]) * 1000;
  const shrunk = shrink(plan, failure, { run: runPlan, mayGoOn: () => Date.now() < endMs });
  print(`the least found in ${shrunk.attempts} attempts:`);
  for (const line of planText(shrunk.plan)) print(line);
  for (const sentence of shrunk.failure.sentences.slice(0, 20)) print(`  ${sentence}`);
}

function compareProcesses({ appHash }: RunResult): void {
  const own = process.argv.slice(1, 2);
  const args = [...own, "--hash-only", "--seed", seed, "--blocks", values.blocks];
  const child = spawnSync(
    process.execPath,
    [...process.execArgv, ...args, "--txs-per-block", values["txs-per-block"]],
    { encoding: "utf8" },
  );
  const isSame = child.stdout.trim() === appHash;
  print(
    isSame
      ? "another process has the same app hash"
      : `another process: ${child.stdout}${child.stderr}`,
  );
  if (!isSame) process.exitCode = 1;
}
