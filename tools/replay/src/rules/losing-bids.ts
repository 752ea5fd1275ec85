import { isOfBids } from "./bid-effects.ts";
import type { Rule } from "./rule.ts";
import { eventDifference, hasMessage } from "./tx-facts.ts";

/** What refunds of losing bids may add: moves out of escrow, and grants that grow again. */
const REFUND = /^(coin_spent|coin_received|transfer|message|cosmos\.authz\.v1beta1\.EventGrant) /;

/** Whether every move is there with all of its events. */
function areWholeMoves(texts: readonly string[]): boolean {
  const count = (type: string): number =>
    texts.filter((text) => text.startsWith(`${type} `)).length;
  const moves = count("transfer");
  return moves > 0 && count("coin_spent") === moves && count("coin_received") === moves;
}

/** A lease is made in both, and here more losing bids are refunded than the first. */
export const losingBids: Rule = {
  id: "losing-bids",
  explains(difference) {
    if (difference.kind !== "tx" || difference.recorded.code !== 0 || difference.ours.code !== 0)
      return false;
    if (!hasMessage(difference, ["akash.market.v1beta5.MsgCreateLease"])) return false;
    const { missing, extra } = eventDifference(difference);
    return (
      missing.length === 0 &&
      extra.length > 0 &&
      extra.every((text) => REFUND.test(text)) &&
      areWholeMoves(extra)
    );
  },
  covers: isOfBids,
};
