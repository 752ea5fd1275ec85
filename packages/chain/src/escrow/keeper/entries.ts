import { dec18Truncate } from "@vyom/core";
import { Source } from "@vyom/proto/akash/base/deposit/v1";
import type { Account as AccountId, Payment as PaymentId } from "@vyom/proto/akash/escrow/id/v1";
import {
  State,
  type Account as AccountWire,
  type Payment as PaymentWire,
} from "@vyom/proto/akash/escrow/types/v1";
import type { Context } from "@vyom/runtime";
import {
  accountFromWire,
  accountToWire,
  subtractFunds,
  type Deposit,
  type EscrowAccount,
} from "../account.ts";
import { refundToAuthorization } from "../deposit-authorization.ts";
import type { EscrowDeps } from "../deps.ts";
import { escrowErrors } from "../errors.ts";
import type { EscrowHooks } from "../hooks.ts";
import { accountIdToText, paymentIdToText } from "../ids.ts";
import { paymentFromWire, paymentToWire, type EscrowPayment } from "../payment.ts";
import type { EscrowState } from "../state.ts";
import { ESCROW } from "./payout.ts";

/** Looked up in this order: most are open. */
const STATES = [State.open, State.closed, State.overdrawn] as const;

/** Finds and saves accounts and payments. Saving one that ended refunds its deposits and tells the observers. */
export class EscrowEntries {
  readonly state: EscrowState;
  readonly #deps: EscrowDeps;
  readonly #hooks: readonly EscrowHooks[];
  constructor(options: {
    readonly state: EscrowState;
    readonly deps: EscrowDeps;
    readonly hooks: readonly EscrowHooks[];
  }) {
    this.state = options.state;
    this.#deps = options.deps;
    this.#hooks = options.hooks;
  }
  hasAccount(context: Context, id: AccountId): boolean {
    const text = accountIdToText(id);
    return STATES.some((state) => this.state.accounts.has(context, { state, id: text }));
  }
  hasPayment(context: Context, id: PaymentId): boolean {
    const text = paymentIdToText(id);
    return STATES.some((state) => this.state.payments.has(context, { state, id: text }));
  }
  findAccount(context: Context, id: AccountId): AccountWire | undefined {
    const text = accountIdToText(id);
    for (const state of STATES) {
      const found = this.state.accounts.get(context, { state, id: text });
      if (found !== undefined) return { id, state: found };
    }
    return undefined;
  }
  findPayment(context: Context, id: PaymentId): PaymentWire | undefined {
    const text = paymentIdToText(id);
    for (const state of STATES) {
      const found = this.state.payments.get(context, { state, id: text });
      if (found !== undefined) return { id, state: found };
    }
    return undefined;
  }
  /** As `account`, for an id that may well name none: asking costs less gas than reading then. @throws ChainError escrow/3 */
  probedAccount(context: Context, id: AccountId): EscrowAccount {
    const text = accountIdToText(id);
    const state = STATES.find((each) =>
      this.state.accounts.has(context, { state: each, id: text }),
    );
    const found =
      state === undefined ? undefined : this.state.accounts.get(context, { state, id: text });
    if (found === undefined) throw escrowErrors.accountNotFound();
    return accountFromWire({ id, state: found });
  }
  /** @throws ChainError escrow/3 */
  account(context: Context, id: AccountId): EscrowAccount {
    const found = this.findAccount(context, id);
    if (found === undefined) throw escrowErrors.accountNotFound();
    return accountFromWire(found);
  }
  /** @throws ChainError escrow/8 */
  payment(context: Context, id: PaymentId): EscrowPayment {
    const found = this.findPayment(context, id);
    if (found === undefined) throw escrowErrors.paymentNotFound();
    return paymentFromWire(found);
  }
  /** Payments of one account in one state, in key order. */
  paymentsOf(context: Context, account: AccountId, state: State): EscrowPayment[] {
    // The slash keeps `owner/1` apart from `owner/10`.
    const prefixBytes = this.state.payments.key.encode({
      state,
      id: `${accountIdToText(account)}/`,
    });
    const skipped = accountIdToText(account).length + 1;
    return [...this.state.payments.walk(context, { prefixBytes })].map(([{ id }, payment]) =>
      paymentFromWire({ id: { aid: account, xid: id.slice(skipped) }, state: payment }),
    );
  }
  /** Writes an account; one that ended gives back its deposits first and tells the observers afterwards. */
  saveAccount(context: Context, account: EscrowAccount): void {
    const id = accountIdToText(account.id);
    const { storedState } = account;
    if (storedState !== undefined && storedState !== account.state)
      this.state.accounts.delete(context, { state: storedState, id });
    const ended = account.state !== State.open;
    if (ended) this.#refundAll(context, account);
    const wire = accountToWire(account);
    if (wire.state !== undefined)
      this.state.accounts.set(context, { state: account.state, id }, wire.state);
    account.storedState = account.state;
    if (ended) for (const hooks of this.#hooks) hooks.onAccountClosed(context, wire);
  }
  /** Writes a payment and tells the observers if it ended. */
  savePayment(context: Context, payment: EscrowPayment): void {
    const id = paymentIdToText(payment.id);
    const { storedState } = payment;
    if (storedState !== undefined && storedState !== payment.state)
      this.state.payments.delete(context, { state: storedState, id });
    const wire = paymentToWire(payment);
    if (wire.state !== undefined)
      this.state.payments.set(context, { state: payment.state, id }, wire.state);
    payment.storedState = payment.state;
    if (payment.state !== State.open)
      for (const hooks of this.#hooks) hooks.onPaymentClosed(context, wire);
  }
  #refundAll(context: Context, account: EscrowAccount): void {
    for (const deposit of account.deposits) {
      this.#refund(context, account, deposit);
      subtractFunds(account, deposit.balance);
    }
    account.deposits = [];
  }
  /** Gives whole units back to where they came from; an authorization that is still there may spend them again. */
  #refund(context: Context, account: EscrowAccount, { owner, source, balance }: Deposit): void {
    const refund = { denom: balance.denom, amount: dec18Truncate(balance.amount) };
    if (refund.amount <= 0n) return;
    this.#deps.bank.sendFromModule(context, ESCROW, owner, [refund]);
    if (source !== Source.grant) return;
    const grant = this.#deps.grants.between(context, owner, account.owner);
    if (grant === undefined) return;
    const authorization = refundToAuthorization(grant.authorization, refund);
    this.#deps.grants.save(context, account.owner, { ...grant, authorization });
  }
}
