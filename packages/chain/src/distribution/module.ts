import { decCoinToText, dec18Truncate } from "@vyom/core";
import type { Invariant, Module } from "@vyom/runtime";
import { distributionGenesis } from "./genesis.ts";
import type { DistributionKeeper } from "./keeper.ts";
import { STORE } from "./keys.ts";
import { distributionMessages, type MessageDeps } from "./messages.ts";
import { distributionQueries } from "./queries.ts";

export function distributionModule(deps: MessageDeps): Module {
  return {
    name: "distribution",
    consensusVersion: 3,
    stores: [STORE],
    messages: distributionMessages(deps),
    queries: distributionQueries(deps.keeper),
    genesis: distributionGenesis(deps.keeper),
    invariants: [poolIsHeld(deps.keeper)],
  };
}

/** The module's account holds at least what the community pool counts. */
function poolIsHeld(keeper: DistributionKeeper): Invariant {
  return {
    name: "distribution/pool-is-held",
    check: (context) =>
      keeper
        .communityPool(context)
        .filter(({ denom, amount }) => dec18Truncate(amount) > keeper.held(context, denom))
        .map((coin) => `the pool counts ${decCoinToText(coin)}, more than its account holds`),
  };
}
