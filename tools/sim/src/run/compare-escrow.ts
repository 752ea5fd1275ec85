import type { App } from "@vyom/chain";
import { Source } from "@vyom/proto/akash/base/deposit/v1";
import { State, type AccountState, type PaymentState } from "@vyom/proto/akash/escrow/types/v1";
import type { Context } from "@vyom/runtime";
import type { EscrowAccount, EscrowPayment } from "../ledger/escrow-book.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { SCALE } from "../ledger/rules.ts";
import { tableDifferences } from "./compare-table.ts";

const NAMES: Readonly<Record<number, string>> = {
  [State.open]: "open",
  [State.closed]: "closed",
  [State.overdrawn]: "overdrawn",
};

/** Accounts and payments one by one, and what the module's account holds against what they add up to. */
export function escrowDifferences(app: App, context: Context, ledger: Ledger): readonly string[] {
  const { accounts, payments } = app.keepers.escrow.entries.state;
  const owed = new Map<string, bigint>();
  const owe = (denom: string, amount: bigint): void =>
    void owed.set(denom, (owed.get(denom) ?? 0n) + amount);
  const heldAccounts = [...accounts.walk(context)].map(([{ id, state }, account]) => {
    for (const { balance } of account.deposits) owe(balance?.denom ?? "", scaled(balance?.amount));
    return [id, `${NAMES[state]} ${accountText(account)}`] as const;
  });
  const heldPayments = [...payments.walk(context)].map(([{ id, state }, payment]) => {
    owe(payment.balance?.denom ?? "", scaled(payment.balance?.amount));
    return [id, `${NAMES[state]} ${paymentText(payment)}`] as const;
  });
  const held = app.keepers.bank
    .balances(context, ledger.rules.escrowAddress)
    .map(({ denom, amount }) => [denom, String(amount * SCALE)] as const);
  const positive = [...owed].filter(([, amount]) => amount !== 0n);
  return [
    ...tableDifferences(
      "escrow account",
      heldAccounts,
      [...ledger.escrow.accounts.entries()].map(([key, account]) => [key, bookedAccount(account)]),
    ),
    ...tableDifferences(
      "payment",
      heldPayments,
      [...ledger.escrow.payments.entries()].map(([key, payment]) => [key, bookedPayment(payment)]),
    ),
    ...tableDifferences(
      "what escrow holds and owes of",
      held,
      positive.map(([denom, amount]) => [denom, String(amount)]),
    ),
  ];
}

function scaled(text: string | undefined): bigint {
  return BigInt(text === undefined || text === "" ? 0 : text);
}
function accountText({ owner, settledAt, funds, deposits, transferred }: AccountState): string {
  const parts = deposits.map(
    ({ owner: from, source, balance }) =>
      `${from} ${source === Source.grant} ${scaled(balance?.amount)}${balance?.denom}`,
  );
  const sums = new Map<string, bigint>();
  for (const { denom, amount } of funds) if (scaled(amount) !== 0n) sums.set(denom, scaled(amount));
  const spent = transferred.map(({ denom, amount }): [string, bigint] => [denom, scaled(amount)]);
  return `${owner} ${settledAt} [${parts.join(", ")}] [${sumText(sums)}] [${sumText(new Map(spent))}]`;
}
function bookedAccount(account: EscrowAccount): string {
  const { state, owner, settledAt, deposits, debt, denom, spent } = account;
  const parts = deposits.map(
    ({ from, fromGrant, coin }) => `${from} ${fromGrant} ${coin.amount * SCALE}${coin.denom}`,
  );
  const sums = new Map<string, bigint>(debt === 0n ? [] : [[denom, -debt * SCALE]]);
  for (const { coin } of deposits)
    sums.set(coin.denom, (sums.get(coin.denom) ?? 0n) + coin.amount * SCALE);
  const paid = new Map([...spent].map(([name, amount]) => [name, amount * SCALE]));
  return `${state} ${owner} ${settledAt} [${parts.join(", ")}] [${sumText(sums)}] [${sumText(paid)}]`;
}
function sumText(sums: ReadonlyMap<string, bigint>): string {
  return [...sums]
    .map(([denom, amount]) => `${amount}${denom}`)
    .toSorted()
    .join(",");
}
function paymentText({ owner, rate, balance, unsettled, withdrawn }: PaymentState): string {
  return [
    owner,
    `${scaled(rate?.amount)}${rate?.denom}`,
    scaled(balance?.amount),
    scaled(unsettled?.amount),
    scaled(withdrawn?.amount),
  ].join(" ");
}
function bookedPayment(payment: EscrowPayment): string {
  const { state, payee, rate, denom, earned, owed, withdrawn } = payment;
  return [state, payee, `${rate}${denom}`, earned * SCALE, owed * SCALE, withdrawn].join(" ");
}
