import { bytesFromUtf8, equalBytes, hexFromBytes } from "@vyom/core";
import { open } from "lmdb";
import { describe, expect, it } from "vitest";
import { branchOver, CommitStore, type KvRange } from "../src/index.ts";
import { storeEntries } from "./state-model.ts";
import { withDirectory } from "./temporary-directory.ts";

/** Runs with a store in memory and with one on disk: both must behave alike. */
async function withBoth(use: (store: CommitStore) => void): Promise<void> {
  await withDirectory((path) => {
    for (const where of [undefined, path]) {
      const store = CommitStore.open({ path: where, stores: ["s"], fsync: false });
      use(store);
      store.close();
    }
  });
}

function setAndCommit(store: CommitStore, key: number, value: number): void {
  const branch = store.branch();
  branch.store("s").set(Uint8Array.of(key), Uint8Array.of(value));
  branch.write();
  store.commit();
}

describe("side tables", () => {
  const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

  it("change with the commit, in ranges of their own, and not the app hash", async () => {
    await withBoth((store) => {
      const without = store.workingHash().appHash;
      const { appHash } = store.commit((writes) => {
        for (const key of [1, 2, 3, 255]) writes.put("blocks", bytes(key), bytes(key, key));
        writes.put("block", bytes(9), bytes(1));
        writes.put("tx", bytes(0), new Uint8Array(0));
      });
      expect(hexFromBytes(appHash)).toBe(hexFromBytes(without));
      const blocks = store.side("blocks");
      expect(blocks.get(bytes(2))).toEqual(bytes(2, 2));
      expect(store.side("tx").get(bytes(0))).toEqual(new Uint8Array(0));
      expect([
        blocks.has(bytes(3)),
        blocks.has(bytes(4)),
        store.side("none").has(bytes(3)),
      ]).toEqual([true, false, false]);
      const keys = (range: KvRange): number[] =>
        [...blocks.iterate(range)].map(([key]) => key[0] ?? -1);
      expect(keys({})).toEqual([1, 2, 3, 255]);
      expect(keys({ reverse: true })).toEqual([255, 3, 2, 1]);
      expect(keys({ start: bytes(2), end: bytes(255) })).toEqual([2, 3]);
      expect(keys({ start: bytes(2), end: bytes(255), reverse: true })).toEqual([3, 2]);
      expect(keys({ end: bytes(2), reverse: true })).toEqual([1]);
      expect(keys({ start: bytes(3), end: bytes(2) })).toEqual([]);
      const iteration = blocks.iterate();
      store.commit((writes) => {
        writes.delete("blocks", bytes(1));
        writes.delete("blocks", bytes(2));
      });
      expect([...iteration].map(([key]) => key[0])).toEqual([1, 2, 3, 255]);
      expect(keys({})).toEqual([3, 255]);
    });
  });

  it("take part in the transaction: a failing writer leaves everything as it was", async () => {
    await withBoth((store) => {
      setAndCommit(store, 1, 1);
      const before = hexFromBytes(store.appHash);
      const branch = store.branch();
      branch.store("s").set(bytes(1), bytes(2));
      branch.write();
      const failing = (): unknown =>
        store.commit((writes) => {
          writes.put("t", bytes(1), bytes(1));
          throw new RangeError("no block");
        });
      expect(failing).toThrowError("no block");
      expect([store.version, hexFromBytes(store.appHash)]).toEqual([1, before]);
      expect(store.side("t").get(bytes(1))).toBeUndefined();
      expect(store.reader().store("s").get(bytes(1))).toEqual(bytes(1));
      expect(store.branch().store("s").get(bytes(1))).toEqual(bytes(2));
      expect(store.commit().version).toBe(2);
      expect(store.reader().store("s").get(bytes(1))).toEqual(bytes(2));
      store.verify();
    });
  });

  it("refuse keys that LMDB cannot hold", async () => {
    await withBoth((store) => {
      const put = (key: Uint8Array): unknown =>
        store.commit((writes) => writes.put("t", key, bytes(1)));
      expect(() => put(new Uint8Array(0))).toThrowError(/at least 1/);
      expect(() => put(new Uint8Array(1899))).toThrowError(/at most 1900/);
      put(new Uint8Array(1898).fill(255));
      expect(store.side("t").has(new Uint8Array(1898).fill(255))).toBe(true);
    });
  });
});

describe("readers", () => {
  it("do not see a block before its commit, nor a later one", async () => {
    await withBoth((store) => {
      setAndCommit(store, 1, 1);
      const reader = store.reader();
      const branch = store.branch();
      branch.store("s").set(Uint8Array.of(1), Uint8Array.of(2));
      branch.store("s").set(Uint8Array.of(2), Uint8Array.of(2));
      branch.write();
      store.workingHash();
      expect(storeEntries(store.reader().store("s"))).toEqual([["01", "01"]]);
      store.commit();
      expect(storeEntries(reader.store("s"))).toEqual([["01", "01"]]);
      expect(reader.store("s").get(Uint8Array.of(1))).toEqual(Uint8Array.of(1));
      expect(storeEntries(store.reader().store("s"))).toEqual([
        ["01", "02"],
        ["02", "02"],
      ]);
      expect(storeEntries(store.at(1).store("s"))).toEqual([["01", "01"]]);
    });
  });

  it("of a pruned version refuse instead of reading an empty store", async () => {
    await withDirectory((path) => {
      for (const where of [undefined, path]) {
        const store = CommitStore.open({
          path: where,
          stores: ["s"],
          keepRecent: 2,
          cachedNodes: 1,
          fsync: false,
        });
        for (let round = 1; round <= 3; round++) setAndCommit(store, round, round);
        const early = store.at(2).store("s");
        const late = store.at(2);
        for (let round = 4; round <= 8; round++) setAndCommit(store, round, round);
        expect(() => late.store("s")).toThrowError(/versions 7 to 8 are kept/);
        if (where !== undefined) expect(() => storeEntries(early)).toThrowError(/were pruned/);
        store.close();
      }
    });
  });

  it("carry branches that cannot be written", async () => {
    await withBoth((store) => {
      setAndCommit(store, 1, 1);
      const dryRun = branchOver(store.reader());
      const nested = dryRun.branch();
      nested.store("s").set(Uint8Array.of(2), Uint8Array.of(3));
      nested.write();
      expect(storeEntries(dryRun.store("s"))).toEqual([
        ["01", "01"],
        ["02", "03"],
      ]);
      expect(() => dryRun.write()).toThrowError(/stands on a reader/);
      dryRun.discard();
      dryRun.write();
      expect(storeEntries(store.branch().store("s"))).toEqual([["01", "01"]]);
    });
  });
});

