import { ClientError, messageOf, type TxMessage, type TxSender } from "@vyom/client";
import { leaseIdToText, type LeaseId } from "@vyom/core";
import type { ProviderMetrics } from "../metrics/provider-metrics.ts";
import { MsgWithdrawLease } from "@vyom/proto/akash/market/v1beta5";

/** How long the first of a batch waits for others. */
const GATHER_MS = 200;
const MESSAGES_MAX = 20;

interface Waiting {
  readonly lease: LeaseId;
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

function withdrawMessage(lease: LeaseId): TxMessage {
  return messageOf("akash.market.v1beta5.MsgWithdrawLease", MsgWithdrawLease, {
    id: { ...lease },
  });
}

/** Puts withdrawals that are due at about the same time into one transaction. A lease is never in it twice. */
export class WithdrawalBatch {
  readonly #sender: TxSender;
  readonly #metrics: Pick<ProviderMetrics, "withdrawal">;
  #waiting = new Map<string, Waiting[]>();
  #timer: NodeJS.Timeout | undefined;
  constructor(sender: TxSender, metrics: Pick<ProviderMetrics, "withdrawal">) {
    this.#sender = sender;
    this.#metrics = metrics;
  }

  /** Resolves when a block holds the withdrawal. @throws ClientError */
  withdraw(lease: LeaseId): Promise<void> {
    return new Promise((done, failed) => {
      const key = leaseIdToText(lease);
      this.#waiting.set(key, [...(this.#waiting.get(key) ?? []), { lease, done, failed }]);
      if (this.#waiting.size >= MESSAGES_MAX) this.#flush();
      else this.#timer ??= setTimeout(() => this.#flush(), GATHER_MS);
    });
  }
  /** Sends what waits and takes no timer with it. */
  stop(): void {
    this.#flush();
  }

  #flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const batch = [...this.#waiting.values()];
    this.#waiting = new Map();
    if (batch.length > 0) void this.#send(batch);
  }
  async #send(batch: readonly Waiting[][]): Promise<void> {
    const leases = batch.flatMap(([first]) => (first === undefined ? [] : [first.lease]));
    try {
      await this.#sender.send(leases.map(withdrawMessage));
      for (const _ of leases) this.#metrics.withdrawal("success");
      for (const { done } of batch.flat()) done();
    } catch (error) {
      const isRefused = error instanceof ClientError && error.code === "client.tx_refused";
      // One refused withdrawal refuses them all: each is then sent alone.
      if (isRefused && batch.length > 1) for (const waiting of batch) void this.#send([waiting]);
      else {
        for (const _ of leases) this.#metrics.withdrawal("fail");
        for (const { failed } of batch.flat()) failed(error);
      }
    }
  }
}
