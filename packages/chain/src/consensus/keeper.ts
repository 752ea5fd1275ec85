import { ConsensusParams } from "@vyom/proto/tendermint/types";
import {
  DEFAULT_CONSENSUS_PARAMS,
  Item,
  Schema,
  protoValue,
  type ConsensusParamsKeeper,
  type Context,
} from "@vyom/runtime";
import { PARAMS_KEY, STORE } from "./keys.ts";

/** Consensus parameters: what a block may hold, how long evidence counts, which keys validators use. */
export class ConsensusKeeper implements ConsensusParamsKeeper {
  readonly #params: Item<ConsensusParams> = new Item(new Schema(STORE), {
    name: "params",
    prefix: PARAMS_KEY,
    value: protoValue(ConsensusParams),
  });
  consensusParams(context: Context): ConsensusParams {
    return this.#params.get(context) ?? DEFAULT_CONSENSUS_PARAMS;
  }
  setConsensusParams(context: Context, params: ConsensusParams): void {
    this.#params.set(context, params);
  }
}
