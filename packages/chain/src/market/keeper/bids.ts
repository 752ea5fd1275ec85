import type { BidId, OrderId } from "@vyom/core";
import { Bid_State, type Bid } from "@vyom/proto/akash/market/v1beta5";
import type { Context } from "@vyom/runtime";
import type { EscrowKeeper } from "../deps.ts";
import { marketErrors } from "../errors.ts";
import { emitBidClosed, emitBidCreated } from "../events.ts";
import { bidAccountId, orderIdOf } from "../ids.ts";
import type { MarketState } from "../state.ts";

/** A bid under its id. */
export interface StoredBid {
  readonly id: BidId;
  readonly bid: Bid;
}
/** What a provider offers. */
export type Offer = Pick<Bid, "price" | "resourcesOffer" | "reclamationWindow">;

/** Providers' offers on orders, each with a deposit. */
export class Bids {
  readonly #bids: MarketState["bids"];
  readonly #escrow: EscrowKeeper;
  constructor(state: MarketState, escrow: EscrowKeeper) {
    this.#bids = state.bids;
    this.#escrow = escrow;
  }
  get(context: Context, id: BidId): Bid | undefined {
    return this.#bids.get(context, id);
  }
  /** Bids on an order in one state, by provider. */
  ofOrder(context: Context, order: OrderId, state: Bid_State): StoredBid[] {
    return [...this.#ids(context, order, state)].flatMap((id) => {
      const bid = this.get(context, id);
      return bid === undefined ? [] : [{ id, bid }];
    });
  }
  #ids(context: Context, order: OrderId, state: Bid_State): IterableIterator<BidId> {
    return this.#bids.indexes.order.keys(context, { ...orderIdOf(order), state });
  }
  /** Bids that count against the limit of an order: all but lost ones. */
  count(context: Context, order: OrderId): number {
    let count = 0;
    for (const state of [Bid_State.open, Bid_State.active, Bid_State.closed])
      for (const _ of this.#ids(context, order, state)) count++;
    return count;
  }
  /** Opens a bid. A provider bids on an order once, even if that bid has ended. @throws ChainError market/21 */
  create(context: Context, id: BidId, offer: Offer): void {
    if (this.#bids.has(context, id)) throw marketErrors.bidExists();
    this.#bids.set(context, id, {
      id,
      state: Bid_State.open,
      createdAt: context.height,
      ...offer,
    });
    emitBidCreated(context, id, offer.price);
  }
  /** Marks a bid as chosen. */
  match(context: Context, id: BidId, bid: Bid): void {
    this.#bids.set(context, id, { ...bid, state: Bid_State.active });
  }
  /** Ends a bid that was not chosen and refunds its deposit, silently. */
  lose(context: Context, id: BidId, bid: Bid): void {
    this.#bids.set(context, id, { ...bid, state: Bid_State.lost });
    this.#escrow.closeAccountIfOpen(context, bidAccountId(id));
  }
  /** Ends a bid and refunds its deposit; one that ended stays as it is. */
  close(context: Context, id: BidId, bid: Bid): void {
    if (bid.state === Bid_State.closed || bid.state === Bid_State.lost) return;
    this.#bids.set(context, id, { ...bid, state: Bid_State.closed });
    this.#escrow.closeAccountIfOpen(context, bidAccountId(id));
    emitBidClosed(context, id);
  }
}
