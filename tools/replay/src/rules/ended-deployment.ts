import type { Rule } from "./rule.ts";
import { hasMessage, oursIs } from "./tx-facts.ts";

/** A group that ended with its deployment's money is started again by the reference, and gets an order; here it is not. */
export const endedDeployment: Rule = {
  id: "ended-deployment",
  explains: (difference) =>
    difference.kind === "tx" &&
    difference.isEffect &&
    difference.recorded.code === 0 &&
    oursIs(difference, "deployment", 5) &&
    hasMessage(difference, ["akash.deployment.v1beta4.MsgStartGroup"]),
};
