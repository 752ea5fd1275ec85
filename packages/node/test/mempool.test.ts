import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BlockPace } from "../src/engine/block-pace.ts";
import { SeenTxs } from "../src/engine/seen-txs.ts";
import { testEngine } from "./engine-fixture.ts";
import { signedSend, signedSends, testAccounts } from "./signed-sends.ts";

const accounts = testAccounts("mempool", 4);
const addresses = accounts.map(({ address }) => address);
const [first, second] = accounts as [(typeof accounts)[0], (typeof accounts)[0]];
const send = (sequence: number, memo = "", from = first): Uint8Array =>
  signedSend({ from, to: second.address, amount: 1n, sequence: BigInt(sequence), memo });

describe("mempool", () => {
  it("goes on from waiting transactions after a block took some of them", () => {
    const { engine, mempool } = testEngine({ accounts: addresses });
    for (let sequence = 0; sequence < 120; sequence++)
      expect(mempool.add(send(sequence)).code).toBe(0);
    engine.produceBlock();
    const left = mempool.size;
    expect(left).toBeGreaterThan(0);
    expect(mempool.add(send(200)).code).toBe(32);
    expect(mempool.simulate(send(120)).code).toBe(0);
    expect(mempool.add(send(120)).code).toBe(0);
    expect(mempool.add(send(120, "again")).code).toBe(32);
    while (mempool.size > 0) engine.produceBlock();
    expect(mempool.bytes).toBe(0);
    expect(mempool.add(send(121)).code).toBe(0);
  });

  it("drops what a block made invalid, and takes it again when it is valid again", () => {
    const { engine, mempool } = testEngine({ accounts: addresses });
    const options = { from: first, to: second.address, amount: 1n, sequence: 0n };
    const timeoutHeight = engine.height + 1n;
    const late = signedSend({ ...options, timeoutHeight, memo: "late" });
    expect(mempool.add(late).code).toBe(0);
    engine.produceBlock();
    expect(mempool.size).toBe(0);
    const soon = signedSend({ ...options, sequence: 1n, timeoutHeight: engine.height + 1n });
    const follower = send(2);
    for (let sequence = 0; sequence < 60; sequence++)
      expect(mempool.add(send(sequence, "", second)).code).toBe(0);
    expect(mempool.add(soon).code).toBe(0);
    expect(mempool.add(follower).code).toBe(0);
    engine.produceBlock();
    while (mempool.size > 0) engine.produceBlock();
    expect(mempool.add(follower).code).toBe(32);
    expect(mempool.add(send(1)).code).toBe(0);
    expect(mempool.add(follower).code).toBe(0);
  });

  it("is bounded by number, bytes, size and signer, and says so", () => {
    const make = (limits: object): ReturnType<typeof testEngine>["mempool"] =>
      testEngine({ accounts: addresses, limits }).mempool;
    const byCount = make({ txs: 2 });
    byCount.add(send(0));
    byCount.add(send(1));
    expect(() => byCount.add(send(2))).toThrow(
      /^mempool is full: number of txs 2 \(max: 2\), total txs bytes \d+ \(max: \d+\)$/,
    );
    const { length } = send(0);
    const byBytes = make({ bytes: length + 10 });
    byBytes.add(send(0));
    expect(() => byBytes.add(send(1))).toThrow(/mempool is full/);
    expect(() => make({ txBytes: 100 }).add(send(0))).toThrow(
      `Tx too large. Max size is 100, but got ${length}`,
    );
    const bySigner = make({ perSigner: 1 });
    bySigner.add(send(0));
    expect(() => bySigner.add(send(1))).toThrow(/mempool is full: akash1\w+ has 1/);
    expect(bySigner.add(send(0, "", second)).code).toBe(0);
  });

  it("takes a transaction once, as long as it is remembered", () => {
    const { engine, mempool } = testEngine({ accounts: addresses, limits: { cache: 2 } });
    mempool.add(send(0));
    expect(() => mempool.add(send(0))).toThrow("tx already exists in cache");
    engine.produceBlock();
    expect(() => mempool.add(send(0))).toThrow("tx already exists in cache");
    mempool.add(send(1));
    mempool.add(send(2));
    expect(mempool.add(send(0)).code).toBe(32);
    const seen = new SeenTxs(2);
    for (const key of ["a", "b", "a", "c"]) seen.add(key);
    expect([seen.has("a"), seen.has("b"), seen.has("c")]).toEqual([true, false, true]);
  });

  it("leaves out what can never fit and keeps to the limits of a block", () => {
    const { mempool } = testEngine({ accounts: addresses });
    for (let sequence = 0; sequence < 4; sequence++) mempool.add(send(sequence));
    const { length } = send(0);
    const reap = (limits: object): number =>
      mempool.reap({ maxBytes: 1e6, maxGas: -1n, maxTxs: 100, ...limits }).length;
    expect(reap({})).toBe(4);
    expect(reap({ maxTxs: 3 })).toBe(3);
    expect(reap({ maxGas: 450_000n })).toBe(2);
    expect(reap({ maxBytes: length * 2 + 20 })).toBe(2);
    expect(reap({ maxGas: 100n })).toBe(0);
    expect(mempool.size).toBe(0);
  });

  it("accepts exactly the sequences that CheckTx on an eager mempool would, whoever signs together", () => {
    const who = fc.uniqueArray(fc.nat(3), { minLength: 1, maxLength: 3 });
    const step = fc.oneof(
      { weight: 8, arbitrary: fc.record({ signers: who, skew: fc.constantFrom(0, 0, 0, 1, -1) }) },
      { weight: 2, arbitrary: fc.constant(undefined) },
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const { engine, mempool } = testEngine({ accounts: addresses });
        const sequences = [0, 0, 0, 0];
        for (const [number, planned] of steps.entries()) {
          if (planned === undefined) {
            engine.produceBlock();
            continue;
          }
          const senders = planned.signers.map((index) => ({
            account: accounts[index] ?? first,
            sequence: BigInt(Math.max(0, (sequences[index] ?? 0) + planned.skew)),
          }));
          const isRight = planned.signers.every(
            (index, at) => senders[at]?.sequence === BigInt(sequences[index] ?? 0),
          );
          const memo = String(number);
          const { code } = mempool.add(
            signedSends(senders, { to: second.address, amount: 1n, memo }),
          );
          expect(code === 0).toBe(isRight);
          if (isRight)
            for (const index of planned.signers) sequences[index] = (sequences[index] ?? 0) + 1;
        }
        while (mempool.size > 0) engine.produceBlock();
      }),
      { numRuns: 15 },
    );
  });
});

describe("the pace of blocks", () => {
  it("settles at a tenth of a second and does not leap at single transactions", () => {
    const pace = new BlockPace();
    for (let block = 0; block < 60; block++) {
      const txs = pace.txsMax;
      pace.record({ txs, elapsedMs: 5 + txs * 0.5 });
    }
    expect(pace.txsMax).toBeGreaterThan(150);
    expect(pace.txsMax).toBeLessThan(250);
    pace.record({ txs: 1, elapsedMs: 60 });
    expect(pace.txsMax).toBeGreaterThan(30);
    for (let block = 0; block < 200; block++) pace.record({ txs: 0, elapsedMs: 20 });
    expect(pace.txsMax).toBeGreaterThan(0);
  });
});
