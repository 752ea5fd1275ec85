import type { DeploymentId, GroupId } from "@vyom/core";
import { Deployment } from "@vyom/proto/akash/deployment/v1";
import { Group, Params } from "@vyom/proto/akash/deployment/v1beta4";
import {
  CollectionMap,
  IndexedMap,
  Item,
  MultiIndex,
  Schema,
  int32Key,
  protoValue,
} from "@vyom/runtime";
import * as keys from "./keys.ts";

/** Indexes of deployments. */
export type DeploymentIndexes = {
  readonly state: MultiIndex<DeploymentId, Deployment, number>;
};
/** Collections of store `deployment`. */
export interface DeploymentState {
  readonly deployments: IndexedMap<DeploymentId, Deployment, DeploymentIndexes>;
  /** A deployment's groups lie together, so they need no index. */
  readonly groups: CollectionMap<GroupId, Group>;
  readonly params: Item<Params>;
}
export function createDeploymentState(): DeploymentState {
  const store = new Schema("deployment");
  return {
    deployments: new IndexedMap(store, {
      name: "deployments",
      prefix: keys.DEPLOYMENTS,
      key: keys.deploymentKey,
      value: protoValue(Deployment),
      indexes: (schema, key) => ({
        state: new MultiIndex(schema, key, {
          name: "deployments_by_state",
          prefix: keys.DEPLOYMENTS_BY_STATE,
          reference: int32Key,
          of: (_, { state }) => state,
        }),
      }),
    }),
    groups: new CollectionMap(store, {
      name: "groups",
      prefix: keys.GROUPS,
      key: keys.groupKey,
      value: protoValue(Group),
    }),
    params: new Item(store, { name: "params", prefix: keys.PARAMS, value: protoValue(Params) }),
  };
}
