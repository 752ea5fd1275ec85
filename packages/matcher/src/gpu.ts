import type { Attribute } from "@vyom/proto/akash/base/attributes/v1";
import type { Inventory, InventoryGpu } from "./inventory.ts";

const ANY = "*";

/** What one GPU attribute asks for; an empty text asks for nothing, the model `*` is any. */
export interface GpuWish {
  readonly vendor: string;
  readonly model: string;
  readonly ram: string;
  readonly interface: string;
}

/** The wishes of a unit's GPU attributes (`vendor/<v>/model/<m>[/ram/<r>][/interface/<i>]`); other keys ask for nothing. */
export function gpuWishes(attributes: readonly Attribute[]): GpuWish[] {
  return attributes.flatMap(({ key }) => gpuWish(key) ?? []);
}

function gpuWish(key: string): GpuWish | undefined {
  const steps = key.split("/");
  const parts = new Map<string, string>();
  for (let index = 0; index + 1 < steps.length; index += 2)
    parts.set(steps[index] as string, steps[index + 1] as string);
  const vendor = parts.get("vendor");
  const model = parts.get("model");
  if (steps.length % 2 !== 0 || vendor === undefined || model === undefined) return undefined;
  return { vendor, model, ram: parts.get("ram") ?? "", interface: parts.get("interface") ?? "" };
}

/** Whether a GPU is what a wish asks for. Interfaces compare as `sxm` for all its generations. */
export function isWished(wish: GpuWish, gpu: InventoryGpu): boolean {
  return (
    wish.vendor.toLowerCase() === gpu.vendor.toLowerCase() &&
    (wish.model === ANY || wish.model === gpu.model) &&
    (wish.ram === "" || wish.ram === gpu.ram) &&
    (wish.interface === "" || interfaceKind(wish.interface) === interfaceKind(gpu.interface))
  );
}

function interfaceKind(name: string): string {
  const lower = name.toLowerCase();
  return lower.startsWith("sxm") ? "sxm" : lower;
}

/**
 * The concrete wishes that could serve a unit, each with one vendor and model, in the order in which such GPUs stand in
 * the inventory. All replicas of a unit get the same one.
 */
export function concreteWishes(inventory: Inventory, wishes: readonly GpuWish[]): GpuWish[] {
  const found = new Map<string, GpuWish>();
  for (const node of inventory.nodes)
    for (const gpu of node.gpus) {
      const wish = wishes.find((candidate) => isWished(candidate, gpu));
      if (wish === undefined) continue;
      const concrete = { ...wish, vendor: gpu.vendor.toLowerCase(), model: gpu.model };
      const key = gpuKey(concrete);
      if (!found.has(key)) found.set(key, concrete);
    }
  return [...found.values()];
}

/** The attribute key of a wish. */
export function gpuKey(wish: GpuWish): string {
  const ram = wish.ram === "" ? "" : `/ram/${wish.ram}`;
  const bus = wish.interface === "" ? "" : `/interface/${wish.interface}`;
  return `vendor/${wish.vendor}/model/${wish.model}${ram}${bus}`;
}
