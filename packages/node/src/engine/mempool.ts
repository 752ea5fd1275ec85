import { ChainError, VyomError, hexFromBytes } from "@vyom/core";
import { decodeTx, type BaseApp, type TxResult } from "@vyom/runtime";
import { txHash } from "../block/hash.ts";
import { SeenTxs } from "./seen-txs.ts";

export interface MempoolLimits {
  /** Waiting transactions, at most. */
  readonly txs: number;
  /** Bytes of all waiting transactions, at most. */
  readonly bytes: number;
  /** Bytes of one transaction, at most. */
  readonly txBytes: number;
  /** Waiting transactions of one signer, at most: each of them may need a new check before the signer's next one. */
  readonly perSigner: number;
  /** While more than `txs` wait in all, a signer may have only `perSigner`, so that checks keep up and all get a share. */
  readonly crowded: { readonly txs: number; readonly perSigner: number };
  /** Hashes remembered so that a transaction is not taken twice. */
  readonly cache: number;
}
export const DEFAULT_MEMPOOL_LIMITS: MempoolLimits = {
  txs: 10_000,
  bytes: 64 << 20,
  txBytes: 1 << 20,
  perSigner: 500,
  crowded: { txs: 2_000, perSigner: 8 },
  cache: 20_000,
};
/** What a block takes at most; a negative `maxGas` is no limit. */
export interface ReapLimits {
  readonly maxBytes: number;
  readonly maxGas: bigint;
  readonly maxTxs: number;
}

interface Waiting {
  readonly key: string;
  readonly tx: Uint8Array;
  readonly gasWanted: bigint;
  readonly signers: readonly string[];
  /** Place in the order of arrival. */
  readonly arrival: number;
  /** The commit upon whose state it was checked last. */
  checkedAt: number;
}

/** What a block spends on a transaction besides its bytes: tag and length. */
const TX_FRAME_BYTES = 8;
function overfull(limits: ReapLimits, block: { bytes: number; gas: bigint }): boolean {
  return block.bytes > limits.maxBytes || (limits.maxGas >= 0n && block.gas > limits.maxGas);
}

/**
 * Transactions that passed CheckTx and wait for a block, in the order in which they came (CometBFT's `flood` mempool).
 *
 * Every commit gives CheckTx a fresh state, on which the waiting transactions count for nothing until they are checked
 * again. Checking all of them after each block would cost more the more wait, so each is checked when it first matters:
 * when a block is about to take it, or when another transaction of one of its signers is to be checked after it.
 */
export class Mempool {
  readonly #app: BaseApp;
  readonly #limits: MempoolLimits;
  readonly #waiting = new Map<string, Waiting>();
  readonly #bySigner = new Map<string, Set<Waiting>>();
  readonly #seen: SeenTxs;
  #bytes = 0;
  #arrivals = 0;
  #commits = 0;

