import { ClientError, type TxSender } from "@vyom/client";
import { dec18ToText, orderIdToText, type BidId, type Coin } from "@vyom/core";
import { Bid_State, Order_State, type Bid, type Order } from "@vyom/proto/akash/market/v1beta5";
import type { Logger } from "pino";
import { closeBidMessage, CLOSE_REASON } from "../chain-access/close-bid.ts";
import type { FailoverRpc } from "../chain-access/failover-rpc.ts";
import { orderFromKey, queryBid, queryOrder } from "../chain-access/market-order.ts";
import type { ProviderConfig } from "../config.ts";
import type { Drain } from "../drain/drain-switch.ts";
import type { ReservationBook } from "../inventory/reservation-book.ts";
import type { ProviderMetrics } from "../metrics/provider-metrics.ts";
import type { ReconcileResult } from "../reconciler.ts";
import type { BidBatch } from "./bid-batch.ts";
import type { BidFunds } from "./bid-funds.ts";
import { createBidMessage, durationMs } from "./bid-message.ts";
import type { BidOffer, OfferMaker } from "./bid-offer.ts";
import { lasting, passing, type BidRefusal } from "./bid-refusal.ts";
import type { DecisionLog } from "./decision-log.ts";

/** How soon an order is looked at again whose refusal may pass. */
const LOOK_AGAIN_MS = 30_000;

export interface OrderReconcileOptions {
  readonly rpc: FailoverRpc;
  readonly sender: TxSender;
  readonly offers: OfferMaker;
  readonly funds: BidFunds;
  readonly bids: BidBatch;
  readonly book: ReservationBook;
  readonly decisions: DecisionLog;
  readonly metrics: Pick<ProviderMetrics, "bid" | "refused">;
  readonly drain: { readonly current: Drain | undefined };
  readonly config: Pick<ProviderConfig, "timeouts" | "reclamationWindowMs">;
  readonly logger: Logger;
  readonly clock: () => number;
  /** A bid of ours became a lease. */
  readonly onWon: (bid: BidId) => void;
}

/**
 * Makes one order right: bids on it once when it is open and suits this provider, withdraws a bid that nobody took, and
 * gives back the room of orders that went elsewhere. All it needs it reads from the chain, so a bid is never made twice
 * and one from before a restart is taken up.
 */
export class OrderReconcile {
  readonly #options: OrderReconcileOptions;
  constructor(options: OrderReconcileOptions) {
    this.#options = options;
  }

  /** One pass. @throws ClientError, to be tried again */
  async pass(key: string, signal: AbortSignal): Promise<ReconcileResult> {
    const { rpc, sender, book } = this.#options;
    const orderId = orderFromKey(key);
    if (orderId.owner === sender.signer.address) return undefined;
    const id: BidId = { ...orderId, provider: sender.signer.address, bseq: 0 };
    const [order, bid] = await Promise.all([queryOrder(rpc, orderId), queryBid(rpc, id)]);
    if (bid !== undefined) return this.#ownBid({ key, id, bid, order });
    if (order?.state !== Order_State.open) {
      book.release(key);
      return undefined;
    }
    return this.#consider({ key, id, order, signal });
  }

