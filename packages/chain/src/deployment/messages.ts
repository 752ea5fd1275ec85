import { equalBytes, type GroupId } from "@vyom/core";
import { Deployment_State, type GroupID } from "@vyom/proto/akash/deployment/v1";
import {
  Group_State,
  MsgCloseDeployment,
  MsgCloseDeploymentResponse,
  MsgCloseGroup,
  MsgCloseGroupResponse,
  MsgPauseGroup,
  MsgPauseGroupResponse,
  MsgStartGroup,
  MsgStartGroupResponse,
  MsgUpdateDeployment,
  MsgUpdateDeploymentResponse,
  MsgUpdateParams,
  MsgUpdateParamsResponse,
  type Group,
} from "@vyom/proto/akash/deployment/v1beta4";
import { message, type AnyMessageHandler, type Context } from "@vyom/runtime";
import { checkAuthority } from "../authority.ts";
import { checkHash, createDeployment } from "./create-deployment.ts";
import type { DeploymentDeps } from "./deps.ts";
import { deploymentErrors } from "./errors.ts";
import { checkDeploymentId, checkGroupId, deploymentAccountId } from "./ids.ts";
import { checkClosable, checkPausable, checkStartable, type DeploymentKeeper } from "./keeper.ts";
import { checkDeploymentParams } from "./params.ts";

/** Messages of `akash.deployment.v1beta4.Msg`. */
export function deploymentMessages(
  keeper: DeploymentKeeper,
  deps: DeploymentDeps,
): readonly AnyMessageHandler[] {
  return [
    createDeployment(keeper, deps),
    updateDeployment(keeper, deps),
    closeDeployment(keeper, deps),
    closeGroup(keeper, deps),
    pauseGroup(keeper, deps),
    startGroup(keeper, deps),
    updateParams(keeper, deps),
  ];
}

/** Replaces the manifest's hash. Groups stay as they are for ever. */
function updateDeployment(keeper: DeploymentKeeper, deps: DeploymentDeps): AnyMessageHandler {
  return message(
    "akash.deployment.v1beta4.MsgUpdateDeployment",
    { request: MsgUpdateDeployment, response: MsgUpdateDeploymentResponse },
    {
      validate({ id, hash }) {
        checkDeploymentId(deps.addresses, id);
        checkHash(hash);
      },
      handle(context, { id: given, hash }) {
        const id = checkDeploymentId(deps.addresses, given);
        const deployment = keeper.get(context, id);
        if (deployment === undefined) throw deploymentErrors.notFound();
        if (deployment.state !== Deployment_State.active) throw deploymentErrors.closed();
        if (equalBytes(hash, deployment.hash)) throw deploymentErrors.invalidHash();
        keeper.update(context, id, { ...deployment, hash });
        return {};
      },
    },
  );
}

/** Closes the account that pays; the observers of escrow end the rest. */
function closeDeployment(keeper: DeploymentKeeper, deps: DeploymentDeps): AnyMessageHandler {
  return message(
    "akash.deployment.v1beta4.MsgCloseDeployment",
    { request: MsgCloseDeployment, response: MsgCloseDeploymentResponse },
    {
      validate: ({ id }) => void checkDeploymentId(deps.addresses, id),
      handle(context, { id: given }) {
        const id = checkDeploymentId(deps.addresses, given);
        const deployment = keeper.get(context, id);
        if (deployment === undefined) throw deploymentErrors.notFound();
        if (deployment.state !== Deployment_State.active) throw deploymentErrors.closed();
        deps.escrow.closeAccount(context, deploymentAccountId(id));
        return {};
      },
    },
  );
}

function closeGroup(keeper: DeploymentKeeper, deps: DeploymentDeps): AnyMessageHandler {
  return message(
    "akash.deployment.v1beta4.MsgCloseGroup",
    { request: MsgCloseGroup, response: MsgCloseGroupResponse },
    {
      validate: ({ id }) => void checkGroupId(deps.addresses, id),
      handle(context, request) {
        const { id, group } = load(context, keeper, deps, request.id);
        checkClosable(group);
        keeper.closeGroup(context, id, group, Group_State.closed);
        deps.market.endGroup(context, id);
        return {};
      },
    },
  );
}

function pauseGroup(keeper: DeploymentKeeper, deps: DeploymentDeps): AnyMessageHandler {
  return message(
    "akash.deployment.v1beta4.MsgPauseGroup",
    { request: MsgPauseGroup, response: MsgPauseGroupResponse },
    {
      validate: ({ id }) => void checkGroupId(deps.addresses, id),
      handle(context, request) {
        const { id, group } = load(context, keeper, deps, request.id);
        checkPausable(group);
        keeper.pauseGroup(context, id, group);
        deps.market.endGroup(context, id);
        return {};
      },
    },
  );
}

/** Opens a paused group with a new order. */
function startGroup(keeper: DeploymentKeeper, deps: DeploymentDeps): AnyMessageHandler {
  return message(
    "akash.deployment.v1beta4.MsgStartGroup",
    { request: MsgStartGroup, response: MsgStartGroupResponse },
    {
      validate: ({ id }) => void checkGroupId(deps.addresses, id),
      handle(context, request) {
        const { id, group } = load(context, keeper, deps, request.id);
        checkStartable(group);
        const deployment = keeper.get(context, { owner: id.owner, dseq: id.dseq });
        if (deployment === undefined) throw deploymentErrors.notFound();
        // A group that ended with its deployment's money must not find providers again.
        if (deployment.state !== Deployment_State.active) throw deploymentErrors.closed();
        keeper.startGroup(context, id, group);
        const { groupSpec: spec } = group;
        if (spec === undefined) throw deploymentErrors.groupSpecInvalid();
        deps.market.createOrder(context, { group: id, spec, reclamation: deployment.reclamation });
        return {};
      },
    },
  );
}

function load(
  context: Context,
  keeper: DeploymentKeeper,
  { addresses }: DeploymentDeps,
  given: GroupID | undefined,
): { id: GroupId; group: Group } {
  const { owner, dseq, gseq } = checkGroupId(addresses, given);
  const id = { owner, dseq, gseq };
  const group = keeper.group(context, id);
  if (group === undefined) throw deploymentErrors.groupNotFound();
  return { id, group };
}

function updateParams(keeper: DeploymentKeeper, deps: DeploymentDeps): AnyMessageHandler {
  return message(
    "akash.deployment.v1beta4.MsgUpdateParams",
    { request: MsgUpdateParams, response: MsgUpdateParamsResponse },
    {
      validate({ authority, params }) {
        deps.addresses.bytes(authority);
        checkDeploymentParams(params ?? { minDeposits: [], settlementDenoms: [] });
      },
      handle(context, { authority, params }) {
        checkAuthority(deps.authority, authority);
        keeper.setParams(context, params ?? { minDeposits: [], settlementDenoms: [] });
        return {};
      },
    },
  );
}
