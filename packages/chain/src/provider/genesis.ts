import { messageFromJson, messageToJson } from "@vyom/proto";
import { GenesisState, type Provider } from "@vyom/proto/akash/provider/v1beta4";
import type { Json, ModuleGenesis } from "@vyom/runtime";
import { providerErrors } from "./errors.ts";
import type { ProviderKeeper } from "./keeper.ts";
import { checkProvider } from "./validation.ts";

const STATE = "akash.provider.v1beta4.GenesisState";

export function providerGenesis(keeper: ProviderKeeper): ModuleGenesis {
  return {
    default: () => messageToJson(STATE, GenesisState.fromPartial({})),
    validate(json) {
      for (const provider of parse(json)) checkProvider(keeper.addresses, provider);
    },
    init(context, json) {
      for (const provider of parse(json)) {
        const key = keeper.addresses.bytes(provider.owner);
        if (keeper.state.providers.has(context, key)) throw providerErrors.exists(provider.owner);
        keeper.state.providers.set(context, key, {
          ...provider,
          info: provider.info ?? { email: "", website: "" },
        });
      }
    },
    export: (context) => messageToJson(STATE, { providers: [...keeper.all(context)] }),
  };
}

function parse(json: Json): readonly Provider[] {
  return messageFromJson<GenesisState>(STATE, json).providers;
}
