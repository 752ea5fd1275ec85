import type { IncomingMessage } from "node:http";
import { WebSocket } from "ws";
import { ClientError } from "./client-error.ts";
import { JsonValue } from "./json-value.ts";
import { MessageQueue } from "./message-queue.ts";
import type { ProviderStream } from "./provider-api.ts";
import {
  authHeaders,
  providerRefused,
  providerUnreachable,
  type ProviderTarget,
} from "./provider-http.ts";

/** Close codes of a provider's streams. */
const CLOSE_POLICY = 1008;
const CLOSE_INTERNAL = 4000;
const CLOSE_LEASE_NOT_FOUND = 4001;
const CLOSE_UNAVAILABLE = 4002;

/** A WebSocket at a provider, opened in the background. */
export interface ProviderSocket {
  /** Sends now or as soon as the connection stands; `done` is called once the network has taken it, or never will. */
  send(frame: Uint8Array, done?: () => void): void;
  /** Stops receiving until `resume`: the provider then waits too. */
  pause(): void;
  resume(): void;
  close(): void;
}

export interface SocketEvents {
  message(data: Buffer, isBinary: boolean): void;
  /** Called once, without an error after a normal end. */
  end(error?: ClientError): void;
}

function errorOfClose(code: number, reason: string, url: URL): ClientError | undefined {
  const text = reason === "" ? "" : `: ${reason}`;
  if (code === CLOSE_POLICY)
    return new ClientError(
      "client.provider_unauthorized",
      `the provider does not let this account go on${text}`,
    );
  if (code === CLOSE_LEASE_NOT_FOUND)
    return reason === "" || reason === "lease not found"
      ? new ClientError("client.provider_not_found", `the provider knows no such lease${text}`)
      : new ClientError("client.lease_closed", reason);
  if (code === CLOSE_UNAVAILABLE)
    return new ClientError("client.provider_unavailable", `the provider cannot answer now${text}`);
  if (code === CLOSE_INTERNAL || code === 1011)
    return new ClientError("client.provider_failed", `the provider ended ${url.pathname}${text}`);
  return undefined;
}

async function refusalOf(response: IncomingMessage, url: URL): Promise<ClientError> {
  let body = "";
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      body += chunk.toString("utf8");
      if (body.length > 4096) break;
    }
  } catch {
    // The status says enough when the text is cut off.
  }
  return providerRefused(response.statusCode ?? 0, body, url);
}

/** Opens a WebSocket at `path` and reports what it receives until it ends. */
export function openProviderSocket(
  target: ProviderTarget,
  path: string,
  events: SocketEvents,
): ProviderSocket {
  const url = new URL(path, target.baseUrl);
  url.protocol = "wss:";
  let socket: WebSocket | undefined;
  let isEnded = false;
  let isRefused = false;
  const waiting: { frame: Uint8Array; done: () => void }[] = [];
  const end = (error?: ClientError): void => {
    if (isEnded) return;
    isEnded = true;
    socket?.terminate();
    for (const { done } of waiting.splice(0)) done();
    events.end(error);
  };
  const start = async (): Promise<void> => {
    const headers = await authHeaders(target.auth);
    if (isEnded) return;
    socket = new WebSocket(url, {
      agent: target.agent,
      headers,
      handshakeTimeout: target.timeoutMs,
      maxPayload: 16 * 1024 * 1024,
    });
    socket.on("open", () => {
      for (const { frame, done } of waiting.splice(0)) socket?.send(frame, done);
    });
    socket.on("message", (data, isBinary) => events.message(data as Buffer, isBinary));
    socket.on("error", (error) => {
      if (!isRefused) end(providerUnreachable(error, url));
    });
    socket.on("close", (code, reason) => {
      if (!isRefused) end(errorOfClose(code, reason.toString("utf8"), url));
    });
    socket.on("unexpected-response", (_request, response) => {
      isRefused = true;
      void refusalOf(response, url).then(end);
    });
  };
  start().catch((error: unknown) => end(providerUnreachable(error, url)));
  return {
    send: (frame, done = () => {}) => {
      if (socket?.readyState === WebSocket.OPEN) socket.send(frame, done);
      else if (isEnded) done();
      else waiting.push({ frame, done });
    },
    pause: () => socket?.pause(),
    resume: () => socket?.resume(),
    close: () => end(),
  };
}

/** A stream of JSON texts, each read by `read`. */
export function streamJson<T>(
  target: ProviderTarget,
  path: string,
  read: (json: JsonValue) => T,
): ProviderStream<T> {
  const queue = new MessageQueue<T>();
  const socket = openProviderSocket(target, path, {
    message: (data) => {
      try {
        queue.push(read(JsonValue.parse(data.toString("utf8"), path)));
      } catch (error) {
        queue.end(error);
        socket.close();
      }
    },
    end: (error) => queue.end(error),
  });
  return {
    close: () => socket.close(),
    [Symbol.asyncIterator]: () => queue[Symbol.asyncIterator](),
  };
}
