import { ClientError, type BlockResults } from "@vyom/client";
import type { Logger } from "pino";
import type { FailoverRpc } from "../chain-access/failover-rpc.ts";
import { marketEventOf, type MarketEvent } from "./market-event.ts";

/** What one block said about the market. */
export interface FeedBlock {
  readonly height: bigint;
  readonly events: readonly MarketEvent[];
}
/** Where the feed remembers its place. */
export interface FeedPlace {
  load(): bigint | undefined;
  save(height: bigint): void;
}
export interface ChainFeedOptions {
  readonly rpc: FailoverRpc;
  readonly place: FeedPlace;
  /** Called in order of heights; what it throws is a bug. */
  readonly onBlock: (block: FeedBlock) => void;
  /** Blocks were missed for good, or never seen: everything must be listed. */
  readonly onResync: (reason: string) => void;
  readonly logger: Logger;
  /** How often the height is asked for where no events arrive. */
  readonly pollMs: number;
  /** A longer gap is not replayed. */
  readonly maxBackfillBlocks: number;
  readonly clock: () => number;
}

/** The place is written at most this often: a replay does no harm. */
const SAVE_EVERY_MS = 1_000;
const RETRY_MAX_MS = 5_000;
const READY_WITHIN_MS = 10_000;

/**
 * Follows the chain block by block: replays what was missed since the remembered height, then waits for new headers over
 * a WebSocket, asks for the height where that brings nothing, and goes on after nodes restart or change.
 */
export class ChainFeed {
  readonly #options: ChainFeedOptions;
  readonly #stop = new AbortController();
  #height: bigint | undefined;
  #savedAtMs = 0;
  #running: Promise<void> | undefined;

  constructor(options: ChainFeedOptions) {
    this.#options = options;
    this.#height = options.place.load();
    if (this.#height !== undefined) options.rpc.saw(this.#height);
  }
  /** Height of the last block that was handed on. */
  get height(): bigint | undefined {
    return this.#height;
  }
  start(): void {
    this.#running ??= this.#run();
  }
  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#running;
    if (this.#height !== undefined) this.#options.place.save(this.#height);
  }

  async #run(): Promise<void> {
    const { logger, rpc } = this.#options;
    for (let failures = 0; !this.#stop.signal.aborted;) {
      try {
        await this.#catchUp((await rpc.status()).latestHeight);
        failures = 0;
        await this.#follow();
      } catch (error) {
        if (this.#stop.signal.aborted) return;
        failures++;
        if (failures === 1 || failures % 20 === 0)
          logger.warn({ error: messageOf(error), failures }, "the chain cannot be followed");
      }
      // A node that accepts a subscription only to end it must not be asked without a rest either.
      await this.#pause(Math.min(RETRY_MAX_MS, 200 * 2 ** Math.min(failures, 6)));
    }
  }

  /** Hands on all blocks up to `latest`. */
  async #catchUp(latest: bigint): Promise<void> {
    const { onResync, maxBackfillBlocks } = this.#options;
    if (this.#height === undefined || latest - this.#height > BigInt(maxBackfillBlocks)) {
      const from = this.#height;
      this.#moveTo(latest);
      onResync(from === undefined ? "first look at the chain" : `no look since block ${from}`);
      return;
    }
    for (let height = this.#height + 1n; height <= latest; height++) {
      if (this.#stop.signal.aborted) return;
      const results = await this.#results(height);
      if (results === undefined) {
        this.#moveTo(latest);
        onResync(`the node no longer has block ${height}`);
        return;
      }
      this.#options.rpc.saw(height);
      this.#options.onBlock({ height, events: marketEvents(results) });
      this.#moveTo(height);
    }
  }
  /** `undefined` when the node has pruned the block. */
  async #results(height: bigint): Promise<BlockResults | undefined> {
    try {
      return await this.#options.rpc.blockResults(height);
    } catch (error) {
      const isPruned =
        error instanceof ClientError &&
        error.code === "client.rpc_refused" &&
        /not available|lowest height|could not find results|no results/i.test(error.message);
      if (isPruned) return undefined;
      throw error;
    }
  }
  #moveTo(height: bigint): void {
    const { rpc, place, clock } = this.#options;
    rpc.saw(height);
    this.#height = height;
    if (clock() - this.#savedAtMs < SAVE_EVERY_MS) return;
    place.save(height);
    this.#savedAtMs = clock();
  }

  /** Until the connection breaks. */
  async #follow(): Promise<void> {
    const { rpc, logger } = this.#options;
    const subscription = rpc.subscribe("tm.event='NewBlockHeader'");
    const close = (): void => subscription.close();
    this.#stop.signal.addEventListener("abort", close, { once: true });
    try {
      if ((await this.#within(subscription.ready, READY_WITHIN_MS)) === "time")
        throw new ClientError(
          "client.rpc_unreachable",
          `${rpc.url} does not confirm the subscription`,
        );
      logger.debug({ url: rpc.url }, "following the chain");
      const headers = subscription[Symbol.asyncIterator]();
      // A header that is waited for ahead may fail while a block is read, with nobody there to hear it.
      const ahead = (): ReturnType<typeof headers.next> => {
        const header = headers.next();
        header.catch(() => undefined);
        return header;
      };
      let next = ahead();
      while (!this.#stop.signal.aborted) {
        const arrived = await this.#within(next, this.#options.pollMs * 5);
        if (arrived === "time") {
          if (this.#stop.signal.aborted) return;
          await this.#catchUp((await rpc.status()).latestHeight);
          continue;
        }
        if (arrived.done === true) return;
        const header = arrived.value.at("data").at("value").at("header");
        next = ahead();
        await this.#catchUp(header.at("height").integer());
      }
    } finally {
      this.#stop.signal.removeEventListener("abort", close);
      close();
    }
  }
  /** The promise's value, or "time" when it takes longer or the feed stops. */
  async #within<T>(promise: Promise<T>, ms: number): Promise<T | "time"> {
    let end = (): void => undefined;
    const time = new Promise<"time">((resolve) => {
      const timer = setTimeout(() => resolve("time"), ms);
      end = () => {
        clearTimeout(timer);
        resolve("time");
      };
    });
    this.#stop.signal.addEventListener("abort", end, { once: true });
    try {
      return await Promise.race([promise, time]);
    } finally {
      this.#stop.signal.removeEventListener("abort", end);
      end();
    }
  }
  #pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        this.#stop.signal.removeEventListener("abort", done);
        resolve();
      };
      const timer = setTimeout(done, Math.min(ms, Math.max(this.#options.pollMs, 50)));
      this.#stop.signal.addEventListener("abort", done, { once: true });
    });
  }
}

function marketEvents(results: BlockResults): MarketEvent[] {
  const all = [
    ...results.txs.filter(({ code }) => code === 0).flatMap(({ events }) => events),
    ...results.events,
  ];
  return all.flatMap((event) => marketEventOf(event) ?? []);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
