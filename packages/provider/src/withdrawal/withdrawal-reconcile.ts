import { queryDeploymentEscrow, queryDeploymentPayments, queryLease } from "@vyom/client";
import { dec18ToText, decCoinFromWire, tryParseLeaseId, type Dec18 } from "@vyom/core";
import { State } from "@vyom/proto/akash/escrow/types/v1";
import { Lease_State } from "@vyom/proto/akash/market/v1";
import type { Logger } from "pino";
import type { FailoverRpc } from "../chain-access/failover-rpc.ts";
import type { ReconcileResult } from "../reconciler.ts";
import type { BlockPace } from "./block-pace.ts";
import { blocksRemaining, escrowFunds, isWorthwhile, withdrawable } from "./escrow-funds.ts";
import type { WithdrawalBatch } from "./withdrawal-batch.ts";

/** A dry account is looked at again this soon: the block after ends its leases, or someone has funded it. */
const DRY_AGAIN_MS = 10_000;
const SOONEST_MS = 1_000;

export interface WithdrawalReconcileOptions {
  readonly rpc: FailoverRpc;
  readonly batch: WithdrawalBatch;
  readonly pace: BlockPace;
  /** Earnings of this long are withdrawn; 0: only before the account runs dry. */
  readonly withdrawalPeriodMs: number;
  readonly fundsCheckMs: number;
  readonly logger: Logger;
}

/**
 * Withdraws what a lease has earned: once a period's worth has gathered, and when its account runs dry, which ends the
 * lease. Both are read from the chain, so a restart withdraws nothing twice.
 */
export class WithdrawalReconcile {
  readonly #options: WithdrawalReconcileOptions;
  constructor(options: WithdrawalReconcileOptions) {
    this.#options = options;
  }

  /** One look. @throws ClientError, to be tried again */
  async pass(key: string): Promise<ReconcileResult> {
    const { rpc, pace, fundsCheckMs, withdrawalPeriodMs } = this.#options;
    const id = tryParseLeaseId(key);
    if (id === undefined) return undefined;
    const found = await queryLease(rpc, id);
    const isLive =
      found?.lease?.state === Lease_State.active || found?.lease?.state === Lease_State.reclaiming;
    const payment = found?.escrowPayment;
    if (!isLive || payment?.state?.state !== State.open) return undefined;
    const [account, payments, blockMs] = await Promise.all([
      queryDeploymentEscrow(rpc, id),
      queryDeploymentPayments(rpc, id),
      pace.blockMs(),
    ]);
    if (account === undefined) return undefined;
    const funds = escrowFunds(account, payments);
    const height = rpc.seenHeight;
    const remaining = blocksRemaining(funds, height);
    const amount = withdrawable(payment, funds, height);
    if (remaining <= 0n) {
      await this.#withdraw(key, { amount, why: "the account is dry" });
      return { requeueAfterMs: Math.min(fundsCheckMs, DRY_AGAIN_MS) };
    }
    const dryInMs = Number(remaining) * blockMs;
    const rate = decCoinFromWire(payment.state.rate).amount;
    const gatheredMs = rate === 0n ? 0 : Number(amount / rate) * blockMs;
    const isDue = withdrawalPeriodMs > 0 && gatheredMs >= withdrawalPeriodMs;
    if (isDue && isWorthwhile(amount)) {
      await this.#withdraw(key, { amount, why: "a period has passed" });
    }
    const periodLeftMs =
      withdrawalPeriodMs === 0
        ? Number.POSITIVE_INFINITY
        : withdrawalPeriodMs - (isDue ? 0 : gatheredMs);
    return {
      requeueAfterMs: Math.max(SOONEST_MS, Math.min(fundsCheckMs, dryInMs, periodLeftMs)),
    };
  }
  async #withdraw(key: string, what: { amount: Dec18; why: string }): Promise<void> {
    const lease = tryParseLeaseId(key);
    if (lease === undefined) return;
    await this.#options.batch.withdraw(lease);
    const { why, amount } = what;
    this.#options.logger.info({ lease: key, why, about: dec18ToText(amount) }, "withdrew");
  }
}
