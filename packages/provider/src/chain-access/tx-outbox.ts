import { setTimeout as delay } from "node:timers/promises";
import {
  ClientError,
  createTxSender,
  txHash,
  type RpcClient,
  type SendOptions,
  type Signer,
  type TxMessage,
  type TxResult,
  type TxSender,
} from "@vyom/client";
import { VyomError, base64FromBytes, tryBytesFromBase64, type DecCoin } from "@vyom/core";
import { AuthInfo, TxBody, TxRaw } from "@vyom/proto/cosmos/tx/v1beta1";
import type { Logger } from "pino";
import type { JsonFolder } from "../state/json-folder.ts";

/** A transaction that was or is about to be broadcast, until its outcome is known. */
export interface PendingTx {
  /** Base64 of its bytes. */
  readonly tx: string;
  /** Of the account: a later one cannot be included first. */
  readonly sequence: string;
  /** The last block that can hold it. */
  readonly timeoutHeight: string;
}

/** Blocks within which a transaction is included or never will be. */
const TIMEOUT_BLOCKS = 100n;
const SETTLE_LOOK_MS = 100;
/** Cosmos SDK ErrTxInMempoolCache. */
const IN_MEMPOOL_CACHE = 19;

function pendingOf(tx: Uint8Array): PendingTx {
  const { bodyBytes, authInfoBytes } = TxRaw.decode(tx);
  return {
    tx: base64FromBytes(tx),
    sequence: String(AuthInfo.decode(authInfoBytes).signerInfos[0]?.sequence ?? 0n),
    timeoutHeight: String(TxBody.decode(bodyBytes).timeoutHeight),
  };
}

/** A broadcast that failed so that no node has the transaction. */
function isRefusal(error: unknown): boolean {
  return (
    error instanceof ClientError &&
    error.refusal !== undefined &&
    !error.refusal.log.includes("already exists in cache")
  );
}

/**
 * The sender of the provider's account. Each transaction is written down before it is broadcast and forgotten once the
 * chain has told its outcome. While the outcome of one is not known (the process was killed, the node fell silent),
 * nothing else is sent: what was written down is broadcast again, byte by byte, until a block holds it or none can any
 * more. So no decision is taken twice because the first one could not be seen yet.
 */
export class TxOutbox implements TxSender {
  readonly signer: Signer;
  readonly #rpc: RpcClient;
  readonly #rows: JsonFolder<PendingTx>;
  readonly #logger: Logger;
  readonly #inner: TxSender;
  readonly #signal: AbortSignal;
  /** How often the outcome of a transaction was lost, and up to which of these it has been learned. */
  #doubts: number;
  #settledDoubts = 0;
  #settling: Promise<void> | undefined;

  constructor(options: {
    readonly rpc: RpcClient;
    readonly rows: JsonFolder<PendingTx>;
    readonly signer: Signer;
    readonly chainId: string;
    readonly gasPrice: DecCoin;
    readonly logger: Logger;
    /** Ends the wait for outcomes: a chain that stands still tells none. */
    readonly signal: AbortSignal;
  }) {
    const { rpc, rows, signer, chainId, gasPrice, logger } = options;
    this.#signal = options.signal;
    this.signer = signer;
    this.#rpc = rpc;
    this.#rows = rows;
    this.#logger = logger;
    this.#doubts = rows.size > 0 ? 1 : 0;
    this.#inner = createTxSender({ rpc: this.#journaled(), signer, chainId, gasPrice });
  }

