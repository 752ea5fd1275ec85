import { connectRpc, createTxSender, messageOf } from "@vyom/client";
import { MsgSend } from "@vyom/proto/cosmos/bank/v1beta1";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { LedgerNode, signer } from "./ledger-node.ts";

let node: LedgerNode;
beforeEach(async () => {
  node = new LedgerNode();
  await node.start();
});
afterEach(async () => node.stop());

const send = messageOf("cosmos.bank.v1beta1.MsgSend", MsgSend, {
  fromAddress: signer.address,
  toAddress: signer.address,
  amount: [{ denom: "uakt", amount: "1" }],
});

describe("sending transactions", () => {
  it("simulates, pays the gas price rounded up, and reports the block", async () => {
    node.simulated = 80_001n;
    const sender = createTxSender({ rpc: connectRpc({ url: node.url }), signer });
    const result = await sender.send([send]);
    expect(result).toMatchObject({
      height: 9n,
      gasUsed: 80_000n,
      fee: [{ denom: "uakt", amount: 3001n }],
    });
    expect(node.fees).toEqual(["3001/120002"]);
    expect(await sender.simulate([send])).toBe(80_001n);
  });

  it("numbers transactions sent at once, without waiting for blocks between them", async () => {
    node.isMining = false;
    const sender = createTxSender({ rpc: connectRpc({ url: node.url }), signer });
    const all = Promise.all(Array.from({ length: 8 }, () => sender.send([send])));
    while (node.mempool.length < 8) await new Promise((resolve) => setImmediate(resolve));
    expect(node.committed).toBe(3n);
    node.mine();
    expect(new Set((await all).map((result) => result.hash)).size).toBe(8);
  });

  it("takes the expected sequence when another wallet sent in between", async () => {
    const sender = createTxSender({ rpc: connectRpc({ url: node.url }), signer });
    await sender.send([send]);
    node.pending += 2n;
    await sender.send([send]);
    node.pending += 1n;
    await sender.send([send], { gasLimit: 100_000n });
    expect(node.fees).toHaveLength(3);
  });

  it("tells why a transaction failed and what to do, then goes on", async () => {
    const sender = createTxSender({ rpc: connectRpc({ url: node.url }), signer });
    node.deliverCode = 5;
    const failure: unknown = await sender.send([send]).catch((error: unknown) => error);
    expect(failure).toMatchObject({
      code: "client.tx_refused",
      refusal: { codespace: "sdk", abciCode: 5 },
    });
    expect((failure as Error).message).toContain("insufficient funds; fund the account");
    node.deliverCode = 0;
    await sender.send([send]);
  });

  it("tells of unknown accounts, silent nodes and blocks that do not come", async () => {
    const rpc = connectRpc({ url: node.url });
    node.isMining = false;
    const impatient = createTxSender({ rpc, signer, timeoutMs: 1 });
    await expect(impatient.send([send])).rejects.toMatchObject({ code: "client.tx_timeout" });
    node.isKnown = false;
    await expect(createTxSender({ rpc, signer }).send([send])).rejects.toMatchObject({
      code: "client.account_unknown",
    });
    const silent = createTxSender({ rpc: connectRpc({ url: "http://127.0.0.1:1" }), signer });
    await expect(silent.send([send])).rejects.toMatchObject({ code: "client.rpc_unreachable" });
    expect(() => connectRpc({ url: "http://" })).toThrow(
      expect.objectContaining({ code: "client.rpc_url" }),
    );
    await expect(rpc.call("nonsense", {})).rejects.toMatchObject({ code: "client.rpc_refused" });
  });
});
