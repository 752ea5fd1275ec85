import { ClientError, queryLease, type TxSender } from "@vyom/client";
import {
  dec18ToShortText,
  decCoinFromWire,
  deploymentIdToText,
  leaseIdToText,
  orderIdToText,
  tryParseLeaseId,
  type LeaseId,
} from "@vyom/core";
import { Lease_State, type Lease } from "@vyom/proto/akash/market/v1";
import type { WorkloadDriver } from "@vyom/workload";
import type { Logger } from "pino";
import { closeBidMessage, closeReasonName, CLOSE_REASON } from "../chain-access/close-bid.ts";
import type { FailoverRpc } from "../chain-access/failover-rpc.ts";
import { queryOrder } from "../chain-access/market-order.ts";
import type { ProviderConfig } from "../config.ts";
import type { LeasedAddresses } from "../forwarding/leased-addresses.ts";
import type { PortForwards } from "../forwarding/port-forwards.ts";
import type { HostnameRegistry } from "../hostname/hostname-registry.ts";
import { wantedRoutes, type RouteTable } from "../hostname/route-table.ts";
import type { ReservationBook } from "../inventory/reservation-book.ts";
import type { ProviderMetrics } from "../metrics/provider-metrics.ts";
import type { ReconcileResult } from "../reconciler.ts";
import { leaseToRow, type LeaseRecord, type ProviderState } from "../state/provider-state.ts";
import type { LeaseArchive } from "./lease-archive.ts";
import type { LeaseEnds } from "./lease-ends.ts";
import { groupOfLease } from "./manifest-intake.ts";
import { leaseWorkload } from "./workload-spec.ts";

export interface LeaseReconcileOptions {
  readonly rpc: FailoverRpc;
  readonly sender: TxSender;
  readonly driver: WorkloadDriver;
  readonly state: ProviderState;
  readonly book: ReservationBook;
  readonly hostnames: HostnameRegistry;
  readonly routes: RouteTable;
  readonly archive: LeaseArchive;
  readonly ends: LeaseEnds;
  readonly metrics: Pick<ProviderMetrics, "leaseWon" | "leaseEnded">;
  readonly forwards: PortForwards;
  readonly addresses: LeasedAddresses;
  readonly config: Pick<
    ProviderConfig,
    "timeouts" | "ingressDomain" | "generatedHostnames" | "publicHostname"
  >;
  readonly logger: Logger;
  readonly clock: () => number;
  /** The lease is active: its earnings are worth watching. */
  readonly onLive: (lease: string) => void;
  /** The lease's workload was handed to the driver: its health is worth watching. */
  readonly onApplied: (lease: string) => void;
}

/** Price per block as containers see it: `95uakt`, `0.5uakt`. */
function priceText(lease: Lease): string {
  const { denom, amount } = decCoinFromWire(lease.price);
  return `${dec18ToShortText(amount)}${denom}`;
}

/**
 * Makes one lease's workload what it should be: the kept manifest's group while the lease is active on chain, nothing
 * after its end. A lookup that fails throws and tears nothing down.
 */
export class LeaseReconcile {
  readonly #options: LeaseReconcileOptions;
  constructor(options: LeaseReconcileOptions) {
    this.#options = options;
  }

