import type { Rule } from "./rule.ts";
import { recordedIs } from "./tx-facts.ts";

/** Both refuse; the reference loses the code of the error that it wraps. */
export const lostCodes: Rule = {
  id: "lost-codes",
  explains(difference) {
    if (difference.kind !== "tx" || !recordedIs(difference, "undefined", 1)) return false;
    const { code, codespace } = difference.ours;
    return code !== 0 && code !== 111222 && codespace !== "undefined" && codespace !== "sdk";
  },
};
