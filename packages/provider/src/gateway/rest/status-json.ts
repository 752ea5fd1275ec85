import type { NodeTotals, ProviderStatus, ResourceTotals } from "../backend.ts";

/** Bodies of JSON answers are built from these; sizes are JSON numbers as in the reference, exact up to 2^53. */
type Json = Readonly<Record<string, unknown>>;

function totalsJson(totals: ResourceTotals): Json {
  return {
    cpu: Number(totals.cpuMilli),
    gpu: Number(totals.gpuUnits),
    memory: Number(totals.memoryBytes),
    storage_ephemeral: Number(totals.ephemeralBytes),
  };
}
function reservationJson(totals: ResourceTotals): Json {
  const storage = Object.entries(totals.storageBytes).map(([name, size]) => [name, Number(size)]);
  return { ...totalsJson(totals), storage: Object.fromEntries(storage) as Json };
}
function nodeJson(node: NodeTotals): Json {
  return {
    name: node.name,
    allocatable: totalsJson(node.allocatable),
    available: totalsJson(node.available),
  };
}

function drainJson(drain: NonNullable<ProviderStatus["drain"]>): Json {
  const time = (ms: number): string => new Date(ms).toISOString();
  return {
    since: time(drain.sinceMs),
    ...(drain.deadlineAtMs === undefined ? {} : { deadline: time(drain.deadlineAtMs) }),
  };
}

/** Body of `GET /status` (akash provider types). */
export function providerStatusJson(status: ProviderStatus): Json {
  return {
    cluster: {
      leases: status.leases,
      inventory: {
        active: status.reservations.active.map(reservationJson),
        pending: status.reservations.pending.map(reservationJson),
        available: {
          nodes: status.nodes.map(nodeJson),
          storage: status.storage.map(({ className, availableBytes }) => ({
            class: className,
            size: Number(availableBytes),
          })),
        },
      },
    },
    bidengine: {
      orders: status.orders,
      ...(status.drain === undefined ? {} : { drained: drainJson(status.drain) }),
      ...(status.lowFunds === true ? { low_funds: true } : {}),
    },
    manifest: { deployments: status.deployments },
    cluster_public_hostname: status.publicHostnames[0] ?? "",
    reclamation_window: Number(status.reclamationWindowNanos),
    address: status.address,
  };
}
