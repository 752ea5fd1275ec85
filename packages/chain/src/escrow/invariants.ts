import { amountOf, dec18FromInt, type Coins, type Dec18 } from "@vyom/core";
import { State } from "@vyom/proto/akash/escrow/types/v1";
import type { Context, Invariant } from "@vyom/runtime";
import { accountFromWire } from "./account.ts";
import { allAccounts, allPayments } from "./genesis.ts";
import { accountIdToText, paymentIdToText } from "./ids.ts";
import type { EscrowKeeper } from "./keeper.ts";
import { paymentFromWire } from "./payment.ts";

/** What must hold of escrow after every block. */
export function escrowInvariants(keeper: EscrowKeeper): readonly Invariant[] {
  return [
    { name: "escrow/solvent", check: (context) => moduleHoldsWhatIsOwed(keeper, context) },
    { name: "escrow/books", check: (context) => booksAgree(keeper, context) },
    { name: "escrow/states", check: (context) => statesAgree(keeper, context) },
  ];
}

/** The module's account holds exactly what deposits and payments add up to, in every denom. */
function moduleHoldsWhatIsOwed(keeper: EscrowKeeper, context: Context): string[] {
  const owed = new Map<string, bigint>();
  const add = (denom: string, amount: Dec18): void => {
    owed.set(denom, (owed.get(denom) ?? 0n) + amount);
  };
  for (const wire of allAccounts(keeper, context))
    for (const { balance } of accountFromWire(wire).deposits) add(balance.denom, balance.amount);
  for (const wire of allPayments(keeper, context)) {
    const { balance } = paymentFromWire(wire);
    add(balance.denom, balance.amount);
  }
  const held: Coins = keeper.deps.bank.balances(context, keeper.deps.moduleAddress);
  const denoms = new Set([...owed.keys(), ...held.map(({ denom }) => denom)]);
  return [...denoms].flatMap((denom) => {
    const want = owed.get(denom) ?? 0n;
    const have = dec18FromInt(amountOf(held, denom));
    return want === have
      ? []
      : [`escrow holds ${amountOf(held, denom)}${denom} and owes ${want} of 10^-18 of it`];
  });
}

/** In each account the funds of a denom are its deposits; only the settlement denom of an overdrawn one may be in debt. */
function booksAgree(keeper: EscrowKeeper, context: Context): string[] {
  const broken: string[] = [];
  for (const wire of allAccounts(keeper, context)) {
    const account = accountFromWire(wire);
    const id = accountIdToText(account.id);
    for (const [index, { denom, amount }] of account.funds.entries()) {
      const deposited = account.deposits
        .filter(({ balance }) => balance.denom === denom)
        .reduce((sum, { balance }) => sum + balance.amount, 0n);
      const mayOwe = index === 0 && account.state === State.overdrawn;
      if (amount < 0n ? !mayOwe || deposited !== 0n : amount !== deposited)
        broken.push(`account ${id}: funds of ${denom} are not its deposits`);
    }
    for (const { balance } of account.deposits)
      if (balance.amount <= 0n) broken.push(`account ${id} keeps a deposit without money`);
    if (account.transferred.some(({ amount }) => amount < 0n))
      broken.push(`account ${id} transferred a negative amount`);
    if (account.state !== State.open && account.deposits.length > 0)
      broken.push(`account ${id} has ended and keeps deposits`);
  }
  for (const wire of allPayments(keeper, context)) {
    const { id, balance, unsettled, withdrawn } = paymentFromWire(wire);
    if (balance.amount < 0n || unsettled.amount < 0n || withdrawn.amount < 0n)
      broken.push(`payment ${paymentIdToText(id)} holds a negative amount`);
  }
  return broken;
}

/** Each id lies under one state, and payments are open, or overdrawn, only where their account is. */
function statesAgree(keeper: EscrowKeeper, context: Context): string[] {
  const broken: string[] = [];
  const states = new Map<string, State>();
  for (const [{ id, state }, value] of keeper.entries.state.accounts.walk(context)) {
    if (states.has(id)) broken.push(`account ${id} lies under two states`);
    if (value.state !== state) broken.push(`account ${id} lies under another state`);
    states.set(id, state);
  }
  const seen = new Set<string>();
  for (const [{ id, state }, value] of keeper.entries.state.payments.walk(context)) {
    if (seen.has(id)) broken.push(`payment ${id} lies under two states`);
    seen.add(id);
    if (value.state !== state) broken.push(`payment ${id} lies under another state`);
    const account = states.get(id.split("/").slice(0, 3).join("/"));
    if (account === undefined) broken.push(`payment ${id} has no account`);
    else if (state !== State.closed && state !== account)
      broken.push(`payment ${id} goes on though its account does not`);
  }
  return broken;
}
