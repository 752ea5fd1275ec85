import type { Address } from "@vyom/core";
import type { Module } from "@vyom/runtime";
import { bankGenesis } from "./genesis.ts";
import { bankInvariants } from "./invariants.ts";
import type { BankKeeper } from "./keeper.ts";
import { STORE } from "./keys.ts";
import { bankMessages } from "./messages.ts";
import { bankQueries } from "./queries.ts";

export function bankModule(keeper: BankKeeper, authority: Address): Module {
  return {
    name: "bank",
    consensusVersion: 4,
    stores: [STORE],
    messages: bankMessages(keeper, authority),
    queries: bankQueries(keeper),
    genesis: bankGenesis(keeper),
    invariants: bankInvariants(keeper),
  };
}
