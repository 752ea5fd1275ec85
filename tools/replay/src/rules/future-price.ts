import type { Rule } from "./rule.ts";
import { hasMessage, oursIs } from "./tx-facts.ts";

/** The reference takes a price stamped beyond the allowed drift. */
export const futurePrice: Rule = {
  id: "future-price",
  explains: (difference) =>
    difference.kind === "tx" &&
    difference.recorded.code === 0 &&
    oursIs(difference, "sdk", 18) &&
    hasMessage(difference, ["akash.oracle.v2.MsgAddPriceEntry"]),
};
