import { VyomError } from "@vyom/core";

/** An amount of a resource: what tenants may have and what they have taken. */
export interface InventoryQuantity {
  readonly allocatable: bigint;
  readonly allocated: bigint;
}

/** One GPU. `ram` is text such as `80Gi`, `interface` such as `pcie` or `SXM4`; both are empty when unknown. */
export interface InventoryGpu {
  readonly vendor: string;
  readonly model: string;
  readonly ram: string;
  readonly interface: string;
  readonly allocated: boolean;
}

export interface InventoryNode {
  readonly name: string;
  readonly cpuMilli: InventoryQuantity;
  readonly memoryBytes: InventoryQuantity;
  readonly ephemeralBytes: InventoryQuantity;
  readonly gpus: readonly InventoryGpu[];
  /** Classes of persistent volumes that can be mounted here. */
  readonly storageClasses: readonly string[];
}

/** Persistent storage of one class, for the whole cluster. */
export interface StoragePool {
  readonly class: string;
  readonly bytes: InventoryQuantity;
}

/** What a provider has. All functions here return new inventories and leave theirs as it was. */
export interface Inventory {
  readonly nodes: readonly InventoryNode[];
  readonly storage: readonly StoragePool[];
}

/** What one machine or pool offers, nothing of it taken. */
export interface NodeCapacity {
  readonly name: string;
  readonly cpuMilli: bigint;
  readonly memoryBytes: bigint;
  readonly ephemeralBytes: bigint;
  readonly gpus: readonly {
    readonly vendor: string;
    readonly model: string;
    readonly ram?: string;
    readonly interface?: string;
  }[];
  readonly storageClasses: readonly string[];
}

/** What one replica takes of a node and of the pools. */
export interface ReplicaReservation {
  readonly node: string;
  readonly cpuMilli: bigint;
  readonly memoryBytes: bigint;
  readonly ephemeralBytes: bigint;
  /** Indexes into the node's GPUs. */
  readonly gpus: readonly number[];
  readonly storage: readonly { readonly class: string; readonly bytes: bigint }[];
}

/** An inventory of which nothing is taken. */
export function emptyInventory(
  nodes: readonly NodeCapacity[],
  storage: readonly { readonly class: string; readonly bytes: bigint }[] = [],
): Inventory {
  return {
    nodes: nodes.map((node) => ({
      name: node.name,
      cpuMilli: unused(node.cpuMilli),
      memoryBytes: unused(node.memoryBytes),
      ephemeralBytes: unused(node.ephemeralBytes),
      gpus: node.gpus.map((gpu) => ({
        vendor: gpu.vendor,
        model: gpu.model,
        ram: gpu.ram ?? "",
        interface: gpu.interface ?? "",
        allocated: false,
      })),
      storageClasses: node.storageClasses,
    })),
    storage: storage.map((pool) => ({ class: pool.class, bytes: unused(pool.bytes) })),
  };
}

function unused(allocatable: bigint): InventoryQuantity {
  return { allocatable, allocated: 0n };
}

/** What is left of an amount; 0 when more is taken than there is. */
export function free(quantity: InventoryQuantity): bigint {
  const left = quantity.allocatable - quantity.allocated;
  return left > 0n ? left : 0n;
}

/** The inventory after replicas took their share. @throws VyomError `matcher.capacity`, `matcher.reservation` */
export function reserve(inventory: Inventory, replicas: readonly ReplicaReservation[]): Inventory {
  return change(inventory, replicas, true);
}

/** The inventory after replicas gave back what `reserve` took. @throws VyomError `matcher.reservation` */
export function release(inventory: Inventory, replicas: readonly ReplicaReservation[]): Inventory {
  return change(inventory, replicas, false);
}

function change(
  inventory: Inventory,
  replicas: readonly ReplicaReservation[],
  take: boolean,
): Inventory {
  const nodes = [...inventory.nodes];
  const storage = [...inventory.storage];
  const nodeIndex = new Map(nodes.map((node, index) => [node.name, index]));
  for (const replica of replicas) {
    const index = nodeIndex.get(replica.node);
    const node = index === undefined ? undefined : nodes[index];
    if (index === undefined || node === undefined)
      throw new VyomError("matcher.reservation", `the inventory has no node ${replica.node}`);
    nodes[index] = changeNode(node, replica, take);
    for (const volume of replica.storage) changePool(storage, volume, take);
  }
  return { nodes, storage };
}

function changeNode(
  node: InventoryNode,
  replica: ReplicaReservation,
  take: boolean,
): InventoryNode {
  const sign = take ? 1n : -1n;
  return {
    ...node,
    cpuMilli: changeQuantity(node.cpuMilli, sign * replica.cpuMilli, `CPU of ${node.name}`),
    memoryBytes: changeQuantity(
      node.memoryBytes,
      sign * replica.memoryBytes,
      `memory of ${node.name}`,
    ),
    ephemeralBytes: changeQuantity(
      node.ephemeralBytes,
      sign * replica.ephemeralBytes,
      `storage of ${node.name}`,
    ),
    gpus: changeGpus(node, replica.gpus, take),
  };
}

function changeQuantity(
  quantity: InventoryQuantity,
  difference: bigint,
  what: string,
): InventoryQuantity {
  if (difference === 0n) return quantity;
  const allocated = quantity.allocated + difference;
  if (difference > 0n && allocated > quantity.allocatable)
    throw new VyomError(
      "matcher.capacity",
      `${difference} of the ${what} are wanted, ${free(quantity)} are free`,
    );
  if (allocated < 0n)
    throw new VyomError("matcher.reservation", `more of the ${what} is given back than was taken`);
  return { allocatable: quantity.allocatable, allocated };
}

function changeGpus(
  node: InventoryNode,
  indexes: readonly number[],
  take: boolean,
): readonly InventoryGpu[] {
  if (indexes.length === 0) return node.gpus;
  const gpus = [...node.gpus];
  for (const index of indexes) {
    const gpu = gpus[index];
    if (gpu === undefined || gpu.allocated === take)
      throw new VyomError(
        take ? "matcher.capacity" : "matcher.reservation",
        `GPU ${index} of ${node.name} is ${take ? "not free" : "not taken"}`,
      );
    gpus[index] = { ...gpu, allocated: take };
  }
  return gpus;
}

function changePool(
  pools: StoragePool[],
  volume: ReplicaReservation["storage"][number],
  take: boolean,
): void {
  const index = pools.findIndex((pool) => pool.class === volume.class);
  const pool = pools[index];
  if (pool === undefined)
    throw new VyomError(
      "matcher.reservation",
      `the inventory has no storage of the class ${volume.class}`,
    );
  const difference = take ? volume.bytes : -volume.bytes;
  pools[index] = {
    class: pool.class,
    bytes: changeQuantity(pool.bytes, difference, `storage of the class ${pool.class}`),
  };
}