  /** One pass. @throws ClientError or what the driver throws, to be tried again */
  async pass(key: string): Promise<ReconcileResult> {
    const id = tryParseLeaseId(key);
    if (id === undefined || id.provider !== this.#options.sender.signer.address) return undefined;
    const lease = (await queryLease(this.#options.rpc, id))?.lease;
    const isLive = lease?.state === Lease_State.active || lease?.state === Lease_State.reclaiming;
    return lease !== undefined && isLive ? this.#live(id, lease) : this.#ended(id, lease);
  }

  async #live(id: LeaseId, lease: Lease): Promise<ReconcileResult> {
    const { state, driver, hostnames, routes, forwards, addresses, config } = this.#options;
    const key = leaseIdToText(id);
    const record = await this.#record(id, lease);
    await this.#reserve(id);
    this.#options.onLive(key);
    const kept = state.manifests.get(deploymentIdToText(id));
    const group = kept === undefined ? undefined : groupOfLease(kept, id.gseq);
    if (kept === undefined || group === undefined) return this.#awaitManifest(id, record);
    const wanted = wantedRoutes(id, group.services, config);
    const claimed = new Set(
      hostnames.claim(
        id,
        wanted.map(({ hostname }) => hostname),
      ),
    );
    const { publicHostname } = config;
    const environment = { lease: id, publicHostname, price: record.price, hash: kept.hash };
    await driver.apply(leaseWorkload(group, environment));
    routes.put(
      id,
      wanted.filter(({ hostname }) => claimed.has(hostname)),
    );
    this.#options.onApplied(key);
    await forwards.put(id, group.services);
    await addresses.put(id, group.services);
    return undefined;
  }
  async #record(id: LeaseId, lease: Lease): Promise<LeaseRecord> {
    const { state, rpc, clock, logger } = this.#options;
    const key = leaseIdToText(id);
    const known = state.leases.get(key);
    if (known !== undefined && known.endedAtMs === undefined) return known;
    let createdAtMs = clock();
    try {
      createdAtMs = Date.parse((await rpc.block(lease.createdAt)).time);
    } catch (error) {
      // A pruned block: the lease is counted from when it was first seen.
      if (!(error instanceof ClientError) || error.code !== "client.rpc_refused") throw error;
    }
    const record = { lease: leaseToRow(id), price: priceText(lease), createdAtMs };
    state.leases.set(key, record);
    this.#options.metrics.leaseWon();
    logger.info({ lease: key, price: record.price }, "lease");
    return record;
  }
  async #reserve(id: LeaseId): Promise<void> {
    const { book, rpc } = this.#options;
    const order = orderIdToText(id);
    if (book.get(order) === undefined)
      await book.reserveAnyway(order, (await queryOrder(rpc, id))?.spec?.resources ?? []);
    book.update(order, { state: "active" });
  }
  async #awaitManifest(id: LeaseId, record: LeaseRecord): Promise<ReconcileResult> {
    const { config, clock, sender, logger } = this.#options;
    const { manifestMs } = config.timeouts;
    if (manifestMs === 0) return undefined;
    const leftMs = record.createdAtMs + manifestMs - clock();
    if (leftMs > 0) return { requeueAfterMs: leftMs };
    logger.info({ lease: leaseIdToText(id) }, "closing a lease: no manifest came in time");
    await sender.send([closeBidMessage(id, CLOSE_REASON.manifestTimeout)]);
    return { requeueAfterMs: 0 };
  }

  async #ended(id: LeaseId, lease: Lease | undefined): Promise<ReconcileResult> {
    const { state, driver, book, hostnames, routes, archive, clock, logger } = this.#options;
    const key = leaseIdToText(id);
    const known = state.leases.get(key);
    if (known?.endedAtMs === undefined) {
      const exists = (await driver.status(id)) !== undefined;
      if (known === undefined && !exists) return undefined;
      routes.drop(key);
      this.#options.forwards.drop(key);
      this.#options.addresses.drop(key);
      const reason = closeReasonName(lease?.reason ?? 0);
      this.#options.ends.ending(key, reason);
      const endedAtMs = clock();
      if (exists) await archive.keep(driver, { id, reason, endedAtMs }, () => driver.remove(id));
      else await driver.remove(id);
      hostnames.release(key);
      book.release(orderIdToText(id));
      state.leases.set(key, {
        ...(known ?? { lease: leaseToRow(id), price: "", createdAtMs: endedAtMs }),
        endedAtMs,
        endReason: reason,
      });
      this.#options.ends.gone(key);
      this.#options.metrics.leaseEnded(reason);
      logger.info({ lease: key, reason }, "lease ended");
    }
    return this.#forgetLater(id);
  }
  /** Drops what is kept of an ended lease when its time is over. */
  async #forgetLater(id: LeaseId): Promise<ReconcileResult> {
    const { state, archive, driver, config, clock } = this.#options;
    const key = leaseIdToText(id);
    // A crash may have come between the end's record and a late apply.
    if ((await driver.status(id)) !== undefined) await driver.remove(id);
    const endedAtMs = state.leases.get(key)?.endedAtMs ?? clock();
    const leftMs = endedAtMs + config.timeouts.endedLeaseMs - clock();
    if (leftMs > 0) return { requeueAfterMs: leftMs };
    await archive.drop(key);
    state.leases.delete(key);
    const deployment = deploymentIdToText(id);
    const isUsed = state.leases.entries().some(([other]) => other.startsWith(`${deployment}/`));
    if (!isUsed) state.manifests.delete(deployment);
    return undefined;
  }
}
