import { inflateSync } from "node:zlib";
import { concatBytes, hexFromBytes } from "@vyom/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CommitStore } from "../src/index.ts";
import { change } from "./byte-arbitraries.ts";
import {
  applyToModel,
  applyToStore,
  type Model,
  modelEntries,
  storeEntries,
} from "./state-model.ts";
import { withDirectory } from "./temporary-directory.ts";

const STORES = ["one", "two", "empty"];

/** A store with three commits behind it. */
function filled(): CommitStore {
  const store = CommitStore.open({ path: undefined, stores: STORES });
  for (let version = 1; version <= 3; version++) {
    const branch = store.branch();
    for (let key = 1; key < 60; key += version)
      branch.store("one").set(Uint8Array.of(key), Uint8Array.of(key, version));
    branch.store("two").set(Uint8Array.of(version), new Uint8Array(0));
    branch.write();
    store.commit();
  }
  return store;
}

async function codeOf(attempt: Promise<CommitStore>): Promise<string> {
  return attempt.then(
    () => "restored",
    (error: unknown) =>
      error instanceof Error && "code" in error ? String(error.code) : String(error),
  );
}

describe("snapshots", () => {
  it("restore to the same state, which then goes on to the same hashes", async () => {
    const blocks = fc.array(fc.array(change, { maxLength: 30, size: "max" }), {
      minLength: 1,
      maxLength: 6,
      size: "max",
    });
    await fc.assert(
      fc.asyncProperty(
        blocks,
        fc.array(change, { maxLength: 20, size: "max" }),
        fc.boolean(),
        fc.integer({ min: 1, max: 50 }),
        async (changes, more, onDisk, piece) => {
          await withDirectory(async (path) => {
            const original = CommitStore.open({ path: undefined, stores: STORES });
            const model: Model = new Map();
            const commit = (store: CommitStore, block: typeof more): Uint8Array => {
              const branch = store.branch();
              for (const made of block) applyToStore(branch.store("two"), made);
              branch.write();
              return store.commit().appHash;
            };
            for (const block of changes) {
              for (const made of block) applyToModel(model, made);
              commit(original, block);
            }
            const bytes = concatBytes(...original.exportAt(original.version));
            const chunks: Uint8Array[] = [];
            for (let at = 0; at < bytes.length; at += piece)
              chunks.push(bytes.slice(at, at + piece));
            const { version, appHash } = original;
            const restored = await CommitStore.restore({
              path: onDisk ? path : undefined,
              stores: STORES,
              version,
              appHash,
              chunks,
              fsync: false,
            });
            expect(storeEntries(restored.reader().store("two"))).toEqual(modelEntries(model));
            expect([restored.version, hexFromBytes(restored.appHash)]).toEqual([
              version,
              hexFromBytes(appHash),
            ]);
            expect(restored.verify().entries).toBe(model.size);
            expect(hexFromBytes(commit(restored, more))).toBe(hexFromBytes(commit(original, more)));
            restored.close();
          });
        },
      ),
      { numRuns: 25 },
    );
  });

  it("are zlib streams", () => {
    const store = filled();
    expect(inflateSync(concatBytes(...store.exportAt(2))).length).toBeGreaterThan(100);
  });

  it("of an older version restore to that version", async () => {
    const store = filled();
    const appHash = (await rebuild(store, 2)).appHash;
    const restored = await CommitStore.restore({
      path: undefined,
      stores: STORES,
      version: 2,
      appHash,
      chunks: store.exportAt(2),
    });
    expect(storeEntries(restored.reader().store("one"))).toEqual(
      storeEntries(store.at(2).store("one")),
    );
  });

  it("are refused when damaged, foreign or put over a state", async () => {
    const store = filled();
    const { version, appHash } = store;
    const chunks = [...store.exportAt(version)];
    const options = { path: undefined, stores: STORES, version, appHash };
    expect(await codeOf(CommitStore.restore({ ...options, chunks, stores: ["one"] }))).toBe(
      "store.bad_snapshot",
    );
    expect(
      await codeOf(CommitStore.restore({ ...options, chunks, appHash: new Uint8Array(32) })),
    ).toBe("store.bad_snapshot");
    const cut = concatBytes(...chunks).slice(0, -20);
    expect(await codeOf(CommitStore.restore({ ...options, chunks: [cut] }))).toBe(
      "store.bad_snapshot",
    );
    const bytes = concatBytes(...chunks);
    for (let at = 0; at < bytes.length; at += 13) {
      const damaged = bytes.slice();
      damaged[at] = (damaged[at] as number) ^ 0x10;
      expect(await codeOf(CommitStore.restore({ ...options, chunks: [damaged] }))).toBe(
        "store.bad_snapshot",
      );
    }
    await withDirectory(async (path) => {
      const other = CommitStore.open({ path, stores: STORES, fsync: false });
      other.commit();
      other.close();
      expect(await codeOf(CommitStore.restore({ ...options, path, chunks }))).toBe(
        "store.not_empty",
      );
    });
  });

  it("leave a path usable when their restore failed", async () => {
    await withDirectory(async (path) => {
      const store = filled();
      const { version, appHash } = store;
      const options = { path, stores: STORES, version, fsync: false };
      const chunks = [...store.exportAt(version)];
      expect(
        await codeOf(CommitStore.restore({ ...options, chunks, appHash: new Uint8Array(32) })),
      ).toBe("store.bad_snapshot");
      const restored = await CommitStore.restore({ ...options, chunks, appHash });
      expect(restored.verify().entries).toBe(62);
      restored.close();
    });
  });

  it("keep their version from being pruned until they are taken", async () => {
    await withDirectory(async (path) => {
      const store = CommitStore.open({ path, stores: ["s"], keepRecent: 1, fsync: false });
      const { appHash } = commitNoise(store, 0);
      const chunks = store.exportAt(1)[Symbol.iterator]();
      const taken = [chunks.next().value as Uint8Array];
      for (let round = 1; round <= 5; round++) commitNoise(store, round);
      expect(store.oldestVersion).toBe(1);
      for (let next = chunks.next(); next.done !== true; next = chunks.next())
        taken.push(next.value);
      expect(taken.length).toBe(2);
      for (let round = 6; round <= 8; round++) commitNoise(store, round);
      expect(store.oldestVersion).toBe(store.version);
      const restored = await CommitStore.restore({
        path: undefined,
        stores: ["s"],
        version: 1,
        appHash,
        chunks: taken,
      });
      expect(restored.verify().entries).toBe(120);
      store.close();
    });
  });
});

