import type { DeploymentId, GroupId } from "@vyom/core";
import { Deployment_State, type Deployment } from "@vyom/proto/akash/deployment/v1";
import { Group_State, type Group, type Params } from "@vyom/proto/akash/deployment/v1beta4";
import type { Context } from "@vyom/runtime";
import { deploymentErrors } from "./errors.ts";
import {
  emitDeploymentClosed,
  emitDeploymentCreated,
  emitDeploymentUpdated,
  emitGroupClosed,
  emitGroupPaused,
  emitGroupStarted,
} from "./events.ts";
import { checkDeploymentParams, defaultDeploymentParams } from "./params.ts";
import { createDeploymentState, type DeploymentState } from "./state.ts";

/** How a group ends: by its owner, or because the money ran out. */
export type GroupEnd = typeof Group_State.closed | typeof Group_State.insufficient_funds;

/** Reads and writes deployments and their groups (akash x/deployment/keeper). */
export class DeploymentKeeper {
  readonly state: DeploymentState = createDeploymentState();

  params(context: Context): Params {
    return this.state.params.get(context) ?? defaultDeploymentParams();
  }
  /** @throws ChainError deployment/22 */
  setParams(context: Context, params: Params): void {
    checkDeploymentParams(params);
    this.state.params.set(context, params);
  }
  get(context: Context, id: DeploymentId): Deployment | undefined {
    return this.state.deployments.get(context, id);
  }
  group(context: Context, id: GroupId): Group | undefined {
    return this.state.groups.get(context, id);
  }
  /** A deployment's groups by gseq. */
  groups(context: Context, { owner, dseq }: DeploymentId): Group[] {
    const prefix = { owner, dseq };
    return [...this.state.groups.walk(context, { prefix })].map(([, group]) => group);
  }
  /** Stores a new deployment with its groups. The caller knows that it is new. */
  create(
    context: Context,
    id: DeploymentId,
    deployment: Deployment,
    groups: readonly Group[],
  ): void {
    this.state.deployments.set(context, id, deployment);
    for (const [index, group] of groups.entries())
      this.state.groups.set(context, { ...id, gseq: index + 1 }, group);
    emitDeploymentCreated(context, id, deployment.hash);
  }
  /** Replaces the manifest's hash. */
  update(context: Context, id: DeploymentId, deployment: Deployment): void {
    this.state.deployments.set(context, id, deployment);
    emitDeploymentUpdated(context, id, deployment.hash);
  }
  /** Ends a deployment; its groups are ended one by one. @throws ChainError deployment/5 */
  close(context: Context, id: DeploymentId, deployment: Deployment): void {
    if (deployment.state === Deployment_State.closed) throw deploymentErrors.closed();
    const state = Deployment_State.closed;
    this.state.deployments.set(context, id, { ...deployment, state });
    emitDeploymentClosed(context, id);
  }
  closeGroup(context: Context, id: GroupId, group: Group, state: GroupEnd): void {
    this.state.groups.set(context, id, { ...group, state });
    emitGroupClosed(context, id);
  }
  pauseGroup(context: Context, id: GroupId, group: Group): void {
    this.state.groups.set(context, id, { ...group, state: Group_State.paused });
    emitGroupPaused(context, id);
  }
  startGroup(context: Context, id: GroupId, group: Group): void {
    this.state.groups.set(context, id, { ...group, state: Group_State.open });
    emitGroupStarted(context, id);
  }
}

/** @throws ChainError deployment/15 */
export function checkClosable({ state }: Group): void {
  if (state === Group_State.closed) throw deploymentErrors.groupClosed();
}
/** @throws ChainError deployment/15, deployment/17 */
export function checkPausable(group: Group): void {
  checkClosable(group);
  if (group.state === Group_State.paused) throw deploymentErrors.groupPaused();
}
/** @throws ChainError deployment/15, deployment/16 */
export function checkStartable(group: Group): void {
  checkClosable(group);
  if (group.state === Group_State.open) throw deploymentErrors.groupOpen();
}
