import type { Rule } from "./rule.ts";
import { hasMessage } from "./tx-facts.ts";

/** The bid after the last allowed one is taken by the reference and refused here for their number. */
export const maxBids: Rule = {
  id: "max-bids",
  explains: (difference) =>
    difference.kind === "tx" &&
    difference.isEffect &&
    difference.recorded.code === 0 &&
    hasMessage(difference, ["akash.market.v1beta5.MsgCreateBid"]) &&
    /too many .*bids/i.test(difference.ours.log),
};
