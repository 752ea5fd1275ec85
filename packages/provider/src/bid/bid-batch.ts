import { ClientError, type TxMessage, type TxSender } from "@vyom/client";

/** Gas of a transaction grows with each bid: more would not fit into a block. */
const MESSAGES_MAX = 20;

/** Transactions that wait for their block at a time: with slow blocks a bid need not miss the next one. */
const IN_FLIGHT_MAX = 4;

interface Waiting {
  readonly message: TxMessage;
  readonly done: (height: bigint) => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Sends bids: one that comes alone at once, those that come while several are on their way to a block together in the
 * next transaction. So a quiet provider answers in one block and a busy one does not pay, and wait, for each by itself.
 */
export class BidBatch {
  readonly #sender: Pick<TxSender, "send">;
  #waiting: Waiting[] = [];
  #inFlight = 0;

  constructor(sender: Pick<TxSender, "send">) {
    this.#sender = sender;
  }

  /** Resolves with the height of the block that holds the message. @throws ClientError of this message alone */
  send(message: TxMessage): Promise<bigint> {
    return new Promise((done, failed) => {
      this.#waiting.push({ message, done, failed });
      if (this.#inFlight < IN_FLIGHT_MAX) void this.#sendAll();
    });
  }

  async #sendAll(): Promise<void> {
    this.#inFlight += 1;
    while (this.#waiting.length > 0) await this.#sendSome(this.#waiting.splice(0, MESSAGES_MAX));
    this.#inFlight -= 1;
  }
  async #sendSome(batch: readonly Waiting[]): Promise<void> {
    try {
      const { height } = await this.#sender.send(batch.map(({ message }) => message));
      for (const { done } of batch) done(height);
    } catch (error) {
      const isRefused = error instanceof ClientError && error.code === "client.tx_refused";
      // One refused bid refuses them all: each is then sent alone.
      if (isRefused && batch.length > 1)
        await Promise.all(batch.map((waiting) => this.#sendSome([waiting])));
      else for (const { failed } of batch) failed(error);
    }
  }
}
