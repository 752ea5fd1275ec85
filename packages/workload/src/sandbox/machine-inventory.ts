import { statfsSync } from "node:fs";
import { availableParallelism, hostname, totalmem } from "node:os";
import type { NodeInventory } from "../driver.ts";

/** Kept back for the provider and the machine itself. */
export interface Reserve {
  readonly cpuMilli: number;
  readonly memoryBytes: number;
  readonly ephemeralBytes: number;
}
export const DEFAULT_RESERVE: Reserve = {
  cpuMilli: 200,
  memoryBytes: 512 * 1024 * 1024,
  ephemeralBytes: 2 * 1024 ** 3,
};
/** A directory of the machine's disk is one class; `ram` is memory. */
const STORAGE_CLASSES = ["default", "beta2", "ram"];

/** This machine less its reserve; disk is what is free on the file system of `home`. */
export function machineInventory(o: { home: string; reserve: Reserve }): NodeInventory {
  const disk = statfsSync(o.home, { bigint: true });
  const constrained = process.constrainedMemory() ?? 0;
  const memoryBytes = constrained > 0 ? Math.min(constrained, totalmem()) : totalmem();
  const less = (whole: bigint, reserve: number): bigint =>
    whole > BigInt(reserve) ? whole - BigInt(reserve) : 0n;
  return {
    name: hostname(),
    cpuMilli: less(BigInt(availableParallelism()) * 1_000n, o.reserve.cpuMilli),
    memoryBytes: less(BigInt(memoryBytes), o.reserve.memoryBytes),
    ephemeralBytes: less(disk.bavail * disk.bsize, o.reserve.ephemeralBytes),
    gpus: [],
    storageClasses: [...STORAGE_CLASSES],
  };
}
