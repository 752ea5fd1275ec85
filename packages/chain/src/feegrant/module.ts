import { messageFromJson, messageToJson } from "@vyom/proto";
import type { GenesisState } from "@vyom/proto/cosmos/feegrant/v1beta1";
import { hexFromBytes } from "@vyom/core";
import type { Invariant, Module, ModuleGenesis } from "@vyom/runtime";
import { allowanceFromAny, expirationOf } from "./allowance.ts";
import type { FeegrantKeeper } from "./keeper.ts";
import { STORE } from "./keys.ts";
import { feegrantMessages } from "./messages.ts";
import { feegrantQueries } from "./queries.ts";

const GENESIS = "cosmos.feegrant.v1beta1.GenesisState";
/** How many ended grants each block deletes. */
const END_BLOCK_LIMIT = 200;

export function feegrantModule(keeper: FeegrantKeeper): Module {
  return {
    name: "feegrant",
    consensusVersion: 2,
    stores: [STORE],
    messages: feegrantMessages(keeper),
    queries: feegrantQueries(keeper),
    genesis: feegrantGenesis(keeper),
    invariants: [queueHoldsEnding(keeper)],
    endBlock: (context) => keeper.prune(context, END_BLOCK_LIMIT),
  };
}

function feegrantGenesis(keeper: FeegrantKeeper): ModuleGenesis {
  return {
    default: () => messageToJson(GENESIS, { allowances: [] }),
    init(context, json) {
      for (const { granter, grantee, allowance } of messageFromJson<GenesisState>(GENESIS, json)
        .allowances)
        keeper.put(context, { granter, grantee }, allowanceFromAny(allowance));
    },
    export: (context) =>
      messageToJson(GENESIS, {
        allowances: [...keeper.state.grants.walk(context)].map(([, grant]) => grant),
      }),
  };
}

/** The queue names exactly the grants that end. */
function queueHoldsEnding(keeper: FeegrantKeeper): Invariant {
  return {
    name: "feegrant/queue",
    check(context) {
      const broken: string[] = [];
      let ending = 0;
      for (const [key, grant] of keeper.state.grants.walk(context)) {
        const expiration = expirationOf(allowanceFromAny(grant.allowance));
        if (expiration === undefined) continue;
        ending++;
        if (!keeper.state.queue.has(context, { ...key, expiration }))
          broken.push(`the grant ${hexFromBytes(key.granter)} to ${grant.grantee} is not queued`);
      }
      const queued = [...keeper.state.queue.walk(context)].length;
      if (queued !== ending) broken.push(`${ending} grants end, ${queued} are queued`);
      return broken;
    },
  };
}
