import type { RpcClient } from "@vyom/client";

/** When blocks were made, found by asking for few of them. */
export class BlockClock {
  readonly #rpc: RpcClient;
  readonly #timesMs = new Map<bigint, Promise<number | undefined>>();
  readonly latestHeight: bigint;

  constructor(rpc: RpcClient, latestHeight: bigint) {
    this.#rpc = rpc;
    this.latestHeight = latestHeight;
  }

  /** `undefined` for a block that the node keeps no more. */
  timeMs(height: bigint): Promise<number | undefined> {
    const known = this.#timesMs.get(height);
    if (known !== undefined) return known;
    const asked = this.#rpc.block(height).then(
      (block) => Date.parse(block.time.replace(/(\.\d{3})\d+/, "$1")),
      () => undefined,
    );
    this.#timesMs.set(height, asked);
    return asked;
  }

  /** The first height whose block is not before a time; one above the latest when none is. */
  async heightAt(timeMs: number): Promise<bigint> {
    let low = 1n;
    let high = this.latestHeight + 1n;
    while (low < high) {
      const middle = (low + high) / 2n;
      const made = await this.timeMs(middle);
      // Blocks that are kept no more are older than those that are.
      if (made === undefined || made < timeMs) low = middle + 1n;
      else high = middle;
    }
    return low;
  }
}
