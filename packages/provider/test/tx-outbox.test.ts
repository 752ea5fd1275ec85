import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  ClientError,
  buildTx,
  assembleTx,
  messageOf,
  txHash,
  type BroadcastResult,
  type IncludedTx,
  type RpcClient,
} from "@vyom/client";
import { base64FromBytes, parseDecCoin } from "@vyom/core";
import type { MessageCodec } from "@vyom/proto";
import { BaseAccount, QueryAccountResponse } from "@vyom/proto/cosmos/auth/v1beta1";
import { MsgSend } from "@vyom/proto/cosmos/bank/v1beta1";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { TxOutbox, type PendingTx } from "../src/chain-access/tx-outbox.ts";
import { JsonFolder } from "../src/state/json-folder.ts";
import { logger, testSigner } from "./market-fixture.ts";

const signer = testSigner(2);

/** Bytes of a transaction as an earlier run wrote them down. */
function pendingTx(sequence: bigint, timeoutHeight: bigint): { hash: string; row: PendingTx } {
  const gift = { fromAddress: signer.address, toAddress: signer.address, amount: [] };
  const unsigned = buildTx(
    {
      messages: [messageOf("cosmos.bank.v1beta1.MsgSend", MsgSend, gift)],
      memo: String(sequence),
      timeoutHeight,
      fee: { amount: [], gasLimit: 1n },
    },
    { publicKey: signer.publicKey, sequence },
  );
  const tx = assembleTx(unsigned, new Uint8Array(64));
  return {
    hash: txHash(tx),
    row: {
      tx: base64FromBytes(tx),
      sequence: String(sequence),
      timeoutHeight: String(timeoutHeight),
    },
  };
}

const includedTx = (hash: string): Partial<IncludedTx> => ({
  hash,
  code: 0,
  height: 1n,
  data: new Uint8Array(),
  events: [],
});
const encoded = <T>(codec: MessageCodec<T>, value: T): Uint8Array => codec.encode(value).finish();

/** A node that tells what a test says. */
class SpokenNode {
  height = 5n;
  readonly included = new Set<string>();
  readonly broadcast: string[] = [];
  onBroadcast: (hash: string) => Partial<BroadcastResult> = () => ({});
  onStatus: () => void = () => {};

  onTx: (hash: string) => Promise<void> = async () => {};

  get rpc(): RpcClient {
    const account = BaseAccount.create({ address: signer.address, accountNumber: 1n });
    const any = {
      typeUrl: "/cosmos.auth.v1beta1.BaseAccount",
      value: encoded(BaseAccount, account),
    };
    const spoken = {
      abciQuery: async () => ({
        code: 0,
        codespace: "",
        log: "",
        key: new Uint8Array(),
        value: encoded(QueryAccountResponse, { account: any }),
        height: this.height,
      }),
      url: "http://127.0.0.1:1",
      status: async () => {
        this.onStatus();
        return { latestHeight: this.height };
      },
      tx: async (hash: string) => {
        await this.onTx(hash);
        return this.included.has(hash) ? (includedTx(hash) as IncludedTx) : undefined;
      },
      broadcastTxSync: async (tx: Uint8Array) => {
        const hash = txHash(tx);
        this.broadcast.push(hash);
        return { hash, code: 0, codespace: "", log: "", ...this.onBroadcast(hash) };
      },
    };
    return spoken as unknown as RpcClient;
  }
}

