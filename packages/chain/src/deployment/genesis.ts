import type { DeploymentId, GroupId } from "@vyom/core";
import { messageFromJson, messageToJson } from "@vyom/proto";
import type { GenesisState } from "@vyom/proto/akash/deployment/v1beta4";
import type { Json, ModuleGenesis } from "@vyom/runtime";
import type { DeploymentDeps } from "./deps.ts";
import { deploymentErrors } from "./errors.ts";
import { checkDeploymentId, checkGroupId } from "./ids.ts";
import type { DeploymentKeeper } from "./keeper.ts";
import { checkDeploymentParams, defaultDeploymentParams } from "./params.ts";

const STATE = "akash.deployment.v1beta4.GenesisState";

export function deploymentGenesis(
  keeper: DeploymentKeeper,
  { addresses }: Pick<DeploymentDeps, "addresses">,
): ModuleGenesis {
  return {
    default: () => messageToJson(STATE, { deployments: [], params: defaultDeploymentParams() }),
    validate(json) {
      const { deployments, params } = parse(json);
      for (const { deployment, groups } of deployments) {
        const id = checkDeploymentId(addresses, deployment?.id);
        for (const group of groups) {
          const { owner, dseq } = checkGroupId(addresses, group.id);
          if (owner !== id.owner || dseq !== id.dseq) throw deploymentErrors.invalidGroupId();
        }
      }
      if (params !== undefined) checkDeploymentParams(params);
    },
    init(context, json) {
      const { deployments, params } = parse(json);
      for (const { deployment, groups } of deployments) {
        const id: DeploymentId = checkDeploymentId(addresses, deployment?.id);
        if (deployment === undefined || keeper.state.deployments.has(context, id))
          throw deploymentErrors.exists(`${id.owner}/${id.dseq}`);
        keeper.state.deployments.set(context, id, deployment);
        for (const group of groups) {
          const groupId: GroupId = checkGroupId(addresses, group.id);
          keeper.state.groups.set(context, groupId, group);
        }
      }
      if (params !== undefined) keeper.setParams(context, params);
    },
    export: (context) =>
      messageToJson(STATE, {
        deployments: [...keeper.state.deployments.walk(context)].map(([id, deployment]) => ({
          deployment,
          groups: keeper.groups(context, id),
        })),
        params: keeper.params(context),
      }),
  };
}

function parse(json: Json): GenesisState {
  return messageFromJson<GenesisState>(STATE, json);
}
