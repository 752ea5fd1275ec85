import type { Resources } from "@vyom/proto/akash/base/resources/v1beta4";
import type { ResourceUnit } from "@vyom/proto/akash/deployment/v1beta4";
import { demandOf } from "./demand.ts";
import type { Demand } from "./demand.ts";
import { concreteWishes, gpuKey, gpuWishes } from "./gpu.ts";
import type { GpuWish } from "./gpu.ts";
import { reserve } from "./inventory.ts";
import type { Inventory, ReplicaReservation } from "./inventory.ts";
import { NO_OVERCOMMIT } from "./quantity.ts";
import type { Overcommit } from "./quantity.ts";
import type { MatchReason } from "./reason.ts";
import { Room, type Shortage } from "./room.ts";

/** More replicas of one unit than any provider could hold. */
const MAX_REPLICAS = 100_000;

/** Where the replicas of one unit go, in order, and the GPU that all of them get. */
export interface UnitPlacement {
  readonly resourceId: number;
  readonly replicas: readonly ReplicaReservation[];
  readonly gpu?: { readonly vendor: string; readonly model: string };
}

export type PlaceResult =
  | {
      readonly ok: true;
      /** One per unit, in the units' order. */
      readonly placement: readonly UnitPlacement[];
      /** The units as they can be offered: GPU wildcards replaced by what is there. */
      readonly units: readonly ResourceUnit[];
      readonly remaining: Inventory;
    }
  | { readonly ok: false; readonly reasons: readonly MatchReason[] };

/**
 * Places a group on an inventory, or says for each unit what is missing. Units go from last to first, replicas one by one
 * on the first node that has room. All replicas of a unit get the same kind of GPU: the first kind in the inventory with
 * which all of them find a place. (akash provider inventory Adjust; unlike it, no GPU is counted twice and another kind is
 * tried when the first does not suffice.) @throws VyomError `matcher.quantity` on a malformed amount
 */
export function placeGroup(
  inventory: Inventory,
  units: readonly ResourceUnit[],
  options: { readonly overcommit?: Overcommit } = {},
): PlaceResult {
  const overcommit = options.overcommit ?? NO_OVERCOMMIT;
  const placement: UnitPlacement[] = [];
  const adjusted: ResourceUnit[] = [];
  const reasons: MatchReason[] = [];
  let remaining = inventory;
  for (const unit of units.toReversed()) {
    const placed = placeUnit(remaining, unit, overcommit);
    if (!placed.ok) {
      reasons.unshift(...placed.reasons);
      continue;
    }
    remaining = reserve(remaining, placed.placement.replicas);
    placement.unshift(placed.placement);
    adjusted.unshift(placed.unit);
  }
  if (reasons.length > 0) return { ok: false, reasons };
  return { ok: true, placement, units: adjusted, remaining };
}

type UnitResult =
  | { ok: true; placement: UnitPlacement; unit: ResourceUnit }
  | { ok: false; reasons: MatchReason[] };

function placeUnit(inventory: Inventory, unit: ResourceUnit, overcommit: Overcommit): UnitResult {
  const { resource } = unit;
  if (resource === undefined) return refuse("matcher.unit", "a unit has no resources");
  if (unit.count > MAX_REPLICAS)
    return refuse(
      "matcher.replicas",
      `unit ${resource.id} wants ${unit.count} replicas, ${MAX_REPLICAS} are the most`,
    );
  const demand = demandOf(resource, overcommit);
  const wishes = demand.gpuCount === 0 ? [] : gpuWishes(resource.gpu?.attributes ?? []);
  const kinds = demand.gpuCount === 0 ? [undefined] : concreteWishes(inventory, wishes);
  let best: PartialPlacement | undefined;
  for (const wish of kinds) {
    const attempt = placeReplicas(inventory, unit.count, demand, wish);
    if (attempt.replicas.length === unit.count)
      return {
        ok: true,
        placement: {
          resourceId: resource.id,
          replicas: attempt.replicas,
          ...(wish === undefined ? {} : { gpu: { vendor: wish.vendor, model: wish.model } }),
        },
        unit: withGpu(unit, resource, wish),
      };
    if (best === undefined || attempt.replicas.length > best.replicas.length) best = attempt;
  }
  return best === undefined
    ? refuse("matcher.no_gpu", missingGpu(resource, demand))
    : { ok: false, reasons: reasonsOf(unit, resource, demand, best) };
}

