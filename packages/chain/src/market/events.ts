import type { BidId, LeaseId, OrderId } from "@vyom/core";
import type { LeaseClosedReason } from "@vyom/proto/akash/market/v1";
import type { DecCoin } from "@vyom/proto/cosmos/base/v1beta1";
import type { Context } from "@vyom/runtime";

const PACKAGE = "akash.market.v1";

export function emitOrderCreated(context: Context, id: OrderId): void {
  context.emitTyped(`${PACKAGE}.EventOrderCreated`, { id });
}
export function emitOrderClosed(context: Context, id: OrderId): void {
  context.emitTyped(`${PACKAGE}.EventOrderClosed`, { id });
}
export function emitBidCreated(context: Context, id: BidId, price: DecCoin | undefined): void {
  context.emitTyped(`${PACKAGE}.EventBidCreated`, { id, price });
}
export function emitBidClosed(context: Context, id: BidId): void {
  context.emitTyped(`${PACKAGE}.EventBidClosed`, { id });
}
export function emitLeaseCreated(context: Context, id: LeaseId, price: DecCoin | undefined): void {
  context.emitTyped(`${PACKAGE}.EventLeaseCreated`, { id, price });
}
export function emitLeaseClosed(context: Context, id: LeaseId, reason: LeaseClosedReason): void {
  context.emitTyped(`${PACKAGE}.EventLeaseClosed`, { id, reason });
}
/** `deadline` in seconds since 1970. */
export function emitLeaseReclaimStarted(
  context: Context,
  event: { readonly id: LeaseId; readonly reason: LeaseClosedReason; readonly deadline: bigint },
): void {
  context.emitTyped(`${PACKAGE}.EventLeaseReclaimStarted`, event);
}
