import { once } from "node:events";
import { connect } from "node:net";
import { base64FromBytes } from "@vyom/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import type { RunningNode } from "../src/index.ts";
import { startTestNode } from "./chain-fixture.ts";
import { rpc } from "./rpc-call.ts";
import { signedSend, testAccount } from "./signed-sends.ts";

const accounts = [0, 1].map((number) => testAccount(`ws-${number}`, BigInt(number)));
const [from, to] = accounts as [(typeof accounts)[0], (typeof accounts)[0]];
let node: RunningNode;
beforeAll(async () => {
  node = await startTestNode({
    accounts: accounts.map(({ address }) => address),
    rpcLimits: { connections: 3, subscriptions: { perConnection: 2, backlogBytes: 100_000 } },
  });
});
afterAll(() => node.stop());

interface Message {
  readonly id?: number;
  readonly result?: {
    readonly query?: string;
    readonly data?: { readonly type: string; readonly value: Record<string, unknown> };
    readonly events?: Record<string, string[]>;
  };
  readonly error?: { readonly code: number; readonly data?: string };
}
/** A connection with the messages that came. */
class Socket {
  readonly socket: WebSocket;
  readonly #messages: Message[] = [];
  #wake: () => void = () => undefined;
  constructor() {
    this.socket = new WebSocket(`ws://127.0.0.1:${node.ports.rpc}/websocket`);
    this.socket.on("message", (data) => {
      this.#messages.push(JSON.parse(String(data)) as Message);
      this.#wake();
    });
  }
  async opened(): Promise<this> {
    await once(this.socket, "open");
    return this;
  }
  send(id: number, method: string, params: object = {}): void {
    this.socket.send(JSON.stringify({ jsonrpc: "2.0", id, method, params }));
  }
  async next(is: (message: Message) => boolean): Promise<Message> {
    for (;;) {
      const at = this.#messages.findIndex(is);
      if (at >= 0) return this.#messages.splice(at, 1)[0] ?? {};
      await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }
  async ask(id: number, method: string, params: object = {}): Promise<Message> {
    this.send(id, method, params);
    return this.next((message) => message.id === id && message.result?.data === undefined);
  }
  async close(): Promise<void> {
    this.socket.close();
    await once(this.socket, "close");
  }
}

describe("WebSocket", () => {
  it("acknowledges subscriptions and sends events in CometBFT's form under the call's id", async () => {
    const socket = await new Socket().opened();
    const query = "tm.event='NewBlock'";
    expect(await socket.ask(1, "subscribe", { query })).toMatchObject({ id: 1, result: {} });
    const block = await socket.next(({ result }) => result?.data !== undefined);
    expect(block).toMatchObject({
      id: 1,
      result: {
        query,
        data: {
          type: "tendermint/event/NewBlock",
          value: {
            block: { header: { chain_id: node.chainId }, data: { txs: [] } },
            block_id: { parts: { total: 1 } },
            result_finalize_block: { validator_updates: null, app_hash: expect.any(String) },
          },
        },
      },
    });
    expect(block.result?.events?.["tm.event"]).toEqual(["NewBlock"]);
    expect((await socket.ask(2, "subscribe", { query })).error?.data).toBe("already subscribed");
    expect(await socket.ask(3, "unsubscribe", { query })).toMatchObject({ result: {} });
    expect((await socket.ask(4, "unsubscribe", { query })).error?.data).toBe(
      "subscription not found",
    );
    const header = "tm.event='NewBlockHeader'";
    await socket.ask(5, "subscribe", { query: header });
    await socket.ask(6, "subscribe", { query: "tm.event='NewBlockEvents'" });
    expect((await socket.ask(7, "subscribe", { query })).error?.data).toBe(
      "max_subscriptions_per_client 2 reached",
    );
    const headerEvent = await socket.next(
      ({ id, result }) => id === 5 && result?.data !== undefined,
    );
    expect(headerEvent.result?.data?.value).toMatchObject({ header: { chain_id: node.chainId } });
    expect(headerEvent.result?.events).toEqual({ "tm.event": ["NewBlockHeader"] });
    const events = await socket.next(({ id, result }) => id === 6 && result?.data !== undefined);
    expect(events.result?.data?.value).toMatchObject({ num_txs: "0" });
    expect(await socket.ask(8, "unsubscribe_all")).toMatchObject({ result: {} });
    expect((await socket.ask(9, "unsubscribe_all")).error?.data).toBe("subscription not found");
    expect(await socket.ask(10, "status")).toMatchObject({ result: { node_info: {} } });
    await socket.close();
  });

  it("sends transactions to those whose query they meet", async () => {
    const socket = await new Socket().opened();
    await socket.ask(1, "subscribe", {
      query: `tm.event='Tx' AND transfer.recipient='${to.address}'`,
    });
    const tx = signedSend({ from, to: to.address, amount: 11n, sequence: 0n });
    await rpc(node, "broadcast_tx_sync", { tx: base64FromBytes(tx) });
    const event = await socket.next(({ result }) => result?.data !== undefined);
    expect(event.result?.data).toMatchObject({
      type: "tendermint/event/Tx",
      value: { TxResult: { tx: base64FromBytes(tx), result: { code: 0, gas_wanted: "200000" } } },
    });
    expect(event.result?.events?.["transfer.amount"]).toContain("11uakt");
    await socket.close();
  });

  it("answers nonsense with errors and goes on", async () => {
    const socket = await new Socket().opened();
    socket.socket.send("{");
    expect(await socket.next(() => true)).toMatchObject({ error: { code: -32700 } });
    socket.socket.send("[1]");
    expect(await socket.next(() => true)).toMatchObject({ error: { code: -32700 } });
    expect((await socket.ask(3, "subscribe", { query: "x" })).error?.code).toBe(-32603);
    expect((await socket.ask(4, "subscribe", { query: 5 })).error?.code).toBe(-32602);
    expect((await socket.ask(5, "none")).error?.code).toBe(-32601);
    socket.socket.send(Buffer.from([1, 2, 3]));
    expect((await socket.ask(6, "health")).result).toEqual({});
    await socket.close();
  });

  it("refuses messages above the limit, other paths, and too many connections", async () => {
    const large = await new Socket().opened();
    large.socket.send(JSON.stringify({ id: 1, method: "x".repeat(1_100_000) }));
    const [code] = (await once(large.socket, "close")) as [number];
    expect(code).toBe(1009);
    const elsewhere = new WebSocket(`ws://127.0.0.1:${node.ports.rpc}/other`);
    await expect(once(elsewhere, "open")).rejects.toThrow(/404/);
    const held = [
      await new Socket().opened(),
      await new Socket().opened(),
      await new Socket().opened(),
    ];
    const refused = new WebSocket(`ws://127.0.0.1:${node.ports.rpc}/websocket`);
    await expect(once(refused, "open")).rejects.toThrow(/503/);
    await Promise.all(held.map((socket) => socket.close()));
    const after = await new Socket().opened();
    expect((await after.ask(1, "health")).result).toEqual({});
    await after.close();
  });

  it("drops a reader that does not read once its backlog is full", async () => {
    const socket = await new Socket().opened();
    const raw = (socket.socket as unknown as { _socket: { pause(): void; resume(): void } })
      ._socket;
    const closed = once(socket.socket, "close");
    const other = await new Socket().opened();
    raw.pause();
    // Far more than the kernel holds for a connection on top of the backlog.
    for (let round = 0; round < 40; round++) {
      for (let id = 0; id < 100; id++) socket.send(id, "genesis");
      expect((await other.ask(round, "health")).result).toEqual({});
    }
    raw.resume();
    await closed;
    await other.close();
  });

  it("survives connections that break off in the middle", async () => {
    const socket = connect(node.ports.rpc, "127.0.0.1");
    socket.write(
      "GET /websocket HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13\r\n\r\n",
    );
    await once(socket, "data");
    socket.write(Buffer.from([0x81, 0xfe, 0xff]));
    socket.resetAndDestroy();
    await once(socket, "close");
    const after = await new Socket().opened();
    expect((await after.ask(1, "health")).result).toEqual({});
    await after.close();
  });
});
