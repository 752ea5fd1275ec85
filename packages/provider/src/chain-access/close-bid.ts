import { messageOf, type TxMessage } from "@vyom/client";
import type { BidId } from "@vyom/core";
import { LeaseClosedReason } from "@vyom/proto/akash/market/v1";
import { MsgCloseBid } from "@vyom/proto/akash/market/v1beta5";

/** Why a provider ends a bid or a lease; the chain allows providers these only. */
export const CLOSE_REASON: {
  readonly unstable: LeaseClosedReason;
  readonly decommission: LeaseClosedReason;
  readonly unspecified: LeaseClosedReason;
  readonly manifestTimeout: LeaseClosedReason;
} = {
  unstable: LeaseClosedReason.lease_closed_reason_unstable,
  decommission: LeaseClosedReason.lease_closed_reason_decommission,
  unspecified: LeaseClosedReason.lease_closed_reason_unspecified,
  manifestTimeout: LeaseClosedReason.lease_closed_reason_manifest_timeout,
};

/** Ends a bid, and its lease when it has one. */
export function closeBidMessage(id: BidId, reason: LeaseClosedReason): TxMessage {
  return messageOf("akash.market.v1beta5.MsgCloseBid", MsgCloseBid, { id: { ...id }, reason });
}

/** Name of a close reason as the schema writes it, such as `lease_closed_owner`. */
export function closeReasonName(reason: number): string {
  return (
    Object.entries(LeaseClosedReason).find(([, value]) => value === reason)?.[0] ?? String(reason)
  );
}
