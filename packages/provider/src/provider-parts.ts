import { join } from "node:path";
import type { Signer } from "@vyom/client";
import { leaseIdToText, parseDecCoin } from "@vyom/core";
import type { WorkloadDriver } from "@vyom/workload";
import type { Logger } from "pino";
import { BidBatch } from "./bid/bid-batch.ts";
import { BidFunds } from "./bid/bid-funds.ts";
import { OfferMaker } from "./bid/bid-offer.ts";
import { DecisionLog } from "./bid/decision-log.ts";
import { OrderReconcile } from "./bid/order-reconcile.ts";
import type { FailoverRpc } from "./chain-access/failover-rpc.ts";
import { OwnRecordCache } from "./chain-access/own-record.ts";
import { TxOutbox } from "./chain-access/tx-outbox.ts";
import type { ProviderConfig } from "./config.ts";
import { poolAddresses } from "./forwarding/address-pool.ts";
import { ConnectionBudget } from "./forwarding/connection-budget.ts";
import { LeasedAddresses } from "./forwarding/leased-addresses.ts";
import { PortForwards } from "./forwarding/port-forwards.ts";
import { DrainSwitch } from "./drain/drain-switch.ts";
import { LeaseDrain } from "./drain/lease-drain.ts";
import { HostnameRegistry } from "./hostname/hostname-registry.ts";
import { RouteTable } from "./hostname/route-table.ts";
import { ReservationBook } from "./inventory/reservation-book.ts";
import { HealthMonitor } from "./lease/health-monitor.ts";
import { LeaseArchive } from "./lease/lease-archive.ts";
import { LeaseEnds } from "./lease/lease-ends.ts";
import { LeaseReconcile } from "./lease/lease-reconcile.ts";
import { ManifestIntake } from "./lease/manifest-intake.ts";
import { ProviderMetrics } from "./metrics/provider-metrics.ts";
import { addStateGauges } from "./metrics/state-gauges.ts";
import { createPricing } from "./pricing/pricing.ts";
import { Reconciler } from "./reconciler.ts";
import type { ProviderState } from "./state/provider-state.ts";
import { BlockPace } from "./withdrawal/block-pace.ts";
import { WithdrawalBatch } from "./withdrawal/withdrawal-batch.ts";
import { WithdrawalReconcile } from "./withdrawal/withdrawal-reconcile.ts";

export interface PartsOptions {
  readonly home: string;
  readonly rpc: FailoverRpc;
  readonly chainId: string;
  readonly signer: Signer;
  readonly config: ProviderConfig;
  readonly driver: WorkloadDriver;
  /** Address that forwarded ports bind to. */
  readonly host: string;
  readonly state: ProviderState;
  readonly logger: Logger;
  readonly clock: () => number;
  /** Aborted when the daemon stops, or is to start no longer. */
  readonly signal: AbortSignal;
}

/** The daemon's parts, put together. One queue per kind of thing that is kept right. */
export interface ProviderParts extends PartsOptions {
  readonly sender: TxOutbox;
  readonly metrics: ProviderMetrics;
  readonly record: OwnRecordCache;
  readonly book: ReservationBook;
  readonly offers: OfferMaker;
  readonly funds: BidFunds;
  readonly bids: BidBatch;
  readonly decisions: DecisionLog;
  readonly drain: DrainSwitch;
  readonly hostnames: HostnameRegistry;
  readonly routes: RouteTable;
  readonly archive: LeaseArchive;
  readonly ends: LeaseEnds;
  readonly forwards: PortForwards;
  readonly addresses: LeasedAddresses;
  readonly intake: ManifestIntake;
  readonly batch: WithdrawalBatch;
  readonly orders: Reconciler;
  readonly leases: Reconciler;
  readonly health: Reconciler;
  readonly withdrawals: Reconciler;
  /** Leases of a drained provider, until its deadline. */
  readonly drains: Reconciler;
}

/** Bids of passes that run together go into few transactions. */
const ORDERS_AT_ONCE = 48;
const LEASES_AT_ONCE = 8;
const HEALTH_AT_ONCE = 4;
/** As many as one transaction of withdrawals holds. */
const WITHDRAWALS_AT_ONCE = 20;
const DRAINS_AT_ONCE = 4;
/** Connections and datagram sessions of one lease through forwarded ports and leased addresses. */
const FORWARDS_PER_LEASE = 1_024;

