import { messageFromJson, messageToJson } from "@vyom/proto";
import type { GenesisState, Params } from "@vyom/proto/akash/take/v1";
import type { Json, ModuleGenesis } from "@vyom/runtime";
import type { TakeKeeper } from "./keeper.ts";
import { checkTakeParams, defaultTakeParams, noTakeParams, takesNothing } from "./params.ts";

const STATE = "akash.take.v1.GenesisState";

/** Without rates, as where the section is absent, nothing is taken and nothing is stored. */
export function takeGenesis(keeper: TakeKeeper): ModuleGenesis {
  return {
    default: () => messageToJson(STATE, { params: defaultTakeParams() }),
    validate(json) {
      const params = parse(json);
      if (!takesNothing(params)) checkTakeParams(params);
    },
    init(context, json) {
      const params = parse(json);
      if (takesNothing(params)) keeper.clearParams(context);
      else keeper.setParams(context, params);
    },
    export: (context) => messageToJson(STATE, { params: keeper.params(context) }),
  };
}

function parse(json: Json): Params {
  if (json === null) return noTakeParams();
  return messageFromJson<GenesisState>(STATE, json).params ?? noTakeParams();
}
