import { createHash } from "node:crypto";
import { join } from "node:path";
import { existsSync, readdirSync } from "node:fs";
import { replicaName } from "../replica-log.ts";
import type { ServicePlan } from "../service/service-plan.ts";
import { LoopDisks, type Disk } from "./loop-disks.ts";

/** First letters of the keys of persistent volumes' disks. */
export const PERSISTENT_PREFIX = "keep.";

/** A service's plan with a disk for each replica's writable layer and volumes, and the disks. */
export function withDisks(
  plan: ServicePlan,
  o: { folder: string; isHeldAsFolder: (volume: string) => boolean },
): { readonly plan: ServicePlan; readonly disks: readonly Disk[] } {
  const { replicas: _, ...same } = plan;
  const version = createHash("sha256").update(JSON.stringify(same)).digest("hex").slice(0, 16);
  const disks: Disk[] = [];
  const add = (key: string, sizeBytes: number, isPersistent: boolean): string => {
    disks.push({ key, sizeBytes, isPersistent });
    return LoopDisks.pathOf(o.folder, key);
  };
  const replicas = Array.from({ length: plan.replicas }, (_entry, index) => {
    const name = replicaName(plan.name, index);
    const volumes: Record<string, string> = {};
    for (const volume of plan.volumes) {
      if (volume.kind === "ram") continue;
      const isPersistent = volume.kind === "persistent";
      if (isPersistent && o.isHeldAsFolder(`${name}.${volume.name}`)) continue;
      const key = isPersistent
        ? `${PERSISTENT_PREFIX}${name}.${volume.name}`
        : `scratch.${name}.${version}.${volume.name}`;
      volumes[volume.name] = add(key, volume.sizeBytes, isPersistent);
    }
    if (plan.layerBytes === undefined) return { volumes };
    return { layer: add(`layer.${name}.${version}`, plan.layerBytes, false), volumes };
  });
  return { plan: { ...plan, disks: replicas }, disks };
}

/** Whether a persistent volume has content in a plain folder, from a time when disks could not be had. */
export function isHeldAsFolder(world: string, volume: string): boolean {
  const folder = join(world, "volumes", volume);
  return existsSync(folder) && readdirSync(folder).length > 0;
}
