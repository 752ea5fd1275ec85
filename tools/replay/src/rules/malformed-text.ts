import type { Rule } from "./rule.ts";
import { oursIs } from "./tx-facts.ts";

/** The reference takes texts that are not UTF-8, in memos and in messages; here they are malformed. */
export const malformedText: Rule = {
  id: "malformed-text",
  explains: (difference) =>
    difference.kind === "tx" &&
    oursIs(difference, "sdk", 2) &&
    difference.ours.log.includes("is not UTF-8"),
};
