import type { AddressCodec, Context, Invariant, Module } from "@vyom/runtime";
import { providerGenesis } from "./genesis.ts";
import { ProviderKeeper } from "./keeper.ts";
import { providerMessages } from "./messages.ts";
import { providerQueries } from "./queries.ts";
import { createProviderState } from "./state.ts";

/** Who offers compute, where, and with which attributes. */
export function createProviderModule(deps: { readonly addresses: AddressCodec }): {
  module: Module;
  keeper: ProviderKeeper;
} {
  const keeper = new ProviderKeeper({ state: createProviderState(), addresses: deps.addresses });
  return {
    keeper,
    module: {
      name: "provider",
      consensusVersion: 3,
      stores: ["provider"],
      messages: providerMessages(keeper),
      queries: providerQueries(keeper),
      genesis: providerGenesis(keeper),
      invariants: [keysMatchOwners(keeper)],
    },
  };
}

function keysMatchOwners(keeper: ProviderKeeper): Invariant {
  return {
    name: "provider/keys-match",
    check(context: Context) {
      const broken: string[] = [];
      for (const [key, provider] of keeper.state.providers.walk(context))
        if (keeper.addresses.text(key) !== provider.owner.toLowerCase())
          broken.push(`provider ${provider.owner} lies under ${keeper.addresses.text(key)}`);
      return broken;
    },
  };
}
