import { bytesFromUtf8 } from "@vyom/core";
import { CommitStore } from "@vyom/store";
import type { Event } from "@vyom/runtime";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { heightOfPosition, indexOfPosition } from "../src/index/event-index.ts";
import {
  matchesEventQuery,
  parseEventQuery,
  type Comparison,
  type Condition,
} from "../src/index/event-query.ts";
import { eventValues, indexedEvents } from "../src/index/event-values.ts";
import { SearchTurns } from "../src/index/search-turns.ts";
import { TxIndex, type IndexedBlock } from "../src/index/tx-index.ts";
import { hexFromBytes } from "@vyom/core";
import { txHash } from "../src/block/hash.ts";

/** Few names and values, so that conditions often meet; also ones that are hard to keep apart. */
const TYPES = ["a", "a.b", "message", "akash.market.v1.EventBidCreated"];
const KEYS = ["b", "b.c", "id", "amount"];
const VALUES = [
  "",
  "x",
  "xy",
  "5",
  "5uakt",
  "12.50",
  "-3",
  "05",
  "2026-01-01T00:00:00Z",
  "it has\0nul",
  "x".repeat(600),
  `${"x".repeat(600)}y`,
];
const event: fc.Arbitrary<Event> = fc.record({
  type: fc.constantFrom(...TYPES),
  attributes: fc.array(
    fc.record({
      key: fc.constantFrom(...KEYS),
      value: fc.constantFrom(...VALUES),
      index: fc.boolean(),
    }),
    { maxLength: 3 },
  ),
});
const events = fc.array(event, { maxLength: 3 });
const chain = fc.array(fc.record({ own: events, txs: fc.array(events, { maxLength: 3 }) }), {
  minLength: 1,
  maxLength: 12,
});
const operand: fc.Arbitrary<Condition["operand"]> = fc.oneof(
  fc.constantFrom(...VALUES).map((text) => ({ kind: "text" as const, text })),
  fc.constantFrom("5", "12.5", "-3", "0").map((text) => ({ kind: "number" as const, text })),
  fc.constant({ kind: "time" as const, milliseconds: Date.parse("2025-06-01") }),
);
const condition = (heightKey: string): fc.Arbitrary<Condition> =>
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .tuple(fc.constantFrom(...TYPES), fc.constantFrom(...KEYS), operand)
        .chain(([type, key, value]) =>
          fc
            .constantFrom<Comparison>(
              ...(value?.kind === "text"
                ? (["=", "CONTAINS"] as const)
                : (["=", "<", "<=", ">", ">="] as const)),
            )
            .map((comparison): Condition => ({
              key: `${type}.${key}`,
              comparison,
              ...(value === undefined ? {} : { operand: value }),
            })),
        ),
    },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom(...TYPES, "a.b.c", "message.id")
        .map((key): Condition => ({ key, comparison: "EXISTS" })),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(
          fc.constantFrom<Comparison>("=", "<", "<=", ">", ">="),
          fc.constantFrom("0", "3", "7", "5.5", "99"),
        )
        .map(([comparison, text]): Condition => ({
          key: heightKey,
          comparison,
          operand: { kind: "number", text },
        })),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom("Tx", "NewBlockEvents").map((text): Condition => ({
        key: "tm.event",
        comparison: "=",
        operand: { kind: "text", text },
      })),
    },
  );

type Chain = readonly { own: readonly Event[]; txs: readonly (readonly Event[])[] }[];

function indexOf(blocks: Chain, sliceMs = 8): { index: TxIndex; written: IndexedBlock[] } {
  const store = CommitStore.open({ path: undefined, stores: ["s"] });
  const written = blocks.map(({ own, txs }, at): IndexedBlock => ({
    height: BigInt(at + 1),
    txs: txs.map((_, position) => bytesFromUtf8(`${at}/${position}`)),
    results: txs.map((list) => ({
      code: 0,
      data: new Uint8Array(0),
      log: "",
      info: "",
      gasWanted: 0n,
      gasUsed: 0n,
      codespace: "",
      events: list.map(({ type, attributes }) => ({ type, attributes: [...attributes] })),
    })),
    events: own,
  }));
  let now = 0;
  const turns = new SearchTurns(() => now++, { sliceMs, searchMs: 1e9, waiting: 10 });
  const index = new TxIndex({
    store,
    turns,
    blocks: {
      base: 1n,
      height: BigInt(blocks.length),
      results: (height) => written[Number(height) - 1],
    },
  });
  for (const block of written) store.commit((writes) => index.write(writes, block));
  return { index, written };
}

