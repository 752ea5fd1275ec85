import { isOfBids } from "./bid-effects.ts";
import type { Rule } from "./rule.ts";
import { hasMessage } from "./tx-facts.ts";

/** The bid after the last allowed one is taken by the reference and refused here for their number. */
export const maxBids: Rule = {
  id: "max-bids",
  explains(difference) {
    if (difference.kind !== "tx" || difference.recorded.code !== 0 || difference.ours.code === 0)
      return false;
    return (
      hasMessage(difference, ["akash.market.v1beta5.MsgCreateBid"]) &&
      /too many .*bids/i.test(difference.ours.log)
    );
  },
  /** Nobody can close, or lease from, a bid that is not here. */
  covers: (difference) =>
    isOfBids(difference) ||
    (difference.kind === "tx" &&
      difference.recorded.code === 0 &&
      difference.ours.codespace === "market" &&
      hasMessage(difference, [
        "akash.market.v1beta5.MsgCloseBid",
        "akash.market.v1beta5.MsgCreateLease",
      ])),
};
