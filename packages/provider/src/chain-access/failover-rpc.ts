import { ClientError, connectRpc, type RpcClient, type Subscription } from "@vyom/client";
import type { Logger } from "pino";

/**
 * One RpcClient over several nodes: calls go to the present one and, when it cannot be reached or lags behind what was
 * already seen, to the next. Answers older than `seen` count as unreachable: a node that was set back must not make
 * the provider believe that leases are gone.
 */
export class FailoverRpc implements RpcClient {
  readonly #nodes: readonly RpcClient[];
  readonly #logger: Logger;
  #current = 0;
  #seenHeight = 0n;

  constructor(urls: readonly string[], logger: Logger, timeoutMs?: number) {
    this.#nodes = urls.map((url) =>
      connectRpc({ url, ...(timeoutMs === undefined ? {} : { timeoutMs }) }),
    );
    this.#logger = logger;
    if (this.#nodes.length === 0)
      throw new ClientError("client.rpc_url", "name at least one node's address");
  }
  get url(): string {
    return this.#node.url;
  }
  /** Height of the newest block that was seen; older answers are refused. */
  get seenHeight(): bigint {
    return this.#seenHeight;
  }
  saw(height: bigint): void {
    if (height > this.#seenHeight) this.#seenHeight = height;
  }
  /** Goes on with the next node. */
  switchNode(): void {
    this.#current = (this.#current + 1) % this.#nodes.length;
  }

  get #node(): RpcClient {
    return this.#nodes[this.#current] as RpcClient;
  }
  #requireFresh(height: bigint, url: string): void {
    if (height >= this.#seenHeight || height === 0n) return;
    throw new ClientError(
      "client.rpc_unreachable",
      `the node at ${url} is at height ${height}, behind block ${this.#seenHeight} that was already seen; wait until it has caught up`,
    );
  }
  async #try<T>(call: (node: RpcClient) => Promise<T>): Promise<T> {
    for (let left = this.#nodes.length; ; left--) {
      const from = this.#current;
      try {
        return await call(this.#node);
      } catch (error) {
        const isDown = error instanceof ClientError && error.code === "client.rpc_unreachable";
        if (!isDown) throw error;
        // Another call may have switched meanwhile.
        if (this.#current === from) this.switchNode();
        if (left <= 1) throw error;
        this.#logger.warn({ error: error.message, next: this.url }, "switching to another node");
      }
    }
  }

  call: RpcClient["call"] = (method, params) => this.#try((node) => node.call(method, params));
  status: RpcClient["status"] = () =>
    this.#try(async (node) => {
      const status = await node.status();
      this.#requireFresh(status.latestHeight, node.url);
      return status;
    });
  abciQuery: RpcClient["abciQuery"] = (request) =>
    this.#try(async (node) => {
      const answer = await node.abciQuery(request);
      if (request.height === undefined) this.#requireFresh(answer.height, node.url);
      return answer;
    });
  broadcastTxSync: RpcClient["broadcastTxSync"] = (tx) =>
    this.#try((node) => node.broadcastTxSync(tx));
  broadcastTxCommit: RpcClient["broadcastTxCommit"] = (tx) =>
    this.#try((node) => node.broadcastTxCommit(tx));
  tx: RpcClient["tx"] = (hash) => this.#try((node) => node.tx(hash));
  txSearch: RpcClient["txSearch"] = (request) => this.#try((node) => node.txSearch(request));
  block: RpcClient["block"] = (height) => this.#try((node) => node.block(height));
  blockResults: RpcClient["blockResults"] = (height) =>
    this.#try((node) => node.blockResults(height));
  /** Of the present node only: a broken one ends the subscription. */
  subscribe(query: string): Subscription {
    return this.#node.subscribe(query);
  }
}
