import type { AnswerDifference, Difference, TxDifference } from "../difference.ts";
import type { Rule } from "./rule.ts";
import { isOfCode, recordedPanic } from "./tx-facts.ts";

/** Codes of `sdk` that say that the input is wrong: address, key, coins, request, type. */
const INVALID: ReadonlySet<number> = new Set([7, 8, 10, 18, 29]);

/** Texts of Go's runtime and of iterators, which the reference answers when a query panics. */
const QUERY_PANIC = /^(runtime error: |prefixIterator invalid)/;

/** The reference panics on bad input; here it is refused with a registered code, and a query is answered or refused. */
export const panics: Rule = {
  id: "panics",
  explains(difference: Difference) {
    if (difference.kind === "tx") return isRefusedHere(difference);
    return difference.kind === "answer" && isPanicOfQuery(difference);
  },
};

function isRefusedHere(difference: TxDifference): boolean {
  if (!isOfCode(difference) || !recordedPanic(difference)) return false;
  if (difference.recorded.log.includes("couldn't find payment")) return false;
  const { code, codespace } = difference.ours;
  if (!difference.recorded.log.startsWith("recovered: ")) return false;
  if (codespace === "sdk") return INVALID.has(code);
  return code !== 0 && code !== 111222 && codespace !== "undefined";
}

function isPanicOfQuery({ recorded, ours }: AnswerDifference): boolean {
  const { message } = recorded.body as { readonly message?: unknown };
  return (
    recorded.status === 500 &&
    ours.status < 500 &&
    typeof message === "string" &&
    QUERY_PANIC.test(message)
  );
}