/** 120 entries of 100 kB that do not compress; later rounds rewrite ten of them. */
function commitNoise(store: CommitStore, round: number): { appHash: Uint8Array } {
  const branch = store.branch();
  for (let key = 1; key <= (round === 0 ? 120 : 10); key++) {
    const value = new Uint8Array(100_000);
    let noise = 7919 * key + round;
    for (let index = 0; index < value.length; index++) {
      noise = (Math.imul(noise, 1_664_525) + 1_013_904_223) >>> 0;
      value[index] = noise >>> 24;
    }
    branch.store("s").set(Uint8Array.of(key), value);
  }
  branch.write();
  return store.commit();
}

/** The first versions of `filled` again, to know the app hash of an older one. */
async function rebuild(store: CommitStore, version: number): Promise<{ appHash: Uint8Array }> {
  const again = CommitStore.open({ path: undefined, stores: STORES });
  for (let next = 1; next <= version; next++) {
    const branch = again.branch();
    for (const name of STORES) {
      const now = store.at(next).store(name);
      for (const [key, value] of now.iterate()) {
        const before = again.reader().store(name).get(key);
        if (before === undefined || hexFromBytes(before) !== hexFromBytes(value))
          branch.store(name).set(key, value);
      }
    }
    branch.write();
    again.commit();
  }
  return again;
}
