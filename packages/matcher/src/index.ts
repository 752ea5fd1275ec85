export { matchAttributes, matchRequirements } from "./attributes.ts";
export type { Requirements } from "./attributes.ts";
export { matchCapabilities } from "./capabilities.ts";
export { globMatch, tryGlobMatch } from "./glob.ts";
export { emptyInventory, free, release, reserve } from "./inventory.ts";
export type {
  Inventory,
  InventoryGpu,
  InventoryNode,
  InventoryQuantity,
  NodeCapacity,
  ReplicaReservation,
  StoragePool,
} from "./inventory.ts";
export { placeGroup } from "./place.ts";
export type { PlaceResult, UnitPlacement } from "./place.ts";
export { NO_OVERCOMMIT, committed } from "./quantity.ts";
export type { Overcommit } from "./quantity.ts";
export type { MatchReason, MatchResult } from "./reason.ts";
