import type { AnswerDifference, Difference, TxDifference } from "../difference.ts";
import { eventDifference, hasOnlyUntypedExtras } from "./tx-facts.ts";

const AMOUNTS = /(withdrawn|balance|balances|transferred|funds|unsettled|amount|deposits)/;
/** Events of coins on their way: the sender's mark, too, but never what a message did. */
const MOVES =
  /^(coin_spent|coin_received|transfer|message sender=\S+ msg_index|message sender=\S+$)/;
const BALANCES = /^\/cosmos\/bank\/v1beta1\/(balances|spendable_balances)\//;

/** Whether a difference is about amounts alone: same outcome and typed events, or numbers in an answer. */
export function isMoneyOnly(difference: Difference): boolean {
  if (difference.kind === "tx")
    return (
      difference.recorded.code === difference.ours.code &&
      difference.recorded.codespace === difference.ours.codespace &&
      hasOnlyUntypedExtras(difference) &&
      hasOnlyMoves(difference)
    );
  return difference.fields.every(({ name }) => AMOUNTS.test(name));
}

/** Whether the events that differ, but those that `besides` names, are of coins that moved. */
export function hasOnlyMoves(difference: TxDifference, besides?: RegExp): boolean {
  const { missing, extra } = eventDifference(difference);
  return [...missing, ...extra].every((text) => MOVES.test(text) || besides?.test(text) === true);
}

/** What an account has, in an answer of bank. */
export function isBalance(difference: Difference): difference is AnswerDifference {
  return difference.kind === "answer" && BALANCES.test(difference.path) && isMoneyOnly(difference);
}
