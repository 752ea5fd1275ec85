import type { ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { APP_STORES } from "@vyom/chain";
import { base64FromBytes, hexFromBytes } from "@vyom/core";
import { QueryAccountInfoRequest, QueryAccountInfoResponse } from "@vyom/proto/cosmos/auth/v1beta1";
import { CommitStore } from "@vyom/store";
import { afterAll, expect, it } from "vitest";
import { WebSocket } from "ws";
import { spawnNode, type NodeProcess } from "./node-process.ts";
import { LOAD_ACCOUNTS, signedSend } from "./signed-sends.ts";

/** `VYOM_KILL_ROUNDS=50 npx vitest run packages/node/test/kill.test.ts` for the long form. */
const ROUNDS = Number(process.env["VYOM_KILL_ROUNDS"] ?? "10");
const home = mkdtempSync(join(tmpdir(), "vyom-kill-"));
const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill("SIGKILL");
  rmSync(home, { recursive: true, force: true });
});

function start(): NodeProcess {
  const life = spawnNode({ home, label: "load", count: LOAD_ACCOUNTS.length });
  children.push(life.process);
  return life;
}

async function call<Result>(port: number, method: string, params: object): Promise<Result> {
  const response = await fetch(`http://127.0.0.1:${port}/`, {
    method: "POST",
    body: JSON.stringify({ jsonrpc: "2.0", id: 1, method, params }),
  });
  const { result, error } = (await response.json()) as { result: Result; error?: unknown };
  expect(error).toBeUndefined();
  return result;
}
interface BlockJson {
  readonly block_id: { readonly hash: string };
  readonly block: { readonly header: { readonly height: string; readonly app_hash: string } };
}

/** What the node said it had committed, over all its lives. */
const blocks = new Map<number, { hash: string; appHash: string }>();
const txs = new Map<string, string>();

function watch(port: number): void {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/websocket`);
  const params = { query: "tm.event='NewBlock'" };
  socket.on("error", () => socket.terminate());
  socket.on("open", () => socket.send(JSON.stringify({ id: 1, method: "subscribe", params })));
  socket.on("message", (message) => {
    const { data } = (
      JSON.parse(String(message)) as {
        result: { data?: { value: BlockJson & { result_finalize_block: { app_hash: string } } } };
      }
    ).result;
    if (data === undefined) return;
    const { block, block_id, result_finalize_block } = data.value;
    const appHash = Buffer.from(result_finalize_block.app_hash, "base64").toString("hex");
    blocks.set(Number(block.header.height), { hash: block_id.hash, appHash });
  });
}

/** Sends transfers from all accounts until the node is gone. */
async function load(port: number, memo: string): Promise<void> {
  const [sink] = LOAD_ACCOUNTS;
  await Promise.all(
    LOAD_ACCOUNTS.map(async (from) => {
      try {
        let sequence = await sequenceOf(port, from.address);
        for (; ; sequence++) {
          const tx = signedSend({ from, to: sink?.address ?? "", amount: 1n, sequence, memo });
          const answer = await call<{ height: string; hash: string }>(port, "broadcast_tx_commit", {
            tx: base64FromBytes(tx),
          });
          expect(answer.height).not.toBe("0");
          txs.set(answer.hash, answer.height);
        }
      } catch (error) {
        // fetch says TypeError when the connection breaks.
        if (!(error instanceof TypeError)) throw error;
      }
    }),
  );
}
async function sequenceOf(port: number, address: string): Promise<bigint> {
  const data = hexFromBytes(QueryAccountInfoRequest.encode({ address }).finish());
  const path = "/cosmos.auth.v1beta1.Query/AccountInfo";
  const { response } = await call<{ response: { value: string } }>(port, "abci_query", {
    path,
    data,
  });
  const value = Buffer.from(response.value, "base64");
  return QueryAccountInfoResponse.decode(value).info?.sequence ?? 0n;
}

/** Nothing that was told as committed may be lost or changed. */
async function verify(port: number): Promise<void> {
  const { sync_info: sync } = await call<{ sync_info: { latest_block_height: string } }>(
    port,
    "status",
    {},
  );
  const latest = Number(sync.latest_block_height);
  for (const [height, { hash, appHash }] of [...blocks].slice(-30)) {
    expect(latest).toBeGreaterThanOrEqual(height);
    const { block_id } = await call<BlockJson>(port, "block", { height: String(height) });
    expect(block_id.hash).toBe(hash);
    if (height === latest) continue;
    const { block } = await call<BlockJson>(port, "block", { height: String(height + 1) });
    expect(block.header.app_hash.toLowerCase()).toBe(appHash);
  }
  for (const [hash, height] of [...txs].slice(-60)) {
    const found = await call<{ height: string }>(port, "tx", {
      hash: Buffer.from(hash, "hex").toString("base64"),
    });
    expect(found.height).toBe(height);
  }
}

it(
  `a node that is killed ${ROUNDS} times loses no committed block and starts without help`,
  async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const life = start();
      // Every fourth life may end while it begins, the first one before there is any block.
      const isShort = round % 4 === 0;
      const port = await Promise.race([
        life.port,
        ...(isShort ? [delay(Math.random() * 2500)] : []),
      ]);
      if (port !== undefined) {
        expect(port).toBeGreaterThan(0);
        await verify(port);
        watch(port);
        const loading = load(port, `round ${round}`);
        // However busy the machine is, most lives get as far as some blocks.
        const [known, begunMs] = [blocks.size, performance.now()];
        while (blocks.size < known + 2 && performance.now() - begunMs < 10_000) await delay(10);
        await delay(Math.random() * 700);
        await life.kill();
        await loading;
      } else await life.kill();
    }
    const last = start();
    await verify(await last.port);
    await last.kill();
    expect(blocks.size).toBeGreaterThan(ROUNDS);
    expect(txs.size).toBeGreaterThan(ROUNDS);
    const store = CommitStore.open({ path: join(home, "data"), stores: APP_STORES });
    expect(store.verify().entries).toBeGreaterThan(0);
    store.close();
  },
  ROUNDS * 20_000,
);