  /**
   * As TxSender's. @throws VyomError `provider.tx_unsettled` when the outcome of an earlier transaction has just become
   * known: look at the chain again before deciding
   */
  async send(messages: readonly TxMessage[], options: SendOptions = {}): Promise<TxResult> {
    if (this.#doubts > this.#settledDoubts) {
      await this.settle();
      throw new VyomError(
        "provider.tx_unsettled",
        "the outcome of an earlier transaction has just become known, look again",
      );
    }
    // What was seen last may be of an earlier run, long ago.
    const { latestHeight } = await this.#rpc.status();
    const timeoutHeight = options.timeoutHeight ?? latestHeight + TIMEOUT_BLOCKS;
    try {
      return await this.#inner.send(messages, { ...options, timeoutHeight });
    } catch (error) {
      if (!isRefusal(error) && this.#rows.size > 0) this.#doubts += 1;
      throw error;
    }
  }
  simulate(messages: readonly TxMessage[], options?: SendOptions): Promise<bigint> {
    return this.#inner.simulate(messages, options);
  }

  /**
   * Resolves when the outcome of everything that was written down is known.
   * @throws ClientError while no node answers, or the signal's reason
   */
  settle(): Promise<void> {
    return (this.#settling ??= this.#settle().finally(() => (this.#settling = undefined)));
  }
  async #settle(): Promise<void> {
    const doubts = this.#doubts;
    const pendings = this.#rows
      .entries()
      .toSorted(([, left], [, right]) => Number(BigInt(left.sequence) - BigInt(right.sequence)));
    for (const [hash, pending] of pendings) {
      const isIncluded = await this.#outcome(hash, pending);
      this.#rows.delete(hash);
      this.#logger.info({ hash, isIncluded }, "learned what became of a transaction");
    }
    // One that came meanwhile, of a transaction that was just being made, is for the next time.
    this.#settledDoubts = doubts;
  }
  /** Whether a block holds it; answers once no other answer is possible. */
  async #outcome(hash: string, { tx, timeoutHeight }: PendingTx): Promise<boolean> {
    const isThere = async (): Promise<boolean> => (await this.#rpc.tx(hash)) !== undefined;
    if (await isThere()) return true;
    if (!(await this.#isAccepted(tryBytesFromBase64(tx) ?? new Uint8Array()))) return isThere();
    for (;;) {
      const { latestHeight } = await this.#rpc.status();
      if (await isThere()) return true;
      if (latestHeight > BigInt(timeoutHeight)) return false;
      // Aborting ends the wait by a rejection of its own kind.
      await delay(SETTLE_LOOK_MS, undefined, { signal: this.#signal }).catch(() => {});
      this.#signal.throwIfAborted();
    }
  }
  /** Whether a node holds it in its mempool, now or already. */
  async #isAccepted(tx: Uint8Array): Promise<boolean> {
    try {
      const { code, codespace } = await this.#rpc.broadcastTxSync(tx);
      return code === 0 || (codespace === "sdk" && code === IN_MEMPOOL_CACHE);
    } catch (error) {
      if (isRefusal(error)) return false;
      if (error instanceof ClientError && error.refusal !== undefined) return true;
      throw error;
    }
  }

  /** The node as the inner sender sees it. */
  #journaled(): RpcClient {
    const rpc = this.#rpc;
    return {
      url: rpc.url,
      call: (method, params) => rpc.call(method, params),
      status: () => rpc.status(),
      abciQuery: (request) => rpc.abciQuery(request),
      broadcastTxCommit: (tx) => rpc.broadcastTxCommit(tx),
      txSearch: (request) => rpc.txSearch(request),
      block: (height) => rpc.block(height),
      blockResults: (height) => rpc.blockResults(height),
      subscribe: (query) => rpc.subscribe(query),
      broadcastTxSync: async (tx) => {
        const hash = txHash(tx);
        this.#rows.set(hash, pendingOf(tx));
        try {
          const answer = await rpc.broadcastTxSync(tx);
          const isHeld = answer.codespace === "sdk" && answer.code === IN_MEMPOOL_CACHE;
          if (answer.code !== 0 && !isHeld) this.#rows.delete(hash);
          return answer;
        } catch (error) {
          if (isRefusal(error)) this.#rows.delete(hash);
          throw error;
        }
      },
      tx: async (hash) => {
        const included = await rpc.tx(hash);
        if (included !== undefined) this.#rows.delete(hash);
        return included;
      },
    };
  }
}
