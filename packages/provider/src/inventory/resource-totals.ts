import { free, type Inventory, type InventoryNode, type InventoryQuantity } from "@vyom/matcher";
import type { NodeTotals, ResourceTotals } from "../gateway/backend.ts";
import type { Reservation } from "../state/provider-state.ts";

/** What a reservation takes, for status. */
export function reservationTotals(reservation: Reservation): ResourceTotals {
  const sum = (of: (replica: Reservation["replicas"][number]) => string | number): bigint =>
    reservation.replicas.reduce((total, replica) => total + BigInt(of(replica)), 0n);
  const storage: Record<string, bigint> = {};
  for (const volume of reservation.replicas.flatMap((replica) => replica.storage))
    storage[volume.class] = (storage[volume.class] ?? 0n) + BigInt(volume.bytes);
  return {
    cpuMilli: sum((replica) => replica.cpuMilli),
    gpuUnits: sum((replica) => replica.gpus.length),
    memoryBytes: sum((replica) => replica.memoryBytes),
    ephemeralBytes: sum((replica) => replica.ephemeralBytes),
    storageBytes: storage,
  };
}

/** What each machine has, and what of it is free. */
export function nodeTotals(inventory: Inventory): NodeTotals[] {
  const totals = (
    node: InventoryNode,
    of: (quantity: InventoryQuantity) => bigint,
  ): ResourceTotals => ({
    cpuMilli: of(node.cpuMilli),
    gpuUnits: 0n,
    memoryBytes: of(node.memoryBytes),
    ephemeralBytes: of(node.ephemeralBytes),
    storageBytes: {},
  });
  return inventory.nodes.map((node) => ({
    name: node.name,
    allocatable: {
      ...totals(node, (quantity) => quantity.allocatable),
      gpuUnits: BigInt(node.gpus.length),
    },
    available: {
      ...totals(node, free),
      gpuUnits: BigInt(node.gpus.filter((gpu) => !gpu.allocated).length),
    },
  }));
}
