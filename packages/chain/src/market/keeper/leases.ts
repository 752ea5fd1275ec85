import type { LeaseId } from "@vyom/core";
import { LeaseClosedReason, Lease_State, type Lease } from "@vyom/proto/akash/market/v1";
import type { Bid } from "@vyom/proto/akash/market/v1beta5";
import type { Context } from "@vyom/runtime";
import { durationNanos } from "../../duration.ts";
import { marketErrors } from "../errors.ts";
import { emitLeaseClosed, emitLeaseCreated, emitLeaseReclaimStarted } from "../events.ts";
import type { MarketState } from "../state.ts";

/** How a lease ended. */
export interface LeaseEnd {
  readonly state: typeof Lease_State.closed | typeof Lease_State.insufficient_funds;
  readonly reason: LeaseClosedReason;
}
export const ENDED_BY_OWNER: LeaseEnd = {
  state: Lease_State.closed,
  reason: LeaseClosedReason.lease_closed_owner,
};
export const ENDED_UNSPECIFIED: LeaseEnd = {
  state: Lease_State.closed,
  reason: LeaseClosedReason.lease_closed_reason_unspecified,
};
export const ENDED_WITHOUT_FUNDS: LeaseEnd = {
  state: Lease_State.insufficient_funds,
  reason: LeaseClosedReason.lease_closed_reason_insufficient_funds,
};
const NANOS_PER_SECOND = 1_000_000_000n;

/** Chosen bids at work. */
export class Leases {
  readonly #leases: MarketState["leases"];
  constructor(state: MarketState) {
    this.#leases = state.leases;
  }
  get(context: Context, id: LeaseId): Lease | undefined {
    return this.#leases.get(context, id);
  }
  create(context: Context, id: LeaseId, { price, reclamationWindow: window }: Bid): void {
    this.#leases.set(context, id, {
      id,
      state: Lease_State.active,
      price,
      createdAt: context.height,
      closedOn: 0n,
      reason: LeaseClosedReason.lease_closed_invalid,
      reclamation:
        window === undefined
          ? undefined
          : {
              window,
              startedAt: 0n,
              deadline: 0n,
              reason: LeaseClosedReason.lease_closed_invalid,
            },
    });
    emitLeaseCreated(context, id, price);
  }
  /** Ends a lease; one that ended stays as it is. */
  close(context: Context, id: LeaseId, lease: Lease, { state, reason }: LeaseEnd): void {
    if (!isRunning(lease)) return;
    this.#leases.set(context, id, { ...lease, state, reason, closedOn: context.height });
    emitLeaseClosed(context, id, reason);
  }
  /** Gives the tenant notice: the provider may close once the window is over. @throws ChainError market/35, market/36 */
  startReclaim(context: Context, id: LeaseId, lease: Lease, reason: LeaseClosedReason): void {
    const { reclamation } = lease;
    if (reclamation === undefined) throw marketErrors.leaseNotReclaimable();
    if (reclamation.startedAt !== 0n) throw marketErrors.leaseAlreadyReclaiming();
    const now = context.time.seconds * NANOS_PER_SECOND + BigInt(context.time.nanos);
    const deadline = (now + durationNanos(reclamation.window)) / NANOS_PER_SECOND;
    this.#leases.set(context, id, {
      ...lease,
      state: Lease_State.reclaiming,
      reclamation: { ...reclamation, startedAt: context.height, deadline, reason },
    });
    emitLeaseReclaimStarted(context, { id, reason, deadline });
  }
}

/** Whether a lease is active or on notice. */
export function isRunning({ state }: Lease): boolean {
  return state === Lease_State.active || state === Lease_State.reclaiming;
}
