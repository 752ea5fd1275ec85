import { AuthInfo, TxRaw } from "@vyom/proto/cosmos/tx/v1beta1";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { TestChain, msgSend, testKey } from "./test-chain.ts";

const alice = testKey("alice");
const bob = testKey("bob");
const carol = testKey("carol");
const fee = [{ denom: "uakt", amount: 5000n }];

let chain: TestChain;
beforeEach(() => {
  chain = new TestChain({ accounts: [alice, bob] });
  chain.block();
});
afterEach(() => {
  expect(chain.app.checkInvariants()).toEqual([]);
  expect(chain.bugs).toEqual([]);
  chain.close();
});

describe("a transfer", () => {
  it("moves coins, takes the fee and moves the sequence on", () => {
    const result = chain.deliver([alice], [msgSend(alice, bob, 70n)], { fee });
    expect(result).toMatchObject({ code: 0, codespace: "" });
    expect(chain.balance(alice)).toBe(1_000_000_000n - 5070n);
    expect(chain.balance(bob)).toBe(1_000_000_070n);
    expect(chain.account(alice).sequence).toBe(1n);
    expect(result.events.map(({ type }) => type)).toEqual([
      "coin_spent",
      "coin_received",
      "transfer",
      "message",
      "tx",
      "tx",
      "tx",
      "message",
      "coin_spent",
      "coin_received",
      "transfer",
      "message",
    ]);
  });
  it("keeps the fee and nothing else when a message fails", () => {
    const messages = [msgSend(alice, bob, 1n), msgSend(alice, bob, 10n ** 12n)];
    expect(chain.deliver([alice], messages, { fee })).toMatchObject({ code: 5, codespace: "sdk" });
    expect(chain.balance(alice)).toBe(1_000_000_000n - 5000n);
    expect(chain.balance(bob)).toBe(1_000_000_000n);
    expect(chain.account(alice).sequence).toBe(1n);
  });
  it("makes the receiver's account, which can then sign", () => {
    expect(chain.deliver([alice], [msgSend(alice, carol, 50_000n)]).code).toBe(0);
    expect(chain.deliver([carol], [msgSend(carol, alice, 7n)], { fee }).code).toBe(0);
    expect(chain.balance(carol)).toBe(44_993n);
  });
});

describe("what a signature binds", () => {
  const refused = (bytes: Uint8Array): string => {
    const { code, codespace, log } = chain.app.checkTx(bytes);
    return `${codespace}/${code} ${log}`;
  };
  it("refuses another sequence in the words that clients parse", () => {
    const bytes = chain.sign([alice], [msgSend(alice, bob, 1n)], { sequence: 4n });
    expect(refused(bytes)).toBe(
      "sdk/32 account sequence mismatch, expected 0, got 4: incorrect account sequence",
    );
  });
  it("refuses a changed fee, memo or signature", () => {
    const raw = TxRaw.decode(chain.sign([alice], [msgSend(alice, bob, 1n)], { fee }));
    const auth = AuthInfo.decode(raw.authInfoBytes);
    auth.fee = { amount: [], gasLimit: 1_000_000n, payer: "", granter: "" };
    const cheaper = TxRaw.encode({
      ...raw,
      authInfoBytes: AuthInfo.encode(auth).finish(),
    }).finish();
    expect(refused(cheaper)).toMatch(/^sdk\/4 signature verification failed/);
    const [signature] = raw.signatures;
    const flipped = Uint8Array.from(signature ?? []);
    flipped[3] = (flipped[3] ?? 0) ^ 1;
    expect(refused(TxRaw.encode({ ...raw, signatures: [flipped] }).finish())).toMatch(/^sdk\/4/);
  });
  it("refuses the transaction a second time", () => {
    const bytes = chain.sign([alice], [msgSend(alice, bob, 1n)], { fee });
    const [first, second] = chain.block([bytes, bytes]).txResults;
    expect(first?.code).toBe(0);
    expect(second).toMatchObject({ code: 32, codespace: "sdk" });
  });
  it("refuses somebody else's coins", () => {
    expect(refused(chain.sign([bob], [msgSend(alice, bob, 1n)]))).toMatch(
      /^sdk\/8 pubKey does not match/,
    );
  });
  it("holds in amino JSON too", () => {
    const result = chain.deliver([alice], [msgSend(alice, bob, 3n)], {
      fee,
      memo: "a<b>&c",
      mode: "amino",
    });
    expect(result.code).toBe(0);
  });
});

