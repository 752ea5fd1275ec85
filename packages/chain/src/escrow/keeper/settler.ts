import { State } from "@vyom/proto/akash/escrow/types/v1";
import type { Context } from "@vyom/runtime";
import { isInDebt, type EscrowAccount } from "../account.ts";
import type { EscrowDeps } from "../deps.ts";
import { escrowErrors } from "../errors.ts";
import type { EscrowPayment } from "../payment.ts";
import { settleBlocks } from "../settlement.ts";
import type { EscrowEntries } from "./entries.ts";
import { settleFromFallback } from "./fallback.ts";
import { payOutBalance } from "./payout.ts";

/** What settling found: the payments it looked at, and whether the account could not pay them all. */
export interface Settlement {
  readonly payments: readonly EscrowPayment[];
  readonly isShort: boolean;
}

/** Brings accounts up to the present height. */
export class Settler {
  readonly #deps: EscrowDeps;
  readonly #entries: EscrowEntries;
  constructor(deps: EscrowDeps, entries: EscrowEntries) {
    this.#deps = deps;
    this.#entries = entries;
  }
  /** Whether an open account was settled in this block already. */
  isSettled(account: EscrowAccount, height: bigint): boolean {
    return account.state === State.open && account.settledAt === height;
  }
  /**
   * Pays for the blocks since the account was last settled. If the money does not last, the account and all its payments
   * are overdrawn and what they have is paid out. The caller saves both. @throws ChainError escrow/2
   */
  settle(context: Context, account: EscrowAccount): Settlement {
    if (account.state === State.closed) throw escrowErrors.accountClosed();
    if (isInDebt(account)) return { payments: [], isShort: true };
    const isOpen = account.state === State.open;
    const blocks = isOpen ? context.height - account.settledAt : 0n;
    if (isOpen) account.settledAt = context.height;
    const payments = this.#entries.paymentsOf(context, account.id, account.state);
    if (!settleBlocks(account, payments, blocks)) return { payments, isShort: false };
    if (!settleFromFallback(context, this.#deps, account, payments))
      return { payments, isShort: false };
    account.state = State.overdrawn;
    for (const payment of payments) {
      payment.state = State.overdrawn;
      payOutBalance(context, this.#deps, payment);
    }
    return { payments, isShort: true };
  }
}
