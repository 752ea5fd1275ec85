import type { Module } from "@vyom/runtime";
import type { EscrowDeps } from "./deps.ts";
import { escrowGenesis } from "./genesis.ts";
import { escrowInvariants } from "./invariants.ts";
import { EscrowKeeper } from "./keeper.ts";
import { escrowMessages } from "./messages.ts";
import { escrowQueries } from "./queries.ts";

/** Deposits of tenants and providers, and the payments that draw on them. */
export function createEscrowModule(deps: EscrowDeps): { module: Module; keeper: EscrowKeeper } {
  const keeper = new EscrowKeeper(deps);
  return {
    keeper,
    module: {
      name: "escrow",
      consensusVersion: 3,
      stores: ["escrow"],
      messages: escrowMessages(keeper),
      queries: escrowQueries(keeper),
      genesis: escrowGenesis(keeper),
      invariants: escrowInvariants(keeper),
    },
  };
}
