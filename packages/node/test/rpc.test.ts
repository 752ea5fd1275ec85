import { base64FromBytes, hexFromBytes } from "@vyom/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { txHash } from "../src/block/hash.ts";
import type { RunningNode } from "../src/index.ts";
import { startTestNode } from "./chain-fixture.ts";
import { at, broadcast, post, rpc, rpcUrl, uri } from "./rpc-call.ts";
import { signedSend, testAccount } from "./signed-sends.ts";

const accounts = [0, 1].map((number) => testAccount(`rpc-${number}`, BigInt(number)));
const [from, to] = accounts as [(typeof accounts)[0], (typeof accounts)[0]];
let node: RunningNode;
let sent: Uint8Array;
let sentHash: string;
let sentHeight: string;
beforeAll(async () => {
  node = await startTestNode({ accounts: accounts.map(({ address }) => address) });
  sent = signedSend({ from, to: to.address, amount: 5n, sequence: 0n });
  sentHash = hexFromBytes(txHash(sent)).toUpperCase();
  const answer = await broadcast(node, sent);
  expect(at(answer, "tx_result.code"), JSON.stringify(answer)).toBe(0);
  sentHeight = String(at(answer, "height"));
});
afterAll(() => node.stop());

describe("CometBFT's calls", () => {
  it.each([
    ["health", {}],
    ["status", {}],
    ["net_info", {}],
    ["genesis", {}],
    ["genesis_chunked", { chunk: "0" }],
    ["abci_info", {}],
    ["consensus_state", {}],
    ["dump_consensus_state", {}],
    ["consensus_params", {}],
    ["validators", {}],
    ["block", { height: "1" }],
    ["block_results", { height: "1" }],
    ["commit", { height: "1" }],
    ["header", { height: "1" }],
    ["blockchain", { minHeight: "1", maxHeight: "2" }],
    ["unconfirmed_txs", { limit: "5" }],
    ["num_unconfirmed_txs", {}],
    ["block_search", { query: "block.height>0" }],
    ["tx_search", { query: "tx.height>0" }],
    ["akash", {}],
  ])("%s answers by JSON and by URI", async (method, params) => {
    const answer = await rpc(node, method, params);
    expect(answer.error).toBeUndefined();
    expect(answer).toMatchObject({ status: 200, id: 7 });
    const query = new URLSearchParams(
      Object.entries<string>(params).map(([name, value]): [string, string] => [
        name,
        /^\d+$/.test(value) ? value : `"${value}"`,
      ]),
    );
    const byUri = await uri(node, `/${method}?${query}`);
    expect(byUri).toMatchObject({ status: 200, id: -1 });
    expect(Object.keys(byUri.result ?? {})).toEqual(Object.keys(answer.result ?? {}));
  });

  it("finds blocks and headers by hash in each way of writing bytes", async () => {
    const block = await rpc(node, "block", { height: "1" });
    const hash = String(at(block, "block_id.hash"));
    const base64 = Buffer.from(hash, "hex").toString("base64");
    for (const answer of [
      await rpc(node, "block_by_hash", { hash: base64 }),
      await rpc(node, "block_by_hash", [base64]),
      await uri(node, `/block_by_hash?hash=0x${hash}`),
    ])
      expect(answer.result).toEqual(block.result);
    expect(at(await rpc(node, "header_by_hash", { hash }), "header.height")).toBe("1");
    const none = await uri(node, `/block_by_hash?hash=0x${"00".repeat(32)}`);
    expect(none.result).toEqual({
      block_id: { hash: "", parts: { total: 0, hash: "" } },
      block: null,
    });
  });

  it("finds a transaction by hash, with a proof that leads to the header", async () => {
    const base64 = Buffer.from(sentHash, "hex").toString("base64");
    const answer = await rpc(node, "tx", { hash: base64, prove: true });
    expect(answer.result).toMatchObject({ hash: sentHash, height: sentHeight, index: 0 });
    expect(at(answer, "tx")).toBe(base64FromBytes(sent));
    const block = await rpc(node, "block", { height: sentHeight });
    expect(at(answer, "proof.root_hash")).toBe(at(block, "block.header.data_hash"));
    expect((await uri(node, `/tx?hash=0x${sentHash}`)).result).not.toHaveProperty("proof");
    for (const query of [`tx.hash='${sentHash}'`, `tx.hash='${sentHash.toLowerCase()}'`]) {
      const found = await rpc(node, "tx_search", { query });
      expect(at(found, "total_count")).toBe("1");
    }
    const byUri = await uri(
      node,
      `/tx_search?query=${encodeURIComponent(`"tx.height=${sentHeight} AND transfer.recipient='${to.address}'"`)}&order_by="desc"&per_page=5`,
    );
    expect(at(byUri, "txs.0.hash")).toBe(sentHash);
  });

  it("shows results and parameters as Go prints them", async () => {
    const results = await rpc(node, "block_results", { height: sentHeight });
    expect(results.result).toMatchObject({
      height: sentHeight,
      validator_updates: null,
      consensus_param_updates: {
        block: { max_bytes: "22020096", max_gas: "-1" },
        validator: { pub_key_types: ["ed25519"] },
        version: {},
        abci: {},
      },
    });
    expect(at(results, "txs_results.0.gas_wanted")).toBe("200000");
    const latest = async (): Promise<bigint> =>
      BigInt(String(at(await rpc(node, "status"), "sync_info.latest_block_height")));
    const before = await latest();
    const params = await rpc(node, "consensus_params", {});
    expect(at(params, "consensus_params.version")).toEqual({ app: "0" });
    expect(at(params, "consensus_params.evidence.max_age_duration")).toBe("172800000000000");
    const asked = BigInt(String(at(params, "block_height")));
    expect(asked).toBeGreaterThanOrEqual(before);
    expect(asked).toBeLessThanOrEqual((await latest()) + 1n);
    const validators = await rpc(node, "validators", { height: "1" });
    expect(validators.result).toMatchObject({ block_height: "1", count: "1", total: "1" });
  });

  it("tells the chain's discovery with null features", async () => {
    const answer = await uri(node, "/akash");
    expect(answer.result).toMatchObject({ client_info: { api_version: "v1beta3" } });
    expect(at(answer, "supported_versions.0.features")).toBeNull();
  });
});

