import { decCoinFromWire, decCoinToWire } from "@vyom/core";
import { messageFromJson, messageToJson } from "@vyom/proto";
import { GenesisState } from "@vyom/proto/cosmos/distribution/v1beta1";
import type { ModuleGenesis } from "@vyom/runtime";
import type { DistributionKeeper } from "./keeper.ts";
import { DEFAULT_PARAMS } from "./params.ts";

const TYPE = "cosmos.distribution.v1beta1.GenesisState";

/** Only parameters and the pool; rewards come with staking. */
export function distributionGenesis(keeper: DistributionKeeper): ModuleGenesis {
  return {
    default: () =>
      messageToJson(
        TYPE,
        GenesisState.fromPartial({ params: DEFAULT_PARAMS, feePool: { communityPool: [] } }),
      ),
    init(context, json) {
      const state = messageFromJson<GenesisState>(TYPE, json);
      keeper.setParams(context, state.params ?? DEFAULT_PARAMS);
      const pool = state.feePool?.communityPool ?? [];
      keeper.setCommunityPool(context, pool.map(decCoinFromWire));
      keeper.initAccount(context);
    },
    export: (context) =>
      messageToJson(
        TYPE,
        GenesisState.fromPartial({
          params: keeper.params(context),
          feePool: { communityPool: keeper.communityPool(context).map(decCoinToWire) },
        }),
      ),
  };
}
