import type { Rule } from "./rule.ts";
import { recordedPanic } from "./tx-facts.ts";

/** Withdrawing when the account was settled at this height panics in the reference; closing leaves the payment open. */
export const sameBlock: Rule = {
  id: "same-block",
  explains: (difference) =>
    difference.kind === "tx" &&
    difference.isEffect &&
    recordedPanic(difference) &&
    difference.recorded.log.includes("couldn't find payment"),
};