describe("event searches find what a scan of everything finds", () => {
  it("transactions", async () => {
    const query = fc.array(condition("tx.height"), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(chain, fc.array(query, { maxLength: 6 }), async (blocks, queries) => {
        const { index, written } = indexOf(blocks, 3);
        for (const conditions of queries) {
          const expected = written.flatMap(({ height, txs, results }) =>
            txs.flatMap((tx, at) => {
              const values = eventValues(indexedEvents(results[at]?.events ?? []), {
                "tm.event": "Tx",
                "tx.height": String(height),
                "tx.hash": hexFromBytes(txHash(tx)).toUpperCase(),
              });
              return matchesEventQuery(conditions, values) ? [`${height}/${at}`] : [];
            }),
          );
          const found = await index.search(conditions);
          expect(
            found.map((position) => `${heightOfPosition(position)}/${indexOfPosition(position)}`),
          ).toEqual(expected);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("blocks", async () => {
    const query = fc.array(condition("block.height"), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(chain, fc.array(query, { maxLength: 6 }), async (blocks, queries) => {
        const { index, written } = indexOf(blocks);
        for (const conditions of queries) {
          const expected = written.flatMap(({ height, events: own }) => {
            const values = eventValues(indexedEvents(own), {
              "tm.event": "NewBlockEvents",
              "block.height": String(height),
            });
            return matchesEventQuery(conditions, values) ? [height] : [];
          });
          expect(await index.searchBlocks(conditions)).toEqual(expected);
        }
      }),
      { numRuns: 100 },
    );
  });
});

const sized = (count: number): Chain =>
  Array.from({ length: count }, (_, at) => ({
    own: [],
    txs: [
      [
        {
          type: "message",
          attributes: [
            { key: "action", value: "send", index: true },
            { key: "sender", value: `s${at % 700}`, index: true },
          ],
        },
      ],
    ],
  }));

describe("searches are bounded", () => {
  it("answers common queries over thousands of transactions and refuses ones that touch too much", async () => {
    const { index } = indexOf(sized(3000), 1e9);
    const search = (text: string): Promise<readonly number[]> =>
      index.search(parseEventQuery(text));
    expect(await search("message.action='send'")).toHaveLength(3000);
    expect(await search("message.action='send' AND message.sender='s5'")).toHaveLength(5);
    expect(await search("message.action='send' AND tx.height>2990")).toHaveLength(10);
    expect(await search("tx.height>=1")).toHaveLength(3000);
    const store = CommitStore.open({ path: undefined, stores: ["s"] });
    const small = new TxIndex({
      store,
      turns: new SearchTurns(() => 0),
      limits: { rows: 100 },
      blocks: { base: 1n, height: 200n, results: () => undefined },
    });
    await expect(small.searchBlocks(parseEventQuery("block.height>0"))).rejects.toThrow(
      /more than 100 index rows/,
    );
  });
  it("lets other work go on in between, one search after the other, and ends one that takes too long", async () => {
    const { index } = indexOf(sized(2000), 3);
    let turns = 0;
    const tick = (): void => {
      turns++;
      if (turns < 1000 && !isDone) setImmediate(tick);
    };
    let isDone = false;
    setImmediate(tick);
    await Promise.all(
      ["CONTAINS 'end'", "CONTAINS 's'"].map((text) =>
        index.search(parseEventQuery(`message.action ${text}`)),
      ),
    );
    isDone = true;
    expect(turns).toBeGreaterThan(2);
    let now = 0;
    const hurried = new SearchTurns(() => (now += 10), { sliceMs: 5, searchMs: 50, waiting: 1 });
    await expect(
      hurried.run(async (turn) => {
        for (;;) await turn.giveWay();
      }),
    ).rejects.toThrow(/takes too long/);
    const first = hurried.run(async () => 1);
    await expect(hurried.run(async () => 2)).rejects.toThrow(/too many searches/);
    expect(await first).toBe(1);
  });
});

describe("event queries", () => {
  it.each([
    "tm.event='Tx' AND transfer.amount CONTAINS 'uakt' AND tx.height>5",
    "akash.market.v1.EventBidCreated.id EXISTS",
    "x.time >= TIME 2026-01-01T00:00:00Z AND x.day = DATE 2026-01-01",
    "message.action='/akash.cert.v1.MsgCreateCertificate'",
  ])("reads %s", (text) => expect(parseEventQuery(text).length).toBeGreaterThan(0));
  it.each([
    "",
    "a",
    "a=",
    "a='b' OR c='d'",
    "a>'b'",
    "a CONTAINS 5",
    "a='unclosed",
    "AND",
    "a=TIME x",
  ])("refuses %j", (text) => expect(() => parseEventQuery(text)).toThrow(/failed to parse query/));
  it("refuses long ones and never fails otherwise", () => {
    expect(() => parseEventQuery(`a='${"b".repeat(600)}'`)).toThrow(
      /maximum query length exceeded/,
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        try {
          parseEventQuery(text);
        } catch (error) {
          expect((error as { code?: string }).code).toBe("node.event_query");
        }
      }),
    );
  });
});
