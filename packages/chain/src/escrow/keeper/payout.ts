import { dec18FromInt, dec18Sub, dec18Truncate, type Address, type Coin } from "@vyom/core";
import type { Context } from "@vyom/runtime";
import type { EscrowDeps } from "../deps.ts";
import type { EscrowPayment } from "../payment.ts";

/** Name of the module and of its account. */
export const ESCROW: string = "escrow";

/** Pays coins of the module's account to a provider, less the network's share, which goes to the community pool. */
export function payOut(
  context: Context,
  deps: EscrowDeps,
  payout: { to: Address; coin: Coin },
): void {
  const { earnings, fee } = deps.take.subtractFees(context, payout.coin);
  if (earnings.amount > 0n) deps.bank.sendFromModule(context, ESCROW, payout.to, [earnings]);
  if (fee.amount > 0n) deps.communityPool.fundCommunityPool(context, deps.moduleAddress, [fee]);
}

/** Pays out the whole units of a payment's balance; the fraction stays. */
export function payOutBalance(context: Context, deps: EscrowDeps, payment: EscrowPayment): void {
  const { denom } = payment.balance;
  const amount = dec18Truncate(payment.balance.amount);
  if (amount === 0n) return;
  payOut(context, deps, { to: payment.owner, coin: { denom, amount } });
  payment.withdrawn = { denom, amount: payment.withdrawn.amount + amount };
  payment.balance = { denom, amount: dec18Sub(payment.balance.amount, dec18FromInt(amount)) };
}