  async #ownBid(own: {
    key: string;
    id: BidId;
    bid: Bid;
    order: Order | undefined;
  }): Promise<ReconcileResult> {
    const { key, id, bid, order } = own;
    const { book, clock, config, onWon } = this.#options;
    if (bid.state === Bid_State.active) {
      await book.reserveAnyway(key, order?.spec?.resources ?? []);
      book.update(key, { state: "active" });
      onWon(id);
      return undefined;
    }
    if (bid.state !== Bid_State.open) {
      book.release(key);
      return undefined;
    }
    // Chains of the reference leave losing bids open: their deposits come back only when they are closed.
    if (order?.state !== Order_State.open)
      return this.#withdrawBid(key, id, "its order went elsewhere");
    if (this.#options.drain.current !== undefined)
      return this.#withdrawBid(key, id, "the provider is drained");
    await book.reserveAnyway(key, order.spec?.resources ?? []);
    const bidAtMs = book.get(key)?.bidAtMs ?? (await this.#timeOf(bid.createdAt));
    book.update(key, { bidAtMs });
    if (config.timeouts.bidMs === 0) return undefined;
    const leftMs = bidAtMs + config.timeouts.bidMs - clock();
    if (leftMs <= 0) return this.#withdrawBid(key, id, "nobody took it in time");
    return { requeueAfterMs: leftMs };
  }
  async #withdrawBid(key: string, id: BidId, why: string): Promise<undefined> {
    const { bids, book, logger, metrics } = this.#options;
    try {
      await bids.send(closeBidMessage(id, CLOSE_REASON.unspecified));
      metrics.bid("close", "success");
    } catch (error) {
      metrics.bid("close", "fail");
      throw error;
    }
    book.release(key);
    logger.info({ order: key, why }, "closed a bid");
    return undefined;
  }
  /** When a block was made; now, when the node no longer knows. */
  async #timeOf(height: bigint): Promise<number> {
    try {
      return Date.parse((await this.#options.rpc.block(height)).time);
    } catch (error) {
      if (error instanceof ClientError && error.code === "client.rpc_refused")
        return this.#options.clock();
      throw error;
    }
  }

  async #consider(open: {
    key: string;
    id: BidId;
    order: Order;
    signal: AbortSignal;
  }): Promise<ReconcileResult> {
    const { key, id, order, signal } = open;
    const { book, offers, funds, drain } = this.#options;
    if (drain.current !== undefined)
      return this.#refuse(key, [passing("provider.drained", "the provider takes no new leases")]);
    const group = order.spec;
    if (group === undefined)
      return this.#refuse(key, [lasting("provider.group_invalid", "the order has no group")]);
    const window = this.#reclamationRefusal(order);
    if (window !== undefined) return this.#refuse(key, [window]);
    const result = await offers.offer(group, {
      owner: id.owner,
      place: (units) => book.reserve(key, units),
      signal,
    });
    if ("refusals" in result) return this.#refuse(key, result.refusals);
    const deposit = await funds.deposit(result.offer.denom);
    if ("code" in deposit) return this.#refuse(key, [deposit]);
    return this.#bid({ key, id, offer: result.offer, deposit });
  }
  #reclamationRefusal(order: Order): BidRefusal | undefined {
    if (order.reclamation === undefined) return undefined;
    const wantedMs = durationMs(order.reclamation.minWindow);
    const offeredMs = this.#options.config.reclamationWindowMs;
    if (offeredMs > 0 && offeredMs >= wantedMs) return undefined;
    return lasting(
      "provider.reclamation",
      `the order wants a notice of ${wantedMs} ms before its lease is taken back, this provider gives ${offeredMs} ms`,
    );
  }
  #refuse(key: string, refusals: readonly BidRefusal[]): ReconcileResult {
    const { book, decisions, logger, metrics } = this.#options;
    book.release(key);
    const isNew = decisions.refused(key, refusals);
    if (isNew) {
      const code = refusals[0]?.code ?? "";
      metrics.refused(code);
      logger.info(
        { order: key, code, reasons: refusals.map(({ sentence }) => sentence) },
        "no bid",
      );
    }
    return refusals.every(({ mayPass }) => mayPass) ? { requeueAfterMs: LOOK_AGAIN_MS } : undefined;
  }

  async #bid(made: {
    key: string;
    id: BidId;
    offer: BidOffer;
    deposit: Coin;
  }): Promise<ReconcileResult> {
    const { key, id, offer, deposit } = made;
    const { bids, book, decisions, config, logger, clock, metrics } = this.#options;
    const price = `${dec18ToText(offer.price)}${offer.denom}`;
    book.update(key, { price });
    const message = createBidMessage({
      id,
      price: { denom: offer.denom, amount: offer.price },
      deposit,
      units: offer.units,
      reclamationWindowMs: config.reclamationWindowMs,
    });
    try {
      const height = await bids.send(message);
      metrics.bid("create", "success");
      logger.info({ order: orderIdToText(id), price, height: String(height) }, "bid");
    } catch (error) {
      metrics.bid("create", "fail");
      if (!(error instanceof ClientError) || error.code !== "client.tx_refused") throw error;
      // Refused for good or because the order moved on meanwhile: the next look at the chain tells.
      return this.#refuse(key, [passing("provider.bid_refused", error.message)]);
    }
    book.update(key, { bidAtMs: clock() });
    decisions.bid(key, price);
    const { bidMs } = config.timeouts;
    return bidMs === 0 ? undefined : { requeueAfterMs: bidMs };
  }
}
