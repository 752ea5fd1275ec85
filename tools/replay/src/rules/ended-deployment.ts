import type { Rule } from "./rule.ts";
import { hasMessage, messageTypes, oursIs } from "./tx-facts.ts";

/** A group that ended with its deployment's money is started again by the reference, and gets an order; here it is not. */
export const endedDeployment: Rule = {
  id: "ended-deployment",
  explains: (difference) =>
    difference.kind === "tx" &&
    difference.recorded.code === 0 &&
    oursIs(difference, "deployment", 5) &&
    hasMessage(difference, ["akash.deployment.v1beta4.MsgStartGroup"]),
  /** The order that is not here takes no bids, and the group does not show as open. */
  covers: (difference) =>
    difference.kind === "answer"
      ? /^\/akash\/(deployment|market)\//.test(difference.path)
      : difference.kind === "tx" &&
        difference.ours.code !== 0 &&
        messageTypes(difference).some((name) => /^akash\.(deployment|market)\./.test(name)),
};
