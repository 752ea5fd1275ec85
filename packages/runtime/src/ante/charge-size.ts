import type { AnteDecorator } from "./decorator.ts";
import { bytesToCome } from "./dry-run.ts";

/**
 * Charges for each byte (cosmos-sdk x/auth/ante ConsumeTxSizeGasDecorator). A dry run is charged for what the signed
 * transaction will have besides.
 */
export const chargeSize: AnteDecorator = (context, tx, { accounts }) => {
  const perByte = Number(accounts.params(context).txSizeCostPerByte);
  const more = context.mode === "simulate" ? bytesToCome(context, tx, accounts) : 0;
  context.gas.consume(perByte * (tx.bytes.length + more), "txSize");
};
