import type { Rule } from "./rule.ts";
import { recordedPanic } from "./tx-facts.ts";

/** The reference panics on bad input; here it is refused with a registered code. */
export const panics: Rule = {
  id: "panics",
  explains(difference) {
    if (difference.kind !== "tx" || !recordedPanic(difference)) return false;
    if (difference.recorded.log.includes("couldn't find payment")) return false;
    const { code, codespace } = difference.ours;
    return code !== 0 && code !== 111222 && codespace !== "undefined";
  },
};
