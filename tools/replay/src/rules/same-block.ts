import type { Rule } from "./rule.ts";
import { isBalance, isMoneyOnly } from "./money-only.ts";
import { hasMessage, oursIs, recordedPanic } from "./tx-facts.ts";

const SETTLING = [
  "akash.market.v1beta5.MsgWithdrawLease",
  "akash.market.v1beta5.MsgCloseLease",
  "akash.market.v1beta5.MsgCloseBid",
  "akash.deployment.v1beta4.MsgCloseDeployment",
  "akash.deployment.v1beta4.MsgCloseGroup",
  "akash.deployment.v1beta4.MsgPauseGroup",
];

const ANSWERS =
  /^\/akash\/(market\/v1beta5\/leases|deployment\/v1beta4\/deployments|escrow\/v1\/types)/;

/** Withdrawing or closing when the account was settled at this height: a panic in the reference, or a payment left open. */
export const sameBlock: Rule = {
  id: "same-block",
  explains(difference) {
    if (difference.kind !== "tx" || !recordedPanic(difference)) return false;
    if (!difference.recorded.log.includes("couldn't find payment")) return false;
    // Here the withdrawal pays nothing, or finds the payment closed that the reference left open.
    return (
      hasMessage(difference, SETTLING) &&
      (difference.ours.code === 0 || oursIs(difference, "escrow", 7))
    );
  },
  /** Other amounts, a payment that is open there and closed here, and its account likewise. */
  covers(difference) {
    if (difference.kind === "answer") return ANSWERS.test(difference.path) || isBalance(difference);
    if (isMoneyOnly(difference)) return true;
    if (difference.kind !== "tx" || !hasMessage(difference, SETTLING)) return false;
    const { code, codespace } = difference.recorded;
    return (
      oursIs(difference, "escrow", 7) && (code === 0 || (codespace === "escrow" && code === 2))
    );
  },
};
