import { queryBids, queryLeases, queryOrders, type Signer } from "@vyom/client";
import {
  deploymentIdToText,
  leaseIdToText,
  orderIdToText,
  type DeploymentId,
  type LeaseId,
} from "@vyom/core";
import type { WorkloadDriver } from "@vyom/workload";
import type { Logger } from "pino";
import { awaitNode } from "./chain-access/await-node.ts";
import { FailoverRpc } from "./chain-access/failover-rpc.ts";
import type { BidDecision } from "./bid/decision-log.ts";
import type { ProviderConfig } from "./config.ts";
import { ChainFeed, type FeedBlock } from "./feed/chain-feed.ts";
import type { MarketEvent } from "./feed/market-event.ts";
import type { GatewayBackend, GatewayChain, IngressBackend } from "./gateway/backend.ts";
import { drainProvider, resumeProvider, type Drain } from "./drain/drain-switch.ts";
import { ProviderBackend } from "./provider-backend.ts";
import { createParts, type ProviderParts } from "./provider-parts.ts";
import { Reconciler } from "./reconciler.ts";
import { chainIdentity } from "./registration/chain-identity.ts";
import { openProviderState } from "./state/provider-state.ts";

export interface ProviderOptions {
  /** The daemon's own folder: state, certificates, logs of ended leases. */
  readonly home: string;
  /** Nodes, the preferred one first. */
  readonly rpcUrls: readonly string[];
  readonly signer: Signer;
  readonly config: ProviderConfig;
  /** Stays the caller's: it is not closed with the daemon. */
  readonly driver: WorkloadDriver;
  /** Address that forwarded ports of tenants bind to, 127.0.0.1 unless told. */
  readonly host?: string;
  readonly logger: Logger;
  readonly clock?: () => number;
  /** Ends the wait for a node that does not answer. */
  readonly signal?: AbortSignal;
}
export interface ProviderDaemon {
  readonly chainId: string;
  readonly parts: ProviderParts;
  readonly backend: GatewayBackend & IngressBackend;
  readonly gatewayChain: GatewayChain;
  /** Follows the chain and keeps everything right from now on. */
  start(): void;
  /** Takes no new work and waits a while for what runs. Bids and workloads stay: the next start takes them up. */
  stop(): Promise<void>;
  /**
   * Stops bidding and withdraws open bids, or goes on; kept over restarts. With a deadline all leases are ended by then,
   * those with a reclamation window after notice. The same from another process: `drainProvider`, `resumeProvider`.
   */
  drain(on: boolean, options?: { readonly deadlineAtMs?: number }): void;
  /** Absent while it bids. */
  readonly drained: Drain | undefined;
  /** What was decided about the last orders, oldest first. */
  decisions(): readonly BidDecision[];
}

const STOP_GRACE_MS = 10_000;

/**
 * Opens the state below `home`, meets the chain, and puts the parts together. Nothing is done before `start`.
 * @throws VyomError `provider.foreign_chain`, `provider.pricing`
 */
export async function createProvider(options: ProviderOptions): Promise<ProviderDaemon> {
  const rpc = new FailoverRpc(options.rpcUrls, options.logger);
  const { chainId } = await awaitNode(() => rpc.status(), options);
  const daemon = new Daemon(options, rpc, chainId);
  // What an earlier run sent and did not see through comes first: nothing is decided on what cannot be seen yet.
  await awaitNode(() => daemon.parts.sender.settle(), options);
  return daemon;
}

class Daemon implements ProviderDaemon {
  readonly chainId: string;
  readonly parts: ProviderParts;
  readonly backend: ProviderBackend;
  readonly gatewayChain: GatewayChain;
  readonly #feed: ChainFeed;
  readonly #home: string;
  readonly #stopped = new AbortController();
  #stopping: Promise<void> | undefined;
  /** Listing everything is a key of its own: it is repeated, and tried again when it fails. */
  readonly #listing: Reconciler;

