import { queryMethod, queryOrUndefined, type RpcClient } from "@vyom/client";
import { VyomError, type BidId, type OrderId } from "@vyom/core";
import {
  QueryBidRequest,
  QueryBidResponse,
  QueryOrderRequest,
  QueryOrderResponse,
  type Bid,
  type Order,
} from "@vyom/proto/akash/market/v1beta5";

const SERVICE = "akash.market.v1beta5.Query";
const ORDER = queryMethod(`${SERVICE}/Order`, QueryOrderRequest, QueryOrderResponse);
const BID = queryMethod(`${SERVICE}/Bid`, QueryBidRequest, QueryBidResponse);

/** `undefined` when there is none. @throws ClientError */
export async function queryOrder(rpc: RpcClient, id: OrderId): Promise<Order | undefined> {
  const { owner, dseq, gseq, oseq } = id;
  return (await queryOrUndefined(rpc, ORDER, { id: { owner, dseq, gseq, oseq } }))?.order;
}

/** `undefined` when there is none. @throws ClientError */
export async function queryBid(rpc: RpcClient, id: BidId): Promise<Bid | undefined> {
  return (await queryOrUndefined(rpc, BID, { id: { ...id } }))?.bid;
}

/** Parses `owner/dseq/gseq/oseq`. @throws VyomError `provider.order_key` */
export function orderFromKey(key: string): OrderId {
  const match = /^([^/]+)\/(\d{1,20})\/(\d{1,10})\/(\d{1,10})$/.exec(key);
  if (match === null)
    throw new VyomError(
      "provider.order_key",
      `${JSON.stringify(key.slice(0, 120))} names no order`,
    );
  const [, owner = "", dseq = "", gseq, oseq] = match;
  return { owner, dseq: BigInt(dseq), gseq: Number(gseq), oseq: Number(oseq) };
}
