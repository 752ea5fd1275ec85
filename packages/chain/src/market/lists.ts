import { GrpcStatus, type BidId, type OrderId } from "@vyom/core";
import { Lease_State, type Lease, type LeaseFilters } from "@vyom/proto/akash/market/v1";
import {
  Bid_State,
  Order_State,
  type Bid,
  type BidFilters,
  type Order,
  type OrderFilters,
  type QueryBidResponse,
  type QueryBidsRequest,
  type QueryBidsResponse,
  type QueryLeaseResponse,
  type QueryLeasesRequest,
  type QueryLeasesResponse,
  type QueryOrdersRequest,
  type QueryOrdersResponse,
} from "@vyom/proto/akash/market/v1beta5";
import {
  QueryError,
  type Context,
  type IndexUpdater,
  type IndexedMap,
  type MultiIndex,
} from "@vyom/runtime";
import { listByState, type StateList, type Walk } from "../state-list.ts";
import type { MarketDeps } from "./deps.ts";
import { bidAccountId, leasePaymentId } from "./ids.ts";
import type { MarketKeeper } from "./keeper.ts";
import { bidKey, orderKey } from "./keys.ts";

const ORDER_STATES = [
  ["open", Order_State.open],
  ["active", Order_State.active],
  ["closed", Order_State.closed],
] as const;
const BID_STATES = [
  ["open", Bid_State.open],
  ["active", Bid_State.active],
  ["lost", Bid_State.lost],
  ["closed", Bid_State.closed],
] as const;
const LEASE_STATES = [
  ["active", Lease_State.active],
  ["insufficient_funds", Lease_State.insufficient_funds],
  ["closed", Lease_State.closed],
  ["reclaiming", Lease_State.reclaiming],
] as const;

const NO_FILTERS: BidFilters = {
  owner: "",
  dseq: 0n,
  gseq: 0,
  oseq: 0,
  provider: "",
  state: "",
  bseq: 0,
};
const NO_ID: BidId = NO_FILTERS;

/** Orders of one owner, or state by state. */
export function listOrders(
  keeper: MarketKeeper,
  context: Context,
  { filters: given, pagination }: QueryOrdersRequest,
): QueryOrdersResponse {
  const filters: OrderFilters = given ?? NO_FILTERS;
  const { orders } = keeper.state;
  const list: StateList<OrderId, Order, Order> = {
    key: orderKey,
    states: ORDER_STATES,
    stateOf: ({ state }) => state,
    accepts: ({ id }) => isOrderWanted(filters, id ?? NO_ID),
    byState: (state, walk) => entriesOf(context, orders, orders.indexes.state, state, walk),
    paths: [
      {
        number: 1,
        wanted: filters.owner,
        of: ({ owner }) => owner,
        entries: (owner, walk) => orders.walk(context, { prefix: { owner }, ...walk }),
      },
    ],
    statePath: new Uint8Array(0),
    item: (order) => order,
    only: isWholeOrderId(filters) ? () => orders.get(context, filters) : undefined,
  };
  const page = listByState({ state: filters.state, pagination }, list);
  return { orders: page.items, pagination: page.pagination };
}

/** Bids on one owner's orders, of one provider, or state by state, each with the account of its deposit. */
export function listBids(
  keeper: MarketKeeper,
  { escrow }: MarketDeps,
  context: Context,
  { filters: given, pagination }: QueryBidsRequest,
): QueryBidsResponse {
  const filters = given ?? NO_FILTERS;
  const { bids } = keeper.state;
  const list: StateList<BidId, Bid, QueryBidResponse> = {
    key: bidKey,
    states: BID_STATES,
    stateOf: ({ state }) => state,
    accepts: ({ id }) => isBidWanted(filters, id ?? NO_ID),
    byState: (state, walk) => entriesOf(context, bids, bids.indexes.state, state, walk),
    paths: bidPaths(context, bids, filters),
    statePath: Uint8Array.of(0),
    item(bid) {
      const escrowAccount = escrow.account(context, bidAccountId(bid.id ?? NO_ID));
      if (escrowAccount === undefined)
        throw new QueryError(GrpcStatus.INTERNAL, "account not found: fetching escrow account");
      return { bid, escrowAccount };
    },
  };
  const page = listByState({ state: filters.state, pagination }, list);
  return { bids: page.items, pagination: page.pagination };
}

