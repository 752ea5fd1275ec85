import { hexFromBytes } from "@vyom/core";
import { sha256 } from "@vyom/crypto";
import type { Tx } from "./tx/decode-tx.ts";
import type { TxMemo } from "./run-tx.ts";

/** Remembers the latest `limit` decoded transactions. */
export class RecentTxs implements TxMemo {
  readonly #limit: number;
  readonly #txs = new Map<string, Tx>();
  constructor(limit: number) {
    this.#limit = limit;
  }
  decode(bytes: Uint8Array, decode: () => Tx): Tx {
    const key = hexFromBytes(sha256(bytes));
    const known = this.#txs.get(key);
    if (known !== undefined) return known;
    const tx = decode();
    this.#txs.set(key, tx);
    if (this.#txs.size > this.#limit) {
      const [oldest] = this.#txs.keys();
      if (oldest !== undefined) this.#txs.delete(oldest);
    }
    return tx;
  }
}
