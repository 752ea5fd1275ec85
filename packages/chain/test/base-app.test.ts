import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bytesFromUtf8, concatBytes, utf8FromBytes } from "@vyom/core";
import { QueryAccountRequest } from "@vyom/proto/cosmos/auth/v1beta1";
import { QueryBalanceRequest, QueryBalanceResponse } from "@vyom/proto/cosmos/bank/v1beta1";
import { describe, expect, it } from "vitest";
import { createApp, exportGenesis, APP_STORES } from "../src/index.ts";
import { CommitStore } from "@vyom/store";
import { TestChain, hashText, msgSend, testKey } from "./test-chain.ts";

const alice = testKey("alice");
const bob = testKey("bob");
const fee = [{ denom: "uakt", amount: 5000n }];

function query(chain: TestChain, path: string, data: Uint8Array, height = 0n) {
  return chain.app.query({ path, data, height, prove: false });
}

describe("queries", () => {
  it("answer at every committed height", () => {
    const chain = new TestChain({ accounts: [alice, bob] });
    chain.block();
    chain.deliver([alice], [msgSend(alice, bob, 70n)], { fee });
    const data = QueryBalanceRequest.encode({ address: bob.address, denom: "uakt" }).finish();
    const at = (height: bigint): string | undefined => {
      const answer = query(chain, "/cosmos.bank.v1beta1.Query/Balance", data, height);
      expect(answer.code).toBe(0);
      return QueryBalanceResponse.decode(answer.value).balance?.amount;
    };
    expect(at(1n)).toBe("1000000000");
    expect(at(2n)).toBe("1000000070");
    expect(at(0n)).toBe("1000000070");
    chain.close();
  });
  it("tell failures in the words that clients search", () => {
    const chain = new TestChain({ accounts: [alice] });
    chain.block();
    const data = QueryAccountRequest.encode({ address: bob.address }).finish();
    expect(query(chain, "/cosmos.auth.v1beta1.Query/Account", data)).toMatchObject({
      code: 22,
      codespace: "sdk",
      log: `rpc error: code = NotFound desc = account ${bob.address} not found: key not found`,
    });
    expect(query(chain, "/no.such.Query/Thing", data)).toMatchObject({ code: 6, codespace: "sdk" });
    expect(query(chain, "/cosmos.auth.v1beta1.Query/Params", data, 9n)).toMatchObject({ code: 26 });
    expect(query(chain, "/cosmos.auth.v1beta1.Query/Account", Uint8Array.of(0xff))).toMatchObject({
      codespace: "sdk",
    });
    expect(utf8FromBytes(query(chain, "/app/version", new Uint8Array(0)).value)).toBe("0.1.0");
    expect(chain.bugs).toEqual([]);
    chain.close();
  });
  it("give values by key and by prefix, with proofs", () => {
    const chain = new TestChain({ accounts: [alice] });
    chain.block();
    chain.block();
    const supply = concatBytes(Uint8Array.of(0), bytesFromUtf8("uakt"));
    const answer = chain.app.query({
      path: "/store/bank/key",
      data: supply,
      height: 0n,
      prove: true,
    });
    expect(utf8FromBytes(answer.value)).toBe("1000000000");
    expect(answer.proofOps.map(({ type }) => type)).toEqual(["ics23:iavl", "ics23:simple"]);
    expect(query(chain, "/store/bank/subspace", Uint8Array.of(0)).value.length).toBeGreaterThan(20);
    expect(query(chain, "/store/bank/subspace", new Uint8Array(0)).code).not.toBe(0);
    expect(query(chain, "/store/nope/key", supply)).toMatchObject({ code: 6 });
    chain.close();
  });
});

describe("commits", () => {
  it("survive a new process, which goes on with the same hashes", () => {
    const path = mkdtempSync(join(tmpdir(), "vyom-chain-"));
    try {
      const first = new TestChain({ path, accounts: [alice, bob] });
      const twin = new TestChain({ accounts: [alice, bob] });
      first.block();
      twin.block();
      first.deliver([alice], [msgSend(alice, bob, 70n)], { fee });
      first.close();
      const second = new TestChain({ path });
      expect(second.app.lastHeader).toMatchObject({
        chainId: "test-1",
        height: 2n,
        time: second.time,
      });
      twin.deliver([alice], [msgSend(alice, bob, 70n)], { fee });
      const bytes = twin.sign([bob], [msgSend(bob, alice, 1n)], { fee });
      expect(hashText(second.block([bytes]).appHash)).toBe(hashText(twin.block([bytes]).appHash));
      second.close();
      twin.close();
    } finally {
      rmSync(path, { recursive: true });
    }
  });
  it("drop a block that was only rehearsed", () => {
    const chain = new TestChain({ accounts: [alice, bob] });
    const twin = new TestChain({ accounts: [alice, bob] });
    chain.block();
    twin.block();
    const bytes = chain.sign([alice], [msgSend(alice, bob, 70n)], { fee });
    chain.app.rehearseBlock({
      height: 2n,
      time: chain.time,
      txs: [bytes],
      proposerAddress: new Uint8Array(20),
      lastCommit: { round: 0, votes: [] },
      misbehavior: [],
    });
    expect(hashText(chain.block().appHash)).toBe(hashText(twin.block().appHash));
    chain.close();
    twin.close();
  });
  it("refuse a block of another height", () => {
    const chain = new TestChain({ accounts: [alice] });
    chain.block();
    chain.height = 7n;
    expect(() => chain.block()).toThrow("the next one is 2");
    chain.close();
  });
});

describe("genesis", () => {
  it("comes back from an export with the same content", () => {
    const chain = new TestChain({ accounts: [alice, bob] });
    chain.block();
    chain.deliver([alice], [msgSend(alice, bob, 70n)], { fee });
    const exported = exportGenesis(chain.app);
    const store = CommitStore.open({
      path: undefined,
      stores: APP_STORES,
      initialVersion: Number(exported.initialHeight),
    });
    const app = createApp({ store });
    app.initChain({ ...exported, validators: [] });
    app.finalizeBlock({
      height: exported.initialHeight,
      time: exported.time,
      txs: [],
      proposerAddress: new Uint8Array(20),
      lastCommit: { round: 0, votes: [] },
      misbehavior: [],
    });
    app.commit();
    expect(exportGenesis(app).appState).toEqual(exported.appState);
    expect(app.checkInvariants()).toEqual([]);
    store.close();
    chain.close();
  });
});
