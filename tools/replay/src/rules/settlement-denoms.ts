import type { Rule } from "./rule.ts";

/** A field of ours in the deployment parameters that the reference does not have. */
export const settlementDenoms: Rule = {
  id: "settlement-denoms",
  explains: (difference) =>
    difference.kind === "answer" &&
    difference.fields.every(
      ({ name, recorded }) => /(^|\.)settlement_denoms$/.test(name) && recorded === "(absent)",
    ),
};
