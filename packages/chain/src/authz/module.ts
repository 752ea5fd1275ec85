import { messageFromJson, messageToJson } from "@vyom/proto";
import type { GenesisState } from "@vyom/proto/cosmos/authz/v1beta1";
import {
  compareTime,
  type Invariant,
  type Module,
  type ModuleGenesis,
  type Router,
} from "@vyom/runtime";
import type { AuthzKeeper } from "./keeper.ts";
import { STORE } from "./keys.ts";
import { authzMessages } from "./messages.ts";
import { authzQueries } from "./queries.ts";

const GENESIS = "cosmos.authz.v1beta1.GenesisState";
/** How many queue entries of ended grants each block clears. */
const BEGIN_BLOCK_LIMIT = 200;

export function authzModule(keeper: AuthzKeeper, router: () => Router): Module {
  return {
    name: "authz",
    consensusVersion: 2,
    stores: [STORE],
    messages: authzMessages(keeper, router),
    queries: authzQueries(keeper),
    genesis: authzGenesis(keeper),
    invariants: [indexMatches(keeper)],
    beginBlock: (context) => keeper.deleteEnded(context, BEGIN_BLOCK_LIMIT),
  };
}

function authzGenesis(keeper: AuthzKeeper): ModuleGenesis {
  return {
    default: () => messageToJson(GENESIS, { authorization: [] }),
    init(context, json) {
      for (const grant of messageFromJson<GenesisState>(GENESIS, json).authorization) {
        const { granter, grantee, expiration } = grant;
        // The reference leaves out what has ended by the genesis time.
        if (expiration !== undefined && compareTime(expiration, context.time) <= 0) continue;
        const authorization = keeper.kinds.fromAny(grant.authorization);
        keeper.put(context, { granter, grantee, authorization, expiration });
      }
    },
    export: (context) =>
      messageToJson(GENESIS, {
        authorization: [...keeper.state.grants.walk(context)].map(([key, grant]) => ({
          granter: keeper.accounts.addresses.text(key.granter),
          grantee: keeper.accounts.addresses.text(key.grantee),
          authorization: grant.authorization,
          expiration: grant.expiration,
        })),
      }),
  };
}

/** The index by grantee names exactly the grants. */
function indexMatches(keeper: AuthzKeeper): Invariant {
  return {
    name: "authz/index",
    check(context) {
      let count = 0;
      const broken: string[] = [];
      for (const [key] of keeper.state.grants.walk(context)) {
        count++;
        if (!keeper.state.byGrantee.has(context, key))
          broken.push(`a grant for ${key.msgTypeUrl} is not indexed by its grantee`);
      }
      const indexed = [...keeper.state.byGrantee.walk(context)].length;
      if (indexed !== count) broken.push(`${count} grants have ${indexed} index entries`);
      return broken;
    },
  };
}
