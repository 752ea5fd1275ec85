import { ClientError, JsonValue } from "@vyom/client";
import { pino } from "pino";
import { describe, expect, it } from "vitest";
import type { FailoverRpc } from "../src/chain-access/failover-rpc.ts";
import { ChainFeed } from "../src/feed/chain-feed.ts";

const lost = (): ClientError => new ClientError("client.rpc_unreachable", "the node is gone");

/** A node that ends while the block of its last event is read. */
function endingNode(onAsked: () => void): FailoverRpc {
  async function* headers(): AsyncGenerator<JsonValue> {
    yield new JsonValue({ data: { value: { header: { height: "6" } } } }, "event");
    throw lost();
  }
  const subscription = { ready: Promise.resolve(), close: () => undefined };
  const node: Partial<FailoverRpc> = {
    url: "http://node",
    saw: () => undefined,
    status: (async () => ({ latestHeight: 5n })) as never,
    blockResults: async () => {
      await new Promise((resolve) => setImmediate(resolve));
      onAsked();
      throw lost();
    },
    subscribe: () => ({ ...subscription, [Symbol.asyncIterator]: headers }),
  };
  return node as FailoverRpc;
}

describe("a node that ends every subscription at once", () => {
  it("is asked again after a rest only", async () => {
    let asked = 0;
    const node: Partial<FailoverRpc> = {
      url: "http://node",
      saw: () => undefined,
      status: (async () => {
        asked++;
        return { latestHeight: 5n };
      }) as never,
      subscribe: () => ({
        ready: Promise.resolve(),
        close: () => undefined,
        async *[Symbol.asyncIterator]() {},
      }),
    };
    const feed = new ChainFeed({
      rpc: node as FailoverRpc,
      place: { load: () => 5n, save: () => undefined },
      onBlock: () => undefined,
      onResync: () => undefined,
      logger: pino({ level: "silent" }),
      pollMs: 60_000,
      maxBackfillBlocks: 10,
      clock: Date.now,
    });
    feed.start();
    for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve));
    await feed.stop();
    // One each time the rest of 200 ms is over, which a busy machine may see more than once.
    expect(asked).toBeLessThan(10);
  });
});

describe("a node that ends in the middle of a block", () => {
  it("does not end the provider's process", async () => {
    const unheard: unknown[] = [];
    const hear = (reason: unknown): void => void unheard.push(reason);
    process.prependListener("unhandledRejection", hear);
    let again = (): void => undefined;
    const asked = new Promise<void>((resolve) => {
      again = resolve;
    });
    const feed = new ChainFeed({
      rpc: endingNode(() => again()),
      place: { load: () => 5n, save: () => undefined },
      onBlock: () => undefined,
      onResync: () => undefined,
      logger: pino({ level: "silent" }),
      pollMs: 10,
      maxBackfillBlocks: 10,
      clock: Date.now,
    });
    feed.start();
    await asked;
    await new Promise((resolve) => setTimeout(resolve, 20));
    await feed.stop();
    process.off("unhandledRejection", hear);
    expect(unheard).toEqual([]);
  });
});
