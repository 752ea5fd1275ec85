import { dec18FromInt, parseDecCoin, type Coins, type DecCoin, type Dec18 } from "@vyom/core";
import { SimulateRequest, SimulateResponse } from "@vyom/proto/cosmos/tx/v1beta1";
import { TxMsgData } from "@vyom/proto/cosmos/base/abci/v1beta1";
import type { Any } from "@vyom/proto/google/protobuf/any";
import { queryAccount } from "./account-queries.ts";
import { ClientError, transactionRefused } from "./client-error.ts";
import type { TxMessage } from "./message.ts";
import { decodeAnswer, query, queryMethod } from "./query.ts";
import type { RpcClient } from "./rpc.ts";
import type { ChainEvent, IncludedTx } from "./rpc-types.ts";
import type { Signer } from "./signer.ts";
import { assembleTx, buildTx, signTx, txHash, type TxContent, type TxFee } from "./tx.ts";

const SIMULATE = queryMethod(
  "cosmos.tx.v1beta1.Service/Simulate",
  SimulateRequest,
  SimulateResponse,
);
/** Cosmos SDK ErrTxInMempoolCache. */
const IN_MEMPOOL_CACHE = 19;
const MAX_SEQUENCE_RETRIES = 4;
const FIRST_POLL_MS = 25;
const LONGEST_POLL_MS = 1000;

export interface TxSenderOptions {
  readonly rpc: RpcClient;
  readonly signer: Signer;
  /** Asked of the node unless told. */
  readonly chainId?: string;
  /** Price of a unit of gas, `0.025uakt` unless told. */
  readonly gasPrice?: DecCoin;
  /** Gas limit as a multiple of the simulated gas, 1.5 unless told. */
  readonly gasAdjustment?: number;
  /** How long to wait for a block, 60 s unless told. */
  readonly timeoutMs?: number;
}

export interface SendOptions {
  readonly memo?: string;
  /** Instead of simulating. */
  readonly gasLimit?: bigint;
  /** Instead of gas limit times gas price. */
  readonly fee?: Coins;
  readonly granter?: string;
  readonly timeoutHeight?: bigint;
}

/** A transaction that a block executed without an error. */
export interface TxResult {
  /** Upper-case hexadecimal. */
  readonly hash: string;
  readonly height: bigint;
  readonly gasWanted: bigint;
  readonly gasUsed: bigint;
  readonly fee: Coins;
  readonly events: readonly ChainEvent[];
  /** One answer per message. */
  readonly responses: readonly Any[];
}

/** Sends transactions of one account, one after the other, and waits until blocks hold them. */
export interface TxSender {
  readonly signer: Signer;
  /**
   * Simulates for gas unless told, signs, broadcasts and waits. Calls at the same time are put in order; those that follow
   * do not wait for the block.
   * @throws ClientError `client.tx_refused` with the chain's refusal, `client.tx_timeout`, `client.account_unknown`, `client.rpc_...`
   */
  send(messages: readonly TxMessage[], options?: SendOptions): Promise<TxResult>;
  /** Gas that the messages would use now. @throws ClientError `client.tx_refused` */
  simulate(messages: readonly TxMessage[], options?: SendOptions): Promise<bigint>;
}

interface SequencedAccount {
  readonly chainId: string;
  readonly accountNumber: bigint;
  sequence: bigint;
}

/** Fee for a gas limit, rounded up. */
export function feeOfGas(gasLimit: bigint, gasPrice: DecCoin): Coins {
  const one: Dec18 = dec18FromInt(1n);
  const amount = (gasLimit * gasPrice.amount + one - 1n) / one;
  return amount === 0n ? [] : [{ denom: gasPrice.denom, amount }];
}

/** N of `account sequence mismatch, expected N, got M`. */
function expectedSequence(log: string): bigint | undefined {
  const match = /account sequence mismatch, expected (\d{1,20}), got \d+/.exec(log);
  return match === null ? undefined : BigInt(match[1] ?? "");
}

