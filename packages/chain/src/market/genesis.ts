import { leaseIdToText, orderIdToText } from "@vyom/core";
import { messageFromJson, messageToJson } from "@vyom/proto";
import type { GenesisState } from "@vyom/proto/akash/market/v1beta5";
import { type AddressCodec, type Json, type ModuleGenesis } from "@vyom/runtime";
import { marketErrors } from "./errors.ts";
import { checkBidId, checkOrderId } from "./ids.ts";
import type { MarketKeeper } from "./keeper.ts";
import { checkMarketParams, defaultMarketParams } from "./params.ts";

const STATE = "akash.market.v1beta5.GenesisState";

export function marketGenesis(
  keeper: MarketKeeper,
  { addresses }: { readonly addresses: AddressCodec },
): ModuleGenesis {
  const { state } = keeper;
  return {
    default: () =>
      messageToJson(STATE, { params: defaultMarketParams(), orders: [], leases: [], bids: [] }),
    validate(json) {
      const { params, orders, bids, leases } = parse(json);
      if (params !== undefined) checkMarketParams(params);
      for (const { id } of orders) checkOrderId(addresses, id);
      for (const { id } of bids) checkBidId(addresses, id);
      for (const { id } of leases) checkBidId(addresses, id);
    },
    init(context, json) {
      const { params, orders, bids, leases } = parse(json);
      for (const order of orders) {
        const id = checkOrderId(addresses, order.id);
        if (state.orders.has(context, id)) throw marketErrors.orderExists(orderIdToText(id));
        state.orders.set(context, id, order);
      }
      for (const bid of bids) {
        const id = checkBidId(addresses, bid.id);
        if (state.bids.has(context, id)) throw marketErrors.bidExists(leaseIdToText(id));
        state.bids.set(context, id, bid);
      }
      for (const lease of leases) {
        const id = checkBidId(addresses, lease.id);
        if (state.leases.has(context, id))
          throw marketErrors.internal(`lease ${leaseIdToText(id)} is given twice`);
        state.leases.set(context, id, lease);
      }
      if (params !== undefined) keeper.setParams(context, params);
    },
    export: (context) =>
      messageToJson(STATE, {
        params: keeper.params(context),
        orders: [...state.orders.walk(context)].map(([, order]) => order),
        leases: [...state.leases.walk(context)].map(([, lease]) => lease),
        bids: [...state.bids.walk(context)].map(([, bid]) => bid),
      }),
  };
}

function parse(json: Json): GenesisState {
  return messageFromJson<GenesisState>(STATE, json);
}
