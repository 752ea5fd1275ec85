import { depositOf, messageOf, type TxMessage } from "@vyom/client";
import { decCoinToWire, type BidId, type Coin, type DecCoin } from "@vyom/core";
import type { ResourceUnit } from "@vyom/proto/akash/deployment/v1beta4";
import { MsgCreateBid, type ResourceOffer } from "@vyom/proto/akash/market/v1beta5";
import type { Duration } from "@vyom/proto/google/protobuf/duration";

/** Units as a bid offers them. */
export function resourceOffers(units: readonly ResourceUnit[]): ResourceOffer[] {
  return units.map(({ resource, count }) => ({ resources: resource, count, prices: undefined }));
}

/** A bid: what is offered for each unit, the price per block for all, the deposit out of the provider's balance. */
export function createBidMessage(bid: {
  readonly id: BidId;
  readonly price: DecCoin;
  readonly deposit: Coin;
  readonly units: readonly ResourceUnit[];
  readonly reclamationWindowMs: number;
}): TxMessage {
  return messageOf("akash.market.v1beta5.MsgCreateBid", MsgCreateBid, {
    id: { ...bid.id },
    price: decCoinToWire(bid.price),
    deposit: depositOf(bid.deposit),
    resourcesOffer: resourceOffers(bid.units),
    reclamationWindow:
      bid.reclamationWindowMs === 0 ? undefined : durationOf(bid.reclamationWindowMs),
  });
}

export function durationOf(ms: number): Duration {
  return { seconds: BigInt(Math.floor(ms / 1000)), nanos: (ms % 1000) * 1_000_000 };
}
/** Whole milliseconds, rounded up. */
export function durationMs(duration: Duration | undefined): number {
  if (duration === undefined) return 0;
  return Number(duration.seconds) * 1000 + Math.ceil(duration.nanos / 1_000_000);
}
