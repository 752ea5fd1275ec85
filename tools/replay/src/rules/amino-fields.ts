import { isCutPureAnswer } from "../amino/pure-answer.ts";
import type { Rule } from "./rule.ts";
import { oursIs, recordedIs } from "./tx-facts.ts";

/**
 * Signatures over the cut sign bytes do not hold here, for the bytes made here hold every field. A refusal counts only when
 * the recorded signature is proven to hold over the cut bytes; what it changes later, only when it is gone in the run where
 * these signatures are made in full, which the judge looks for.
 */
export const aminoFields: Rule = {
  id: "amino-fields",
  explains(difference) {
    if (difference.kind === "answer" && isCutPureAnswer(difference)) return true;
    return (
      difference.kind === "tx" &&
      difference.isCutSigned &&
      oursIs(difference, "sdk", 4) &&
      !recordedIs(difference, "sdk", 4)
    );
  },
};
