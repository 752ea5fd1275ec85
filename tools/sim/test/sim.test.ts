import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { fileURLToPath } from "node:url";
import { APP_STORES, createApp } from "@vyom/chain";
import { CommitStore } from "@vyom/store";
import { describe, expect, it } from "vitest";
import {
  MESSAGE_TYPES,
  Random,
  planText,
  runPlan,
  runSeed,
  shrink,
  type PlannedBlock,
} from "../src/index.ts";
import { Book, Journal } from "../src/ledger/journal.ts";
import { Disagreement } from "../src/run/disagreement.ts";
import { Tally } from "../src/run/tally.ts";

const SIZE = { blocks: 9, txsPerBlock: 30 };
const FIXED = Array.from({ length: 20 }, (_, index) => BigInt(index + 1));
const whole = new Tally();
const hashes = new Map<bigint, string>();

/** Runs a seed, fails with what is needed to see it again. */
function expectAgreement(seed: bigint): void {
  const { failure, tally, appHash } = runSeed({ seed, ...SIZE });
  hashes.set(seed, appHash);
  for (const type of tally.refused) whole.refused.add(type);
  for (const [type, counts] of tally.types) {
    const sum = whole.types.get(type) ?? { ok: 0, failed: 0, rejected: 0 };
    for (const outcome of ["ok", "failed", "rejected"] as const) sum[outcome] += counts[outcome];
    whole.types.set(type, sum);
  }
  const again = `npm run sim -- --seed ${seed} --blocks ${SIZE.blocks} --txs-per-block ${SIZE.txsPerBlock}`;
  expect(failure?.sentences ?? [], `again: ${again}`).toEqual([]);
}

describe("random", () => {
  it("gives the same numbers for the same seed and others for another", () => {
    const words = (seed: bigint): number[] => {
      const random = new Random(seed);
      return Array.from({ length: 5 }, () => random.word());
    };
    expect(words(1n)).toEqual(words(1n));
    expect(words(1n)).not.toEqual(words(2n));
    expect(
      Math.max(...Array.from({ length: 1000 }, (_, at) => new Random(BigInt(at)).below(7))),
    ).toBe(6);
  });
});

describe("books", () => {
  it("are as before when an attempt fails", () => {
    const journal = new Journal();
    const book = new Book<number>(journal);
    book.set("a", 1);
    expect(() =>
      journal.attempt(() => {
        book.set("a", 2);
        book.delete("a");
        book.set("b", 3);
        throw new Disagreement(1n, ["on purpose"]);
      }),
    ).toThrow("on purpose");
    expect([...book.entries()]).toEqual([["a", 1]]);
  });
});

describe("shrink", () => {
  it("finds the two transactions of many that go wrong together", () => {
    const { plan } = runSeed({ seed: 5n, blocks: 4, txsPerBlock: 10 });
    const culprits = [plan[0]?.txs[3], plan[2]?.txs[7]];
    const run = (tried: readonly PlannedBlock[]): { failure: Disagreement | undefined } => {
      const txs = tried.flatMap((block) => block.txs);
      const fails = culprits.every((culprit) => txs.some((tx) => tx === culprit));
      return { failure: fails ? new Disagreement(BigInt(tried.length), ["both"]) : undefined };
    };
    const first = new Disagreement(4n, ["both"]);
    const found = shrink(plan, first, { run, mayGoOn: () => true });
    expect(found.plan.map((block) => block.txs)).toEqual([[culprits[0]], [culprits[1]]]);
    expect(found.plan.every(({ before }) => before === "nothing")).toBe(true);
    expect(shrink(plan, first, { run, mayGoOn: () => false }).plan).toHaveLength(4);
  });
});

describe("simulation", () => {
  it.each(FIXED)("seed %s: chain, ledger and other instances agree", (seed) => {
    expectAgreement(seed);
  });

  it("a fresh seed agrees", () => {
    const seed = BigInt(randomBytes(6).readUIntBE(0, 6));
    console.log(`fresh seed ${seed}`);
    expectAgreement(seed);
  });

  it("knows every type of message that the app takes", () => {
    const store = CommitStore.open({ path: undefined, stores: APP_STORES });
    const types = createApp({ store }).modules.flatMap(({ messages = [] }) =>
      messages.map(({ typeName }) => typeName),
    );
    store.close();
    expect(MESSAGE_TYPES.toSorted()).toEqual(types.toSorted());
  });

  it("sees every type of message refused, and all but the forbidden ones succeed", () => {
    const forbidden = /MsgUpdateParams|MsgSetSendEnabled|MsgCommunityPoolSpend|MsgDeleteProvider$/;
    const missing = MESSAGE_TYPES.filter((type) => !whole.types.has(type));
    const neverOk = [...whole.types].filter(([, { ok }]) => ok === 0).map(([type]) => type);
    expect(missing).toEqual([]);
    expect(MESSAGE_TYPES.filter((type) => !whole.refused.has(type))).toEqual([]);
    expect(neverOk.filter((type) => !forbidden.test(type))).toEqual([]);
    const okForbidden = [...whole.types].filter(([type, { ok }]) => forbidden.test(type) && ok > 0);
    expect(okForbidden).toEqual([]);
  });

  it("a plan runs again to the same app hash", () => {
    const first = runSeed({ seed: 77n, blocks: 4, txsPerBlock: 20 });
    expect(runPlan(first.plan).appHash).toBe(first.appHash);
    expect(planText(first.plan).length).toBeGreaterThan(80);
  });

  it("a seed comes to the same app hash in another process", () => {
    const [seed = 1n] = FIXED;
    const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));
    const flags = ["--conditions=source", "--import", "tsx", main, "--hash-only"];
    const args = ["--seed", `${seed}`, "--blocks", `${SIZE.blocks}`];
    args.push("--txs-per-block", `${SIZE.txsPerBlock}`);
    const child = spawnSync(process.execPath, [...flags, ...args], { encoding: "utf8" });
    expect(child.stdout.trim()).toBe(hashes.get(seed) ?? runSeed({ seed, ...SIZE }).appHash);
  });
});
