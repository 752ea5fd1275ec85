import {
  ics23,
  verifyMembership,
  verifyNonMembership,
  iavlSpec,
  tendermintSpec,
} from "@confio/ics23";
import { APP_STORES } from "@vyom/chain";
import { bytesFromUtf8, concatBytes, hexFromBytes } from "@vyom/core";
import { expect, it } from "vitest";
import { testEngine } from "./engine-fixture.ts";
import { AUTHORITY_GRANTS, CAST, SCRIPT } from "./every-message.ts";
import { signedTx } from "./tx-draft.ts";

it("every key of the state is proven, and the ones beside it are proven absent, against the next header's app hash", () => {
  const { app, engine, mempool, blocks } = testEngine({
    accounts: CAST.map(({ address }) => address),
    state: { authz: AUTHORITY_GRANTS },
  });
  const sequences = new Map<string, bigint>();
  for (const { by, message } of SCRIPT) {
    const sequence = sequences.get(by.address) ?? 0n;
    sequences.set(by.address, sequence + 1n);
    mempool.add(signedTx({ signers: [{ account: by, sequence }], messages: [message] }));
    engine.produceBlock();
  }
  const version = Number(engine.height);
  engine.produceBlock();
  const appHash = blocks.block(BigInt(version + 1))?.header?.appHash ?? new Uint8Array(0);
  let [present, absent] = [0, 0];
  const check = (store: string, key: Uint8Array, value: Uint8Array | undefined): void => {
    const where = `${store} ${hexFromBytes(key)}`;
    const proof = app.store.prove({ store, key, version });
    const [treeOp, storeOp] = proof.ops;
    const place = ics23.CommitmentProof.decode(storeOp?.data ?? new Uint8Array(0));
    const root = place.exist?.value ?? new Uint8Array(0);
    expect(verifyMembership(place, tendermintSpec, appHash, bytesFromUtf8(store), root)).toBe(true);
    const tree = ics23.CommitmentProof.decode(treeOp?.data ?? new Uint8Array(0));
    if (value === undefined) {
      absent++;
      expect(verifyNonMembership(tree, iavlSpec, root, key), where).toBe(true);
      return;
    }
    present++;
    expect(
      verifyMembership(tree, iavlSpec, root, key, value),
      `${where} ${hexFromBytes(value)}`,
    ).toBe(true);
    expect(verifyMembership(tree, iavlSpec, root, key, concatBytes(value, Uint8Array.of(1)))).toBe(
      false,
    );
    expect(verifyNonMembership(tree, iavlSpec, root, key)).toBe(false);
  };
  for (const store of APP_STORES) {
    const state = app.store.at(version).store(store);
    for (const [key, value] of state.iterate()) {
      check(store, key, value);
      const beside = concatBytes(key, Uint8Array.of(0));
      if (state.get(beside) === undefined) check(store, beside, undefined);
    }
  }
  expect(present).toBeGreaterThan(100);
  expect(absent).toBeGreaterThan(100);
  app.store.close();
}, 60_000);
