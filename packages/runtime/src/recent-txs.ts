import { txHash, type Tx } from "./tx/decode-tx.ts";
import type { TxMemo } from "./run-tx.ts";

/** Remembers the latest `limit` decoded transactions. */
export class RecentTxs implements TxMemo {
  readonly #limit: number;
  readonly #txs = new Map<string, Tx>();
  constructor(limit: number) {
    this.#limit = limit;
  }
  decode(bytes: Uint8Array, decode: (hash: string) => Tx): Tx {
    const hash = txHash(bytes);
    const known = this.#txs.get(hash);
    if (known !== undefined) return known;
    const tx = decode(hash);
    this.#txs.set(hash, tx);
    if (this.#txs.size > this.#limit) {
      const [oldest] = this.#txs.keys();
      if (oldest !== undefined) this.#txs.delete(oldest);
    }
    return tx;
  }
}
