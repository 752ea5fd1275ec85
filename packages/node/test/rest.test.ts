import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { schema } from "@vyom/proto";
import { openApi } from "../src/openapi/document.ts";
import type { RunningNode } from "../src/index.ts";
import { startTestNode } from "./chain-fixture.ts";
import { at, broadcast, rpc } from "./rpc-call.ts";
import { signedSend, testAccount } from "./signed-sends.ts";

const accounts = [0, 1, 2, 3].map((number) => testAccount(`rest-${number}`, BigInt(number)));
const [from, to] = accounts as [(typeof accounts)[0], (typeof accounts)[0]];
let node: RunningNode;
beforeAll(async () => {
  node = await startTestNode({ accounts: accounts.map(({ address }) => address) });
});
afterAll(() => node.stop());

interface RestAnswer {
  readonly status: number;
  readonly body: Record<string, unknown>;
  readonly headers: Headers;
}
async function rest(path: string, init: RequestInit = {}): Promise<RestAnswer> {
  const response = await fetch(`http://127.0.0.1:${node.ports.rest}${path}`, init);
  return {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as Record<string, unknown>,
  };
}
const value = (answer: RestAnswer, path: string): unknown =>
  at({ status: 0, result: answer.body }, path);

describe("REST gateway", () => {
  it("answers with original field names and defaults", async () => {
    const account = await rest(`/cosmos/auth/v1beta1/accounts/${from.address}`);
    expect(account.body).toEqual({
      account: {
        "@type": "/cosmos.auth.v1beta1.BaseAccount",
        address: from.address,
        pub_key: null,
        account_number: "0",
        sequence: "0",
      },
    });
    const params = await rest("/akash/market/v1beta5/params");
    expect(value(params, "params.order_max_bids")).toBe(20);
    expect((await rest("/akash/discovery/v1/info")).body).toMatchObject({
      info: { chain_id: node.chainId, client_info: { api_version: "v1beta3" } },
    });
    expect((await rest("/cosmos/base/tendermint/v1beta1/node_info")).body).toMatchObject({
      default_node_info: { network: node.chainId },
    });
    expect(
      value(await rest("/cosmos/base/tendermint/v1beta1/blocks/latest"), "block.header.chain_id"),
    ).toBe(node.chainId);
  });

  it("pages and filters", async () => {
    const first = await rest(
      "/cosmos/auth/v1beta1/accounts?pagination.limit=2&pagination.count_total=true",
    );
    expect(first.body["accounts"]).toHaveLength(2);
    const key = encodeURIComponent(String(value(first, "pagination.next_key")));
    const second = await rest(
      `/cosmos/auth/v1beta1/accounts?pagination.limit=2&pagination.key=${key}`,
    );
    expect(second.body["accounts"]).toHaveLength(2);
    expect(second.body["accounts"]).not.toEqual(first.body["accounts"]);
    const reversed = await rest(
      `/cosmos/bank/v1beta1/balances/${from.address}?pagination.reverse=true&unknown=1`,
    );
    expect(value(reversed, "balances.0.denom")).toBe("uakt");
    const list = await rest(
      `/akash/market/v1beta5/orders/list?filters.owner=${from.address}&filters.state=open&pagination.limit=3`,
    );
    expect(list.body).toMatchObject({ orders: [] });
  });

  it("answers for an older height and says which", async () => {
    const path = `/cosmos/bank/v1beta1/balances/${to.address}/by_denom?denom=uakt`;
    const before = await rest(path);
    const height = before.headers.get("grpc-metadata-x-cosmos-block-height") ?? "";
    expect(BigInt(height)).toBeGreaterThan(0n);
    const sent = await broadcast(
      node,
      signedSend({ from, to: to.address, amount: 9n, sequence: 0n }),
    );
    expect(at(sent, "tx_result.code")).toBe(0);
    const amount = (answer: RestAnswer): bigint => BigInt(String(value(answer, "balance.amount")));
    expect(amount(await rest(path)) - amount(before)).toBe(9n);
    const old = await rest(path, { headers: { "x-cosmos-block-height": height } });
    expect(amount(old)).toBe(amount(before));
    expect(old.headers.get("grpc-metadata-x-cosmos-block-height")).toBe(height);
    const future = await rest(path, { headers: { "x-cosmos-block-height": "999999" } });
    expect(future.status).toBe(400);
    const bad = await rest(path, { headers: { "x-cosmos-block-height": "soon" } });
    expect(bad).toMatchObject({ status: 400, body: { code: 3, details: [] } });
  });

  it.each([
    ["/no/such/path", 501, 12, /Not Implemented/],
    ["/cosmos/auth/v1beta1/accounts/nonsense", 500, 2, /bech32/],
    ["/cosmos/tx/v1beta1/txs/00", 404, 5, /tx not found/],
    ["/cosmos/tx/v1beta1/txs?query=nonsense", 400, 3, /failed to parse query/],
    ["/akash/market/v1beta5/orders/list?filters.state=nonsense", 400, 3, /invalid state value/],
    ["/cosmos/bank/v1beta1/supply?pagination.limit=x", 400, 3, /limit/],
    ["/cosmos/bank/v1beta1/supply?pagination.reverse=maybe", 400, 3, /reverse/],
    ["/cosmos/bank/v1beta1/supply?pagination.limit.deeper=1", 400, 3, /limit/],
    ["/cosmos/bank/v1beta1/balances/%zz", 400, 3, /not a valid url/],
    ["/cosmos/base/tendermint/v1beta1/blocks/99999999", 400, 3, /bigger/],
  ])("refuses %s", async (path, status, code, message) => {
    const answer = await rest(path);
    expect(answer).toMatchObject({ status, body: { code, details: [] } });
    expect(answer.body["message"]).toMatch(message);
  });

  it("takes transactions and simulations", async () => {
    const tx = signedSend({ from: to, to: from.address, amount: 2n, sequence: 0n });
    const post = (path: string, body: unknown): Promise<RestAnswer> =>
      rest(path, { method: "POST", body: JSON.stringify(body) });
    const tx_bytes = Buffer.from(tx).toString("base64");
    const simulated = await post("/cosmos/tx/v1beta1/simulate", { tx_bytes });
    expect(Number(value(simulated, "gas_info.gas_used"))).toBeGreaterThan(10_000);
    const sent = await post("/cosmos/tx/v1beta1/txs", { tx_bytes, mode: "BROADCAST_MODE_SYNC" });
    expect(value(sent, "tx_response.code")).toBe(0);
    const again = await post("/cosmos/tx/v1beta1/txs", { tx_bytes, mode: "BROADCAST_MODE_SYNC" });
    expect(again.body).toMatchObject({ tx_response: { code: 19, codespace: "sdk" } });
    const malformed = await rest("/cosmos/tx/v1beta1/txs", { method: "POST", body: "{" });
    expect(malformed).toMatchObject({ status: 400, body: { code: 3 } });
    const wrong = await post("/cosmos/tx/v1beta1/txs", { tx_bytes: 5 });
    expect(wrong.status).toBe(400);
    const events = await rest(
      `/cosmos/tx/v1beta1/txs?query=${encodeURIComponent(`transfer.sender='${from.address}'`)}&order_by=ORDER_BY_DESC&limit=1`,
    );
    expect(Number(events.body["total"])).toBe(1);
    const height = String(value(events, "tx_responses.0.height"));
    const block = await rest(`/cosmos/tx/v1beta1/txs/block/${height}`);
    expect(block.body["txs"]).toHaveLength(1);
    const hash = String(value(events, "tx_responses.0.txhash"));
    const found = await rest(`/cosmos/tx/v1beta1/txs/${hash}`);
    expect(value(found, "tx.body.messages.0.@type")).toBe("/cosmos.bank.v1beta1.MsgSend");
    expect(value(found, "tx_response.tx.@type")).toBe("/cosmos.tx.v1beta1.Tx");
  });

  it("answers a page's preflight and names the height header for it", async () => {
    const answer = await fetch(`http://127.0.0.1:${node.ports.rest}/cosmos/bank/v1beta1/supply`, {
      method: "OPTIONS",
      headers: {
        origin: "https://app.example",
        "access-control-request-method": "GET",
        "access-control-request-headers": "x-cosmos-block-height",
      },
    });
    expect(answer.status).toBe(204);
    expect(answer.headers.get("access-control-allow-headers")).toBe("x-cosmos-block-height");
    const plain = await rest("/cosmos/bank/v1beta1/supply");
    expect(plain.headers.get("access-control-allow-origin")).toBe("*");
    expect(plain.headers.get("access-control-expose-headers")).toMatch(/block-height/i);
  });
});

