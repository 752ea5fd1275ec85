import type { RpcClient } from "@vyom/client";
import { dec18Add, dec18ToText, DEC18_ZERO, parseDec18, type Dec18 } from "@vyom/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BlockClock } from "../src/earnings/block-clock.ts";
import { earnedBetween, type LeaseEarnings } from "../src/earnings/lease-earnings.ts";

const id = { owner: "akash1t", dseq: 7n, gseq: 1, oseq: 1, provider: "akash1p", bseq: 0 };

function leaseOf(facts: Partial<LeaseEarnings>): LeaseEarnings {
  return {
    id,
    isActive: true,
    denom: "uakt",
    rate: parseDec18("2.5"),
    createdAt: 100n,
    endedAt: 200n,
    earned: parseDec18("250"),
    paidOut: DEC18_ZERO,
    ...facts,
  };
}

describe("what a lease earned", () => {
  it("is its rate each block of the period", () => {
    const between = (from: bigint, to: bigint): string =>
      dec18ToText(earnedBetween(leaseOf({}), from, to)).replace(/\.?0+$/, "");
    expect(between(0n, 1000n)).toBe("250");
    expect(between(110n, 120n)).toBe("25");
    expect(between(0n, 101n)).toBe("2.5");
    expect(between(200n, 300n)).toBe("0");
  });

  it("is never more than it brought in, where its account ran dry", () => {
    const dry = leaseOf({ earned: parseDec18("40") });
    expect(dec18ToText(earnedBetween(dry, 100n, 110n))).toMatch(/^25\.0+$/);
    expect(dec18ToText(earnedBetween(dry, 110n, 200n))).toMatch(/^15\.0+$/);
  });

  it("adds up over periods to all that it brought in", () => {
    fc.assert(
      fc.property(
        fc.array(fc.bigInt({ min: 0n, max: 400n }), { maxLength: 12 }),
        fc.bigInt({ min: 0n, max: 400n }),
        (cuts, earned) => {
          const lease = leaseOf({ earned: parseDec18(earned.toString()) });
          const edges = [0n, ...cuts.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)), 400n];
          const sum = edges
            .slice(1)
            .reduce<Dec18>(
              (all, to, index) => dec18Add(all, earnedBetween(lease, edges[index] ?? 0n, to)),
              DEC18_ZERO,
            );
          expect(sum).toBe(lease.earned);
        },
      ),
    );
  });
});

describe("the block clock", () => {
  const START_MS = Date.parse("2026-05-01T00:00:00Z");
  let asked = 0;
  /** Blocks every 7 seconds; the first 500 are kept no more. */
  const rpc = {
    block: async (height: bigint) => {
      asked += 1;
      if (height <= 500n) throw new Error("block is not available");
      return { time: new Date(START_MS + Number(height) * 7000).toISOString() };
    },
  } as unknown as RpcClient;

  it.each([
    [-1, 501n],
    [501, 501n],
    [4000, 4000n],
    [100_000, 100_000n],
    [100_001, 100_001n],
  ])("finds the first block that is not before that of height %d", async (at, height) => {
    asked = 0;
    const clock = new BlockClock(rpc, 100_000n);
    expect(await clock.heightAt(START_MS + at * 7000)).toBe(height);
    expect(asked).toBeLessThan(20);
  });
});
