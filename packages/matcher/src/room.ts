import type { Demand } from "./demand.ts";
import { isWished } from "./gpu.ts";
import type { GpuWish } from "./gpu.ts";
import { free } from "./inventory.ts";
import type { Inventory, InventoryNode, ReplicaReservation } from "./inventory.ts";

/** A resource that keeps a replica off a node. */
export interface Shortage {
  readonly code: string;
  readonly what: string;
  readonly needed: bigint;
  readonly free: bigint;
}

interface NodeRoom {
  readonly node: InventoryNode;
  cpuMilli: bigint;
  memoryBytes: bigint;
  ephemeralBytes: bigint;
  readonly takenGpus: Set<number>;
}

/** What is free of an inventory while replicas are being placed, one after the other. */
export class Room {
  readonly #nodes: NodeRoom[];
  readonly #pools: Map<string, bigint>;

  constructor(inventory: Inventory) {
    this.#nodes = inventory.nodes.map((node) => ({
      node,
      cpuMilli: free(node.cpuMilli),
      memoryBytes: free(node.memoryBytes),
      ephemeralBytes: free(node.ephemeralBytes),
      takenGpus: new Set(),
    }));
    this.#pools = new Map(inventory.storage.map((pool) => [pool.class, free(pool.bytes)]));
  }

  /** How many nodes there are. */
  get size(): number {
    return this.#nodes.length;
  }

  /** Takes a replica's share of a node, or nothing at all and `undefined` when it does not fit. */
  take(index: number, demand: Demand, wish: GpuWish | undefined): ReplicaReservation | undefined {
    const room = this.#nodes[index];
    if (room === undefined || this.#shortage(room, demand, wish) !== undefined) return undefined;
    const gpus = this.#freeGpus(room, wish).slice(0, demand.gpuCount);
    room.cpuMilli -= demand.cpuMilli;
    room.memoryBytes -= demand.memoryBytes;
    room.ephemeralBytes -= demand.ephemeralBytes;
    for (const gpu of gpus) room.takenGpus.add(gpu);
    for (const volume of demand.storage)
      this.#pools.set(volume.class, this.#poolBytes(volume.class) - volume.bytes);
    const { cpuMilli, memoryBytes, ephemeralBytes, storage } = demand;
    return { node: room.node.name, cpuMilli, memoryBytes, ephemeralBytes, gpus, storage };
  }

  /** What keeps a replica off every node: each kind once, with the most that is free of it on a node that lacks it. */
  shortages(demand: Demand, wish: GpuWish | undefined): Shortage[] {
    const worst = new Map<string, Shortage>();
    for (const room of this.#nodes) {
      const shortage = this.#shortage(room, demand, wish);
      if (shortage === undefined) continue;
      const known = worst.get(shortage.code + shortage.what);
      if (known === undefined || known.free < shortage.free)
        worst.set(shortage.code + shortage.what, shortage);
    }
    return [...worst.values()];
  }

  #shortage(room: NodeRoom, demand: Demand, wish: GpuWish | undefined): Shortage | undefined {
    if (room.cpuMilli < demand.cpuMilli)
      return short("cpu", "CPU cores", demand.cpuMilli, room.cpuMilli);
    const gpus = this.#freeGpus(room, wish).length;
    if (gpus < demand.gpuCount)
      return short("gpu", "GPUs of the kind", BigInt(demand.gpuCount), BigInt(gpus));
    if (room.memoryBytes < demand.memoryBytes)
      return short("memory", "of memory", demand.memoryBytes, room.memoryBytes);
    if (room.ephemeralBytes < demand.ephemeralBytes)
      return short("ephemeral", "of ephemeral storage", demand.ephemeralBytes, room.ephemeralBytes);
    return this.#storageShortage(room, demand);
  }

  #storageShortage(room: NodeRoom, demand: Demand): Shortage | undefined {
    const wanted = new Map<string, bigint>();
    for (const volume of demand.storage)
      wanted.set(volume.class, (wanted.get(volume.class) ?? 0n) + volume.bytes);
    for (const [storageClass, bytes] of wanted) {
      const what = `of persistent storage of the class ${storageClass}`;
      const isMountable = room.node.storageClasses.includes(storageClass);
      const left = isMountable ? this.#poolBytes(storageClass) : 0n;
      if (!isMountable || left < bytes) return short("storage", what, bytes, left);
    }
    return undefined;
  }

  #poolBytes(storageClass: string): bigint {
    return this.#pools.get(storageClass) ?? 0n;
  }

  #freeGpus(room: NodeRoom, wish: GpuWish | undefined): number[] {
    const indexes: number[] = [];
    if (wish === undefined) return indexes;
    for (const [index, gpu] of room.node.gpus.entries())
      if (!gpu.allocated && !room.takenGpus.has(index) && isWished(wish, gpu)) indexes.push(index);
    return indexes;
  }
}

function short(kind: string, what: string, needed: bigint, left: bigint): Shortage {
  return { code: `matcher.no_${kind}`, what, needed, free: left };
}
