import type { Rule } from "./rule.ts";
import { eventDifference, hasMessage, recordedPanic } from "./tx-facts.ts";

const SETTLING = [
  "akash.market.v1beta5.MsgWithdrawLease",
  "akash.market.v1beta5.MsgCloseLease",
  "akash.market.v1beta5.MsgCloseBid",
  "akash.deployment.v1beta4.MsgCloseDeployment",
  "akash.deployment.v1beta4.MsgCloseGroup",
  "akash.deployment.v1beta4.MsgPauseGroup",
];

/** Withdrawing or closing when the account was settled at this height: a panic in the reference, or a payment left open. */
export const sameBlock: Rule = {
  id: "same-block",
  explains(difference) {
    if (difference.kind !== "tx" || !hasMessage(difference, SETTLING)) return false;
    if (recordedPanic(difference))
      return (
        difference.ours.code === 0 && difference.recorded.log.includes("couldn't find payment")
      );
    if (difference.recorded.code !== 0 || difference.ours.code !== 0) return false;
    // Closing twice in a block: here the payment closes, so what is left of it is paid out.
    const { missing, extra } = eventDifference(difference);
    return missing.length === 0 && extra.every((text) => /^(coin_|transfer|message)/.test(text));
  },
};