describe("what an earlier run has broadcast", () => {
  let home: string;
  let node: SpokenNode;
  let rows: JsonFolder<PendingTx>;
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), "vyom-outbox-"));
    node = new SpokenNode();
    rows = new JsonFolder<PendingTx>(home, () => {});
  });
  afterEach(() => rmSync(home, { recursive: true, force: true }));

  function outbox(as = signer, signal = new AbortController().signal): TxOutbox {
    return new TxOutbox({
      rpc: node.rpc,
      rows: new JsonFolder<PendingTx>(home, () => {}),
      signer: as,
      signal,
      chainId: "test",
      gasPrice: parseDecCoin("0.025uakt"),
      logger,
    });
  }
  const left = (): number => new JsonFolder<PendingTx>(home, () => {}).size;
  function note(sequence: bigint, timeoutHeight = 50n): string {
    const { hash, row } = pendingTx(sequence, timeoutHeight);
    rows.set(hash, row);
    return hash;
  }

  it("is only looked up when a block holds it", async () => {
    node.included.add(note(1n));
    await outbox().settle();
    expect(node.broadcast).toEqual([]);
    expect(left()).toBe(0);
  });

  it("is broadcast again in the account's order, and waited for", async () => {
    const hashes = [3n, 1n, 2n].map((sequence) => note(sequence));
    node.onBroadcast = (hash) => {
      node.included.add(hash);
      return hash === hashes[0] ? { code: 19, codespace: "sdk" } : {};
    };
    await outbox().settle();
    expect(node.broadcast).toEqual([hashes[1], hashes[2], hashes[0]]);
    expect(left()).toBe(0);
  });

  it("is given up when the chain refuses it", async () => {
    note(1n);
    node.onBroadcast = () => ({ code: 32, codespace: "sdk", log: "account sequence mismatch" });
    await outbox().settle();
    expect(left()).toBe(0);
  });

  it("is given up when no block can hold it any more", async () => {
    note(1n, 6n);
    node.onStatus = () => (node.height += 1n);
    await outbox().settle();
    expect(node.height).toBe(7n);
    expect(left()).toBe(0);
  });

  it("stays written down while no node answers", async () => {
    note(1n);
    node.onBroadcast = () => {
      throw new ClientError("client.rpc_unreachable", "nobody answers");
    };
    await expect(outbox().settle()).rejects.toMatchObject({ code: "client.rpc_unreachable" });
    expect(left()).toBe(1);
  });

  it("comes before anything that is sent, which must then be decided anew", async () => {
    node.included.add(note(1n));
    const gift = { fromAddress: signer.address, toAddress: signer.address, amount: [] };
    const sent = outbox().send([messageOf("cosmos.bank.v1beta1.MsgSend", MsgSend, gift)]);
    await expect(sent).rejects.toMatchObject({ code: "provider.tx_unsettled" });
    expect(left()).toBe(0);
    expect(node.broadcast).toEqual([]);
  });

  it("leaves a later run's transactions a hundred blocks from the chain's own height", async () => {
    const gift = { fromAddress: signer.address, toAddress: signer.address, amount: [] };
    const sender = outbox();
    node.height = 2_117n;
    node.onBroadcast = () => {
      throw new ClientError("client.rpc_unreachable", "nobody answers");
    };
    const sent = sender.send([messageOf("cosmos.bank.v1beta1.MsgSend", MsgSend, gift)], {
      gasLimit: 1n,
    });
    await expect(sent).rejects.toMatchObject({ code: "client.rpc_unreachable" });
    const [[, row]] = new JsonFolder<PendingTx>(home, () => {}).entries() as [[string, PendingTx]];
    expect(row.timeoutHeight).toBe("2217");
  });

  it("is waited for no longer once it is told to stop, though the chain stands still", async () => {
    note(1n);
    const stop = new AbortController();
    const settling = outbox(signer, stop.signal).settle();
    node.onStatus = () => stop.abort(new Error("asked to stop"));
    await expect(settling).rejects.toThrow("asked to stop");
    expect(left()).toBe(1);
  });

  it("stays in doubt when its outcome was lost while that of another was learned", async () => {
    const gift = messageOf("cosmos.bank.v1beta1.MsgSend", MsgSend, {
      fromAddress: signer.address,
      toAddress: signer.address,
      amount: [],
    });
    const [signed, learned] = [gate(), gate()];
    let signatures = 0;
    const sender = outbox({
      ...signer,
      sign: async (message) => {
        if (++signatures === 2) await signed.passed;
        return signer.sign(message);
      },
    });
    const unreachable = new ClientError("client.rpc_unreachable", "nobody answers");
    node.onTx = () => Promise.reject(unreachable);
    const options = { gasLimit: 1n };
    const first = sender.send([gift], options);
    const second = sender.send([gift], { ...options, memo: "2" });
    await expect(first).rejects.toBe(unreachable);
    node.onTx = () => learned.passed;
    const settling = sender.settle();
    const [lost = ""] = node.broadcast;
    node.included.add(lost);
    // The second is made, broadcast and lost while the first is asked about.
    node.onTx = (hash) => (hash === lost ? learned.passed : Promise.reject(unreachable));
    signed.open();
    await expect(second).rejects.toBe(unreachable);
    learned.open();
    await settling;
    expect(left()).toBe(1);
    node.onTx = async (hash) => void node.included.add(hash);
    await expect(sender.send([gift], options)).rejects.toMatchObject({
      code: "provider.tx_unsettled",
    });
    expect(left()).toBe(0);
  });
});

function gate(): { readonly passed: Promise<void>; readonly open: () => void } {
  let open = (): void => {};
  const passed = new Promise<void>((resolve) => (open = resolve));
  return { passed, open: () => open() };
}
