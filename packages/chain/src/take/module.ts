import type { Address } from "@vyom/core";
import type { AddressCodec, Context, Invariant, Module } from "@vyom/runtime";
import { takeGenesis } from "./genesis.ts";
import { TakeKeeper } from "./keeper.ts";
import { takeMessages } from "./messages.ts";
import { checkTakeParams, takesNothing } from "./params.ts";
import { takeQueries } from "./queries.ts";
import { createTakeState } from "./state.ts";

/** What the network keeps of each payout, per denom. */
export function createTakeModule(deps: {
  readonly addresses: AddressCodec;
  /** Who may set the parameters: the gov module account. */
  readonly authority: Address;
}): { module: Module; keeper: TakeKeeper } {
  const keeper = new TakeKeeper(createTakeState());
  return {
    keeper,
    module: {
      name: "take",
      consensusVersion: 3,
      stores: ["take"],
      messages: takeMessages(keeper, deps),
      queries: takeQueries(keeper),
      genesis: takeGenesis(keeper),
      invariants: [ratesAreValid(keeper)],
    },
  };
}

function ratesAreValid(keeper: TakeKeeper): Invariant {
  return {
    name: "take/rates",
    check(context: Context) {
      const params = keeper.params(context);
      if (takesNothing(params)) return [];
      try {
        checkTakeParams(params);
        return [];
      } catch (error) {
        return [error instanceof Error ? error.message : "the take rates are invalid"];
      }
    },
  };
}
