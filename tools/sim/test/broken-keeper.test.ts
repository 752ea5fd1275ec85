import { Bid_State } from "@vyom/proto/akash/market/v1beta5";
import { describe, expect, it } from "vitest";
import { planText, runPlan, runSeed, shrink, type AppAlteration } from "../src/index.ts";

const SIZE = { blocks: 8, txsPerBlock: 30 };
/** For a machine with much else to do; alone it takes seconds. */
const LIMIT_MS = 240_000;

/** The bug: who loses an order's bidding does not get the deposit back. */
const keepDeposits: AppAlteration = (app) => {
  const { bids, state } = app.keepers.market;
  bids.lose = (context, id, bid) => state.bids.set(context, id, { ...bid, state: Bid_State.lost });
};

describe("a bug in a keeper", () => {
  it(
    "is found, happens again from its seed, and shrinks to what makes it happen",
    () => {
      const runs = Array.from({ length: 30 }, (_, index) => BigInt(index + 1));
      const seed = runs.find(
        (each) => runSeed({ seed: each, ...SIZE, alter: keepDeposits }).failure !== undefined,
      );
      if (seed === undefined) throw new Error("no seed finds the bug");
      const { failure, plan } = runSeed({ seed, ...SIZE, alter: keepDeposits });
      if (failure === undefined) throw new Error(`seed ${seed} does not happen again`);
      expect(failure.sentences.join("\n")).toMatch(/bid.*|escrow/);
      expect(runPlan(plan, keepDeposits).failure?.sentences).toEqual(failure.sentences);

      const run = (tried: typeof plan): ReturnType<typeof runPlan> => runPlan(tried, keepDeposits);
      const { plan: least, attempts } = shrink(plan, failure, { run, mayGoOn: () => true });
      const text = planText(least).join("\n");
      console.log(
        `seed ${seed}: ${plan.flatMap(({ txs }) => txs).length} transactions shrank to ${least.flatMap(({ txs }) => txs).length} in ${attempts} attempts`,
      );
      expect(text).toMatch(/MsgCreateBid[^]*MsgCreateBid[^]*MsgCreateLease/);
      expect(least.flatMap(({ txs }) => txs).length).toBeLessThanOrEqual(12);
      expect(run(least).failure).toBeDefined();
      expect(runPlan(least).failure).toBeUndefined();
    },
    LIMIT_MS,
  );
});
