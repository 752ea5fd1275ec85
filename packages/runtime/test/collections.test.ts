import { CommitStore } from "@vyom/store";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  CollectionMap,
  Context,
  IndexedMap,
  MultiIndex,
  Schema,
  UniqueIndex,
  bytesKey,
  int64Key,
  intValue,
  paginate,
  stringKey,
  structKey,
  timeKey,
  uint64Key,
} from "../src/index.ts";

function freshContext(): Context {
  const store = CommitStore.open({ path: undefined, stores: ["s"] });
  return new Context({
    header: {
      chainId: "t",
      height: 1n,
      time: { seconds: 0n, nanos: 0 },
      proposerAddress: new Uint8Array(0),
    },
    branch: store.branch(),
    mode: "deliver",
  });
}
interface Key {
  readonly owner: string;
  readonly dseq: bigint;
}
const key = structKey<Key>({ owner: stringKey, dseq: uint64Key });
const open = () =>
  new IndexedMap(new Schema("s"), {
    name: "things",
    prefix: Uint8Array.of(1),
    key,
    value: intValue,
    indexes: (schema, primary) => ({
      byParity: new MultiIndex<Key, bigint, bigint>(schema, primary, {
        name: "by_parity",
        prefix: Uint8Array.of(2),
        reference: uint64Key,
        of: (_key, value) => value % 2n,
      }),
      byDseq: new UniqueIndex<Key, bigint, bigint>(schema, primary, {
        name: "by_dseq",
        prefix: Uint8Array.of(3),
        reference: uint64Key,
        of: ({ dseq }) => dseq,
      }),
    }),
  });

describe("an indexed map", () => {
  it("keeps its indexes equal to its entries, whatever happens", () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ dseq: fc.bigInt(0n, 12n), value: fc.option(fc.bigInt(0n, 5n)) }), {
          maxLength: 40,
        }),
        (steps) => {
          const context = freshContext();
          const map = open();
          const model = new Map<bigint, bigint>();
          for (const { dseq, value } of steps) {
            const at = { owner: "o", dseq };
            if (value === null) {
              map.delete(context, at);
              model.delete(dseq);
            } else {
              map.set(context, at, value);
              model.set(dseq, value);
            }
          }
          const expected = [...model].toSorted(([left], [right]) => (left < right ? -1 : 1));
          expect([...map.walk(context)].map(([{ dseq }, value]) => [dseq, value])).toEqual(
            expected,
          );
          for (const parity of [0n, 1n])
            expect([...map.indexes.byParity.keys(context, parity)].map(({ dseq }) => dseq)).toEqual(
              expected.filter(([, value]) => value % 2n === parity).map(([dseq]) => dseq),
            );
          expect([...map.indexes.byDseq.all(context)].map(({ reference }) => reference)).toEqual(
            expected.map(([dseq]) => dseq),
          );
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe("keys", () => {
  it("order as their values and come back", () => {
    fc.assert(
      fc.property(
        fc.bigInt(-(2n ** 63n), 2n ** 63n - 1n),
        fc.bigInt(-(2n ** 63n), 2n ** 63n - 1n),
        (left, right) => {
          const [a, b] = [int64Key.encode(left), int64Key.encode(right)];
          expect(Math.sign(Buffer.compare(a, b))).toBe(left < right ? -1 : left > right ? 1 : 0);
          expect(int64Key.decode(a, 0)).toBe(left);
        },
      ),
      { numRuns: 200 },
    );
    const time = { seconds: 1_795_257_594n, nanos: 5 };
    expect(Buffer.from(timeKey.encode(time)).toString()).toBe("2026-11-21T10:39:54.000000005");
    expect(timeKey.decode(timeKey.encode(time), 0)).toEqual(time);
  });
  it("refuse overlapping prefixes and parts that could be mistaken", () => {
    const schema = new Schema("s");
    schema.claim("a", Uint8Array.of(1));
    expect(() => schema.claim("b", Uint8Array.of(1, 2))).toThrow("overlaps");
    expect(() => stringKey.encodeNonTerminal("a\0b")).toThrow("zero byte");
    expect(() => bytesKey.encodeNonTerminal(new Uint8Array(256))).toThrow("255");
  });
});

describe("pages", () => {
  const context = freshContext();
  const map = new CollectionMap<bigint, bigint>(new Schema("s"), {
    name: "n",
    prefix: Uint8Array.of(9),
    key: uint64Key,
    value: intValue,
  });
  for (let index = 0n; index < 250n; index++) map.set(context, index, index);
  const none = { key: new Uint8Array(0), offset: 0n, limit: 0n, countTotal: false, reverse: false };
  const numbers = (request: Partial<typeof none> | undefined) => {
    const page = paginate(
      context,
      map,
      request === undefined ? undefined : { ...none, ...request },
    );
    return { ...page.pagination, numbers: page.entries.map(([number]) => Number(number)) };
  };
  it("hold 100 entries and the total unless told otherwise", () => {
    expect(numbers(undefined)).toMatchObject({ total: 250n });
    expect(numbers(undefined).numbers).toHaveLength(100);
    expect(numbers({ limit: 2n })).toMatchObject({ total: 0n, numbers: [0, 1] });
    expect(numbers({ limit: 2n, offset: 3n, countTotal: true })).toMatchObject({
      total: 250n,
      numbers: [3, 4],
    });
  });
  it.each([false, true])(
    "follow each other by key without gap or repeat (reverse %s)",
    (reverse) => {
      const seen: number[] = [];
      let from = new Uint8Array(0);
      do {
        const page = numbers({ limit: 7n, key: from, reverse });
        seen.push(...page.numbers);
        from = new Uint8Array(page.nextKey);
      } while (from.length > 0);
      const all = Array.from({ length: 250 }, (_, index) => index);
      expect(seen).toEqual(reverse ? all.toReversed() : all);
    },
  );
  it("refuse a key and an offset together", () => {
    expect(() => numbers({ key: Uint8Array.of(1), offset: 1n })).toThrow("either offset or key");
  });
});
