import {
  DEC18_ZERO,
  dec18Add,
  dec18FromWire,
  dec18Sub,
  dec18ToWire,
  decCoinFromWire,
  decCoinToWire,
  type Address,
  type Dec18,
  type DecCoin,
} from "@vyom/core";
import type { Source } from "@vyom/proto/akash/base/deposit/v1";
import type { Account as AccountId } from "@vyom/proto/akash/escrow/id/v1";
import type { Account as AccountWire, State } from "@vyom/proto/akash/escrow/types/v1";

/** What is left of one deposit, and to whom it goes back. */
export interface Deposit {
  readonly owner: Address;
  readonly height: bigint;
  readonly source: Source;
  balance: DecCoin;
}

/** An account being worked on. It is in the store only once the keeper saved it. */
export interface EscrowAccount {
  readonly id: AccountId;
  readonly owner: Address;
  state: State;
  /** The state under which the store has it; `undefined` when it is new. */
  storedState: State | undefined;
  /** Height up to which all payments are settled. */
  settledAt: bigint;
  /** Paid to payments so far, per denom. */
  transferred: DecCoin[];
  /** What is there per denom, in order of the first deposits; the first denom is the one that payments are in. Negative is debt. */
  funds: DecCoin[];
  /** Oldest first, which is the order of spending and of refunds. */
  deposits: Deposit[];
}

export function accountFromWire(wire: AccountWire): EscrowAccount {
  const { id, state } = wire;
  return {
    id: id ?? { scope: 0, xid: "" },
    owner: state?.owner ?? "",
    state: state?.state ?? 0,
    storedState: state?.state ?? 0,
    settledAt: state?.settledAt ?? 0n,
    transferred: (state?.transferred ?? []).map(decCoinFromWire),
    funds: (state?.funds ?? []).map(({ denom, amount }) => ({
      denom,
      amount: dec18FromWire(amount),
    })),
    deposits: (state?.deposits ?? []).map(({ owner, height, source, balance }) => ({
      owner,
      height,
      source,
      balance: decCoinFromWire(balance),
    })),
  };
}

export function accountToWire(account: EscrowAccount): AccountWire {
  const { id, owner, state, settledAt } = account;
  return {
    id,
    state: {
      owner,
      state,
      settledAt,
      transferred: account.transferred.map(decCoinToWire),
      funds: account.funds.map(({ denom, amount }) => ({ denom, amount: dec18ToWire(amount) })),
      deposits: account.deposits.map((deposit) => ({
        ...deposit,
        balance: decCoinToWire(deposit.balance),
      })),
    },
  };
}

/** What the account holds of a denom; `undefined` when nobody ever deposited it. */
export function fundsOf(account: EscrowAccount, denom: string): Dec18 | undefined {
  return account.funds.find((coin) => coin.denom === denom)?.amount;
}
/** Whether the account owes in the denom of its payments. */
export function isInDebt(account: EscrowAccount): boolean {
  return (account.funds[0]?.amount ?? DEC18_ZERO) < 0n;
}

/** Sets one denom's amount in a list, at its end when it is new. */
function put(coins: readonly DecCoin[], denom: string, amount: Dec18): DecCoin[] {
  const known = coins.some((coin) => coin.denom === denom);
  if (!known) return [...coins, { denom, amount }];
  return coins.map((coin) => (coin.denom === denom ? { denom, amount } : coin));
}

/** Books a deposit that has reached the module's account. Debt in its denom is forgotten here and settled afterwards. */
export function addDeposit(account: EscrowAccount, deposit: Deposit): void {
  const { denom, amount } = deposit.balance;
  const before = fundsOf(account, denom) ?? DEC18_ZERO;
  account.funds = put(account.funds, denom, dec18Add(before < 0n ? DEC18_ZERO : before, amount));
  if (!account.transferred.some((coin) => coin.denom === denom))
    account.transferred = put(account.transferred, denom, DEC18_ZERO);
  account.deposits = [...account.deposits, deposit];
}

/** Takes a refund off the funds. */
export function subtractFunds(account: EscrowAccount, { denom, amount }: DecCoin): void {
  const before = fundsOf(account, denom) ?? DEC18_ZERO;
  account.funds = put(account.funds, denom, dec18Sub(before, amount));
}

/**
 * Takes up to `wanted` from the deposits of its denom, oldest first, and drops those that are used up.
 * @returns what was taken and what is missing; funds are lowered by what was taken only
 */
export function takeFromDeposits(
  account: EscrowAccount,
  wanted: DecCoin,
): { readonly taken: Dec18; readonly missing: Dec18 } {
  const { denom } = wanted;
  let missing = wanted.amount;
  for (const deposit of account.deposits) {
    if (missing === 0n) break;
    if (deposit.balance.denom !== denom) continue;
    const part = deposit.balance.amount < missing ? deposit.balance.amount : missing;
    deposit.balance = { denom, amount: dec18Sub(deposit.balance.amount, part) };
    missing = dec18Sub(missing, part);
  }
  account.deposits = account.deposits.filter(({ balance }) => balance.amount !== 0n);
  const taken = dec18Sub(wanted.amount, missing);
  const before = account.transferred.find((coin) => coin.denom === denom)?.amount ?? DEC18_ZERO;
  account.transferred = put(account.transferred, denom, dec18Add(before, taken));
  subtractFunds(account, { denom, amount: taken });
  return { taken, missing };
}
