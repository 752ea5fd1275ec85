import type { Difference } from "../difference.ts";
import { hasOnlyUntypedExtras } from "./tx-facts.ts";

const AMOUNTS = /(withdrawn|balance|balances|transferred|funds|unsettled|amount|deposits)/;

/** Whether a difference is about amounts alone: same outcome and typed events, or numbers in an answer. */
export function isMoneyOnly(difference: Difference): boolean {
  if (difference.kind === "tx")
    return difference.recorded.code === difference.ours.code && hasOnlyUntypedExtras(difference);
  return difference.fields.every(({ name }) => AMOUNTS.test(name));
}
