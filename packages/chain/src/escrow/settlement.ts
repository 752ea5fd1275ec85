import { DEC18_ZERO, dec18FromInt, dec18MulInt, dec18Truncate, type DecCoin } from "@vyom/core";
import { State } from "@vyom/proto/akash/escrow/types/v1";
import { subtractFunds, takeFromDeposits, type EscrowAccount } from "./account.ts";
import { raised, type EscrowPayment } from "./payment.ts";

/**
 * Pays each payment for the blocks that passed, in the order given, from the account's deposits, oldest first. A payment
 * that was overdrawn asks for what it is owed instead. What is missing becomes debt of the account and makes the payment
 * overdrawn (akash x/escrow/keeper accountSettleFullBlocks).
 * @returns whether anything is missing
 */
export function settleBlocks(
  account: EscrowAccount,
  payments: readonly EscrowPayment[],
  blocks: bigint,
): boolean {
  let isShort = false;
  for (const payment of payments) {
    const { taken, missing } = takeFromDeposits(account, claimOf(payment, blocks));
    payment.balance = raised(payment.balance, taken);
    if (missing === 0n) {
      payment.state = State.open;
      continue;
    }
    isShort = true;
    payment.state = State.overdrawn;
    payment.unsettled = raised(payment.unsettled, missing);
    subtractFunds(account, { denom: payment.rate.denom, amount: missing });
  }
  return isShort;
}

/** What a payment asks for: its rate times the blocks in whole units, or what it is owed, which is then no longer open. */
function claimOf(payment: EscrowPayment, blocks: bigint): DecCoin {
  const { denom } = payment.rate;
  if (payment.state === State.overdrawn) {
    const claim = payment.unsettled;
    payment.unsettled = { denom, amount: DEC18_ZERO };
    return claim;
  }
  const amount = dec18FromInt(dec18Truncate(dec18MulInt(payment.rate.amount, blocks)));
  return { denom, amount };
}
