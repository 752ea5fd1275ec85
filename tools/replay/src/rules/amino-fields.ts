import { isCutPureAnswer } from "../reference/pure-answer.ts";
import type { Rule } from "./rule.ts";
import { oursIs, recordedIs } from "./tx-facts.ts";

/**
 * Signatures over the cut sign bytes do not hold here, for the bytes made here hold every field; those over every field hold
 * here only. A refusal counts only when the recorded signature is proven to hold over the one and not over the other.
 */
export const aminoFields: Rule = {
  id: "amino-fields",
  explains: (difference) =>
    difference.kind === "answer"
      ? isCutPureAnswer(difference)
      : difference.kind === "tx" &&
        difference.isEffect &&
        difference.isAminoDisputed &&
        (oursIs(difference, "sdk", 4) || recordedIs(difference, "sdk", 4)),
};