/** @throws VyomError `provider.pricing`, `provider.config` */
export function createParts(
  options: PartsOptions & { readonly onDrainChange: () => void },
): ProviderParts {
  const { rpc, config, driver, state, logger, clock, signer, home } = options;
  const { address } = signer;
  const sender = new TxOutbox({
    rpc,
    rows: state.transactions,
    logger,
    signer,
    chainId: options.chainId,
    signal: options.signal,
    gasPrice: parseDecCoin(config.gasPrice),
  });
  const metrics = new ProviderMetrics();
  const record = new OwnRecordCache({ rpc, address, clock });
  const percent = config.overcommit;
  const pool = poolAddresses(config.ipPool);
  const listening = { driver, budget: new ConnectionBudget(FORWARDS_PER_LEASE), logger };
  const book = new ReservationBook({
    driver,
    rows: state.reservations,
    addresses: pool.length,
    overcommit: {
      cpuPercent: BigInt(percent.cpuPercent),
      memoryPercent: BigInt(percent.memoryPercent),
      storagePercent: BigInt(percent.storagePercent),
    },
    clock,
  });
  const hostnames = new HostnameRegistry({
    rows: state.hostnames,
    blocked: config.blockedHostnames,
    ingressDomain: config.ingressDomain,
  });
  const kept = {
    sender,
    metrics,
    record,
    book,
    offers: new OfferMaker({
      record,
      pricing: createPricing(config.pricing),
      metrics,
      config,
      addresses: pool.length,
    }),
    funds: new BidFunds({
      rpc,
      address,
      configured: config.bidDeposit,
      minimumBalance: config.minimumBalance,
      logger,
      clock,
    }),
    bids: new BidBatch(sender),
    decisions: new DecisionLog(clock),
    drain: new DrainSwitch({ home, logger, onChange: options.onDrainChange }),
    hostnames,
    routes: new RouteTable(),
    archive: new LeaseArchive(join(home, "ended"), { maxBytes: config.endedLeaseBytes }),
    ends: new LeaseEnds(),
    forwards: new PortForwards({
      ...listening,
      rows: state.ports,
      host: options.host,
      publicHostname: config.publicHostname,
      range: config.forwardedPorts,
    }),
    addresses: new LeasedAddresses({
      ...listening,
      addresses: state.addresses,
      ports: state.addressPorts,
      pool,
    }),
    batch: new WithdrawalBatch(sender, metrics),
    intake: new ManifestIntake({
      rpc,
      provider: address,
      manifests: state.manifests,
      hostnames,
      generatedHostnames: config.generatedHostnames,
      clock,
    }),
  };
  const parts = { ...options, ...kept, ...createQueues({ ...options, ...kept }) };
  addStateGauges(metrics.registry, parts);
  return parts;
}

type Queues = Pick<ProviderParts, "orders" | "leases" | "health" | "withdrawals" | "drains">;

function createQueues(parts: Omit<ProviderParts, keyof Queues>): Queues {
  const { rpc, config, logger, batch, clock } = parts;
  const orderPass = new OrderReconcile({
    ...parts,
    onWon: (bid) => queues.leases.signal(leaseIdToText(bid)),
  });
  const leasePass = new LeaseReconcile({
    ...parts,
    onLive: (lease) => {
      if (!queues.withdrawals.has(lease)) queues.withdrawals.signal(lease);
      queues.drains.signal(lease);
    },
    onApplied: (lease) => queues.health.signal(lease),
  });
  const healthPass = new HealthMonitor({
    ...parts,
    leases: parts.state.leases,
    config: config.monitor,
    random: Math.random,
    onClosed: (lease) => queues.leases.signal(lease),
  });
  const withdrawalPass = new WithdrawalReconcile({
    rpc,
    batch,
    pace: new BlockPace({ rpc, clock }),
    withdrawalPeriodMs: config.withdrawalPeriodMs,
    fundsCheckMs: config.fundsCheckMs,
    logger,
  });
  const drainPass = new LeaseDrain({
    ...parts,
    onClosed: (lease) => queues.leases.signal(lease),
  });
  const queues: Queues = {
    orders: new Reconciler({
      name: "order",
      reconcile: (key, signal) => orderPass.pass(key, signal),
      concurrency: ORDERS_AT_ONCE,
      logger,
    }),
    leases: new Reconciler({
      name: "lease",
      reconcile: (key) => leasePass.pass(key),
      concurrency: LEASES_AT_ONCE,
      logger,
    }),
    health: new Reconciler({
      name: "health",
      reconcile: (key) => healthPass.pass(key),
      concurrency: HEALTH_AT_ONCE,
      logger,
    }),
    withdrawals: new Reconciler({
      name: "withdrawal",
      reconcile: (key) => withdrawalPass.pass(key),
      concurrency: WITHDRAWALS_AT_ONCE,
      logger,
    }),
    drains: new Reconciler({
      name: "drain",
      reconcile: (key) => drainPass.pass(key),
      concurrency: DRAINS_AT_ONCE,
      logger,
    }),
  };
  return queues;
}
