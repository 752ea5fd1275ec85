import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { connectRpc, queryJson, queryProvider } from "@vyom/client";
import { Provider, QueryProviderResponse } from "@vyom/proto/akash/provider/v1beta4";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { WebSocketServer, type WebSocket } from "ws";

const owner = "akash1qs6ttdxhyzywj2t37tsj0xjy82z072t7xnfk5a";
let server: Server;
let sockets: WebSocketServer;
let url = "";
const asked: { path?: string; height?: string }[] = [];

function answer(method: string, params: Record<string, string>): object {
  if (method === "block_results")
    return {
      result: {
        height: params["height"] ?? "5",
        txs_results: [
          {
            code: 0,
            gas_wanted: "2",
            gas_used: "1",
            events: [{ type: "t", attributes: [{ key: "k", value: '"v"', index: true }] }],
          },
        ],
        finalize_block_events: null,
      },
    };
  if (method === "block")
    return {
      result: {
        block_id: { hash: "AB" },
        block: {
          header: { chain_id: "c", height: "7", time: "2026-01-01T00:00:00.5Z" },
          data: { txs: ["AQI="] },
        },
      },
    };
  if (method === "abci_query") {
    asked.push(params);
    const provider = Provider.create({ owner, hostUri: "https://p.example:8443" });
    const value = QueryProviderResponse.encode({ provider }).finish();
    const found = { code: 0, value: Buffer.from(value).toString("base64") };
    const missing = { code: 6, codespace: "sdk", log: "rpc error: code = NotFound desc = no" };
    return { result: { response: params["data"] === "0a0178" ? missing : found } };
  }
  return { result: { sync_info: { latest_block_height: "oops" } } };
}

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk: Buffer) => (body += chunk.toString("utf8")));
    request.on("end", () => {
      if (request.url !== "/") response.writeHead(502).end("<html>bad gateway</html>");
      else {
        const call = JSON.parse(body) as { method: string; params: Record<string, string> };
        response.end(
          JSON.stringify({ jsonrpc: "2.0", id: 1, ...answer(call.method, call.params) }),
        );
      }
    });
  });
  sockets = new WebSocketServer({ server, path: "/websocket" });
  sockets.on("connection", (socket: WebSocket) => {
    socket.on("message", (data: Buffer) => {
      const call = JSON.parse(data.toString("utf8")) as { params: { query: string } };
      const reply = (content: object): void =>
        socket.send(JSON.stringify({ jsonrpc: "2.0", id: 1, ...content }));
      if (call.params.query === "bad")
        reply({
          error: { code: -32603, message: "Internal error", data: "failed to parse query" },
        });
      else {
        reply({ result: {} });
        for (const height of [1, 2, 3])
          reply({ result: { query: call.params.query, data: { height } } });
        if (call.params.query === "breaks") socket.terminate();
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  for (const socket of sockets.clients) socket.terminate();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

describe("RPC", () => {
  it("reads blocks and their results", async () => {
    const rpc = connectRpc({ url });
    expect(await rpc.block()).toMatchObject({ height: 7n, hash: "AB", txs: [Uint8Array.of(1, 2)] });
    const results = await rpc.blockResults(5n);
    expect(results.height).toBe(5n);
    expect(results.txs[0]?.events).toEqual([
      { type: "t", attributes: [{ key: "k", value: '"v"' }] },
    ]);
    expect(results.events).toEqual([]);
  });

  it("names the field of an answer that makes no sense", async () => {
    await expect(connectRpc({ url }).status()).rejects.toThrow(
      /status\.sync_info\.latest_block_height/,
    );
    await expect(connectRpc({ url: `${url}/elsewhere` }).status()).rejects.toMatchObject({
      code: "client.rpc_unreachable",
    });
  });

  it("takes the addresses that people write", () => {
    expect(connectRpc({ url: "tcp://localhost:26657/" }).url).toBe("http://localhost:26657");
    expect(connectRpc({ url: "localhost:26657" }).url).toBe("http://localhost:26657");
  });
});

describe("queries", () => {
  it("by type and by name", async () => {
    const rpc = connectRpc({ url });
    expect((await queryProvider(rpc, owner))?.hostUri).toBe("https://p.example:8443");
    expect(asked.at(-1)?.path).toBe("/akash.provider.v1beta4.Query/Provider");
    const json = await queryJson(rpc, {
      method: "akash.provider.v1beta4.Query/Provider",
      request: { owner },
      height: 4n,
    });
    expect(json).toMatchObject({
      provider: { owner, host_uri: "https://p.example:8443", attributes: [] },
    });
    expect(asked.at(-1)?.height).toBe("4");
    expect(await queryProvider(rpc, "x")).toBeUndefined();
    await expect(queryJson(rpc, { method: "a.B/C" })).rejects.toMatchObject({
      code: "client.query_unknown",
    });
  });
});

describe("subscriptions", () => {
  it("deliver events in order until closed", async () => {
    const subscription = connectRpc({ url }).subscribe("tm.event='NewBlockHeader'");
    await subscription.ready;
    const heights: number[] = [];
    for await (const event of subscription) {
      heights.push(event.at("data").at("height").number());
      if (heights.length === 3) subscription.close();
    }
    expect(heights).toEqual([1, 2, 3]);
  });

  it("throw when refused or when the connection breaks", async () => {
    const bad = connectRpc({ url }).subscribe("bad");
    await expect(bad.ready).rejects.toMatchObject({ code: "client.rpc_refused" });
    const broken = async (): Promise<void> => {
      for await (const event of connectRpc({ url }).subscribe("breaks")) event.at("data");
    };
    await expect(broken()).rejects.toMatchObject({ code: "client.rpc_unreachable" });
  });
});
