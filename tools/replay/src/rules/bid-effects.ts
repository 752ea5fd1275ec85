import type { Difference } from "../difference.ts";
import { hasOnlyMoves, isBalance } from "./money-only.ts";
import { hasMessage } from "./tx-facts.ts";

const BID_CLOSED = /^(akash\.market\.v1\.EventBidClosed|cosmos\.authz\.v1beta1\.EventGrant) /;
const BIDS = /^\/akash\/(market\/v1beta5\/bids|escrow\/v1\/types\/accounts)[/?]?/;

/** Messages that may end bids, those too that may find an account overdrawn. */
const ENDING = [
  "akash.market.v1beta5.MsgCreateLease",
  "akash.market.v1beta5.MsgWithdrawLease",
  "akash.market.v1beta5.MsgCloseLease",
  "akash.market.v1beta5.MsgCloseBid",
  "akash.escrow.v1.MsgAccountDeposit",
  "akash.deployment.v1beta4.MsgCloseDeployment",
  "akash.deployment.v1beta4.MsgCloseGroup",
  "akash.deployment.v1beta4.MsgPauseGroup",
];

/**
 * What bids that ended earlier, or never were, make differ later: they do not close with the order, their accounts ended
 * at another height, and their deposits lie elsewhere.
 */
export function isOfBids(difference: Difference): boolean {
  if (difference.kind === "tx")
    return (
      hasMessage(difference, ENDING) &&
      difference.recorded.code === difference.ours.code &&
      difference.recorded.codespace === difference.ours.codespace &&
      hasOnlyMoves(difference, BID_CLOSED)
    );
  return difference.kind === "answer" && (BIDS.test(difference.path) || isBalance(difference));
}
