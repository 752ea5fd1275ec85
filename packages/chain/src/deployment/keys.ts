import type { DeploymentId, GroupId } from "@vyom/core";
import { stringKey, structKey, uint32Key, uint64Key, type StructKeyCodec } from "@vyom/runtime";

/** Prefixes in store `deployment`. */
export const DEPLOYMENTS: Uint8Array = Uint8Array.of(0x11, 0x01);
export const DEPLOYMENTS_BY_STATE: Uint8Array = Uint8Array.of(0x11, 0x02);
export const GROUPS: Uint8Array = Uint8Array.of(0x12, 0x01);
export const PARAMS: Uint8Array = Uint8Array.of(0x14, 0x00);

export const deploymentKey: StructKeyCodec<DeploymentId> = structKey<DeploymentId>({
  owner: stringKey,
  dseq: uint64Key,
});
export const groupKey: StructKeyCodec<GroupId> = structKey<GroupId>({
  owner: stringKey,
  dseq: uint64Key,
  gseq: uint32Key,
});