  constructor(app: BaseApp, limits: MempoolLimits = DEFAULT_MEMPOOL_LIMITS) {
    this.#app = app;
    this.#limits = limits;
    this.#seen = new SeenTxs(limits.cache);
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
    this.#refuseTooMuch(tx);
    const key = hexFromBytes(txHash(tx));
    if (this.#seen.has(key)) throw new VyomError("node.tx_in_cache", "tx already exists in cache");
    const signers = this.#signersOf(tx);
    this.#refuseTooManyOf(signers);
    this.#recheckOf(signers);
    const result = this.#app.checkTx(tx);
    if (result.code !== 0) return result;
    this.#seen.add(key);
    this.#keep({
      key,
      tx,
      gasWanted: result.gasWanted,
      signers,
      arrival: this.#arrivals++,
      checkedAt: this.#commits,
    });
    return result;
  }
  /** Checks a transaction as `add` would, after those that wait, and keeps nothing. */
  simulate(tx: Uint8Array): TxResult {
    this.#recheckOf(this.#signersOf(tx));
    return this.#app.simulate(tx);
  }
  #refuseTooMuch(tx: Uint8Array): void {
    const { txs, bytes, txBytes } = this.#limits;
    if (this.#waiting.size >= txs || this.#bytes + tx.length > bytes)
      throw new VyomError(
        "node.mempool_full",
        `mempool is full: number of txs ${this.#waiting.size} (max: ${txs}), total txs bytes ${this.#bytes} (max: ${bytes})`,
      );
    if (tx.length > txBytes)
      throw new VyomError(
        "node.tx_too_large",
        `Tx too large. Max size is ${txBytes}, but got ${tx.length}`,
      );
  }
  #refuseTooManyOf(signers: readonly string[]): void {
    const { perSigner, crowded: crowd } = this.#limits;
    const max = this.#waiting.size > crowd.txs ? crowd.perSigner : perSigner;
    const crowded = signers.find((signer) => (this.#bySigner.get(signer)?.size ?? 0) >= max);
    if (crowded !== undefined)
      throw new VyomError(
        "node.mempool_full",
        `mempool is full: ${crowded} has ${max} or more transactions waiting, send again after a block`,
      );
  }
  /** Nobody, when it cannot be decoded: CheckTx says why. */
  #signersOf(tx: Uint8Array): readonly string[] {
    try {
      return decodeTx(tx, this.#app.addresses).signers;
    } catch (error) {
      if (error instanceof ChainError) return [];
      throw error;
    }
  }
  #keep(entry: Waiting): void {
    this.#waiting.set(entry.key, entry);
    this.#bytes += entry.tx.length;
    for (const signer of entry.signers) {
      const own = this.#bySigner.get(signer);
      if (own === undefined) this.#bySigner.set(signer, new Set([entry]));
      else own.add(entry);
    }
  }
  /** Checks again what must count before a transaction of these signers: theirs, and those that these depend on. */
  #recheckOf(signers: readonly string[]): void {
    const stale = new Set<Waiting>();
    const pending = [...signers];
    const reached = new Set(signers);
    for (let signer = pending.pop(); signer !== undefined; signer = pending.pop()) {
      for (const entry of this.#bySigner.get(signer) ?? []) {
        if (entry.checkedAt === this.#commits || stale.has(entry)) continue;
        stale.add(entry);
        for (const other of entry.signers) {
          if (reached.has(other)) continue;
          reached.add(other);
          pending.push(other);
        }
      }
    }
    for (const entry of [...stale].toSorted((left, right) => left.arrival - right.arrival))
      this.#recheck(entry);
  }
  /** @returns whether it still passes; it is dropped otherwise */
  #recheck(entry: Waiting): boolean {
    if (entry.checkedAt === this.#commits) return true;
    entry.checkedAt = this.#commits;
    if (this.#app.checkTx(entry.tx, { recheck: true }).code === 0) return true;
    this.#drop(entry.key);
    this.#seen.delete(entry.key);
    return false;
  }
  /** What fits into a block, in order. What fails its new check, or can never fit, is dropped on the way. */
  reap(limits: ReapLimits): readonly Uint8Array[] {
    const txs: Uint8Array[] = [];
    let bytes = 0;
    let gas = 0n;
    let checks = 0;
    for (const entry of this.#waiting.values()) {
      if (txs.length >= limits.maxTxs || ++checks > 2 * limits.maxTxs) break;
      if (!this.#recheck(entry)) continue;
      const size = entry.tx.length + TX_FRAME_BYTES;
      if (overfull(limits, { bytes: size, gas: entry.gasWanted })) {
        this.#drop(entry.key);
        continue;
      }
      bytes += size;
      gas += entry.gasWanted;
      if (overfull(limits, { bytes, gas })) break;
      txs.push(entry.tx);
    }
    return txs;
  }
  /** The first `count` waiting transactions. */
  peek(count: number): readonly Uint8Array[] {
    const txs: Uint8Array[] = [];
    for (const { tx } of this.#waiting.values()) {
      if (txs.length >= count) break;
      txs.push(tx);
    }
    return txs;
  }
  /** Call after each commit with what its block held. One that failed may be sent again. */
  update(block: readonly { readonly tx: Uint8Array; readonly failed: boolean }[]): void {
    this.#commits++;
    for (const { tx, failed } of block) {
      const key = hexFromBytes(txHash(tx));
      if (failed) this.#seen.delete(key);
      else this.#seen.add(key);
      this.#drop(key);
    }
  }
  #drop(key: string): void {
    const entry = this.#waiting.get(key);
    if (entry === undefined) return;
    this.#waiting.delete(key);
    this.#bytes -= entry.tx.length;
    for (const signer of entry.signers) {
      const own = this.#bySigner.get(signer);
      own?.delete(entry);
      if (own?.size === 0) this.#bySigner.delete(signer);
    }
  }
}
