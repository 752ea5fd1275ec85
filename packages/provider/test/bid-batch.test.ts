import { transactionRefused, type TxMessage, type TxResult } from "@vyom/client";
import { describe, expect, it } from "vitest";
import { BidBatch } from "../src/bid/bid-batch.ts";

function message(name: string): TxMessage {
  return { typeUrl: name, value: new Uint8Array() } as unknown as TxMessage;
}
const names = (messages: readonly TxMessage[]): string =>
  messages.map(({ typeUrl }) => typeUrl).join("");

/** A sender whose transactions wait until they are let go; one that holds `refused` is refused. */
class SlowSender {
  readonly sent: string[] = [];
  #waiting: (() => void)[] = [];
  refused = "";
  async send(messages: readonly TxMessage[]): Promise<TxResult> {
    const text = names(messages);
    this.sent.push(text);
    await new Promise<void>((resolve) => this.#waiting.push(resolve));
    if (this.refused !== "" && text.includes(this.refused))
      throw transactionRefused({ codespace: "market", abciCode: 13, log: text, txHash: "" });
    return { height: BigInt(this.sent.length) } as TxResult;
  }
  /** A block is made. */
  async block(): Promise<void> {
    for (const resolve of this.#waiting.splice(0)) resolve();
    await new Promise((resolve) => setImmediate(resolve));
  }
}

describe("bids", () => {
  it("go at once while few are underway, together when many are", async () => {
    const sender = new SlowSender();
    const batch = new BidBatch(sender);
    const all = [..."abcdefgh"].map((name) => batch.send(message(name)));
    expect(sender.sent).toEqual(["a", "b", "c", "d"]);
    await sender.block();
    expect(sender.sent).toEqual(["a", "b", "c", "d", "efgh"]);
    await sender.block();
    expect(await Promise.all(all)).toHaveLength(8);
    void batch.send(message("i"));
    expect(sender.sent.at(-1)).toBe("i");
  });

  it("are 20 to a transaction at most", async () => {
    const sender = new SlowSender();
    const batch = new BidBatch(sender);
    for (let count = 0; count < 30; count += 1) void batch.send(message("x"));
    await sender.block();
    expect(sender.sent.map((text) => text.length).toSorted((a, b) => a - b)).toEqual([
      1, 1, 1, 1, 6, 20,
    ]);
  });

  it("do not fail with another of their transaction", async () => {
    const sender = new SlowSender();
    sender.refused = "f";
    const batch = new BidBatch(sender);
    const outcome = [..."abcdefg"].map((name) =>
      batch.send(message(name)).then(
        () => "",
        (error: Error) => `${name}: ${(error as { code?: string }).code}`,
      ),
    );
    for (let count = 0; count < 4; count += 1) await sender.block();
    expect((await Promise.all(outcome)).join("")).toBe("f: client.tx_refused");
    expect(sender.sent).toEqual(["a", "b", "c", "d", "efg", "e", "f", "g"]);
  });
});
