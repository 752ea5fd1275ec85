import { isCutPureAnswer } from "../reference/pure-answer.ts";
import type { Rule } from "./rule.ts";
import { oursIs } from "./tx-facts.ts";

/**
 * Signatures over the cut sign bytes do not hold here, for the bytes made here hold every field. A refusal counts only when
 * the recorded signature is proven to hold over the cut bytes.
 */
export const aminoFields: Rule = {
  id: "amino-fields",
  explains: (difference) =>
    difference.kind === "answer"
      ? isCutPureAnswer(difference)
      : difference.kind === "tx" &&
        difference.isEffect &&
        difference.isCutSigned &&
        oursIs(difference, "sdk", 4),
};
