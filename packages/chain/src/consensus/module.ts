import type { Address } from "@vyom/core";
import { messageToJson } from "@vyom/proto";
import {
  MsgUpdateParams,
  MsgUpdateParamsResponse,
  QueryParamsRequest,
  QueryParamsResponse,
} from "@vyom/proto/cosmos/consensus/v1";
import { message, query, textEvent, type Module } from "@vyom/runtime";
import { checkAuthority } from "../authority.ts";
import type { ConsensusKeeper } from "./keeper.ts";
import { STORE } from "./keys.ts";
import { checkParams } from "./params.ts";

/** The parameters come with InitChain, so there is no genesis section. */
export function consensusModule(keeper: ConsensusKeeper, authority: Address): Module {
  return {
    name: "consensus",
    consensusVersion: 1,
    stores: [STORE],
    messages: [
      message(
        "cosmos.consensus.v1.MsgUpdateParams",
        { request: MsgUpdateParams, response: MsgUpdateParamsResponse },
        {
          handle(context, update) {
            checkAuthority(authority, update.authority);
            const { block, evidence, validator, abci } = update;
            const before = keeper.consensusParams(context);
            const params = { ...before, block, evidence, validator, abci: abci ?? before.abci };
            checkParams(params);
            keeper.setConsensusParams(context, params);
            context.emit(
              textEvent("update_consensus_params", {
                authority,
                parameters: JSON.stringify(
                  messageToJson("tendermint.types.ConsensusParams", params),
                ),
              }),
            );
            return {};
          },
        },
      ),
    ],
    queries: [
      query(
        "/cosmos.consensus.v1.Query/Params",
        { request: QueryParamsRequest, response: QueryParamsResponse },
        (context) => ({ params: keeper.consensusParams(context) }),
      ),
    ],
  };
}
