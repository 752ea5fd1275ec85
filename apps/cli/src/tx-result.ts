import type { TxResult } from "@vyom/client";
import { coinsToText } from "@vyom/core";
import type { Session } from "./session.ts";

/** A transaction that a block holds, for JSON. */
export function txJson(result: TxResult): Readonly<Record<string, unknown>> {
  const { hash, height, gasWanted, gasUsed, fee, events } = result;
  return { txHash: hash, height, gasWanted, gasUsed, fee: coinsToText(fee), events };
}

/** Tells of a transaction; `what` says what it did. */
export function printTx(
  session: Session,
  result: TxResult,
  what: { text: string; json?: Readonly<Record<string, unknown>> },
): void {
  session.printer.json({ ...what.json, ...txJson(result) });
  session.printer.record([
    ["done", what.text],
    ["block", result.height.toString()],
    ["transaction", result.hash],
    ["fee", `${coinsToText(result.fee) || "none"} for ${result.gasUsed} gas`],
  ]);
}
