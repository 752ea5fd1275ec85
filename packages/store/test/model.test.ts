import fc from "fast-check";
import { hexFromBytes, VyomError } from "@vyom/core";
import { describe, expect, it } from "vitest";
import { type Branch, CommitStore } from "../src/index.ts";
import { type Change, change, optionalKey, SMALL_KEYS } from "./byte-arbitraries.ts";
import {
  applyToModel,
  applyToStore,
  keyOf,
  type Model,
  modelEntries,
  storeEntries,
} from "./state-model.ts";
import { withDirectory } from "./temporary-directory.ts";

const range = fc
  .record({ start: optionalKey, end: optionalKey, reverse: fc.boolean() })
  .map(({ start, end, reverse }) => ({
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
    reverse,
  }));

type Step =
  | { do: "change"; change: Change }
  | { do: "branch" | "write" | "discard" | "commit" }
  | {
      do: "read";
      range: { start?: Uint8Array; end?: Uint8Array; reverse: boolean };
    };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: change.map((made): Step => ({ do: "change", change: made })) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant("read" as const), range }) },
  {
    weight: 4,
    arbitrary: fc
      .constantFrom("branch", "write", "discard", "commit")
      .map((kind) => ({ do: kind }) as Step),
  },
);

/** A stack of branches beside a stack of models; the lowest is the working state. */
class Twin {
  readonly store: CommitStore;
  readonly branches: Branch[] = [];
  readonly models: Model[] = [new Map()];
  readonly history: Map<number, Model> = new Map();

  constructor(store: CommitStore) {
    this.store = store;
    this.branches.push(store.branch());
  }

  run(next: Step): void {
    const branch = this.branches.at(-1) as Branch;
    const model = this.models.at(-1) as Model;
    if (next.do === "change") {
      applyToStore(branch.store("s"), next.change);
      applyToModel(model, next.change);
    } else if (next.do === "branch") {
      this.branches.push(branch.branch());
      this.models.push(new Map(model));
    } else if (next.do === "read") {
      this.compare(branch, model, next);
    } else if (next.do === "commit") this.commit();
    else if (this.branches.length > 1) this.leave(next.do);
  }

  compare(branch: Branch, model: Model, next: Step & { do: "read" }): void {
    const store = branch.store("s");
    for (const key of SMALL_KEYS) {
      const expected = model.get(hexFromBytes(key));
      expect(store.get(key)).toEqual(expected);
      expect(store.has(key)).toBe(expected !== undefined);
    }
    expect(storeEntries(store, next.range)).toEqual(modelEntries(model, next.range));
  }

  leave(how: "write" | "discard"): void {
    const branch = this.branches.pop() as Branch;
    const model = this.models.pop() as Model;
    branch[how]();
    if (how === "write") this.models[this.models.length - 1] = model;
  }

  /** Writes the lowest branch and commits; branches above it stay open and read through. */
  commit(): void {
    while (this.branches.length > 1) this.leave("write");
    this.branches[0]?.write();
    const { version } = this.store.commit();
    this.history.set(version, new Map(this.models[0]));
  }

  compareHistory(): void {
    for (const [version, model] of this.history) {
      if (version < this.store.oldestVersion) continue;
      const store = this.store.at(version).store("s");
      expect(storeEntries(store)).toEqual(modelEntries(model));
      for (const key of model.keys()) expect(store.get(keyOf(key))).toEqual(model.get(key));
      expect(this.store.verify(version).entries).toBe(model.size);
    }
  }
}

