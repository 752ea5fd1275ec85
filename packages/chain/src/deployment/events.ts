import type { DeploymentId, GroupId } from "@vyom/core";
import type { Context } from "@vyom/runtime";

const PACKAGE = "akash.deployment.v1";

export function emitDeploymentCreated(context: Context, id: DeploymentId, hash: Uint8Array): void {
  context.emitTyped(`${PACKAGE}.EventDeploymentCreated`, { id, hash });
}
export function emitDeploymentUpdated(context: Context, id: DeploymentId, hash: Uint8Array): void {
  context.emitTyped(`${PACKAGE}.EventDeploymentUpdated`, { id, hash });
}
export function emitDeploymentClosed(context: Context, id: DeploymentId): void {
  context.emitTyped(`${PACKAGE}.EventDeploymentClosed`, { id });
}
export function emitGroupStarted(context: Context, id: GroupId): void {
  context.emitTyped(`${PACKAGE}.EventGroupStarted`, { id });
}
export function emitGroupPaused(context: Context, id: GroupId): void {
  context.emitTyped(`${PACKAGE}.EventGroupPaused`, { id });
}
export function emitGroupClosed(context: Context, id: GroupId): void {
  context.emitTyped(`${PACKAGE}.EventGroupClosed`, { id });
}
