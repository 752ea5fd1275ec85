import type { WebSocket } from "ws";
import type { Published } from "../engine/event-bus.ts";
import { parseEventQuery } from "../index/event-query.ts";
import type { ChainView } from "./chain-view.ts";
import {
  dispatch,
  errorResponse,
  parseRequest,
  type RpcRequest,
  type RpcResponse,
} from "./dispatch.ts";
import { RpcCode, RpcError, internalError } from "./rpc-error.ts";

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

/** Serves one WebSocket: every call of JSON-RPC, and subscriptions to events. A reader too slow for its events is dropped. */
export function serveWebSocket(
  socket: WebSocket,
  options: {
    readonly chain: ChainView;
    readonly limits: SubscriptionLimits;
    readonly onBug: (error: unknown) => void;
  },
): void {
  const { chain, limits, onBug } = options;
  const subscriptions = new Map<string, () => void>();
  const send = (response: unknown): void => {
    if (socket.bufferedAmount > limits.backlogBytes) {
      socket.terminate();
      return;
    }
    socket.send(JSON.stringify(response));
  };
  const push = (request: RpcRequest, query: string) => (published: Published) =>
    send({
      jsonrpc: "2.0",
      id: request.id,
      result: {
        query,
        data: { type: published.type, value: published.value() },
        events: Object.fromEntries(published.values),
      },
    });

  const call = async (request: RpcRequest): Promise<RpcResponse> => {
    if (request.method === "subscribe") {
      const query = request.params.requiredText("query");
      if (subscriptions.has(query)) throw internalError("already subscribed");
      if (subscriptions.size >= limits.perConnection)
        throw internalError(`max_subscriptions_per_client ${limits.perConnection} reached`);
      subscriptions.set(query, chain.bus.subscribe(parseEventQuery(query), push(request, query)));
      return { jsonrpc: "2.0", id: request.id, result: {} };
    }
    if (request.method === "unsubscribe") {
      const query = request.params.requiredText("query");
      const end = subscriptions.get(query);
      if (end === undefined) throw internalError("subscription not found");
      end();
      subscriptions.delete(query);
      return { jsonrpc: "2.0", id: request.id, result: {} };
    }
    if (request.method === "unsubscribe_all") {
      endAll();
      return { jsonrpc: "2.0", id: request.id, result: {} };
    }
    return dispatch(chain, request, onBug);
  };
  const endAll = (): void => {
    for (const end of subscriptions.values()) end();
    subscriptions.clear();
  };
  const answer = async (text: string): Promise<void> => {
    let body: unknown;
    try {
      body = JSON.parse(text);
    } catch {
      send(errorResponse(-1, new RpcError(RpcCode.parse, "the message is no JSON"), onBug));
      return;
    }
    let id: string | number = -1;
    try {
      const request = parseRequest(body);
      if (request === undefined) return;
      id = request.id;
      send(await call(request));
    } catch (error) {
      send(errorResponse(id, error, onBug));
    }
  };
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
    if (!binary) void answer(String(data));
  });
  socket.on("error", () => socket.terminate());
  socket.on("close", () => {
    clearInterval(ping);
    endAll();
  });
}
