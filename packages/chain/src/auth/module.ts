import type { Address } from "@vyom/core";
import type { Module } from "@vyom/runtime";
import { authGenesis } from "./genesis.ts";
import { authInvariants } from "./invariants.ts";
import type { AuthKeeper } from "./keeper.ts";
import { STORE } from "./keys.ts";
import { authMessages } from "./messages.ts";
import { authQueries } from "./queries.ts";

export function authModule(keeper: AuthKeeper, authority: Address): Module {
  return {
    name: "auth",
    consensusVersion: 5,
    stores: [STORE],
    messages: authMessages(keeper, authority),
    queries: authQueries(keeper),
    genesis: authGenesis(keeper),
    invariants: authInvariants(keeper),
    preBlock: (context) => keeper.removeExpiredNonces(context),
  };
}