/** Leases of one owner, of one provider, or state by state, each with its payment. */
export function listLeases(
  keeper: MarketKeeper,
  { escrow }: MarketDeps,
  context: Context,
  { filters: given, pagination }: QueryLeasesRequest,
): QueryLeasesResponse {
  // The reference lets the bseq of leases be filtered and ignores it.
  const filters: LeaseFilters = { ...(given ?? NO_FILTERS), bseq: 0 };
  const { leases } = keeper.state;
  const list: StateList<BidId, Lease, QueryLeaseResponse> = {
    key: bidKey,
    states: LEASE_STATES,
    stateOf: ({ state }) => state,
    accepts: ({ id }) => isBidWanted(filters, id ?? NO_ID),
    byState: (state, walk) => entriesOf(context, leases, leases.indexes.state, state, walk),
    paths: bidPaths(context, leases, filters),
    statePath: Uint8Array.of(0),
    item(lease) {
      const escrowPayment = escrow.payment(context, leasePaymentId(lease.id ?? NO_ID));
      if (escrowPayment === undefined)
        throw new QueryError(GrpcStatus.INTERNAL, "payment not found: fetching escrow payment");
      return { lease, escrowPayment };
    },
  };
  const page = listByState({ state: filters.state, pagination }, list);
  return { leases: page.items, pagination: page.pagination };
}

function isWholeOrderId({ owner, dseq, gseq, oseq }: OrderFilters): boolean {
  return owner !== "" && dseq !== 0n && gseq !== 0 && oseq !== 0;
}
function isOrderWanted(filters: OrderFilters, id: OrderId): boolean {
  return (
    (filters.owner === "" || filters.owner === id.owner) &&
    (filters.dseq === 0n || filters.dseq === id.dseq) &&
    (filters.gseq === 0 || filters.gseq === id.gseq) &&
    (filters.oseq === 0 || filters.oseq === id.oseq)
  );
}
function isBidWanted(filters: BidFilters | LeaseFilters, id: BidId): boolean {
  return (
    isOrderWanted(filters, id) &&
    (filters.provider === "" || filters.provider === id.provider) &&
    (filters.bseq === 0 || filters.bseq === id.bseq)
  );
}

/** Entries that an index lists under a reference. */
function* entriesOf<Key, Value, Reference>(
  context: Context,
  map: { get(context: Context, key: Key): Value | undefined },
  index: MultiIndex<Key, Value, Reference>,
  reference: Reference,
  walk: Walk,
): IterableIterator<readonly [Key, Value]> {
  for (const key of index.keys(context, reference, walk)) {
    const value = map.get(context, key);
    if (value !== undefined) yield [key, value];
  }
}

/** By owner, else by provider. */
function bidPaths<Value>(
  context: Context,
  map: IndexedMap<
    BidId,
    Value,
    { readonly provider: MultiIndex<BidId, Value, string> } & Record<
      string,
      IndexUpdater<BidId, Value>
    >
  >,
  filters: BidFilters | LeaseFilters,
): StateList<BidId, Value, never>["paths"] {
  return [
    {
      number: 2,
      wanted: filters.owner,
      of: ({ owner }) => owner,
      entries: (owner, walk) => map.walk(context, { prefix: { owner }, ...walk }),
    },
    {
      number: 1,
      wanted: filters.provider,
      of: ({ provider }) => provider,
      entries: (provider, walk) => entriesOf(context, map, map.indexes.provider, provider, walk),
    },
  ];
}
