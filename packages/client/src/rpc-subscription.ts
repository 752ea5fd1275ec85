import { openSocket } from "#websocket";
import { ClientError } from "./client-error.ts";
import { JsonValue } from "./json-value.ts";
import { MessageQueue } from "./message-queue.ts";

/** Events of one subscription query, in order. Iterating ends when closed and throws when the connection breaks. */
export interface Subscription extends AsyncIterable<JsonValue> {
  /** Resolves when the node has confirmed the subscription. @throws ClientError `client.rpc_unreachable`, `client.rpc_refused` */
  readonly ready: Promise<void>;
  close(): void;
}

function lost(url: string): ClientError {
  return new ClientError("client.rpc_unreachable", `the connection for events of ${url} broke`);
}

/** Subscribes over its own WebSocket at `<url>/websocket`. Each event is the JSON-RPC result: `{query, data, events}`. */
export function subscribe(options: { url: string; query: string }): Subscription {
  const socket = openSocket(`${options.url.replace(/^http/, "ws")}/websocket`);
  const queue = new MessageQueue<JsonValue>();
  let confirm = (): void => {};
  let refuse = (_error: ClientError): void => {};
  const ready = new Promise<void>((resolve, reject) => {
    confirm = resolve;
    refuse = reject;
  });
  ready.catch(() => {}); // also reported through the iteration
  let isConfirmed = false;
  let isClosed = false;
  const end = (error?: ClientError): void => {
    if (error !== undefined) refuse(error);
    queue.end(isClosed ? undefined : error);
  };
  socket.addEventListener("open", () => {
    const params = { query: options.query };
    socket.send(JSON.stringify({ jsonrpc: "2.0", id: 1, method: "subscribe", params }));
  });
  const receive = (text: string): void => {
    const message = JsonValue.parse(text, "subscribe");
    const error = message.at("error");
    if (!error.isAbsent) {
      const log = `${error.at("message").text()}: ${error.at("data").text()}`;
      throw new ClientError("client.rpc_refused", `the node refused the subscription: ${log}`, {
        refusal: { codespace: "rpc", abciCode: error.at("code").number(), log },
      });
    }
    if (isConfirmed) queue.push(new JsonValue(message.at("result").value, "event"));
    isConfirmed = true;
    confirm();
  };
  socket.addEventListener("message", (event) => {
    try {
      receive(String(event.data));
    } catch (error) {
      end(error instanceof ClientError ? error : lost(options.url));
      socket.close();
    }
  });
  socket.addEventListener("error", () => end(lost(options.url)));
  socket.addEventListener("close", () => end(lost(options.url)));
  return {
    ready,
    close: () => {
      isClosed = true;
      socket.close();
      end();
    },
    [Symbol.asyncIterator]: () => queue[Symbol.asyncIterator](),
  };
}
