import type { BidId, LeaseId, OrderId } from "@vyom/core";
import { Lease } from "@vyom/proto/akash/market/v1";
import { Bid, Order, Params } from "@vyom/proto/akash/market/v1beta5";
import {
  IndexedMap,
  Item,
  MultiIndex,
  Schema,
  int32Key,
  protoValue,
  stringKey,
} from "@vyom/runtime";
import * as keys from "./keys.ts";

export type OrderIndexes = {
  readonly state: MultiIndex<OrderId, Order, number>;
  readonly group: MultiIndex<OrderId, Order, keys.GroupStateKey>;
};
export type BidIndexes = {
  readonly state: MultiIndex<BidId, Bid, number>;
  readonly provider: MultiIndex<BidId, Bid, string>;
  readonly order: MultiIndex<BidId, Bid, keys.OrderStateKey>;
};
export type LeaseIndexes = {
  readonly state: MultiIndex<LeaseId, Lease, number>;
  readonly provider: MultiIndex<LeaseId, Lease, string>;
};
/** Collections of store `market`. */
export interface MarketState {
  readonly orders: IndexedMap<OrderId, Order, OrderIndexes>;
  readonly bids: IndexedMap<BidId, Bid, BidIndexes>;
  readonly leases: IndexedMap<LeaseId, Lease, LeaseIndexes>;
  readonly params: Item<Params>;
}

export function createMarketState(): MarketState {
  const store = new Schema("market");
  return {
    orders: createOrders(store),
    bids: createBids(store),
    leases: createLeases(store),
    params: new Item(store, { name: "params", prefix: keys.PARAMS, value: protoValue(Params) }),
  };
}

function createOrders(store: Schema): MarketState["orders"] {
  return new IndexedMap(store, {
    name: "orders",
    prefix: keys.ORDERS,
    key: keys.orderKey,
    value: protoValue(Order),
    indexes: (schema, key) => ({
      state: new MultiIndex(schema, key, {
        name: "orders_by_state",
        prefix: keys.ORDERS_BY_STATE,
        reference: int32Key,
        of: (_, { state }) => state,
      }),
      group: new MultiIndex(schema, key, {
        name: "orders_by_group_state",
        prefix: keys.ORDERS_BY_GROUP,
        reference: keys.groupStateKey,
        of: ({ owner, dseq, gseq }, { state }) => ({ owner, dseq, gseq, state }),
      }),
    }),
  });
}

function createBids(store: Schema): MarketState["bids"] {
  return new IndexedMap(store, {
    name: "bids",
    prefix: keys.BIDS,
    key: keys.bidKey,
    value: protoValue(Bid),
    indexes: (schema, key) => ({
      state: new MultiIndex(schema, key, {
        name: "bids_by_state",
        prefix: keys.BIDS_BY_STATE,
        reference: int32Key,
        of: (_, { state }) => state,
      }),
      provider: new MultiIndex(schema, key, {
        name: "bids_by_provider",
        prefix: keys.BIDS_BY_PROVIDER,
        reference: stringKey,
        of: ({ provider }) => provider,
      }),
      order: new MultiIndex(schema, key, {
        name: "bids_by_order_state",
        prefix: keys.BIDS_BY_ORDER,
        reference: keys.orderStateKey,
        of: ({ owner, dseq, gseq, oseq }, { state }) => ({ owner, dseq, gseq, oseq, state }),
      }),
    }),
  });
}

function createLeases(store: Schema): MarketState["leases"] {
  return new IndexedMap(store, {
    name: "leases",
    prefix: keys.LEASES,
    key: keys.bidKey,
    value: protoValue(Lease),
    indexes: (schema, key) => ({
      state: new MultiIndex(schema, key, {
        name: "leases_by_state",
        prefix: keys.LEASES_BY_STATE,
        reference: int32Key,
        of: (_, { state }) => state,
      }),
      provider: new MultiIndex(schema, key, {
        name: "leases_by_provider",
        prefix: keys.LEASES_BY_PROVIDER,
        reference: stringKey,
        of: ({ provider }) => provider,
      }),
    }),
  });
}
