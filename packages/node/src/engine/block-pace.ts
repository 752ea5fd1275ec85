/** How long one block may keep the process from answering. */
const BLOCK_MS = 100;
/** A careful guess before anything was measured. */
const FIRST_TX_MS = 2;
const TXS_MAX = 5_000;
/** Blocks with fewer transactions say less about the cost of one, so they count for less. */
const FULL_WEIGHT_TXS = 40;

/**
 * Chooses how many transactions the next block takes, from what the last ones cost, so that making a block holds the
 * process up for about a tenth of a second. It bounds what is proposed only; any block of the chain is executed whole.
 */
export class BlockPace {
  #txMs = FIRST_TX_MS;
  #emptyMs = 0;

  get txsMax(): number {
    return Math.min(TXS_MAX, Math.max(1, Math.floor(BLOCK_MS / this.#txMs)));
  }
  record(block: { readonly txs: number; readonly elapsedMs: number }): void {
    if (block.txs === 0) {
      this.#emptyMs += 0.2 * (block.elapsedMs - this.#emptyMs);
      return;
    }
    const sample = Math.max(0.01, (block.elapsedMs - this.#emptyMs) / block.txs);
    this.#txMs += Math.min(0.8, block.txs / FULL_WEIGHT_TXS) * (sample - this.#txMs);
  }
}
