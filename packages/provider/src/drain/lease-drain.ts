import { messageOf, queryLease, type TxMessage, type TxSender } from "@vyom/client";
import { leaseIdToText, tryParseLeaseId, type LeaseId } from "@vyom/core";
import { Lease_State } from "@vyom/proto/akash/market/v1";
import { MsgLeaseStartReclaim } from "@vyom/proto/akash/market/v1beta5";
import type { Logger } from "pino";
import { closeBidMessage, CLOSE_REASON } from "../chain-access/close-bid.ts";
import type { FailoverRpc } from "../chain-access/failover-rpc.ts";
import type { ReconcileResult } from "../reconciler.ts";
import type { Drain } from "./drain-switch.ts";

/** Deadlines are compared with the time of a block, which may lie this much behind. */
const BLOCK_LAG_MS = 1_500;

function startReclaimMessage(lease: LeaseId): TxMessage {
  return messageOf("akash.market.v1beta5.MsgLeaseStartReclaim", MsgLeaseStartReclaim, {
    id: { ...lease },
    reason: CLOSE_REASON.decommission,
  });
}

export interface LeaseDrainOptions {
  readonly rpc: FailoverRpc;
  readonly sender: TxSender;
  readonly drain: { readonly current: Drain | undefined };
  readonly logger: Logger;
  readonly clock: () => number;
  /** Its end is on chain. */
  readonly onClosed: (lease: string) => void;
}

/**
 * Ends a lease of a drained provider by the drain's deadline. A tenant with a reclamation window is given notice at once
 * and is never ended before the window is over, even if that is later than the deadline (akash MsgLeaseStartReclaim).
 */
export class LeaseDrain {
  readonly #options: LeaseDrainOptions;
  constructor(options: LeaseDrainOptions) {
    this.#options = options;
  }

  /** One pass. @throws ClientError, to be tried again */
  async pass(key: string): Promise<ReconcileResult> {
    const { rpc, sender, drain, clock, logger, onClosed } = this.#options;
    const id = tryParseLeaseId(key);
    const deadlineAtMs = drain.current?.deadlineAtMs;
    if (id === undefined || deadlineAtMs === undefined) return undefined;
    const lease = (await queryLease(rpc, id))?.lease;
    const isReclaiming = lease?.state === Lease_State.reclaiming;
    if (lease === undefined || !(isReclaiming || lease.state === Lease_State.active))
      return undefined;
    if (lease.reclamation !== undefined && !isReclaiming) {
      await sender.send([startReclaimMessage(id)]);
      logger.info({ lease: leaseIdToText(id) }, "gave notice: the provider is drained");
      return { requeueAfterMs: 0 };
    }
    const noticeAtMs = isReclaiming
      ? Number(lease.reclamation?.deadline ?? 0n) * 1000 + BLOCK_LAG_MS
      : 0;
    const leftMs = Math.max(deadlineAtMs, noticeAtMs) - clock();
    if (leftMs > 0) return { requeueAfterMs: leftMs };
    await sender.send([closeBidMessage(id, CLOSE_REASON.decommission)]);
    logger.info({ lease: leaseIdToText(id) }, "closed a lease: the provider is drained");
    onClosed(key);
    return undefined;
  }
}