describe("bytes that are no transaction", () => {
  it.each([
    ["nothing", new Uint8Array(0)],
    ["a tag alone", Uint8Array.of(0x0a)],
    ["another wire type", Uint8Array.of(0x08, 0x01)],
    ["an unknown field", Uint8Array.of(0x22, 0x00)],
    ["fields out of order", Uint8Array.of(0x12, 0x00, 0x0a, 0x00)],
    ["noise", Uint8Array.from({ length: 200 }, (_, index) => (index * 37) % 251)],
  ])("are refused: %s", (_name, bytes) => {
    const result = chain.app.checkTx(bytes);
    expect(result.code).not.toBe(0);
    expect(result.codespace).toBe("sdk");
  });
});

describe("ways to pay and to end", () => {
  it("charges a payer among the signers", () => {
    const messages = [msgSend(alice, carol, 5n), msgSend(bob, carol, 6n)];
    const result = chain.deliver([alice, bob], messages, { fee, payer: bob.address });
    expect(result.code).toBe(0);
    expect(chain.balance(alice)).toBe(999_999_995n);
    expect(chain.balance(bob)).toBe(1_000_000_000n - 5006n);
  });
  it("refuses past the timeout height", () => {
    chain.block();
    expect(chain.deliver([alice], [msgSend(alice, bob, 1n)], { timeoutHeight: 1n })).toMatchObject({
      code: 30,
    });
  });
  it("runs out of gas in the message and keeps the fee", () => {
    const result = chain.deliver([alice], [msgSend(alice, bob, 1n)], { fee, gas: 62_000n });
    expect(result).toMatchObject({ code: 11, codespace: "sdk", gasWanted: 62_000n });
    expect(result.log).toMatch(
      /^out of gas in location: \w+; gasWanted: 62000, gasUsed: \d+: out of gas$/,
    );
    expect(chain.balance(alice)).toBe(1_000_000_000n - 5000n);
  });
  it("takes an unordered transaction once, without touching the sequence", () => {
    const unorderedUntil = { seconds: chain.time.seconds + 60n, nanos: 0 };
    const bytes = chain.sign([alice], [msgSend(alice, bob, 1n)], { fee, unorderedUntil });
    const [first, second] = chain.block([bytes, bytes]).txResults;
    expect(first?.code).toBe(0);
    expect(second).toMatchObject({ code: 18, codespace: "sdk" });
    expect(chain.account(alice).sequence).toBe(0n);
    chain.block([], 120n);
    expect([...chain.app.keepers.auth.state.unorderedNonces.walk(chain.app.contextAt(0n))]).toEqual(
      [],
    );
  });
});

describe("a dry run", () => {
  it("uses within 2 % of the gas of delivery, without fee and signature", () => {
    const unsigned = chain.sign([alice], [msgSend(alice, bob, 70n)], { unsigned: true, gas: 0n });
    const dry = chain.app.simulate(unsigned);
    expect(dry.code).toBe(0);
    const real = chain.deliver([alice], [msgSend(alice, bob, 70n)], { fee });
    const ratio = Number(dry.gasUsed) / Number(real.gasUsed);
    expect(ratio).toBeGreaterThan(0.98);
    expect(ratio).toBeLessThan(1.02);
  });
  it("keeps nothing", () => {
    chain.app.simulate(chain.sign([alice], [msgSend(alice, bob, 70n)], { unsigned: true }));
    expect(chain.account(alice).sequence).toBe(0n);
    expect(chain.balance(bob)).toBe(1_000_000_000n);
  });
});