describe("refusals that clients parse", () => {
  const zeros = Buffer.alloc(32).toString("base64");
  it.each([
    ["tx", { hash: zeros }, -32603, `tx (${"00".repeat(32)}) not found`],
    ["block", { height: "0" }, -32603, "height must be greater than 0, but got 0"],
    [
      "block",
      { height: "99999" },
      -32603,
      /^height 99999 must be less than or equal to the current blockchain height \d+$/,
    ],
    [
      "validators",
      { height: "1", page: "2" },
      -32603,
      "page should be within [1, 1] range, given 2",
    ],
    [
      "tx_search",
      { query: "tx.height>0", page: "0" },
      -32603,
      /^page should be within \[1, \d+\] range, given 0$/,
    ],
    [
      "tx_search",
      { query: "tx.height>0", order_by: "up" },
      -32603,
      /expected order_by to be either/,
    ],
    ["tx_search", { query: "nonsense" }, -32603, /failed to parse query/],
    ["block", { height: "x" }, -32602, /parameter height must be a whole number/],
    ["block", { height: "9999999999999999999" }, -32602, /64 bits/],
    ["block", { height: {} }, -32602, /height/],
    ["block", [1, 2], -32602, /expected 1 parameters, got 2/],
    ["broadcast_tx_sync", { tx: "%%%" }, -32602, /malformed bytes/],
    ["genesis_chunked", { chunk: "5" }, -32603, "there are 1 chunks, 5 is invalid"],
    ["blockchain", { minHeight: "-1", maxHeight: "2" }, -32603, "heights must be non-negative"],
    ["subscribe", { query: "tm.event='Tx'" }, -32601, undefined],
    ["no_such_method", {}, -32601, undefined],
    ["__proto__", {}, -32601, undefined],
  ])("%s %j", async (method, params, code, data) => {
    const answer = await rpc(node, method, params);
    expect(answer).toMatchObject({ status: 200, id: 7 });
    expect(answer.error?.code).toBe(code);
    if (data === undefined) expect(answer.error).not.toHaveProperty("data");
    else if (typeof data === "string") expect(answer.error?.data).toBe(data);
    else expect(answer.error?.data).toMatch(data);
  });

  it("malformed bodies, batches and notifications", async () => {
    expect(await post(node, "{")).toMatchObject({ status: 500, error: { code: -32700 } });
    expect(await post(node, "5")).toMatchObject({ error: { code: -32700 } });
    expect(await post(node, '{"id":{},"method":"health"}')).toMatchObject({
      error: { code: -32700 },
    });
    expect(await post(node, '{"method":"health"}')).toEqual({ status: 200 });
    const call = { jsonrpc: "2.0", id: "a", method: "health" };
    const batch = await fetch(rpcUrl(node), {
      method: "POST",
      body: JSON.stringify([call, { ...call, id: undefined }, { ...call, id: 2, method: "none" }]),
    });
    expect(await batch.json()).toEqual([
      { jsonrpc: "2.0", id: "a", result: {} },
      { jsonrpc: "2.0", id: 2, error: { code: -32601, message: "Method not found" } },
    ]);
    const many = JSON.stringify(Array.from({ length: 11 }, () => call));
    expect((await post(node, many)).error).toMatchObject({
      code: -32600,
      data: "batch request exceeds maximum (10) allowed number of requests",
    });
    expect((await post(node, `"${"x".repeat(1_100_000)}"`)).status).toBe(413);
  });

  it("unknown paths, wrong verbs and calls of the socket", async () => {
    expect((await fetch(`${rpcUrl(node)}/nothing`)).status).toBe(404);
    expect((await fetch(`${rpcUrl(node)}/status`, { method: "PUT" })).status).toBe(404);
    expect(await uri(node, `/subscribe?query="tm.event='Tx'"`)).toMatchObject({
      status: 404,
      error: { code: -32601 },
    });
    expect(await uri(node, "/block?height=a")).toMatchObject({ status: 500, id: -1 });
    expect(await (await fetch(rpcUrl(node))).text()).toContain("Available endpoints");
    expect(await (await fetch(rpcUrl(node), { method: "POST" })).text()).toContain("/status");
  });

  it("answers a page's preflight", async () => {
    const answer = await fetch(rpcUrl(node), {
      method: "OPTIONS",
      headers: {
        origin: "https://app.example",
        "access-control-request-method": "POST",
        "access-control-request-headers": "content-type",
      },
    });
    expect(answer.status).toBe(204);
    expect(answer.headers.get("access-control-allow-origin")).toBe("*");
    expect(answer.headers.get("access-control-allow-headers")).toBe("content-type");
  });
});

