import { pino } from "pino";
import { afterEach, describe, expect, it } from "vitest";
import { FailoverRpc } from "../src/chain-access/failover-rpc.ts";
import { ChainFeed } from "../src/feed/chain-feed.ts";
import { marketEventOf } from "../src/feed/market-event.ts";
import { until } from "./market-fixture.ts";
import { ScriptedNode, typedEvent } from "./scripted-node.ts";

const logger = pino({ level: "silent" });
const ORDER = { owner: "akash1tenant", dseq: "7", gseq: 1, oseq: 1 };

/** A chain in which every block opens an order whose dseq is the height. */
function chain(length: number): Map<bigint, readonly object[]> {
  const blocks = new Map<bigint, readonly object[]>();
  for (let height = 1n; height <= length; height++)
    blocks.set(height, [
      typedEvent("akash.market.v1.EventOrderCreated", { id: { ...ORDER, dseq: String(height) } }),
    ]);
  return blocks;
}

describe("the chain feed", () => {
  const closers: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const close of closers.splice(0).toReversed()) await close();
  });

  async function node(
    blocks: Map<bigint, readonly object[]>,
    latest: bigint,
  ): Promise<ScriptedNode> {
    const made = new ScriptedNode(blocks);
    made.latest = latest;
    await made.start();
    closers.push(() => made.stop());
    return made;
  }
  interface Watched {
    readonly feed: ChainFeed;
    readonly heights: bigint[];
    readonly orders: bigint[];
    readonly resyncs: string[];
  }
  function watch(
    nodes: readonly ScriptedNode[],
    place: { height: bigint | undefined },
    pollMs = 20,
  ): Watched {
    const watched = { heights: [] as bigint[], orders: [] as bigint[], resyncs: [] as string[] };
    const feed = new ChainFeed({
      rpc: new FailoverRpc(
        nodes.map(({ url }) => url),
        logger,
        1_000,
      ),
      place: { load: () => place.height, save: (height) => void (place.height = height) },
      onBlock: ({ height, events }) => {
        watched.heights.push(height);
        for (const event of events) if (event.kind === "order") watched.orders.push(event.id.dseq);
      },
      onResync: (reason) => watched.resyncs.push(reason),
      logger,
      pollMs,
      maxBackfillBlocks: 20,
      clock: Date.now,
    });
    feed.start();
    closers.push(() => feed.stop());
    return { ...watched, feed };
  }
  const range = (from: bigint, to: bigint): bigint[] =>
    Array.from({ length: Number(to - from) + 1 }, (_, index) => from + BigInt(index));

  it("replays what was missed since the remembered height, then follows", async () => {
    const first = await node(chain(30), 12n);
    const place = { height: 5n };
    const { heights, orders, resyncs, feed } = watch([first], place);
    await until("the gap is filled", () => heights.length === 7);
    first.moveTo(13n);
    first.moveTo(16n);
    await until("new blocks came", () => heights.at(-1) === 16n);
    expect(heights).toEqual(range(6n, 16n));
    expect(orders).toEqual(range(6n, 16n));
    expect(resyncs).toEqual([]);
    await feed.stop();
    expect(place.height).toBe(16n);
  });

  it("asks for a full listing at the first start, after a long gap, and where blocks are pruned", async () => {
    const first = await node(chain(200), 100n);
    const fresh = watch([first], { height: undefined });
    await until("a listing was asked for", () => fresh.resyncs.length === 1);
    expect(fresh.heights).toEqual([]);

    const late = watch([first], { height: 10n });
    await until("a listing was asked for", () => late.resyncs.length === 1);
    expect(late.heights).toEqual([]);

    first.prunedBelow = 98n;
    const pruned = watch([first], { height: 90n });
    await until("a listing was asked for", () => pruned.resyncs.length === 1);
    first.moveTo(101n);
    await until("it goes on behind", () => pruned.heights.length === 1);
    expect(pruned.heights).toEqual([101n]);
  });

  it("asks for the height where subscriptions bring nothing", async () => {
    const first = await node(chain(30), 3n);
    first.tellsHeaders = false;
    const { heights } = watch([first], { height: 3n });
    first.moveTo(6n);
    await until("the blocks came", () => heights.at(-1) === 6n);
    expect(heights).toEqual(range(4n, 6n));
  });

  it("loses and repeats nothing while its node restarts", async () => {
    const first = await node(chain(60), 3n);
    const { heights } = watch([first], { height: 3n });
    for (let height = 4n; height <= 20n; height++) {
      first.moveTo(height);
      if (height % 5n === 0n) {
        await until("it has seen some", () => heights.length > 0);
        await first.stop();
        await first.start();
      }
    }
    await until("all came", () => heights.at(-1) === 20n);
    expect(heights).toEqual(range(4n, 20n));
  });

  it("goes on with another node, but not with one that lags behind", async () => {
    const blocks = chain(60);
    const first = await node(blocks, 10n);
    const second = await node(blocks, 5n);
    const { heights } = watch([first, second], { height: 8n });
    await until("it follows", () => heights.at(-1) === 10n);
    await first.stop();
    second.moveTo(7n);
    await until("the second was asked", () => second.latest === 7n);
    expect(heights.at(-1)).toBe(10n);
    second.moveTo(14n);
    await until("it goes on", () => heights.at(-1) === 14n);
    expect(heights).toEqual(range(9n, 14n));
  });
});

describe("market events", () => {
  it("names orders, leases, deployments, groups, audits and providers", () => {
    const read = (type: string, fields: Record<string, unknown>): unknown =>
      marketEventOf(typedEvent(type, fields) as Parameters<typeof marketEventOf>[0]);
    const lease = { ...ORDER, provider: "akash1provider", bseq: 0 };
    expect(read("akash.market.v1.EventOrderClosed", { id: ORDER })).toEqual({
      kind: "order",
      id: { owner: "akash1tenant", dseq: 7n, gseq: 1, oseq: 1 },
    });
    expect(
      read("akash.market.v1.EventLeaseClosed", { id: lease, reason: "lease_closed_owner" }),
    ).toEqual({
      kind: "lease",
      id: {
        owner: "akash1tenant",
        dseq: 7n,
        gseq: 1,
        oseq: 1,
        provider: "akash1provider",
        bseq: 0,
      },
    });
    expect(
      read("akash.deployment.v1.EventDeploymentUpdated", {
        id: { owner: "a", dseq: "1" },
        hash: "",
      }),
    ).toEqual({
      kind: "deployment",
      id: { owner: "a", dseq: 1n },
    });
    expect(read("akash.audit.v1.EventTrustedAuditorCreated", { owner: "a", auditor: "b" })).toEqual(
      {
        kind: "audit",
        owner: "a",
      },
    );
  });
  it.each([
    ["another module's", "cosmos.bank.v1beta1.EventX", { id: ORDER }],
    ["one without an id", "akash.market.v1.EventOrderCreated", {}],
    [
      "one with a number that is none",
      "akash.market.v1.EventOrderCreated",
      { id: { ...ORDER, dseq: "x" } },
    ],
    ["one with an id of another shape", "akash.market.v1.EventOrderCreated", { id: [1] }],
    ["a name of the prototype", "toString", { id: ORDER }],
  ])("passes over %s", (_name, type, fields) => {
    expect(
      marketEventOf(typedEvent(type, fields) as Parameters<typeof marketEventOf>[0]),
    ).toBeUndefined();
  });
});
