import { base64FromBytes, bytesFromHex, hexFromBytes } from "@vyom/core";
import { ClientError } from "./client-error.ts";
import { JsonValue } from "./json-value.ts";
import { subscribe, type Subscription } from "./rpc-subscription.ts";
import * as from from "./rpc-types.ts";

/** What the node's JSON-RPC refused: its own code and texts. */
interface RpcRefusal {
  readonly code: number;
  readonly message: string;
  readonly data: string;
}

/** CometBFT JSON-RPC over HTTP, and subscriptions over WebSocket. */
export interface RpcClient {
  /** Address of the node, `http://host:26657`. */
  readonly url: string;
  /** One call of any method. @throws ClientError `client.rpc_unreachable`, `client.rpc_refused`, `client.malformed_answer` */
  call(method: string, params: Readonly<Record<string, unknown>>): Promise<JsonValue>;
  status(): Promise<from.NodeStatus>;
  abciQuery(request: {
    path: string;
    data: Uint8Array;
    height?: bigint;
  }): Promise<from.AbciQueryResult>;
  /** Returns when CheckTx has answered; a transaction that waits in the mempool already counts as accepted. */
  broadcastTxSync(tx: Uint8Array): Promise<from.BroadcastResult>;
  /** Returns when the transaction is in a block; `code` may be CheckTx's. */
  broadcastTxCommit(tx: Uint8Array): Promise<from.IncludedTx>;
  /** `undefined` while no block holds it. `hash` is hexadecimal. */
  tx(hash: string): Promise<from.IncludedTx | undefined>;
  /** Transactions by events, such as `message.sender='akash1...'`. */
  txSearch(request: {
    query: string;
    page?: number;
    perPage?: number;
    order?: "asc" | "desc";
  }): Promise<{ txs: readonly from.IncludedTx[]; total: number }>;
  /** The latest without a height. */
  block(height?: bigint): Promise<from.BlockSummary>;
  blockResults(height?: bigint): Promise<from.BlockResults>;
  /** Events that match a query, such as `tm.event='NewBlockHeader'`, until closed. */
  subscribe(query: string): Subscription;
}

export interface RpcOptions {
  /** `http://`, `https://`, `tcp://` or a bare host and port. */
  readonly url: string;
  /** For one call; 10 s unless told. */
  readonly timeoutMs?: number;
}

function normalizeUrl(url: string): string {
  const text = url.trim().replace(/^tcp:\/\//, "http://");
  const full = /^https?:\/\//.test(text) ? text : `http://${text}`;
  if (!URL.canParse(full))
    throw new ClientError(
      "client.rpc_url",
      `"${url.slice(0, 200)}" is no address of a node, write one such as http://127.0.0.1:26657`,
    );
  return full.replace(/\/+$/, "");
}

function rpcRefused(method: string, refusal: RpcRefusal): ClientError {
  const details = [refusal.message, refusal.data].filter((text) => text !== "").join(": ");
  return new ClientError(
    "client.rpc_refused",
    `the node refused ${method}: ${details.slice(0, 500)}`,
    { refusal: { codespace: "rpc", abciCode: refusal.code, log: details } },
  );
}

async function post(url: string, timeoutMs: number, body: string): Promise<string> {
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
      signal: AbortSignal.timeout(timeoutMs),
    });
    const text = await response.text();
    // CometBFT sends refusals with status 500 and a JSON body, proxies in front of it send neither.
    if (response.ok || text.startsWith("{")) return text;
    throw new ClientError(
      "client.rpc_unreachable",
      `${url} answered with HTTP status ${response.status} instead of a node's JSON-RPC`,
    );
  } catch (cause) {
    if (cause instanceof ClientError) throw cause;
    const why =
      cause instanceof Error && cause.name === "TimeoutError"
        ? `did not answer within ${timeoutMs} ms`
        : "cannot be reached";
    throw new ClientError(
      "client.rpc_unreachable",
      `the node at ${url} ${why}, check the address and that it runs`,
      { cause },
    );
  }
}

class HttpRpcClient implements RpcClient {
  readonly url: string;
  readonly #timeoutMs: number;
  #lastId = 0;

  constructor(options: RpcOptions) {
    this.url = normalizeUrl(options.url);
    this.#timeoutMs = options.timeoutMs ?? 10_000;
  }

  async call(method: string, params: Readonly<Record<string, unknown>>): Promise<JsonValue> {
    const request = { jsonrpc: "2.0", id: ++this.#lastId, method, params };
    const answer = JsonValue.parse(
      await post(this.url, this.#timeoutMs, JSON.stringify(request)),
      method,
    );
    const error = answer.at("error");
    if (error.isAbsent) return new JsonValue(answer.at("result").value, method);
    throw rpcRefused(method, {
      code: error.at("code").number(),
      message: error.at("message").text(),
      data: error.at("data").text(),
    });
  }

  async status(): Promise<from.NodeStatus> {
    return from.statusFromJson(await this.call("status", {}));
  }

  async abciQuery(request: {
    path: string;
    data: Uint8Array;
    height?: bigint;
  }): Promise<from.AbciQueryResult> {
    const params = {
      path: request.path,
      data: hexFromBytes(request.data),
      ...(request.height === undefined ? {} : { height: request.height.toString() }),
      prove: false,
    };
    return from.abciQueryFromJson(await this.call("abci_query", params));
  }

  async broadcastTxSync(tx: Uint8Array): Promise<from.BroadcastResult> {
    return from.broadcastFromJson(
      await this.call("broadcast_tx_sync", { tx: base64FromBytes(tx) }),
    );
  }

  async broadcastTxCommit(tx: Uint8Array): Promise<from.IncludedTx> {
    const answer = await this.call("broadcast_tx_commit", { tx: base64FromBytes(tx) });
    return from.committedTxFromJson(answer, tx);
  }

  async tx(hash: string): Promise<from.IncludedTx | undefined> {
    try {
      const params = { hash: base64FromBytes(bytesFromHex(hash)), prove: false };
      return from.includedTxFromJson(await this.call("tx", params));
    } catch (error) {
      if (error instanceof ClientError && error.refusal?.log.includes("not found") === true)
        return undefined;
      throw error;
    }
  }

  async txSearch(request: {
    query: string;
    page?: number;
    perPage?: number;
    order?: "asc" | "desc";
  }): Promise<{ txs: readonly from.IncludedTx[]; total: number }> {
    const answer = await this.call("tx_search", {
      query: request.query,
      prove: false,
      page: String(request.page ?? 1),
      per_page: String(request.perPage ?? 30),
      order_by: request.order ?? "asc",
    });
    return {
      txs: answer.at("txs").list().map(from.includedTxFromJson),
      total: answer.at("total_count").number(),
    };
  }

  async block(height?: bigint): Promise<from.BlockSummary> {
    return from.blockFromJson(await this.call("block", heightParam(height)));
  }

  async blockResults(height?: bigint): Promise<from.BlockResults> {
    return from.blockResultsFromJson(await this.call("block_results", heightParam(height)));
  }

  subscribe(query: string): Subscription {
    return subscribe({ url: this.url, query });
  }
}

function heightParam(height: bigint | undefined): Readonly<Record<string, string>> {
  return height === undefined ? {} : { height: height.toString() };
}

/** A client of one node. Nothing is sent before the first call. @throws ClientError `client.rpc_url` */
export function connectRpc(options: RpcOptions): RpcClient {
  return new HttpRpcClient(options);
}