class AccountTxSender implements TxSender {
  readonly signer: Signer;
  readonly #options: TxSenderOptions;
  readonly #gasPrice: DecCoin;
  #account: SequencedAccount | undefined;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(options: TxSenderOptions) {
    this.signer = options.signer;
    this.#options = options;
    this.#gasPrice = options.gasPrice ?? parseDecCoin("0.025uakt");
  }

  async send(messages: readonly TxMessage[], options: SendOptions = {}): Promise<TxResult> {
    const { tx, fee } = await this.#inOrder(() => this.#broadcast(messages, options));
    const included = await this.#waitForBlock(txHash(tx));
    if (included.code !== 0) {
      this.#account = undefined;
      throw transactionRefused({
        codespace: included.codespace,
        abciCode: included.code,
        log: included.log,
        txHash: included.hash,
      });
    }
    return {
      hash: included.hash,
      height: included.height,
      gasWanted: included.gasWanted,
      gasUsed: included.gasUsed,
      fee,
      events: included.events,
      responses: decodeAnswer(TxMsgData, included.data, "the transaction").msgResponses,
    };
  }

  async simulate(messages: readonly TxMessage[], options: SendOptions = {}): Promise<bigint> {
    return this.#inOrder(() =>
      this.#withSequence((account) => this.#gasOf(messages, options, account)),
    );
  }

  #inOrder<T>(work: () => Promise<T>): Promise<T> {
    const next = this.#queue.then(work, work);
    this.#queue = next.catch(() => undefined);
    return next;
  }

  async #loadAccount(): Promise<SequencedAccount> {
    if (this.#account !== undefined) return this.#account;
    const { rpc, signer } = this.#options;
    const [account, chainId] = await Promise.all([
      queryAccount(rpc, signer.address),
      this.#options.chainId ?? rpc.status().then((status) => status.chainId),
    ]);
    if (account === undefined)
      throw new ClientError(
        "client.account_unknown",
        `account ${signer.address} does not exist on ${chainId}, send it some coins first`,
      );
    const { accountNumber, sequence } = account;
    this.#account = { chainId, accountNumber, sequence };
    return this.#account;
  }

  /** Runs `attempt` with the account, again when the chain expects another sequence. */
  async #withSequence<T>(attempt: (account: SequencedAccount) => Promise<T>): Promise<T> {
    for (let retries = 0; ; retries++) {
      const account = await this.#loadAccount();
      try {
        return await attempt(account);
      } catch (error) {
        const log = error instanceof ClientError ? (error.refusal?.log ?? "") : "";
        const expected = expectedSequence(log);
        if (expected === undefined) {
          this.#account = undefined;
          throw error;
        }
        if (retries === MAX_SEQUENCE_RETRIES) throw error;
        account.sequence = expected;
      }
    }
  }

  async #broadcast(
    messages: readonly TxMessage[],
    options: SendOptions,
  ): Promise<{ tx: Uint8Array; fee: Coins }> {
    return this.#withSequence(async (account) => {
      const gasLimit = options.gasLimit ?? (await this.#gasLimit(messages, options, account));
      const fee = options.fee ?? feeOfGas(gasLimit, this.#gasPrice);
      const content = contentOf(messages, options, { amount: fee, gasLimit });
      const tx = await signTx(content, this.signer, account);
      await this.#broadcastBytes(tx);
      account.sequence += 1n;
      return { tx, fee };
    });
  }

  async #broadcastBytes(tx: Uint8Array): Promise<void> {
    const { rpc } = this.#options;
    try {
      const answer = await rpc.broadcastTxSync(tx);
      if (answer.code === 0) return;
      if (answer.codespace === "sdk" && answer.code === IN_MEMPOOL_CACHE) return;
      throw transactionRefused({
        codespace: answer.codespace,
        abciCode: answer.code,
        log: answer.log,
        txHash: answer.hash,
      });
    } catch (error) {
      // CometBFT answers so when the same bytes already wait: an earlier try whose answer was lost.
      if (error instanceof ClientError && error.refusal?.log.includes("already exists in cache"))
        return;
      throw error;
    }
  }

  async #gasLimit(
    messages: readonly TxMessage[],
    options: SendOptions,
    account: SequencedAccount,
  ): Promise<bigint> {
    const gasUsed = await this.#gasOf(messages, options, account);
    return BigInt(Math.ceil(Number(gasUsed) * (this.#options.gasAdjustment ?? 1.5)));
  }

  async #gasOf(
    messages: readonly TxMessage[],
    options: SendOptions,
    account: SequencedAccount,
  ): Promise<bigint> {
    const content = contentOf(messages, options, { amount: [], gasLimit: 0n });
    const unsigned = buildTx(content, {
      publicKey: this.signer.publicKey,
      sequence: account.sequence,
    });
    const txBytes = assembleTx(unsigned, new Uint8Array(64));
    try {
      const request = SimulateRequest.create({ txBytes });
      const { gasInfo } = await query(this.#options.rpc, SIMULATE, request);
      return gasInfo?.gasUsed ?? 0n;
    } catch (error) {
      if (
        error instanceof ClientError &&
        error.refusal !== undefined &&
        error.refusal.codespace !== "rpc"
      )
        throw transactionRefused(error.refusal);
      throw error;
    }
  }

  async #waitForBlock(hash: string): Promise<IncludedTx> {
    const timeoutMs = this.#options.timeoutMs ?? 60_000;
    const deadline = Date.now() + timeoutMs;
    for (let waitMs = FIRST_POLL_MS; ; waitMs = Math.min(waitMs * 1.5, LONGEST_POLL_MS)) {
      const included = await this.#options.rpc.tx(hash);
      if (included !== undefined) return included;
      if (Date.now() >= deadline) {
        this.#account = undefined;
        throw new ClientError(
          "client.tx_timeout",
          `timed out waiting for tx to be included in a block: ${hash} after ${timeoutMs} ms, ask for it later`,
        );
      }
      await new Promise((resolve) => setTimeout(resolve, waitMs));
    }
  }
}

function contentOf(
  messages: readonly TxMessage[],
  options: SendOptions,
  fee: { amount: Coins; gasLimit: bigint },
): TxContent {
  const withGranter: TxFee =
    options.granter === undefined ? fee : { ...fee, granter: options.granter };
  return {
    messages,
    memo: options.memo ?? "",
    timeoutHeight: options.timeoutHeight ?? 0n,
    fee: withGranter,
  };
}

/** The sender of one account on one node. Keep one per account: it remembers the next sequence. */
export function createTxSender(options: TxSenderOptions): TxSender {
  return new AccountTxSender(options);
}