describe("a store", () => {
  it("reads as a sorted map does, through branches, commits and history", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60, size: "max" }), (steps) => {
        const twin = new Twin(CommitStore.open({ path: undefined, stores: ["s"] }));
        for (const next of steps) twin.run(next);
        twin.compareHistory();
      }),
      { numRuns: 200 },
    );
  });

  it("does so from disk, pruned, trimmed and opened again", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 60, size: "max" }),
        fc.integer({ min: 0, max: 4 }),
        async (steps, keepRecent) => {
          await withDirectory((path) => {
            const options = { path, stores: ["s"], keepRecent, cachedNodes: 4, fsync: false };
            const twin = new Twin(CommitStore.open(options));
            for (const next of steps) twin.run(next);
            twin.compareHistory();
            twin.commit();
            twin.store.close();
            const again = new Twin(CommitStore.open(options));
            for (const [version, model] of twin.history) again.history.set(version, model);
            expect(hexFromBytes(again.store.appHash)).toBe(hexFromBytes(twin.store.appHash));
            expect(again.store.version).toBe(twin.store.version);
            again.compareHistory();
            if (keepRecent > 0)
              expect(again.store.version - again.store.oldestVersion).toBeLessThan(keepRecent);
            again.store.close();
          });
        },
      ),
      { numRuns: 25 },
    );
  });

  it("does so with thousands of changes in one branch, committed or not", () => {
    const wideKey = fc.uint8Array({ minLength: 1, maxLength: 2 });
    const wideChange = fc.record({ key: wideKey, value: fc.option(wideKey, { nil: undefined }) });
    const changes = fc.array(wideChange, { minLength: 1500, maxLength: 3000, size: "max" });
    fc.assert(
      fc.property(changes, fc.array(wideKey, { minLength: 20, maxLength: 20 }), (made, bounds) => {
        const store = CommitStore.open({ path: undefined, stores: ["s"] });
        const model: Model = new Map();
        const branch = store.branch();
        for (const [index, next] of made.entries()) {
          applyToStore(branch.store("s"), next);
          applyToModel(model, next);
          if (index % 700 === 0) branch.write();
          if (index % 1100 === 0) store.commit();
        }
        for (const [index, start] of bounds.entries()) {
          const end = bounds[(index + 1) % bounds.length] as Uint8Array;
          for (const reverse of [false, true]) {
            const asked = { start, end, reverse };
            expect(storeEntries(branch.store("s"), asked)).toEqual(modelEntries(model, asked));
          }
        }
        branch.write();
        store.commit();
        expect(store.verify().entries).toBe(model.size);
        expect(storeEntries(store.reader().store("s"))).toEqual(modelEntries(model));
      }),
      { numRuns: 6 },
    );
  });

  it("keeps an iteration as it was when it began", () => {
    fc.assert(
      fc.property(
        fc.array(change, { maxLength: 30, size: "max" }),
        fc.array(change, { maxLength: 30, size: "max" }),
        fc.array(change, { maxLength: 30, size: "max" }),
        fc.boolean(),
        (committed, pending, during, reverse) => {
          const store = CommitStore.open({ path: undefined, stores: ["s"] });
          const model: Model = new Map();
          const first = store.branch();
          for (const made of committed) {
            applyToStore(first.store("s"), made);
            applyToModel(model, made);
          }
          first.write();
          store.commit();
          const branch = store.branch();
          const nested = branch.branch();
          pending.forEach((made, index) => {
            applyToStore((index % 2 === 0 ? branch : nested).store("s"), made);
          });
          const expected = storeEntries(nested.store("s"), { reverse });
          const iteration = nested.store("s").iterate({ reverse });
          const seen: [string, string][] = [];
          for (const [index, made] of during.entries()) {
            applyToStore((index % 2 === 0 ? nested : branch).store("s"), made);
            const next = iteration.next();
            if (next.done !== true)
              seen.push([hexFromBytes(next.value[0]), hexFromBytes(next.value[1])]);
          }
          nested.write();
          branch.write();
          store.commit();
          for (const [key, value] of iteration) seen.push([hexFromBytes(key), hexFromBytes(value)]);
          expect(seen).toEqual(expected);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe("hashes", () => {
  it("do not depend on how a block's changes were batched or when the working hash was asked", () => {
    const blocks = fc.array(fc.array(change, { maxLength: 25, size: "max" }), {
      maxLength: 8,
      size: "max",
    });
    fc.assert(
      fc.property(
        blocks,
        fc.array(fc.nat(3), { minLength: 1, maxLength: 10, size: "max" }),
        (changes, habits) => {
          const plain = CommitStore.open({ path: undefined, stores: ["s", "t"] });
          const other = CommitStore.open({ path: undefined, stores: ["t", "s"] });
          for (const block of changes) {
            const whole = plain.branch();
            for (const made of block) applyToStore(whole.store("s"), made);
            whole.write();
            block.forEach((made, index) => {
              const branch = other.branch();
              const nested = branch.branch();
              const habit = habits[index % habits.length];
              applyToStore((habit === 0 ? branch : nested).store("s"), made);
              nested.write();
              branch.write();
              if (habit === 1) other.workingHash();
              if (habit === 2) other.branch().store("s").set(made.key, made.key);
            });
            expect(hexFromBytes(other.workingHash().appHash)).toBe(
              hexFromBytes(plain.commit().appHash),
            );
            other.commit();
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it("keep trees in balance while keys come and go", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.array(
            fc.record({ key: fc.uint8Array({ minLength: 1, maxLength: 2 }), put: fc.boolean() }),
            { maxLength: 80, size: "max" },
          ),
          { maxLength: 8, size: "max" },
        ),
        (blocks) => {
          const store = CommitStore.open({ path: undefined, stores: ["s"] });
          const model: Model = new Map();
          for (const block of blocks) {
            const branch = store.branch();
            for (const { key, put } of block) {
              const made = { key, value: put ? key : undefined };
              applyToStore(branch.store("s"), made);
              applyToModel(model, made);
            }
            branch.write();
            store.commit();
            expect(store.verify().entries).toBe(model.size);
            expect(storeEntries(store.reader().store("s"))).toEqual(modelEntries(model));
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("historic reads", () => {
  it("name the kept range when a version is gone or yet to come", () => {
    const store = CommitStore.open({ path: undefined, stores: ["s"], keepRecent: 2 });
    expect(() => store.at(1)).toThrowError(/nothing is committed yet/);
    for (let version = 1; version <= 5; version++) store.commit();
    expect(store.oldestVersion).toBe(4);
    for (const version of [0, 3, 6]) {
      let caught: unknown;
      try {
        store.at(version);
      } catch (error) {
        caught = error;
      }
      expect(caught).toBeInstanceOf(VyomError);
      expect((caught as VyomError).code).toBe("store.version_unavailable");
      expect((caught as VyomError).message).toContain("versions 4 to 5 are kept");
    }
    store.at(4);
  });
});
