import type { Rule } from "./rule.ts";
import { isOfCode, recordedIs } from "./tx-facts.ts";

/** Parts of a log, from the outer wrapping to the error. */
function segments(log: string): readonly string[] {
  return log.split(": ");
}

/** Both refuse with one error's text; the reference wraps it as a plain one and so loses its code. */
export const lostCodes: Rule = {
  id: "lost-codes",
  explains(difference) {
    if (
      difference.kind !== "tx" ||
      !isOfCode(difference) ||
      !recordedIs(difference, "undefined", 1)
    )
      return false;
    const { code, codespace, log } = difference.ours;
    if (code === 0 || code === 111222 || codespace === "undefined" || codespace === "sdk")
      return false;
    return segments(difference.recorded.log).includes(segments(log).at(-1) ?? "");
  },
};
