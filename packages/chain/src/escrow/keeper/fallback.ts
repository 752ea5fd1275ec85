import {
  DEC18_ZERO,
  dec18FromInt,
  dec18MulInt,
  dec18Quo,
  dec18Sub,
  dec18Truncate,
  type Dec18,
} from "@vyom/core";
import { State } from "@vyom/proto/akash/escrow/types/v1";
import type { Context } from "@vyom/runtime";
import { fundsOf, subtractFunds, takeFromDeposits, type EscrowAccount } from "../account.ts";
import type { EscrowDeps } from "../deps.ts";
import type { EscrowPayment } from "../payment.ts";
import { payOut } from "./payout.ts";

/**
 * Pays what overdrawn payments are owed in another denom that the account holds, at the price of the price source and in
 * whole units, straight to the provider. A payment that is paid so goes on (akash x/escrow/keeper settleFromAktFallback).
 * @returns whether a payment is still overdrawn
 */
export function settleFromFallback(
  context: Context,
  deps: EscrowDeps,
  account: EscrowAccount,
  payments: readonly EscrowPayment[],
): boolean {
  const settlement = account.funds[0]?.denom ?? "";
  const fallback = deps.prices?.fallbackFor(context, settlement);
  if (fallback === undefined || fallback.price <= 0n || fallback.denom === settlement) return true;
  for (const payment of payments) {
    if (payment.state !== State.overdrawn) continue;
    const available = fundsOf(account, fallback.denom) ?? DEC18_ZERO;
    if (available <= 0n) break;
    payFromFallback(context, deps, { account, payment, available, ...fallback });
  }
  return payments.some(({ state }) => state === State.overdrawn);
}

function payFromFallback(
  context: Context,
  deps: EscrowDeps,
  claim: {
    readonly account: EscrowAccount;
    readonly payment: EscrowPayment;
    readonly available: Dec18;
    readonly denom: string;
    readonly price: Dec18;
  },
): void {
  const { account, payment, available, denom, price } = claim;
  const needed = dec18Quo(payment.unsettled.amount, price);
  const isEnough = available >= needed;
  const units = dec18Truncate(isEnough ? needed : available);
  if (units > 0n) {
    takeFromDeposits(account, { denom, amount: dec18FromInt(units) });
    payOut(context, deps, { to: payment.owner, coin: { denom, amount: units } });
  }
  const paid = isEnough ? payment.unsettled.amount : dec18MulInt(price, units);
  const left = dec18Sub(payment.unsettled.amount, paid);
  // The debt that settling booked shrinks by what is paid here: subtracting a negative amount raises the funds.
  subtractFunds(account, { denom: payment.unsettled.denom, amount: dec18Sub(DEC18_ZERO, paid) });
  payment.unsettled = { denom: payment.unsettled.denom, amount: left > 0n ? left : DEC18_ZERO };
  if (left <= 0n) payment.state = State.open;
}
