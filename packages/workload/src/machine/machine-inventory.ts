import { statfsSync } from "node:fs";
import { availableParallelism, hostname, totalmem } from "node:os";
import type { NodeInventory } from "../driver.ts";
import { diskUsageBytes } from "./disk-usage.ts";

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

/**
 * Bytes of the file system of `home` that leases may use in all: what is free and what those that are there use already.
 * Asked once, at the start: what leases write later is part of their reservations, not of the machine's size.
 */
export async function allocatableDiskBytes(o: { home: string; leases: string }): Promise<bigint> {
  const disk = statfsSync(o.home, { bigint: true });
  return disk.bavail * disk.bsize + BigInt(await diskUsageBytes(o.leases));
}

/** This machine less its reserve. */
export function machineInventory(o: { diskBytes: bigint; reserve: Reserve }): NodeInventory {
  const constrained = process.constrainedMemory() ?? 0;
  const memoryBytes = constrained > 0 ? Math.min(constrained, totalmem()) : totalmem();
  const less = (whole: bigint, reserve: number): bigint =>
    whole > BigInt(reserve) ? whole - BigInt(reserve) : 0n;
  return {
    name: hostname(),
    cpuMilli: less(BigInt(availableParallelism()) * 1_000n, o.reserve.cpuMilli),
    memoryBytes: less(BigInt(memoryBytes), o.reserve.memoryBytes),
    ephemeralBytes: less(o.diskBytes, o.reserve.ephemeralBytes),
    gpus: [],
    storageClasses: [...STORAGE_CLASSES],
  };
}
