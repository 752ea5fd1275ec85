import {
  emptyInventory,
  type Inventory,
  type InventoryNode,
  type InventoryQuantity,
  type ReplicaReservation,
  type UnitPlacement,
} from "@vyom/matcher";
import type { NodeInventory } from "@vyom/workload";
import type { ReservedReplica } from "../state/provider-state.ts";

/** What reservations take of one node, or of one class of storage. */
interface Taken {
  cpuMilli: bigint;
  memoryBytes: bigint;
  /** Persistent volumes lie on the same disk. */
  diskBytes: bigint;
  readonly gpus: Set<number>;
}

function takenByNode(replicas: readonly ReservedReplica[]): ReadonlyMap<string, Taken> {
  const nodes = new Map<string, Taken>();
  for (const replica of replicas) {
    const taken = nodes.get(replica.node) ?? {
      cpuMilli: 0n,
      memoryBytes: 0n,
      diskBytes: 0n,
      gpus: new Set<number>(),
    };
    taken.cpuMilli += BigInt(replica.cpuMilli);
    taken.memoryBytes += BigInt(replica.memoryBytes);
    taken.diskBytes += BigInt(replica.ephemeralBytes);
    for (const volume of replica.storage) taken.diskBytes += BigInt(volume.bytes);
    for (const gpu of replica.gpus) taken.gpus.add(gpu);
    nodes.set(replica.node, taken);
  }
  return nodes;
}

function allocated(quantity: InventoryQuantity, amount: bigint | undefined): InventoryQuantity {
  return { allocatable: quantity.allocatable, allocated: amount ?? 0n };
}

/**
 * The machines with all reservations taken off. More may be taken than there is, after a machine shrank: then nothing
 * is free. A machine's disk is one pool for its own and for persistent volumes of every class.
 */
export function occupiedInventory(
  machines: readonly NodeInventory[],
  replicas: readonly ReservedReplica[],
): Inventory {
  const taken = takenByNode(replicas);
  const diskTaken = [...taken.values()].reduce((sum, node) => sum + node.diskBytes, 0n);
  const classes = new Set(machines.flatMap((machine) => machine.storageClasses));
  classes.delete("ram");
  const pools = [...classes].map((name) => ({
    class: name,
    bytes: machines
      .filter((machine) => machine.storageClasses.includes(name))
      .reduce((sum, machine) => sum + machine.ephemeralBytes, 0n),
  }));
  const whole = emptyInventory(machines, pools);
  return {
    nodes: whole.nodes.map((node): InventoryNode => {
      const own = taken.get(node.name);
      return {
        ...node,
        cpuMilli: allocated(node.cpuMilli, own?.cpuMilli),
        memoryBytes: allocated(node.memoryBytes, own?.memoryBytes),
        ephemeralBytes: allocated(node.ephemeralBytes, own?.diskBytes),
        gpus: node.gpus.map((gpu, index) => ({
          ...gpu,
          allocated: own?.gpus.has(index) === true,
        })),
      };
    }),
    storage: whole.storage.map((pool) => ({
      class: pool.class,
      bytes: allocated(pool.bytes, diskTaken),
    })),
  };
}

/** A placement as it is kept. */
export function reservedReplicas(placement: readonly UnitPlacement[]): ReservedReplica[] {
  return placement.flatMap(({ replicas }) => replicas.map(replicaToRow));
}

function replicaToRow(replica: ReplicaReservation): ReservedReplica {
  return {
    node: replica.node,
    cpuMilli: String(replica.cpuMilli),
    memoryBytes: String(replica.memoryBytes),
    ephemeralBytes: String(replica.ephemeralBytes),
    gpus: replica.gpus,
    storage: replica.storage.map((volume) => ({
      class: volume.class,
      bytes: String(volume.bytes),
    })),
  };
}
