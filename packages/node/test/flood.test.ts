import { base64FromBytes } from "@vyom/core";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { RunningNode } from "../src/index.ts";
import { startTestNode } from "./chain-fixture.ts";
import { at, post, rpc } from "./rpc-call.ts";
import { signedSend, testAccounts } from "./signed-sends.ts";

/** `VYOM_FLOOD_TXS=100000 npx vitest run packages/node/test/flood.test.ts` for the long form. */
const TXS = Number(process.env["VYOM_FLOOD_TXS"] ?? "4000");
const ACCOUNTS = 500;
const CONNECTIONS = 20;
const BATCH = 10;

const accounts = testAccounts("flood", ACCOUNTS);
let node: RunningNode;
beforeAll(async () => {
  node = await startTestNode({ accounts: accounts.map(({ address }) => address) });
});
afterAll(() => node.stop());

/** Sends the transactions of some accounts in batches, the refused ones again, until all are in. */
async function flood(own: typeof accounts, each: number): Promise<void> {
  const sequences = new Map(own.map((account) => [account, 0]));
  const [sink] = own;
  for (;;) {
    const due = own.filter((account) => (sequences.get(account) ?? 0) < each).slice(0, BATCH);
    if (due.length === 0) return;
    const calls = due.map((from, id) => {
      const sequence = BigInt(sequences.get(from) ?? 0);
      const tx = signedSend({ from, to: sink?.address ?? "", amount: 1n, sequence });
      return {
        jsonrpc: "2.0",
        id,
        method: "broadcast_tx_sync",
        params: { tx: base64FromBytes(tx) },
      };
    });
    const answers = Object.values(await post(node, JSON.stringify(calls))).filter(
      (value) => typeof value === "object",
    ) as { result?: { code: number; log: string }; error?: { data: string } }[];
    let refused = 0;
    for (const [index, account] of due.entries()) {
      const { result, error } = answers[index] ?? {};
      if (result !== undefined) expect(result, result.log).toMatchObject({ code: 0 });
      else expect(error?.data).toMatch(/mempool is full/);
      if (result === undefined) refused++;
      else sequences.set(account, (sequences.get(account) ?? 0) + 1);
    }
    own = [...own.slice(BATCH), ...own.slice(0, BATCH)];
    if (refused > 0) await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

it(
  `answers within a second while ${ACCOUNTS} accounts send ${TXS} transactions, and includes all of them`,
  async () => {
    let isDone = false;
    let slowestMs = 0;
    const heights = new Set<string>();
    const watching = (async (): Promise<void> => {
      while (!isDone) {
        const begunMs = performance.now();
        const status = await rpc(node, "status");
        slowestMs = Math.max(slowestMs, performance.now() - begunMs);
        heights.add(String(at(status, "sync_info.latest_block_height")));
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    })();
    const share = ACCOUNTS / CONNECTIONS;
    await Promise.all(
      Array.from({ length: CONNECTIONS }, (_, connection) =>
        flood(accounts.slice(connection * share, (connection + 1) * share), TXS / ACCOUNTS),
      ),
    );
    for (let waiting = 1; waiting > 0;) {
      waiting = Number(at(await rpc(node, "num_unconfirmed_txs"), "total"));
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    isDone = true;
    await watching;
    const found = await rpc(node, "tx_search", {
      query: "message.action='/cosmos.bank.v1beta1.MsgSend'",
      per_page: "1",
    });
    expect(at(found, "total_count")).toBe(String(TXS));
    expect(heights.size).toBeGreaterThan(10);
    if (TXS > 4000)
      process.stdout.write(`slowest status ${slowestMs.toFixed(0)} ms
`);
    expect(slowestMs).toBeLessThan(1000);
  },
  60_000 + TXS * 5,
);
