import {
  calculateExistenceRoot,
  ics23,
  iavlSpec,
  tendermintSpec,
  verifyMembership,
  verifyNonMembership,
} from "@confio/ics23";
import { bytesFromUtf8, utf8FromBytes } from "@vyom/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CommitStore, type StateProof } from "../src/index.ts";
import { smallKey } from "./byte-arbitraries.ts";

/** Checks both links as a light client does, from the key up to the app hash. */
function holds(
  proof: StateProof,
  options: { key: Uint8Array; store: string; appHash: Uint8Array; value: Uint8Array | undefined },
): boolean {
  const { key, store, appHash, value } = options;
  const [treeOp, storeOp] = proof.ops;
  if (proof.ops.length !== 2 || treeOp?.type !== "ics23:iavl" || storeOp?.type !== "ics23:simple")
    return false;
  if (utf8FromBytes(storeOp.key) !== store) return false;
  const tree = ics23.CommitmentProof.decode(treeOp.data);
  const place = ics23.CommitmentProof.decode(storeOp.data);
  const root = place.exist?.value;
  if (root === null || root === undefined) return false;
  if (!verifyMembership(place, tendermintSpec, appHash, bytesFromUtf8(store), root)) return false;
  if (value === undefined) return verifyNonMembership(tree, iavlSpec, root, key);
  return verifyMembership(tree, iavlSpec, root, key, value);
}

const entry = fc.record({ key: smallKey, value: fc.uint8Array({ minLength: 1, maxLength: 5 }) });

describe("proofs", () => {
  it("of any key's value or absence verify against the app hash, for every kept version", () => {
    const stores = ["a", "bank", "c", "deployment", "e", "f", "g"];
    const filled = fc.array(entry, { minLength: 1, maxLength: 40, size: "max" });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 7 }),
        filled,
        filled,
        fc.array(smallKey, { maxLength: 12, size: "max" }),
        (count, first, second, asked) => {
          const names = stores.slice(0, count);
          const name = names[count >> 1] as string;
          const store = CommitStore.open({ path: undefined, stores: names });
          const hashes: Uint8Array[] = [];
          for (const entries of [first, second]) {
            const branch = store.branch();
            for (const { key, value } of entries) branch.store(name).set(key, value);
            branch.write();
            hashes.push(store.commit().appHash);
          }
          const keys = [...first, ...second].map(({ key }) => key);
          for (const [index, appHash] of hashes.entries()) {
            for (const key of [...keys, ...asked]) {
              const version = index + 1;
              const value = store.at(version).store(name).get(key);
              const proof = store.prove({ store: name, key, version });
              expect(proof.value).toEqual(value);
              expect(holds(proof, { key, store: name, appHash, value })).toBe(true);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it("do not verify for another value, another key or another version", () => {
    const store = CommitStore.open({ path: undefined, stores: ["a", "b"] });
    const key = Uint8Array.of(5);
    const commit = (value: number): Uint8Array => {
      const branch = store.branch();
      for (const other of [1, 5, 9])
        branch.store("a").set(Uint8Array.of(other), Uint8Array.of(value));
      branch.write();
      return store.commit().appHash;
    };
    const before = commit(1);
    const appHash = commit(2);
    const proof = store.prove({ store: "a", key });
    expect(holds(proof, { key, store: "a", appHash, value: Uint8Array.of(2) })).toBe(true);
    expect(holds(proof, { key, store: "a", appHash, value: Uint8Array.of(1) })).toBe(false);
    expect(holds(proof, { key, store: "a", appHash: before, value: Uint8Array.of(2) })).toBe(false);
    expect(
      holds(proof, { key: Uint8Array.of(6), store: "a", appHash, value: Uint8Array.of(2) }),
    ).toBe(false);
    expect(holds(proof, { key, store: "b", appHash, value: Uint8Array.of(2) })).toBe(false);
    const absence = store.prove({ store: "a", key: Uint8Array.of(6) });
    expect(holds(absence, { key, store: "a", appHash, value: undefined })).toBe(false);
    expect(holds(absence, { key: Uint8Array.of(6), store: "a", appHash, value: undefined })).toBe(
      true,
    );
  });

  it("lead from the leaf to the recorded root of the store", () => {
    const store = CommitStore.open({ path: undefined, stores: ["a"] });
    const branch = store.branch();
    for (let key = 1; key < 100; key++)
      branch.store("a").set(Uint8Array.of(key), Uint8Array.of(key));
    branch.write();
    const { storeHashes } = store.commit();
    const [treeOp] = store.prove({ store: "a", key: Uint8Array.of(77) }).ops;
    const { exist } = ics23.CommitmentProof.decode(treeOp?.data ?? new Uint8Array(0));
    expect(calculateExistenceRoot(exist ?? {})).toEqual(storeHashes.get("a"));
  });

  it("are refused for an empty store, which ICS-23 cannot speak about", () => {
    const store = CommitStore.open({ path: undefined, stores: ["a"] });
    store.commit();
    expect(() => store.prove({ store: "a", key: Uint8Array.of(1) })).toThrowError(
      /store a is empty/,
    );
  });
});