  constructor(options: ProviderOptions, rpc: FailoverRpc, chainId: string) {
    const { config, logger } = options;
    const clock = options.clock ?? Date.now;
    const state = openProviderState(options.home, logger);
    const place = state.place(chainId);
    this.chainId = chainId;
    this.#home = options.home;
    const host = options.host ?? "127.0.0.1";
    this.parts = createParts({
      ...options,
      host,
      rpc,
      chainId,
      state,
      clock,
      signal: AbortSignal.any([this.#stopped.signal, ...(options.signal ? [options.signal] : [])]),
      // Everything open is decided anew and all leases are looked at.
      onDrainChange: () => this.#listing.signal("all"),
    });
    this.backend = new ProviderBackend(this.parts);
    this.gatewayChain = chainIdentity(rpc);
    this.#listing = new Reconciler({
      name: "listing",
      reconcile: async () => {
        await this.#listAll();
        return { requeueAfterMs: config.timeouts.resyncMs };
      },
      concurrency: 1,
      logger,
      retryMaxMs: 10_000,
    });
    this.#feed = new ChainFeed({
      rpc,
      place,
      onBlock: (block) => this.#onBlock(block),
      onResync: (reason) => {
        logger.info({ reason }, "listing everything");
        this.#listing.signal("all");
      },
      logger,
      pollMs: config.rpcPollMs,
      maxBackfillBlocks: config.maxBackfillBlocks,
      clock,
    });
  }

  start(): void {
    const { archive, state, logger } = this.parts;
    archive
      .sweep(state.leases.entries().map(([key]) => key))
      .catch((error: unknown) => logger.warn({ err: error }, "could not sweep old logs"));
    this.#listing.signal("all");
    this.#feed.start();
    this.parts.drain.start();
  }
  stop(): Promise<void> {
    return (this.#stopping ??= this.#stop());
  }
  async #stop(): Promise<void> {
    const { orders, leases, health, withdrawals, batch, forwards, addresses } = this.parts;
    const all = [this.#listing, orders, leases, health, withdrawals, this.parts.drains];
    this.parts.drain.stop();
    this.#stopped.abort();
    let timer: NodeJS.Timeout | undefined;
    const grace = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, STOP_GRACE_MS);
    });
    const stopped = Promise.all([this.#feed.stop(), ...all.map((queue) => queue.stop())]);
    batch.stop();
    forwards.close();
    addresses.close();
    await Promise.race([stopped, grace]);
    clearTimeout(timer);
  }
  drain(on: boolean, options: { readonly deadlineAtMs?: number } = {}): void {
    if (on) drainProvider(this.#home, options);
    else resumeProvider(this.#home);
    this.parts.drain.look();
  }
  get drained(): Drain | undefined {
    return this.parts.drain.current;
  }
  decisions(): readonly BidDecision[] {
    return this.parts.decisions.list();
  }

  /** Events name what to look at; what became of it is read from the chain. */
  #onBlock(block: FeedBlock): void {
    for (const event of block.events) this.#onEvent(event);
  }
  #onEvent(event: MarketEvent): void {
    const { orders, leases, book, sender, record, decisions } = this.parts;
    const own = sender.signer.address;
    if (event.kind === "order") orders.signal(orderIdToText(event.id));
    else if (event.kind === "lease") {
      const order = orderIdToText(event.id);
      if (event.id.provider === own) leases.signal(leaseIdToText(event.id));
      if (event.id.provider === own || book.get(order) !== undefined) orders.signal(order);
    } else if (event.kind === "deployment" || event.kind === "group")
      this.#signalLeasesOf(event.id);
    else if (event.owner === own) {
      record.invalidate();
      decisions.clear();
      this.#listing.signal("all");
    }
  }
  #signalLeasesOf(id: DeploymentId): void {
    const prefix = `${deploymentIdToText(id)}/`;
    for (const [key, lease] of this.parts.state.leases.entries())
      if (lease.endedAtMs === undefined && key.startsWith(prefix)) this.parts.leases.signal(key);
  }

  /** Signals every key that could need work, whatever events were missed. @throws ClientError */
  async #listAll(): Promise<void> {
    const { rpc, sender, driver, state, book, orders, leases, decisions } = this.parts;
    const provider = sender.signer.address;
    const [active, reclaiming, bids, open, running] = await Promise.all([
      queryLeases(rpc, { provider, state: "active" }),
      queryLeases(rpc, { provider, state: "reclaiming" }),
      queryBids(rpc, { provider, state: "open" }),
      queryOrders(rpc, { state: "open" }),
      driver.list(),
    ]);
    const leaseIds = [...active, ...reclaiming].flatMap(({ lease }) => lease?.id ?? []);
    const leaseKeys = new Set([
      ...leaseIds.map((id) => leaseIdToText(id)),
      ...running.map((id: LeaseId) => leaseIdToText(id)),
      ...state.leases.entries().map(([key]) => key),
    ]);
    for (const key of leaseKeys) leases.signal(key);
    const orderKeys = new Set([
      ...bids.flatMap(({ bid }) => (bid?.id === undefined ? [] : orderIdToText(bid.id))),
      ...open.flatMap(({ id }) => (id === undefined ? [] : orderIdToText(id))),
      ...book.entries().map(([key]) => key),
    ]);
    for (const key of orderKeys) if (!decisions.isSettled(key)) orders.signal(key);
  }
}
