import type { Module } from "@vyom/runtime";
import type { MarketDeps } from "./deps.ts";
import { marketGenesis } from "./genesis.ts";
import { marketInvariants } from "./invariants.ts";
import { MarketKeeper } from "./keeper.ts";
import { marketMessages } from "./messages.ts";
import { marketQueries } from "./queries.ts";

/** Orders for groups, bids by providers, leases between them. */
export function createMarketModule(deps: MarketDeps): { module: Module; keeper: MarketKeeper } {
  const keeper = new MarketKeeper(deps.escrow);
  return {
    keeper,
    module: {
      name: "market",
      consensusVersion: 9,
      stores: ["market"],
      messages: marketMessages(keeper, deps),
      queries: marketQueries(keeper, deps),
      genesis: marketGenesis(keeper, deps),
      invariants: marketInvariants(keeper, deps),
    },
  };
}
