import type { BidId, GroupId } from "@vyom/core";
import type { DeploymentReclamation } from "@vyom/proto/akash/deployment/v1";
import type { GroupSpec } from "@vyom/proto/akash/deployment/v1beta4";
import { Bid_State, Order_State, type Bid, type Params } from "@vyom/proto/akash/market/v1beta5";
import type { Duration } from "@vyom/proto/google/protobuf/duration";
import type { Context } from "@vyom/runtime";
import type { EscrowKeeper } from "./deps.ts";
import { leasePaymentId } from "./ids.ts";
import { Bids } from "./keeper/bids.ts";
import { ENDED_BY_OWNER, ENDED_WITHOUT_FUNDS, Leases, type LeaseEnd } from "./keeper/leases.ts";
import { Orders } from "./keeper/orders.ts";
import { checkMarketParams, defaultMarketParams } from "./params.ts";
import { createMarketState, type MarketState } from "./state.ts";

/** Orders, bids and leases (akash x/market/keeper). */
export class MarketKeeper {
  readonly state: MarketState = createMarketState();
  readonly orders: Orders;
  readonly bids: Bids;
  readonly leases: Leases;
  readonly #escrow: EscrowKeeper;
  constructor(escrow: EscrowKeeper) {
    this.#escrow = escrow;
    this.orders = new Orders(this.state);
    this.bids = new Bids(this.state, escrow);
    this.leases = new Leases(this.state);
  }
  params(context: Context): Params {
    return this.state.params.get(context) ?? defaultMarketParams();
  }
  /** @throws ChainError market/29 */
  setParams(context: Context, params: Params): void {
    checkMarketParams(params);
    this.state.params.set(context, params);
  }
  /** Shortest and longest notice that providers may be bound to. */
  reclamationBounds(context: Context): { readonly min: Duration; readonly max: Duration } {
    const none = { seconds: 0n, nanos: 0 };
    const { minReclamationWindow, maxReclamationWindow } = this.params(context);
    return { min: minReclamationWindow ?? none, max: maxReclamationWindow ?? none };
  }
  /** Opens an order for a group. @throws ChainError market/23 while one is open or matched */
  createOrder(
    context: Context,
    order: {
      readonly group: GroupId;
      readonly spec: GroupSpec;
      readonly reclamation: DeploymentReclamation | undefined;
    },
  ): void {
    this.orders.create(context, order);
  }
  /** Ends a group's orders with their bids, leases and payments, by its owner's wish. */
  endGroup(context: Context, group: GroupId): void {
    this.#endOrders(context, group, { end: ENDED_BY_OWNER, closesPayments: true });
  }
  /** Ends a group's orders with their bids and leases, as its account has ended. Escrow ends the payments. */
  endGroupWithAccount(context: Context, group: GroupId, isOverdrawn: boolean): void {
    const end = isOverdrawn ? ENDED_WITHOUT_FUNDS : ENDED_BY_OWNER;
    this.#endOrders(context, group, { end, closesPayments: false });
  }
  #endOrders(context: Context, group: GroupId, ending: Ending): void {
    for (const state of [Order_State.active, Order_State.open])
      for (const { id, order } of this.orders.ofGroup(context, group, state)) {
        this.orders.close(context, id, order);
        for (const { id: bidId, bid } of this.bids.ofOrder(context, id, Bid_State.open))
          this.bids.close(context, bidId, bid);
        if (state !== Order_State.active) continue;
        for (const { id: bidId, bid } of this.bids.ofOrder(context, id, Bid_State.active))
          this.#endLease(context, bidId, bid, ending);
      }
  }
  #endLease(context: Context, id: BidId, bid: Bid, { end, closesPayments }: Ending): void {
    this.bids.close(context, id, bid);
    const lease = this.leases.get(context, id);
    if (lease === undefined) return;
    this.leases.close(context, id, lease, end);
    if (closesPayments) this.#escrow.closePaymentIfOpen(context, leasePaymentId(id));
  }
}

interface Ending {
  readonly end: LeaseEnd;
  readonly closesPayments: boolean;
}
