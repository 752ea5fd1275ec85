import type { Rule } from "./rule.ts";
import { hasMessage, oursIs } from "./tx-facts.ts";

/** Messages with nested parts that the reference's amino sign bytes leave out. */
const CUT = [
  "akash.deployment.v1beta4.MsgCreateDeployment",
  "akash.market.v1beta5.MsgCreateBid",
  "akash.provider.v1beta4.MsgCreateProvider",
  "akash.provider.v1beta4.MsgUpdateProvider",
  "akash.oracle.v2.MsgAddPriceEntry",
];

/** Signatures over the cut sign bytes do not hold here; sign bytes made here hold every field. */
export const aminoFields: Rule = {
  id: "amino-fields",
  explains(difference) {
    if (difference.kind === "answer")
      return CUT.some((typeName) =>
        new RegExp(`^pure/signed/amino/\\w+/${typeName.replaceAll(".", "\\.")}$`).test(
          difference.path,
        ),
      );
    return (
      difference.kind === "tx" &&
      difference.isAmino &&
      oursIs(difference, "sdk", 4) &&
      !(difference.recorded.codespace === "sdk" && difference.recorded.code === 4) &&
      hasMessage(difference, CUT)
    );
  },
  /** Nothing that was signed so happened here, nor what builds on it. */
  covers: () => true,
};
