import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { WebSocketServer, type WebSocket } from "ws";

/** The few calls of a node that the feed makes, over a chain that a test writes. */
export class ScriptedNode {
  readonly #blocks: ReadonlyMap<bigint, readonly object[]>;
  #server: Server | undefined;
  #sockets = new Set<WebSocket>();
  #port = 0;
  latest = 0n;
  /** Results below are gone. */
  prunedBelow = 0n;
  /** Whether subscriptions bring anything. */
  tellsHeaders = true;
  readonly asked: bigint[] = [];

  /** @param blocks events by height, shared by the nodes of one chain */
  constructor(blocks: ReadonlyMap<bigint, readonly object[]>) {
    this.#blocks = blocks;
  }
  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }
  async start(): Promise<void> {
    const server = createServer((request, response) => {
      let body = "";
      request.on("data", (chunk: Buffer) => (body += chunk.toString()));
      request.on("end", () => {
        response.setHeader("connection", "close");
        response.end(JSON.stringify(this.#answer(JSON.parse(body) as Call)));
      });
    });
    const sockets = new WebSocketServer({ server, path: "/websocket" });
    sockets.on("connection", (socket) => {
      this.#sockets.add(socket);
      socket.on("close", () => this.#sockets.delete(socket));
      socket.on("message", () =>
        socket.send(JSON.stringify({ jsonrpc: "2.0", id: 1, result: {} })),
      );
    });
    await new Promise<void>((resolve) => server.listen(this.#port, "127.0.0.1", resolve));
    this.#port = (server.address() as AddressInfo).port;
    this.#server = server;
  }
  async stop(): Promise<void> {
    for (const socket of this.#sockets) socket.terminate();
    this.#sockets.clear();
    const server = this.#server;
    server?.closeAllConnections();
    await new Promise<void>((resolve) =>
      server === undefined ? resolve() : server.close(() => resolve()),
    );
  }
  /** Makes blocks up to a height and tells who listens of the last. */
  moveTo(height: bigint): void {
    this.latest = height;
    const value = { header: { height: String(height) } };
    const result = { query: "", data: { type: "", value }, events: {} };
    if (this.tellsHeaders)
      for (const socket of this.#sockets)
        socket.send(JSON.stringify({ jsonrpc: "2.0", id: 1, result }));
  }

  #answer({ id, method, params }: Call): object {
    const result = (value: object): object => ({ jsonrpc: "2.0", id, result: value });
    if (method === "status")
      return result({
        node_info: { network: "scripted", version: "0.38.0" },
        sync_info: {
          latest_block_height: String(this.latest),
          latest_block_time: "2026-01-01T00:00:00Z",
          catching_up: false,
        },
      });
    const height = BigInt(params.height ?? 0);
    this.asked.push(height);
    if (height < this.prunedBelow) {
      const data = `height ${height} is not available, lowest height is ${this.prunedBelow}`;
      return { jsonrpc: "2.0", id, error: { code: -32603, message: "Internal error", data } };
    }
    const events = this.#blocks.get(height) ?? [];
    const tx = { code: 0, data: "", log: "", gas_wanted: "0", gas_used: "0", events };
    return result({ height: String(height), txs_results: [tx], finalize_block_events: [] });
  }
}
interface Call {
  readonly id: number;
  readonly method: string;
  readonly params: { readonly height?: string };
}

/** A typed event as a block's results hold it. */
export function typedEvent(type: string, fields: Readonly<Record<string, unknown>>): object {
  return {
    type,
    attributes: Object.entries(fields).map(([key, value]) => ({
      key,
      value: JSON.stringify(value),
      index: true,
    })),
  };
}
