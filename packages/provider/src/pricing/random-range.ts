import { randomInt } from "node:crypto";
import { dec18FromInt, dec18FromScaled, type Dec18 } from "@vyom/core";
import { unitQuantities } from "./group-quantities.ts";
import type { Pricing } from "./price-request.ts";

const GIB = 1n << 30n;
const LEAST_PER_GIB = 50n;
const MOST_PER_GIB = 1_048_576n;
const STEPS = 10_000n;
/** `randomInt` takes ranges below 2^48. */
const RANDOM_LIMIT = 2n ** 48n - 1n;

/** Whole bounds by memory alone, the upper one cut to what the group pays (akash bidengine/pricing.go randomRangePricing). */
export function priceRange(memoryBytes: bigint, most: Dec18): { least: Dec18; most: Dec18 } {
  const atLeastOne = (amount: bigint): Dec18 => dec18FromInt(amount === 0n ? 1n : amount);
  const least = atLeastOne((memoryBytes * LEAST_PER_GIB) / GIB);
  const upper = atLeastOne((memoryBytes * MOST_PER_GIB) / GIB);
  return { least, most: upper > most ? most : upper };
}

/** A price between two bounds that come from the memory, to try a market with. GPUs cost nothing. */
export function randomRangePricing(random: (below: number) => number = randomInt): Pricing {
  return {
    strategy: "randomRange",
    price: async ({ units, most }) => {
      const memoryBytes = units
        .map(unitQuantities)
        .reduce((sum, unit) => sum + unit.memoryBytes * unit.count, 0n);
      const range = priceRange(memoryBytes, most);
      if (range.most <= range.least) return range.least;
      const steps = ((range.most - range.least) * STEPS) / dec18FromInt(1n);
      const below = steps < 1n ? 1n : steps > RANDOM_LIMIT ? RANDOM_LIMIT : steps;
      const offset = (BigInt(random(Number(below))) * dec18FromInt(1n)) / STEPS;
      return dec18FromScaled(range.least + offset);
    },
  };
}
