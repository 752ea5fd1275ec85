import type { Module } from "@vyom/runtime";
import type { DeploymentDeps } from "./deps.ts";
import { deploymentGenesis } from "./genesis.ts";
import { deploymentInvariants } from "./invariants.ts";
import { DeploymentKeeper } from "./keeper.ts";
import { deploymentMessages } from "./messages.ts";
import { deploymentQueries } from "./queries.ts";

/** What tenants ask for: groups of resources under a manifest's hash. */
export function createDeploymentModule(deps: DeploymentDeps): {
  module: Module;
  keeper: DeploymentKeeper;
} {
  const keeper = new DeploymentKeeper();
  return {
    keeper,
    module: {
      name: "deployment",
      consensusVersion: 8,
      stores: ["deployment"],
      messages: deploymentMessages(keeper, deps),
      queries: deploymentQueries(keeper, deps),
      genesis: deploymentGenesis(keeper, deps),
      invariants: deploymentInvariants(keeper, deps),
    },
  };
}
