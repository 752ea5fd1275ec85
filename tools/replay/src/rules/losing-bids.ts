import type { Rule } from "./rule.ts";
import { eventDifference, hasMessage } from "./tx-facts.ts";

/** What refunds of losing bids may add: moves out of escrow, and grants that grow again. */
const REFUND = /^(coin_spent|coin_received|transfer|message|cosmos\.authz\.v1beta1\.EventGrant) /;

/** A lease is made in both, and here more losing bids are refunded than the first. */
export const losingBids: Rule = {
  id: "losing-bids",
  explains(difference) {
    if (difference.kind !== "tx" || !difference.isEffect) return false;
    if (difference.recorded.code !== 0 || difference.ours.code !== 0) return false;
    if (!hasMessage(difference, ["akash.market.v1beta5.MsgCreateLease"])) return false;
    const { missing, extra } = eventDifference(difference);
    return missing.length === 0 && extra.length > 0 && extra.every((text) => REFUND.test(text));
  },
};
