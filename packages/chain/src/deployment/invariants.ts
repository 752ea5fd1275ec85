import { Deployment_State } from "@vyom/proto/akash/deployment/v1";
import { Group_State } from "@vyom/proto/akash/deployment/v1beta4";
import { State } from "@vyom/proto/akash/escrow/types/v1";
import type { Context, Invariant } from "@vyom/runtime";
import type { DeploymentDeps } from "./deps.ts";
import { deploymentAccountId } from "./ids.ts";
import type { DeploymentKeeper } from "./keeper.ts";

/** What must hold of deployments after every block. */
export function deploymentInvariants(
  keeper: DeploymentKeeper,
  deps: DeploymentDeps,
): readonly Invariant[] {
  return [
    { name: "deployment/index", check: (context) => indexIsPrimary(keeper, context) },
    { name: "deployment/groups", check: (context) => groupsAgree(keeper, context) },
    { name: "deployment/account", check: (context) => accountsAgree(keeper, deps, context) },
  ];
}

function indexIsPrimary(keeper: DeploymentKeeper, context: Context): string[] {
  const { deployments } = keeper.state;
  const broken: string[] = [];
  let indexed = 0;
  for (const { reference, primary } of deployments.indexes.state.all(context)) {
    indexed++;
    if (keeper.get(context, primary)?.state !== reference)
      broken.push(`deployment ${primary.owner}/${primary.dseq} is indexed by another state`);
  }
  const stored = [...deployments.keys(context)].length;
  if (indexed !== stored) broken.push(`${stored} deployments have ${indexed} index entries`);
  return broken;
}

/** Every group belongs to a deployment, and none is open in a closed one. */
function groupsAgree(keeper: DeploymentKeeper, context: Context): string[] {
  const broken: string[] = [];
  for (const [{ owner, dseq, gseq }, group] of keeper.state.groups.walk(context)) {
    const deployment = keeper.get(context, { owner, dseq });
    const name = `group ${owner}/${dseq}/${gseq}`;
    if (deployment === undefined) broken.push(`${name} has no deployment`);
    else if (deployment.state === Deployment_State.closed && group.state === Group_State.open)
      broken.push(`${name} is open though its deployment is closed`);
  }
  return broken;
}

/** A deployment is active just as long as its account is open. */
function accountsAgree(
  keeper: DeploymentKeeper,
  { escrow }: DeploymentDeps,
  context: Context,
): string[] {
  const broken: string[] = [];
  for (const [id, { state }] of keeper.state.deployments.walk(context)) {
    const account = escrow.account(context, deploymentAccountId(id));
    const isOpen = account?.state?.state === State.open;
    if (isOpen !== (state === Deployment_State.active))
      broken.push(`deployment ${id.owner}/${id.dseq} and its account are in different states`);
  }
  return broken;
}
