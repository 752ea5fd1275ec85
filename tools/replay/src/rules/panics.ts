import type { Rule } from "./rule.ts";
import { isOfCode, recordedPanic } from "./tx-facts.ts";

/** Codes of `sdk` that say that the input is wrong: address, key, coins, request, type. */
const INVALID: ReadonlySet<number> = new Set([7, 8, 10, 18, 29]);

/** The reference panics on bad input; here it is refused with a registered code. */
export const panics: Rule = {
  id: "panics",
  explains(difference) {
    if (difference.kind !== "tx" || !isOfCode(difference) || !recordedPanic(difference))
      return false;
    if (difference.recorded.log.includes("couldn't find payment")) return false;
    const { code, codespace } = difference.ours;
    if (!difference.recorded.log.startsWith("recovered: ")) return false;
    if (codespace === "sdk") return INVALID.has(code);
    return code !== 0 && code !== 111222 && codespace !== "undefined";
  },
};