describe("broadcasting", () => {
  const at5 = (sequence: bigint, memo: string): Uint8Array =>
    signedSend({ from: to, to: from.address, amount: 1n, sequence, memo });
  it("takes sequences in a row, and refuses repeats and gaps in words that clients read", async () => {
    const txs = [0n, 1n, 2n].map((sequence) => base64FromBytes(at5(sequence, "row")));
    for (const tx of txs) {
      const answer = await rpc(node, "broadcast_tx_sync", { tx });
      expect(at(answer, "code"), JSON.stringify(answer)).toBe(0);
    }
    for (const method of ["broadcast_tx_sync", "broadcast_tx_async"])
      expect((await rpc(node, method, { tx: txs[2] })).error?.data).toBe(
        "tx already exists in cache",
      );
    expect((await rpc(node, "broadcast_tx_commit", { tx: txs[2] })).error?.data).toBe(
      "error on broadcastTxCommit: tx already exists in cache",
    );
    const gap = await rpc(node, "broadcast_tx_sync", { tx: base64FromBytes(at5(7n, "gap")) });
    expect(gap.result).toMatchObject({ code: 32, codespace: "sdk" });
    expect(at(gap, "log")).toMatch(/account sequence mismatch, expected 3, got 7/);
    const uriTx = hexFromBytes(at5(3n, "uri"));
    expect(at(await uri(node, `/broadcast_tx_sync?tx=0x${uriTx}`), "code")).toBe(0);
    const check = await rpc(node, "check_tx", { tx: "AAAA" });
    expect(check.result).toMatchObject({ code: 2, codespace: "sdk", data: null });
  });
  it("answers commit with both results when the check refuses", async () => {
    const answer = await broadcast(node, at5(99n, "no"));
    expect(answer.result).toMatchObject({ height: "0" });
    expect(at(answer, "check_tx.code")).toBe(32);
  });
});
