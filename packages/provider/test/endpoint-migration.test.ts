import { leaseIdToText, orderIdToText, type LeaseId } from "@vyom/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { HELLO_SDL, Market, until } from "./market-fixture.ts";

const GAME_SDL = HELLO_SDL.replace(
  'version: "2.0"',
  'version: "2.1"\nendpoints:\n  game: { kind: ip }',
)
  .replace("as: 80", "as: 28701")
  .replace("amount: 100", "amount: 20000")
  .replace("{ global: true }", "{ global: true, ip: game }");

describe("endpoints with leased addresses", () => {
  let market: Market;
  beforeAll(async () => {
    market = await Market.open();
  });
  afterAll(() => market?.close());

  it("move between deployments of an owner, and no more are promised than there are", async () => {
    const daemon = await market.provider({ ipPool: ["127.0.78.0/30"] });
    const { backend, parts } = daemon;
    const start = async (): Promise<LeaseId> => {
      const { order, sdl } = await market.deploy(GAME_SDL);
      await until("there is a bid", () => parts.book.get(orderIdToText(order))?.bidAtMs);
      const lease = await market.lease(order);
      await until("the lease is known", () => parts.state.leases.get(leaseIdToText(lease)));
      await backend.submitManifest({ owner: order.owner, dseq: order.dseq }, sdl.manifestJson);
      return lease;
    };
    const ipsOf = async (lease: LeaseId): Promise<unknown> =>
      (await backend.leaseStatus(lease)).ips["web"];
    const ip = { port: 3000, externalPort: 28_701, protocol: "TCP", ip: "127.0.78.1" };
    const [first, second] = [await start(), await start()];
    expect([await ipsOf(first), await ipsOf(second)]).toEqual([[ip], undefined]);
    expect((await backend.status()).addresses).toEqual({ total: 2n, free: 0n });

    const { owner, dseq, gseq } = second;
    expect(await backend.migrateEndpoints({ owner, endpoints: ["game"], dseq, gseq })).toEqual([
      "game",
    ]);
    expect([await ipsOf(first), await ipsOf(second)]).toEqual([undefined, [ip]]);
    await expect(
      backend.migrateEndpoints({ owner, endpoints: ["other"], dseq, gseq }),
    ).rejects.toMatchObject({ code: "provider.endpoint_missing" });

    const { order } = await market.deploy(GAME_SDL);
    const reasons = await until("the third is refused", () => {
      const decision = daemon.decisions().find((entry) => entry.order === orderIdToText(order));
      return JSON.stringify(decision ?? null).includes("provider.no_address") && decision;
    });
    expect(reasons).toBeDefined();
  });
});
