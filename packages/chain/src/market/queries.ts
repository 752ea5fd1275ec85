import { GrpcStatus, type BidId, type LeaseId } from "@vyom/core";
import {
  QueryBidRequest,
  QueryBidResponse,
  QueryBidsRequest,
  QueryBidsResponse,
  QueryLeaseRequest,
  QueryLeaseResponse,
  QueryLeasesRequest,
  QueryLeasesResponse,
  QueryOrderRequest,
  QueryOrderResponse,
  QueryOrdersRequest,
  QueryOrdersResponse,
  QueryParamsRequest,
  QueryParamsResponse,
} from "@vyom/proto/akash/market/v1beta5";
import { QueryError, query, type AnyQueryHandler } from "@vyom/runtime";
import { escrowErrors } from "../escrow/errors.ts";
import type { MarketDeps } from "./deps.ts";
import { marketErrors } from "./errors.ts";
import { bidAccountId, leasePaymentId } from "./ids.ts";
import type { MarketKeeper } from "./keeper.ts";
import { listBids, listLeases, listOrders } from "./lists.ts";

const SERVICE = "/akash.market.v1beta5.Query";
const NO_ID: BidId = { owner: "", dseq: 0n, gseq: 0, oseq: 0, provider: "", bseq: 0 };

/** Queries of `akash.market.v1beta5.Query`. */
export function marketQueries(keeper: MarketKeeper, deps: MarketDeps): readonly AnyQueryHandler[] {
  return [
    query(
      `${SERVICE}/Orders`,
      { request: QueryOrdersRequest, response: QueryOrdersResponse },
      (context, request) => listOrders(keeper, context, request),
    ),
    query(
      `${SERVICE}/Bids`,
      { request: QueryBidsRequest, response: QueryBidsResponse },
      (context, request) => listBids(keeper, deps, context, request),
    ),
    query(
      `${SERVICE}/Leases`,
      { request: QueryLeasesRequest, response: QueryLeasesResponse },
      (context, request) => listLeases(keeper, deps, context, request),
    ),
    orderQuery(keeper, deps),
    bidQuery(keeper, deps),
    leaseQuery(keeper, deps),
    query(
      `${SERVICE}/Params`,
      { request: QueryParamsRequest, response: QueryParamsResponse },
      (context) => ({ params: keeper.params(context) }),
    ),
  ];
}

function orderQuery(keeper: MarketKeeper, deps: MarketDeps): AnyQueryHandler {
  return query(
    `${SERVICE}/Order`,
    { request: QueryOrderRequest, response: QueryOrderResponse },
    (context, { id }) => {
      checkAddress(deps, "owner", id?.owner);
      const order = keeper.orders.get(context, id ?? NO_ID);
      if (order === undefined) throw marketErrors.orderNotFound();
      return { order };
    },
  );
}

function bidQuery(keeper: MarketKeeper, deps: MarketDeps): AnyQueryHandler {
  return query(
    `${SERVICE}/Bid`,
    { request: QueryBidRequest, response: QueryBidResponse },
    (context, request) => {
      const id = checkParties(deps, request.id);
      const bid = keeper.bids.get(context, id);
      if (bid === undefined) throw marketErrors.bidNotFound();
      const escrowAccount = deps.escrow.account(context, bidAccountId(id));
      if (escrowAccount === undefined) throw escrowErrors.accountNotFound();
      return { bid, escrowAccount };
    },
  );
}

function leaseQuery(keeper: MarketKeeper, deps: MarketDeps): AnyQueryHandler {
  return query(
    `${SERVICE}/Lease`,
    { request: QueryLeaseRequest, response: QueryLeaseResponse },
    (context, request) => {
      const id = checkParties(deps, request.id);
      const lease = keeper.leases.get(context, id);
      if (lease === undefined) throw marketErrors.leaseNotFound();
      const escrowPayment = deps.escrow.payment(context, leasePaymentId(id));
      if (escrowPayment === undefined) throw escrowErrors.paymentNotFound();
      return { lease, escrowPayment };
    },
  );
}

function checkParties(deps: MarketDeps, id: LeaseId | undefined): LeaseId {
  checkAddress(deps, "owner", id?.owner);
  checkAddress(deps, "provider", id?.provider);
  return id ?? NO_ID;
}
function checkAddress({ addresses }: MarketDeps, name: string, address: string | undefined): void {
  if (!addresses.isAddress(address ?? ""))
    throw new QueryError(GrpcStatus.INVALID_ARGUMENT, `invalid ${name} address`);
}
