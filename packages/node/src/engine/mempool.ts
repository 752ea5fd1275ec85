import { VyomError, hexFromBytes } from "@vyom/core";
import type { BaseApp, TxResult } from "@vyom/runtime";
import { txHash } from "../block/hash.ts";

export interface MempoolLimits {
  /** Waiting transactions, at most. */
  readonly txs: number;
  /** Bytes of all waiting transactions, at most. */
  readonly bytes: number;
  /** Bytes of one transaction, at most. */
  readonly txBytes: number;
  /** Hashes remembered so that a transaction is not taken twice. */
  readonly cache: number;
}
export const DEFAULT_MEMPOOL_LIMITS: MempoolLimits = {
  txs: 20_000,
  bytes: 64 << 20,
  txBytes: 1 << 20,
  cache: 40_000,
};

interface Waiting {
  readonly tx: Uint8Array;
  readonly gasWanted: bigint;
}

/** Transactions that passed CheckTx and wait for a block, in the order in which they came (CometBFT's `flood` mempool). */
export class Mempool {
  readonly #app: BaseApp;
  readonly #limits: MempoolLimits;
  readonly #waiting = new Map<string, Waiting>();
  readonly #seen = new Set<string>();
  #bytes = 0;

  constructor(app: BaseApp, limits: MempoolLimits = DEFAULT_MEMPOOL_LIMITS) {
    this.#app = app;
    this.#limits = limits;
  }
  get size(): number {
    return this.#waiting.size;
  }
  get bytes(): number {
    return this.#bytes;
  }
  /**
   * Checks a transaction and keeps it when it passes.
   * @throws VyomError `node.tx_in_cache`, `node.mempool_full`, `node.tx_too_large`
   */
  add(tx: Uint8Array): TxResult {
    if (tx.length > this.#limits.txBytes)
      throw new VyomError(
        "node.tx_too_large",
        `Tx too large. Max size is ${this.#limits.txBytes}, but got ${tx.length}`,
      );
    if (this.#waiting.size >= this.#limits.txs || this.#bytes + tx.length > this.#limits.bytes) {
      throw new VyomError(
        "node.mempool_full",
        `mempool is full: number of txs ${this.#waiting.size} (max: ${this.#limits.txs}), total txs bytes ${this.#bytes} (max: ${this.#limits.bytes})`,
      );
    }
    const key = hexFromBytes(txHash(tx));
    if (this.#seen.has(key)) throw new VyomError("node.tx_in_cache", "tx already exists in cache");
    this.#remember(key);
    const result = this.#app.checkTx(tx);
    if (result.code !== 0) {
      this.#seen.delete(key);
      return result;
    }
    this.#waiting.set(key, { tx, gasWanted: result.gasWanted });
    this.#bytes += tx.length;
    return result;
  }
  #remember(key: string): void {
    this.#seen.add(key);
    if (this.#seen.size <= this.#limits.cache) return;
    for (const oldest of this.#seen) {
      this.#seen.delete(oldest);
      return;
    }
  }
  /** What fits into a block, in order; a negative `maxGas` is no limit. */
  reap(limits: { readonly maxBytes: number; readonly maxGas: bigint }): readonly Uint8Array[] {
    const txs: Uint8Array[] = [];
    let bytes = 0;
    let gas = 0n;
    for (const { tx, gasWanted } of this.#waiting.values()) {
      bytes += tx.length + 8;
      gas += gasWanted;
      if (bytes > limits.maxBytes || (limits.maxGas >= 0n && gas > limits.maxGas)) break;
      txs.push(tx);
    }
    return txs;
  }
  /** The first `count` waiting transactions. */
  peek(count: number): readonly Uint8Array[] {
    return [...this.#waiting.values()].slice(0, count).map(({ tx }) => tx);
  }
  /** Drops what a block took and checks the rest again on the new state. */
  update(txs: readonly Uint8Array[]): void {
    for (const tx of txs) {
      const key = hexFromBytes(txHash(tx));
      this.#remember(key);
      this.#drop(key);
    }
    for (const [key, { tx }] of [...this.#waiting]) {
      if (this.#app.checkTx(tx, { recheck: true }).code === 0) continue;
      this.#drop(key);
      this.#seen.delete(key);
    }
  }
  #drop(key: string): void {
    const entry = this.#waiting.get(key);
    if (entry === undefined) return;
    this.#waiting.delete(key);
    this.#bytes -= entry.tx.length;
  }
}
