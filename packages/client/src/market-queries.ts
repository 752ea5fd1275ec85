import { deploymentIdToText, type DeploymentId, type LeaseId } from "@vyom/core";
import {
  QueryDeploymentRequest,
  QueryDeploymentResponse,
  QueryDeploymentsRequest,
  QueryDeploymentsResponse,
  QueryParamsRequest as DeploymentParamsRequest,
  QueryParamsResponse as DeploymentParamsResponse,
  type Params as DeploymentParams,
} from "@vyom/proto/akash/deployment/v1beta4";
import type { Account as EscrowAccount, Payment } from "@vyom/proto/akash/escrow/types/v1";
import {
  QueryAccountsRequest,
  QueryAccountsResponse,
  QueryPaymentsRequest,
  QueryPaymentsResponse,
} from "@vyom/proto/akash/escrow/v1";
import type { LeaseFilters } from "@vyom/proto/akash/market/v1";
import {
  QueryBidsRequest,
  QueryBidsResponse,
  QueryLeaseRequest,
  QueryLeaseResponse,
  QueryLeasesRequest,
  QueryLeasesResponse,
  QueryOrdersRequest,
  QueryOrdersResponse,
  QueryParamsRequest as MarketParamsRequest,
  QueryParamsResponse as MarketParamsResponse,
  type BidFilters,
  type Order,
  type OrderFilters,
  type Params as MarketParams,
  type QueryBidResponse,
} from "@vyom/proto/akash/market/v1beta5";
import { query, queryAll, queryMethod, queryOrUndefined } from "./query.ts";
import type { RpcClient } from "./rpc.ts";

const DEPLOYMENT_SERVICE = "akash.deployment.v1beta4.Query";
const MARKET_SERVICE = "akash.market.v1beta5.Query";
const ESCROW_SERVICE = "akash.escrow.v1.Query";

const DEPLOYMENTS = queryMethod(
  `${DEPLOYMENT_SERVICE}/Deployments`,
  QueryDeploymentsRequest,
  QueryDeploymentsResponse,
);
const DEPLOYMENT = queryMethod(
  `${DEPLOYMENT_SERVICE}/Deployment`,
  QueryDeploymentRequest,
  QueryDeploymentResponse,
);
const DEPLOYMENT_PARAMS = queryMethod(
  `${DEPLOYMENT_SERVICE}/Params`,
  DeploymentParamsRequest,
  DeploymentParamsResponse,
);
const ORDERS = queryMethod(`${MARKET_SERVICE}/Orders`, QueryOrdersRequest, QueryOrdersResponse);
const BIDS = queryMethod(`${MARKET_SERVICE}/Bids`, QueryBidsRequest, QueryBidsResponse);
const LEASES = queryMethod(`${MARKET_SERVICE}/Leases`, QueryLeasesRequest, QueryLeasesResponse);
const LEASE = queryMethod(`${MARKET_SERVICE}/Lease`, QueryLeaseRequest, QueryLeaseResponse);
const MARKET_PARAMS = queryMethod(
  `${MARKET_SERVICE}/Params`,
  MarketParamsRequest,
  MarketParamsResponse,
);
const ACCOUNTS = queryMethod(
  `${ESCROW_SERVICE}/Accounts`,
  QueryAccountsRequest,
  QueryAccountsResponse,
);
const PAYMENTS = queryMethod(
  `${ESCROW_SERVICE}/Payments`,
  QueryPaymentsRequest,
  QueryPaymentsResponse,
);

/** Deployments by owner and state (`active`, `closed`, or all without). */
export async function queryDeployments(
  rpc: RpcClient,
  filters: { owner?: string; dseq?: bigint; state?: "active" | "closed" } = {},
): Promise<QueryDeploymentResponse[]> {
  return queryAll(rpc, DEPLOYMENTS, {
    request: (pagination) => QueryDeploymentsRequest.create({ filters, pagination }),
    entries: (response) => response.deployments,
    nextPage: (response) => response.pagination,
  });
}

/** A deployment with its groups and escrow account; `undefined` when there is none. */
export async function queryDeployment(
  rpc: RpcClient,
  id: DeploymentId,
): Promise<QueryDeploymentResponse | undefined> {
  const request = QueryDeploymentRequest.create({ id: { owner: id.owner, dseq: id.dseq } });
  return queryOrUndefined(rpc, DEPLOYMENT, request);
}

/** Minimum deposits and settlement denominations. */
export async function queryDeploymentParams(rpc: RpcClient): Promise<DeploymentParams> {
  const { params } = await query(rpc, DEPLOYMENT_PARAMS, {});
  return params ?? { minDeposits: [], settlementDenoms: [] };
}

/** Orders by owner, dseq, gseq, oseq and state (`open`, `active`, `closed`). */
export async function queryOrders(
  rpc: RpcClient,
  filters: Partial<OrderFilters> = {},
): Promise<Order[]> {
  return queryAll(rpc, ORDERS, {
    request: (pagination) => QueryOrdersRequest.create({ filters, pagination }),
    entries: (response) => response.orders,
    nextPage: (response) => response.pagination,
  });
}

/** Bids with their escrow accounts, by order, provider and state (`open`, `active`, `lost`, `closed`). */
export async function queryBids(
  rpc: RpcClient,
  filters: Partial<BidFilters> = {},
): Promise<QueryBidResponse[]> {
  return queryAll(rpc, BIDS, {
    request: (pagination) => QueryBidsRequest.create({ filters, pagination }),
    entries: (response) => response.bids,
    nextPage: (response) => response.pagination,
  });
}

/** Leases with their payments, by owner, dseq, provider and state (`active`, `insufficient_funds`, `closed`). */
export async function queryLeases(
  rpc: RpcClient,
  filters: Partial<LeaseFilters> = {},
): Promise<QueryLeaseResponse[]> {
  return queryAll(rpc, LEASES, {
    request: (pagination) => QueryLeasesRequest.create({ filters, pagination }),
    entries: (response) => response.leases,
    nextPage: (response) => response.pagination,
  });
}

/** A lease with its payment; `undefined` when there is none. */
export async function queryLease(
  rpc: RpcClient,
  id: LeaseId,
): Promise<QueryLeaseResponse | undefined> {
  return queryOrUndefined(rpc, LEASE, QueryLeaseRequest.create({ id: { ...id } }));
}

export async function queryMarketParams(rpc: RpcClient): Promise<MarketParams | undefined> {
  return (await query(rpc, MARKET_PARAMS, {})).params;
}

/** Escrow account that pays for a deployment; `undefined` when there is none. */
export async function queryDeploymentEscrow(
  rpc: RpcClient,
  id: DeploymentId,
): Promise<EscrowAccount | undefined> {
  const request = QueryAccountsRequest.create({ xid: `deployment/${deploymentIdToText(id)}` });
  return (await query(rpc, ACCOUNTS, request)).accounts[0];
}

/** Payments of a deployment to its leases' providers. */
export async function queryDeploymentPayments(
  rpc: RpcClient,
  id: DeploymentId,
): Promise<Payment[]> {
  const xid = `deployment/${deploymentIdToText(id)}`;
  return queryAll(rpc, PAYMENTS, {
    request: (pagination) => QueryPaymentsRequest.create({ xid, pagination }),
    entries: (response) => response.payments,
    nextPage: (response) => response.pagination,
  });
}
