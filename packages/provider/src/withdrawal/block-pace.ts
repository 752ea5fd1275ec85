import { ClientError, type RpcClient } from "@vyom/client";

/** Akash's own, for chains that tell nothing. */
const DEFAULT_BLOCK_MS = 6_500;
const SPAN_BLOCKS = 50n;
const AGE_MS = 60_000;

/** How long a block takes on this chain, measured over its last blocks. */
export class BlockPace {
  readonly #options: { readonly rpc: RpcClient; readonly clock: () => number };
  #blockMs = DEFAULT_BLOCK_MS;
  #measuredAtMs = Number.NEGATIVE_INFINITY;
  constructor(options: { readonly rpc: RpcClient; readonly clock: () => number }) {
    this.#options = options;
  }

  /** Milliseconds, at least 1. @throws ClientError when the chain cannot be asked */
  async blockMs(): Promise<number> {
    const { rpc, clock } = this.#options;
    if (clock() - this.#measuredAtMs < AGE_MS) return this.#blockMs;
    const latest = await rpc.block();
    const span = latest.height > SPAN_BLOCKS ? SPAN_BLOCKS : latest.height - 1n;
    if (span <= 0n) return this.#blockMs;
    try {
      const earlier = await rpc.block(latest.height - span);
      const tookMs = Date.parse(latest.time) - Date.parse(earlier.time);
      this.#blockMs = Math.max(1, tookMs / Number(span));
    } catch (error) {
      // The node has pruned it: the present figure stays.
      if (!(error instanceof ClientError) || error.code !== "client.rpc_refused") throw error;
    }
    this.#measuredAtMs = clock();
    return this.#blockMs;
  }
}
