import { messageToJson } from "@vyom/proto";
import { coinText } from "../ledger/rules.ts";
import { actorAt } from "../plan/actors.ts";
import type { PlannedBlock, PlannedTx } from "../plan/plan.ts";

/** A plan for people: what each block does, with messages as JSON. */
export function planText(plan: readonly PlannedBlock[]): readonly string[] {
  return plan.flatMap(({ stepNanos, before, txs }, index) => {
    const seconds = `${stepNanos / 10n ** 9n}.${String(stepNanos % 10n ** 9n).padStart(9, "0")}`;
    const also =
      before === "nothing" ? "" : `, after ${before === "restart" ? "a restart" : "an export"}`;
    return [`block ${index + 1}, ${seconds} s later${also}`, ...txs.flatMap(txText)];
  });
}

function txText(tx: PlannedTx): readonly string[] {
  const signers = tx.signers.map((index) => `${actorAt(index).role} ${actorAt(index).address}`);
  const parts = [
    `signed by ${signers.join(" and ")}`,
    ...(tx.fee.length === 0 ? [] : [`fee ${coinText(tx.fee)}`]),
    ...(tx.granter === undefined ? [] : [`paid under a grant of ${tx.granter}`]),
    ...(tx.payer === undefined ? [] : [`paid by ${tx.payer}`]),
    ...(tx.unorderedNanos === undefined ? [] : ["unordered"]),
    ...(tx.defect === undefined ? [] : [`defect: ${tx.defect}`]),
  ];
  return [
    `  ${parts.join(", ")}`,
    ...tx.messages.map(
      ({ typeName, value }) => `    ${typeName} ${JSON.stringify(messageToJson(typeName, value))}`,
    ),
  ];
}
