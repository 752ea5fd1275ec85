import type { Account, Payment } from "@vyom/proto/akash/escrow/types/v1";
import type { Context } from "@vyom/runtime";

/** Observers of accounts and payments that end, closed or overdrawn. They run after the account, or payment, was saved. */
export interface EscrowHooks {
  readonly onAccountClosed: (context: Context, account: Account) => void;
  readonly onPaymentClosed: (context: Context, payment: Payment) => void;
}
