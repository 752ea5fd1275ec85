import type { Rule } from "./rule.ts";
import { oursIs, recordedIs } from "./tx-facts.ts";

/** Out of gas in the reference, where more is charged; not here. */
export const gas: Rule = {
  id: "gas",
  explains: (difference) =>
    difference.kind === "tx" &&
    recordedIs(difference, "sdk", 11) &&
    difference.recorded.log.includes("out of gas") &&
    !oursIs(difference, "sdk", 11) &&
    difference.ours.gasUsed <= BigInt(difference.recorded.gas_used),
};
