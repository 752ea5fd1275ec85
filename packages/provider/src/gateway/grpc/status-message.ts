import { compareText } from "@vyom/core";
import type { Cluster, Node, ResourcePair, Storage } from "@vyom/proto/akash/inventory/v1";
import type { ReservationsMetric, ResourcesMetric, Status } from "@vyom/proto/akash/provider/v1";
import type { Quantity } from "@vyom/proto/k8s.io/apimachinery/pkg/api/resource";
import type { NodeTotals, ProviderStatus, ResourceTotals } from "../backend.ts";

const NANOS_PER_SECOND = 1_000_000_000n;

function quantity(value: bigint): Quantity {
  return { string: value.toString() };
}
function milli(value: bigint): Quantity {
  return value % 1000n === 0n ? quantity(value / 1000n) : { string: `${value}m` };
}

/** What may be allocated and how much of it is. */
function pair(allocatable: bigint, available: bigint, write = quantity): ResourcePair {
  return {
    allocatable: write(allocatable),
    allocated: write(allocatable - available),
    attributes: [],
    capacity: write(allocatable),
  };
}

function nodeMessage(node: NodeTotals): Node {
  const { allocatable, available } = node;
  return {
    name: node.name,
    resources: {
      cpu: { quantity: pair(allocatable.cpuMilli, available.cpuMilli, milli), info: [] },
      memory: { quantity: pair(allocatable.memoryBytes, available.memoryBytes), info: [] },
      gpu: { quantity: pair(allocatable.gpuUnits, available.gpuUnits), info: [] },
      ephemeralStorage: pair(allocatable.ephemeralBytes, available.ephemeralBytes),
      volumesAttached: pair(0n, 0n),
      volumesMounted: pair(0n, 0n),
    },
    capabilities: { storageClasses: Object.keys(allocatable.storageBytes).sort(compareText) },
  };
}

function storageMessage(entry: ProviderStatus["storage"][number]): Storage {
  return {
    quantity: pair(entry.availableBytes, entry.availableBytes),
    info: { class: entry.className, iops: "" },
  };
}

/** The sum of reservations. */
function reservationsMessage(entries: readonly ResourceTotals[]): ReservationsMetric {
  const sum = (read: (totals: ResourceTotals) => bigint): bigint =>
    entries.reduce((total, entry) => total + read(entry), 0n);
  const classes = new Set(entries.flatMap((entry) => Object.keys(entry.storageBytes)));
  const resources: ResourcesMetric = {
    cpu: milli(sum((totals) => totals.cpuMilli)),
    memory: quantity(sum((totals) => totals.memoryBytes)),
    gpu: quantity(sum((totals) => totals.gpuUnits)),
    ephemeralStorage: quantity(sum((totals) => totals.ephemeralBytes)),
    storage: Object.fromEntries(
      [...classes].map((name) => [
        name,
        quantity(sum((totals) => totals.storageBytes[name] ?? 0n)),
      ]),
    ),
  };
  return { count: entries.length, resources };
}

/** Why it takes no new leases now. */
function errorsOf({ drain, lowFunds }: ProviderStatus): string[] {
  return [
    ...(drain === undefined
      ? []
      : [`drained since ${new Date(drain.sinceMs).toISOString()}: takes no new leases`]),
    ...(lowFunds === true ? ["low funds: the account cannot afford bids"] : []),
  ];
}

/** The provider's status as akash.provider.v1.Status. */
export function statusMessage(status: ProviderStatus, nowMs: number): Status {
  const cluster: Cluster = {
    nodes: status.nodes.map(nodeMessage),
    storage: status.storage.map(storageMessage),
  };
  const window = status.reclamationWindowNanos;
  return {
    errors: errorsOf(status),
    cluster: {
      leases: { active: status.leases },
      inventory: {
        cluster,
        reservations: {
          pending: reservationsMessage(status.reservations.pending),
          active: reservationsMessage(status.reservations.active),
        },
        leasedIp: pair(status.addresses.total, status.addresses.free),
      },
    },
    bidEngine: { orders: status.orders },
    manifest: { deployments: status.deployments },
    publicHostnames: [...status.publicHostnames],
    timestamp: {
      seconds: BigInt(Math.floor(nowMs / 1000)),
      nanos: Math.floor(nowMs % 1000) * 1_000_000,
    },
    reclamationWindow: {
      seconds: window / NANOS_PER_SECOND,
      nanos: Number(window % NANOS_PER_SECOND),
    },
  };
}