describe("OpenAPI document", () => {
  it("is served, is the same each time, and every reference in it leads somewhere", async () => {
    const { body } = await rest("/openapi.json");
    const paths = schema
      .services()
      .filter(({ isMsgService }) => !isMsgService)
      .flatMap(({ methods }) => methods.map((method) => method.path));
    expect(JSON.stringify(openApi(paths))).toBe(JSON.stringify(openApi(paths.toReversed())));
    const text = JSON.stringify(body);
    const schemas = value(
      { status: 0, body, headers: new Headers() },
      "components.schemas",
    ) as object;
    for (const [, name] of text.matchAll(/"#\/components\/schemas\/([^"]+)"/g))
      expect(schemas).toHaveProperty([name ?? ""]);
    const operation = value(
      { status: 0, body, headers: new Headers() },
      "paths./akash/market/v1beta5/orders/list.get",
    );
    expect(JSON.stringify(operation)).toMatch(/filters\.owner.*pagination\.limit/);
    expect(text).toContain('"/cosmos/bank/v1beta1/balances/{address}"');
    const operations = [...text.matchAll(/"operationId":"([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(operations).size).toBe(operations.length);
  });
});

it("the gateway and RPC tell the same height", async () => {
  const latest = async (): Promise<bigint> =>
    BigInt(String(at(await rpc(node, "status"), "sync_info.latest_block_height")));
  const before = await latest();
  const answer = await rest("/cosmos/base/node/v1beta1/status");
  const told = BigInt(String(answer.body["height"]));
  expect(told).toBeGreaterThanOrEqual(before);
  expect(told).toBeLessThanOrEqual(await latest());
});