describe("keys and values", () => {
  it("may be long, and are copied when given", async () => {
    await withBoth((store) => {
      const key = new Uint8Array(5000).fill(7);
      const value = new Uint8Array(200_000).fill(9);
      const branch = store.branch();
      branch.store("s").set(key, value);
      value[0] = 0;
      branch.write();
      store.commit();
      expect(
        equalBytes(store.reader().store("s").get(key) ?? key, new Uint8Array(200_000).fill(9)),
      ).toBe(true);
      expect(store.verify().entries).toBe(1);
    });
  });

  it("are refused when a store cannot hold them", async () => {
    await withBoth((store) => {
      const branch = store.branch();
      expect(() => branch.store("s").set(new Uint8Array(0), Uint8Array.of(1))).toThrowError(
        /empty/,
      );
      expect(() => branch.store("s").get(new Uint8Array(0))).toThrowError(/empty/);
      expect(() => branch.store("s").set(new Uint8Array(131_072), Uint8Array.of(1))).toThrowError(
        /131071/,
      );
      expect(() => branch.store("x")).toThrowError(/no store is named "x"/);
    });
  });
});

describe("a directory", () => {
  it("keeps only the nodes that kept versions need", async () => {
    await withDirectory((path) => {
      const store = CommitStore.open({ path, stores: ["s"], keepRecent: 1, fsync: false });
      for (let round = 1; round <= 40; round++) {
        const branch = store.branch();
        for (let key = 1; key <= 20; key++) {
          if ((key * round) % 7 === 0) branch.store("s").delete(Uint8Array.of(key));
          else if ((key + round) % 3 === 0)
            branch.store("s").set(Uint8Array.of(key), Uint8Array.of(round));
        }
        branch.write();
        store.commit();
      }
      const { entries } = store.verify();
      expect(entries).toBeGreaterThan(5);
      store.close();
      const environment = open({
        path,
        encoding: "binary",
        keyEncoding: "binary",
        maxDbs: 8,
        overlappingSync: false,
      });
      const count = (name: string): number =>
        environment.openDB({ name, encoding: "binary", keyEncoding: "binary" }).getCount();
      expect([count("nodes"), count("roots"), count("versions"), count("orphans")]).toEqual([
        2 * entries - 1,
        1,
        1,
        0,
      ]);
      void environment.close();
    });
  });

  it("takes new stores, which start empty, but must be opened with all it has", async () => {
    await withDirectory((path) => {
      const first = CommitStore.open({ path, stores: ["a", "b"], fsync: false });
      first.commit();
      const { appHash } = first;
      first.close();
      expect(() => CommitStore.open({ path, stores: ["a"] })).toThrowError(/holds store "b"/);
      const second = CommitStore.open({ path, stores: ["c", "a", "b"], fsync: false });
      expect(hexFromBytes(second.appHash)).toBe(hexFromBytes(appHash));
      expect([...second.commit().storeHashes.keys()].sort()).toEqual(["a", "b", "c"]);
      second.verify(1);
      second.verify(2);
      second.close();
    });
  });

  it("is refused when its format is unknown, when another writer went ahead, and when a node is damaged", async () => {
    await withDirectory((path) => {
      const store = CommitStore.open({ path, stores: ["s"], fsync: false });
      setAndCommit(store, 1, 1);
      const other = CommitStore.open({ path, stores: ["s"], fsync: false });
      setAndCommit(store, 2, 2);
      expect(() => other.commit()).toThrowError(/another process committed version 2 over 1/);
      other.close();
      store.close();
      const environment = open({
        path,
        encoding: "binary",
        keyEncoding: "binary",
        maxDbs: 8,
        overlappingSync: false,
      });
      const nodes = environment.openDB<Uint8Array, Uint8Array>({
        name: "nodes",
        encoding: "binary",
        keyEncoding: "binary",
      });
      const [damaged] = nodes
        .getRange()
        .filter(({ value }) => value.length === 3 && value[1] === 2);
      nodes.putSync(damaged?.key ?? new Uint8Array(1), Uint8Array.of(1, 2, 99));
      const again = CommitStore.open({ path, stores: ["s"] });
      expect(() => again.verify()).toThrowError(/wrong hash/);
      again.close();
      const meta = environment.openDB<Uint8Array, Uint8Array>({
        name: "meta",
        encoding: "binary",
        keyEncoding: "binary",
      });
      meta.putSync(bytesFromUtf8("format"), bytesFromUtf8("vyom-store/9"));
      void environment.close();
      expect(() => CommitStore.open({ path, stores: ["s"] })).toThrowError(/vyom-store\/9/);
    });
  });
});