function refuse(code: string, sentence: string): UnitResult {
  return { ok: false, reasons: [{ code, sentence }] };
}

function missingGpu(resource: Resources, demand: Demand): string {
  const wanted = (resource.gpu?.attributes ?? []).map((attribute) => attribute.key).join(", ");
  return `unit ${resource.id} needs ${demand.gpuCount} GPUs of ${wanted === "" ? "no vendor" : wanted}, no node has such a GPU`;
}

/** The replicas that found a place and what was left then. */
interface PartialPlacement {
  readonly replicas: readonly ReplicaReservation[];
  readonly room: Room;
  readonly wish: GpuWish | undefined;
}

function placeReplicas(
  inventory: Inventory,
  count: number,
  demand: Demand,
  wish: GpuWish | undefined,
): PartialPlacement {
  const room = new Room(inventory);
  const replicas: ReplicaReservation[] = [];
  // Replicas are alike: a node that had no room for one has none for the next.
  for (let node = 0; node < room.size && replicas.length < count;) {
    const replica = room.take(node, demand, wish);
    if (replica === undefined) node++;
    else replicas.push(replica);
  }
  return { replicas, room, wish };
}

function reasonsOf(
  unit: ResourceUnit,
  resource: Resources,
  demand: Demand,
  { replicas, room, wish }: PartialPlacement,
): MatchReason[] {
  const who = `unit ${resource.id}, replica ${replicas.length + 1} of ${unit.count}`;
  const shortages = room.shortages(demand, wish);
  if (shortages.length === 0)
    return [{ code: "matcher.no_node", sentence: `${who} finds no node, there is none` }];
  return shortages.map((shortage) => {
    const what = shortage.code === "matcher.no_gpu" ? gpuText(wish) : shortage.what;
    const { needed, free } = amountTexts(shortage);
    return {
      code: shortage.code,
      sentence: `${who} needs ${needed} ${what}, nodes that lack this have at most ${free} free`,
    };
  });
}

const SIZES = [
  ["GiB", 2n ** 30n],
  ["MiB", 2n ** 20n],
  ["KiB", 2n ** 10n],
] as const;

/** What is needed exactly, what is free in the same unit and rounded down, so that it never looks enough. */
function amountTexts({ code, needed, free }: Shortage): { needed: string; free: string } {
  if (code === "matcher.no_gpu") return { needed: String(needed), free: String(free) };
  if (code === "matcher.no_cpu") return { needed: coresText(needed), free: coresText(free) };
  const [name, size] = SIZES.find(([, bytes]) => needed % bytes === 0n) ?? ["bytes", 1n];
  return { needed: `${needed / size} ${name}`, free: `${free / size} ${name}` };
}
/** `0.25` of 250 thousandths. */
function coresText(cpuMilli: bigint): string {
  const digits = cpuMilli.toString().padStart(4, "0");
  return `${digits.slice(0, -3)}.${digits.slice(-3)}`.replace(/\.?0+$/, "");
}

function gpuText(wish: GpuWish | undefined): string {
  return `GPUs of ${wish === undefined ? "any kind" : gpuKey(wish)}`;
}

function withGpu(unit: ResourceUnit, resource: Resources, wish: GpuWish | undefined): ResourceUnit {
  if (wish === undefined || resource.gpu === undefined) return unit;
  const gpu = { ...resource.gpu, attributes: [{ key: gpuKey(wish), value: "true" }] };
  return { ...unit, resource: { ...resource, gpu } };
}
