import type { WebSocket } from "ws";
import type { Published } from "../engine/event-bus.ts";
import { parseEventQuery } from "../index/event-query.ts";
import type { ChainView } from "./chain-view.ts";
import {
  SOCKET_METHODS,
  dispatch,
  errorResponse,
  paramsOf,
  parseRequest,
  type RpcRequest,
  type RpcResponse,
} from "./dispatch.ts";
import { internalError, parseError } from "./rpc-error.ts";
import type { FailureLog } from "../http/failure-log.ts";

export interface SubscriptionLimits {
  /** Subscriptions of one connection. */
  readonly perConnection: number;
  /** Bytes that may wait for a slow reader before it is dropped. */
  readonly backlogBytes: number;
}
export const DEFAULT_SUBSCRIPTION_LIMITS: SubscriptionLimits = {
  perConnection: 20,
  backlogBytes: 8 << 20,
};
const PING_MS = 27_000;
/** Calls of one connection that may be under way; a client that sends more is dropped. */
const CALLS_MAX = 200;

export interface SocketOptions {
  readonly chain: ChainView;
  readonly limits: SubscriptionLimits;
  readonly failures: FailureLog;
}

/** Serves one WebSocket: every call of JSON-RPC, and subscriptions to events. A reader too slow for its events is dropped. */
export function serveWebSocket(socket: WebSocket, options: SocketOptions): void {
  const connection = new Connection(socket, options);
  let alive = true;
  const ping = setInterval(() => {
    if (!alive) {
      socket.terminate();
      return;
    }
    alive = false;
    socket.ping();
  }, PING_MS);
  socket.on("pong", () => (alive = true));
  socket.on("message", (data, binary) => {
    alive = true;
    if (!binary) void connection.take(String(data));
  });
  socket.on("error", () => socket.terminate());
  socket.on("close", () => {
    clearInterval(ping);
    connection.endAll();
  });
}

class Connection {
  readonly #socket: WebSocket;
  readonly #options: SocketOptions;
  /** Calls that end a subscription, by its query. */
  readonly #subscriptions = new Map<string, () => void>();
  #calls = 0;
  constructor(socket: WebSocket, options: SocketOptions) {
    this.#socket = socket;
    this.#options = options;
  }
  /** Answers one message. Never rejects. */
  async take(text: string): Promise<void> {
    if (++this.#calls > CALLS_MAX) {
      this.#socket.terminate();
      return;
    }
    const answer = await this.#answer(text);
    this.#calls--;
    if (answer !== undefined) this.#send(JSON.stringify(answer));
  }
  endAll(): void {
    for (const end of this.#subscriptions.values()) end();
    this.#subscriptions.clear();
  }
  async #answer(text: string): Promise<RpcResponse | undefined> {
    const { chain, failures } = this.#options;
    let request: RpcRequest | undefined;
    try {
      request = parseRequest(jsonOf(text));
      if (request === undefined) return undefined;
      if (SOCKET_METHODS.has(request.method)) {
        this.#change(request);
        return { jsonrpc: "2.0", id: request.id, result: {} };
      }
    } catch (error) {
      return errorResponse(request?.id, error, failures);
    }
    const { id, method } = request;
    const call = { id, method, params: paramsOf.bind(undefined, request) };
    return dispatch(chain, call, failures);
  }
  #change(request: RpcRequest): void {
    if (request.method === "unsubscribe_all") {
      if (this.#subscriptions.size === 0) throw internalError("subscription not found");
      this.endAll();
      return;
    }
    const query = paramsOf(request).text("query") ?? "";
    if (request.method === "subscribe") this.#subscribe(request, query);
    else {
      const end = this.#subscriptions.get(query);
      if (end === undefined) throw internalError("subscription not found");
      end();
      this.#subscriptions.delete(query);
    }
  }
  #subscribe({ id }: RpcRequest, query: string): void {
    const { chain, limits } = this.#options;
    if (this.#subscriptions.size >= limits.perConnection)
      throw internalError(`max_subscriptions_per_client ${limits.perConnection} reached`);
    const conditions = parseEventQuery(query);
    if (this.#subscriptions.has(query)) throw internalError("already subscribed");
    const head = `{"jsonrpc":"2.0","id":${JSON.stringify(id)},"result":{"query":${JSON.stringify(query)}`;
    const push = ({ data, events }: Published): void =>
      this.#send(`${head},"data":${data},"events":${events}}}`);
    this.#subscriptions.set(query, chain.bus.subscribe(conditions, push));
  }
  #send(text: string): void {
    if (this.#socket.bufferedAmount > this.#options.limits.backlogBytes) {
      this.endAll();
      this.#socket.terminate();
      return;
    }
    this.#socket.send(text);
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw parseError("the message is no JSON");
  }
}
