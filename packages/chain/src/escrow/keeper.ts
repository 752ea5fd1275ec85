import { DEC18_ZERO, dec18Truncate, type Address, type DecCoin } from "@vyom/core";
import type { Account as AccountId, Payment as PaymentId } from "@vyom/proto/akash/escrow/id/v1";
import { State, type Account, type Payment } from "@vyom/proto/akash/escrow/types/v1";
import type { Context } from "@vyom/runtime";
import { accountFromWire, addDeposit, type Deposit, type EscrowAccount } from "./account.ts";
import type { EscrowDeps } from "./deps.ts";
import { escrowErrors } from "./errors.ts";
import type { EscrowHooks } from "./hooks.ts";
import { authorizeDeposits, type DepositRequest } from "./keeper/authorize-deposits.ts";
import { EscrowEntries } from "./keeper/entries.ts";
import { ESCROW, payOutBalance } from "./keeper/payout.ts";
import { Settler, type Settlement } from "./keeper/settler.ts";
import { paymentFromWire, type EscrowPayment } from "./payment.ts";
import { createEscrowState } from "./state.ts";

/** Accounts that hold deposits and payments that draw on them per block, settled when somebody looks (akash x/escrow/keeper). */
export class EscrowKeeper {
  readonly deps: EscrowDeps;
  readonly entries: EscrowEntries;
  readonly settler: Settler;
  readonly #hooks: EscrowHooks[] = [];
  constructor(deps: EscrowDeps) {
    this.deps = deps;
    this.entries = new EscrowEntries({ state: createEscrowState(), deps, hooks: this.#hooks });
    this.settler = new Settler(deps, this.entries);
  }
  /** Adds an observer. Done once, while the app is put together. */
  observe(hooks: EscrowHooks): void {
    this.#hooks.push(hooks);
  }
  account(context: Context, id: AccountId): Account | undefined {
    return this.entries.findAccount(context, id);
  }
  payment(context: Context, id: PaymentId): Payment | undefined {
    return this.entries.findPayment(context, id);
  }
  /** @throws ChainError as `request.invalid` says, market/28 */
  authorizeDeposits(context: Context, request: DepositRequest): readonly Deposit[] {
    return authorizeDeposits(context, this.deps, request);
  }

  /** Opens an account whose payments will be in `denom` and collects its deposits. @throws ChainError escrow/1, sdk/5 */
  createAccount(
    context: Context,
    options: {
      readonly id: AccountId;
      readonly owner: Address;
      readonly denom: string;
      readonly deposits: readonly Deposit[];
    },
  ): void {
    const { id, owner, denom } = options;
    if (this.entries.hasAccount(context, id)) throw escrowErrors.accountExists();
    const account: EscrowAccount = {
      id,
      owner,
      state: State.open,
      storedState: undefined,
      settledAt: context.height,
      transferred: [{ denom, amount: DEC18_ZERO }],
      funds: [{ denom, amount: DEC18_ZERO }],
      deposits: [],
    };
    this.#collect(context, account, options.deposits);
    this.entries.saveAccount(context, account);
  }
  /**
   * Raises an account. An overdrawn one pays what it owes, gives the rest back, and closes once its debt is paid.
   * @throws ChainError escrow/2, escrow/3, sdk/5
   */
  deposit(context: Context, id: AccountId, deposits: readonly Deposit[]): void {
    const account = this.entries.probedAccount(context, id);
    if (account.state === State.closed) throw escrowErrors.accountClosed();
    this.#collect(context, account, deposits);
    if (account.state === State.open) {
      this.entries.saveAccount(context, account);
      return;
    }
    const { payments, isShort } = this.settler.settle(context, account);
    this.#endPayments(context, payments);
    if (!isShort) account.state = State.closed;
    this.#save(context, account, payments);
  }
  /** Settles and ends an account and all its payments, pays them out and refunds the rest. @throws ChainError escrow/2, escrow/3 */
  closeAccount(context: Context, id: AccountId): void {
    this.#close(context, this.entries.account(context, id));
  }
  /** As closeAccount, but an account that ended, or never was, is left as it is. */
  closeAccountIfOpen(context: Context, id: AccountId): void {
    const found = this.entries.findAccount(context, id);
    if (found?.state?.state === State.open) this.#close(context, accountFromWire(found));
  }
  #close(context: Context, account: EscrowAccount): void {
    const { payments } = this.settler.settle(context, account);
    if (account.state === State.open) account.state = State.closed;
    this.#endPayments(context, payments);
    this.#save(context, account, payments);
  }

  /**
   * Starts a payment in the account's settlement denom, everything before it being settled.
   * @throws ChainError escrow/2 to escrow/6, escrow/9
   */
  createPayment(
    context: Context,
    options: { readonly id: PaymentId; readonly owner: Address; readonly rate: DecCoin },
  ): void {
    const { id, owner, rate } = options;
    const account = this.entries.account(context, id.aid ?? { scope: 0, xid: "" });
    const isSettled = this.settler.isSettled(account, context.height);
    const settlement = isSettled ? NOTHING : this.settler.settle(context, account);
    if (settlement.isShort) throw escrowErrors.accountOverdrawn();
    if (account.funds[0]?.denom !== rate.denom) throw escrowErrors.invalidDenomination();
    if (rate.amount === 0n) throw escrowErrors.paymentRateZero();
    if (this.entries.hasPayment(context, id)) throw escrowErrors.paymentExists();
    if (!isSettled) this.#save(context, account, settlement.payments);
    this.entries.savePayment(context, {
      id,
      owner,
      rate,
      state: State.open,
      storedState: undefined,
      balance: { denom: rate.denom, amount: DEC18_ZERO },
      unsettled: { denom: rate.denom, amount: DEC18_ZERO },
      withdrawn: { denom: rate.denom, amount: 0n },
    });
  }
  /** Settles the account and pays out one payment. @throws ChainError escrow/2, escrow/3, escrow/7, escrow/8 */
  withdrawPayment(context: Context, id: PaymentId): void {
    const account = this.entries.account(context, id.aid ?? { scope: 0, xid: "" });
    const payment = this.entries.payment(context, id);
    if (payment.state !== State.open) throw escrowErrors.paymentClosed();
    if (this.settler.isSettled(account, context.height)) {
      if (dec18Truncate(payment.balance.amount) === 0n) return;
      payOutBalance(context, this.deps, payment);
      this.entries.savePayment(context, payment);
      return;
    }
    const { payments, isShort } = this.settler.settle(context, account);
    const settled = payments.find((other) => isOf(other, id));
    if (!isShort && settled !== undefined) payOutBalance(context, this.deps, settled);
    this.#save(context, account, payments);
  }
  /** Settles the account, ends one payment and pays it out. @throws ChainError escrow/2, escrow/3, escrow/7, escrow/8 */
  closePayment(context: Context, id: PaymentId): void {
    const account = this.entries.account(context, id.aid ?? { scope: 0, xid: "" });
    const payment = this.entries.payment(context, id);
    if (payment.state === State.closed) throw escrowErrors.paymentClosed();
    this.#closePayment(context, account, payment);
  }
  /** As closePayment, but a payment that ended, or never was, is left as it is. */
  closePaymentIfOpen(context: Context, id: PaymentId): void {
    const found = this.entries.findPayment(context, id);
    if (found?.state?.state !== State.open) return;
    const account = this.entries.account(context, id.aid ?? { scope: 0, xid: "" });
    this.#closePayment(context, account, paymentFromWire(found));
  }
  #closePayment(context: Context, account: EscrowAccount, payment: EscrowPayment): void {
    if (this.settler.isSettled(account, context.height)) {
      this.#endPayments(context, [payment]);
      this.entries.savePayment(context, payment);
      return;
    }
    const { payments } = this.settler.settle(context, account);
    const settled = payments.find((other) => isOf(other, payment.id));
    if (settled !== undefined) this.#endPayments(context, [settled]);
    this.#save(context, account, payments);
  }

  /** Moves deposits into the module's account and books them. */
  #collect(context: Context, account: EscrowAccount, deposits: readonly Deposit[]): void {
    for (const deposit of deposits) {
      const { denom, amount } = deposit.balance;
      const coin = { denom, amount: dec18Truncate(amount) };
      if (coin.amount > 0n) this.deps.bank.sendToModule(context, deposit.owner, ESCROW, [coin]);
      addDeposit(account, { ...deposit });
    }
  }
  /** Closes payments that are not overdrawn and pays out all. */
  #endPayments(context: Context, payments: readonly EscrowPayment[]): void {
    for (const payment of payments) {
      if (payment.state === State.open) payment.state = State.closed;
      payOutBalance(context, this.deps, payment);
    }
  }
  /** Writes the account, then its payments, as observers expect. */
  #save(context: Context, account: EscrowAccount, payments: readonly EscrowPayment[]): void {
    this.entries.saveAccount(context, account);
    for (const payment of payments) this.entries.savePayment(context, payment);
  }
}

function isOf({ id }: EscrowPayment, wanted: PaymentId): boolean {
  return id.xid === wanted.xid && id.aid?.xid === wanted.aid?.xid;
}

const NOTHING: Settlement = { payments: [], isShort: false };
