import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { queryLease } from "@vyom/client";
import { leaseIdToText, orderIdToText } from "@vyom/core";
import { Lease_State } from "@vyom/proto/akash/market/v1";
import { Bid_State } from "@vyom/proto/akash/market/v1beta5";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { queryBid } from "../src/chain-access/market-order.ts";
import { drainOf, drainProvider, resumeProvider } from "../src/drain/drain-switch.ts";
import { HELLO_SDL, Market, until } from "./market-fixture.ts";

const WINDOW_MS = 2_000;
const WITH_WINDOW = HELLO_SDL.replace(
  'version: "2.0"',
  `version: "2.1"\nreclamation:\n  min_window: ${WINDOW_MS / 1000}s`,
);
const PLAIN = HELLO_SDL.replace("hello.example", "two.example");

describe("a provider that is drained", () => {
  let market: Market;
  beforeAll(async () => {
    market = await Market.open();
  });
  afterAll(() => market.close());

  it("withdraws open bids, makes none, and leaves leases alone, also after a restart", async () => {
    const first = await market.provider();
    const bidOf = (order: typeof won.order): ReturnType<typeof queryBid> =>
      queryBid(market.rpc, { ...order, provider: market.providerSigner.address, bseq: 0 });
    const won = await market.deploy();
    const open = await market.deploy();
    await until("both bids are there", async () => (await bidOf(won.order)) && bidOf(open.order));
    const lease = await market.lease(won.order);
    await until("the lease is known", () => first.parts.state.leases.get(leaseIdToText(lease)));
    await first.backend.submitManifest(won.order, won.sdl.manifestJson);
    first.drain(true);
    await until(
      "the open bid is withdrawn",
      async () => (await bidOf(open.order))?.state === Bid_State.closed,
    );
    expect(await first.backend.status()).toMatchObject({ drain: { sinceMs: expect.any(Number) } });
    const refused = await market.deploy();
    const key = orderIdToText(refused.order);
    await until("the order is refused", () => first.decisions().find(({ order }) => order === key));
    await first.stop();

    const second = await market.provider();
    expect(second.drained).toEqual(drainOf(market.home));
    await until("the order is refused again", () =>
      second.decisions().find(({ order }) => order === key),
    );
    expect(second.decisions().map(({ refusals }) => refusals[0]?.code)).toEqual([
      "provider.drained",
    ]);
    expect(await bidOf(refused.order)).toBeUndefined();
    expect(market.driver.workloads.has(leaseIdToText(lease))).toBe(true);
    expect((await queryLease(market.rpc, lease))?.lease?.state).toBe(Lease_State.active);

    // Another process resumes it.
    resumeProvider(market.home);
    await until("the order has a bid", () => bidOf(refused.order));
    expect(second.drained).toBeUndefined();
    await second.stop();
  });

  it("gives notice and ends its leases when the deadline and their windows are over", async () => {
    const leases = [];
    let daemon = await market.provider();
    for (const text of [PLAIN, WITH_WINDOW]) {
      const { order } = await market.deploy(text);
      const bid = { ...order, provider: market.providerSigner.address, bseq: 0 };
      if (text === WITH_WINDOW) {
        await daemon.stop();
        daemon = await market.provider({ reclamationWindowMs: WINDOW_MS });
      }
      await until("the bid is there", () => queryBid(market.rpc, bid));
      leases.push(await market.lease(order));
    }
    const [plain, noticed] = leases;
    if (noticed === undefined || plain === undefined) throw new Error("there are two leases");
    const leaseOf = async (id: typeof noticed) => (await queryLease(market.rpc, id))?.lease;
    drainProvider(market.home, { deadlineAtMs: Date.now() + 500 });
    const told = await until("notice is given", async () => {
      const lease = await leaseOf(noticed);
      return lease?.state === Lease_State.reclaiming ? lease : undefined;
    });
    const deadline = told.reclamation?.deadline ?? 0n;
    for (const id of leases) {
      const ended = await until("the lease is closed", async () => {
        const lease = await leaseOf(id);
        return lease?.state === Lease_State.closed ? lease : undefined;
      });
      expect(ended.reason).toBe(10001);
      if (id !== noticed) continue;
      const { time } = await market.rpc.block(ended.closedOn);
      expect(Date.parse(time)).toBeGreaterThanOrEqual(Number(deadline) * 1000);
    }
    await daemon.stop();
  });

  it("goes on as it was when its file holds something else", async () => {
    resumeProvider(market.home);
    const daemon = await market.provider();
    mkdirSync(join(market.home, "control"), { recursive: true });
    writeFileSync(join(market.home, "control", "drain.json"), "{");
    expect(() => drainOf(market.home)).toThrow(/holds no drain/);
    daemon.parts.drain.look();
    expect(daemon.drained).toBeUndefined();
    resumeProvider(market.home);
    await daemon.stop();
  });
});
