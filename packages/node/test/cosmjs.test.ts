import { DirectSecp256k1HdWallet } from "@cosmjs/proto-signing";
import { GasPrice, SigningStargateClient } from "@cosmjs/stargate";
import { Comet38Client } from "@cosmjs/tendermint-rpc";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RunningNode } from "../src/index.ts";
import { CHAIN_ID, MNEMONIC, startTestNode, testAddress } from "./chain-fixture.ts";

let node: RunningNode;
let rpc: string;
beforeAll(async () => {
  node = await startTestNode();
  rpc = `http://127.0.0.1:${node.ports.rpc}`;
});
afterAll(() => node.stop());

async function signing(): Promise<SigningStargateClient> {
  const wallet = await DirectSecp256k1HdWallet.fromMnemonic(MNEMONIC, { prefix: "akash" });
  return SigningStargateClient.connectWithSigner(rpc, wallet, {
    gasPrice: GasPrice.fromString("0.025uakt"),
    broadcastPollIntervalMs: 50,
  });
}

describe("CosmJS, unmodified", () => {
  it("sends with simulated gas, finds the transaction by hash and by event, and sees the balance", async () => {
    const client = await signing();
    const [from, to] = [testAddress(0), testAddress(1)];
    expect(await client.getChainId()).toBe(CHAIN_ID);
    const before = await client.getBalance(to, "uakt");
    const sent = await client.sendTokens(
      from,
      to,
      [{ denom: "uakt", amount: "1234" }],
      "auto",
      "hello",
    );
    expect(sent.code, sent.rawLog).toBe(0);
    expect((await client.getTx(sent.transactionHash))?.height).toBe(sent.height);
    const found = await client.searchTx([{ key: "transfer.recipient", value: to }]);
    expect(found.map((tx) => tx.hash)).toContain(sent.transactionHash);
    expect(BigInt((await client.getBalance(to, "uakt")).amount) - BigInt(before.amount)).toBe(
      1234n,
    );
    expect((await client.getSequence(from)).sequence).toBe(1);
    client.disconnect();
  });

  it("reads blocks, results, commits, validators and status", async () => {
    const client = await Comet38Client.connect(rpc);
    const status = await client.status();
    expect(status.nodeInfo.version.startsWith("0.38.")).toBe(true);
    const height = status.syncInfo.latestBlockHeight;
    expect((await client.block(height)).block.header.height).toBe(height);
    expect((await client.blockResults(height)).height).toBe(height);
    expect((await client.commit(height)).commit.height).toBe(height);
    expect((await client.validatorsAll(height)).total).toBe(1);
    expect((await client.blockchain(1, height)).blockMetas.length).toBeGreaterThan(0);
    expect((await client.genesis()).chainId).toBe(CHAIN_ID);
    expect((await client.abciInfo()).lastBlockHeight).toBeGreaterThanOrEqual(height);
    expect((await client.blockSearchAll({ query: `block.height=${height}` })).totalCount).toBe(1);
    await client.health();
    client.disconnect();
  });

  it("subscribes to blocks and transactions", async () => {
    const client = await Comet38Client.connect(rpc.replace("http", "ws"));
    const block = await new Promise<number>((resolve, reject) => {
      const subscription = client.subscribeNewBlock().subscribe({
        next(event) {
          subscription.unsubscribe();
          resolve(event.header.height);
        },
        error: reject,
      });
    });
    expect(block).toBeGreaterThan(0);
    const sender = await signing();
    const seen = new Promise<number>((resolve, reject) => {
      const subscription = client.subscribeTx(`transfer.recipient='${testAddress(2)}'`).subscribe({
        next(event) {
          subscription.unsubscribe();
          resolve(event.result.code);
        },
        error: reject,
      });
    });
    const sent = await sender.sendTokens(
      testAddress(0),
      testAddress(2),
      [{ denom: "uakt", amount: "7" }],
      "auto",
    );
    expect(sent.code).toBe(0);
    expect(await seen).toBe(0);
    client.disconnect();
    sender.disconnect();
  });

  it("is told clearly what is wrong", async () => {
    const client = await signing();
    await expect(
      client.sendTokens(testAddress(0), testAddress(1), [{ denom: "unone", amount: "1" }], "auto"),
    ).rejects.toThrow(/insufficient funds/);
    expect(await client.getTx("00".repeat(32))).toBeNull();
    client.disconnect();
  });
});
