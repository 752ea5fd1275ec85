import { queryLease } from "@vyom/client";
import { leaseIdToText, orderIdToText } from "@vyom/core";
import { Lease_State } from "@vyom/proto/akash/market/v1";
import { Bid_State } from "@vyom/proto/akash/market/v1beta5";
import { closeDeploymentMessage, updateDeploymentMessage } from "@vyom/client";
import { parseSdl } from "@vyom/sdl";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { queryBid } from "../src/chain-access/market-order.ts";
import { HELLO_SDL, Market, until } from "./market-fixture.ts";

describe("the provider's daemon on a running chain", () => {
  let market: Market;
  beforeAll(async () => {
    market = await Market.open();
  });
  afterAll(() => market.close());

  it("bids once, runs the manifest, follows an update, and ends with the deployment", async () => {
    const daemon = await market.provider();
    const { order, sdl } = await market.deploy();
    const bid = { ...order, provider: market.providerSigner.address, bseq: 0 };
    const made = await until("the bid is there", () => queryBid(market.rpc, bid));
    expect(made.price?.amount).toBe("95000000000000000000");
    expect(daemon.parts.book.get(orderIdToText(order))?.state).toBe("pending");

    const lease = await market.lease(order);
    const key = leaseIdToText(lease);
    await until("the lease is known", () => daemon.parts.state.leases.get(key));
    const { owner, dseq } = order;
    await daemon.backend.submitManifest({ owner, dseq }, sdl.manifestJson);
    const workload = market.driver.workloads.get(key);
    expect(workload?.services[0]?.env).toContainEqual({ name: "GREETING", value: "hello=world" });
    expect(workload?.services[0]?.env).toContainEqual({ name: "AKASH_OWNER", value: "mine" });
    expect(workload?.services[0]?.env).toContainEqual({
      name: "VYOM_LEASE_PRICE",
      value: "95uakt",
    });
    expect(workload?.services[0]?.ports).toEqual([
      { port: 3000, externalPort: 80, protocol: "tcp", global: true },
    ]);
    const status = await daemon.backend.leaseStatus(lease);
    expect(status.services[0]).toMatchObject({ name: "web", available: 1, total: 1 });
    expect(status.services[0]?.uris[0]).toBe("hello.example");
    expect(status.services[0]?.uris[1]).toMatch(/^[0-9a-v]{26}\.localhost$/);
    expect(daemon.backend.route("hello.example")).toMatchObject({ service: "web", port: 3000 });
    expect(daemon.parts.book.get(orderIdToText(order))?.state).toBe("active");

    const next = parseSdl(HELLO_SDL.replace("hello=world", "again"));
    await expect(
      daemon.backend.submitManifest({ owner, dseq }, next.manifestJson),
    ).rejects.toMatchObject({ code: "provider.manifest_version" });
    await market.tenant.send([updateDeploymentMessage({ owner, dseq }, next.version)]);
    await daemon.backend.submitManifest({ owner, dseq }, next.manifestJson);
    expect(market.driver.workloads.get(key)?.services[0]?.env[0]?.value).toBe("again");

    await market.tenant.send([closeDeploymentMessage({ owner, dseq })]);
    await until("the workload is gone", () => !market.driver.workloads.has(key));
    await until(
      "its room is free",
      () => daemon.parts.book.get(orderIdToText(order)) === undefined,
    );
    expect(daemon.backend.route("hello.example")).toBeUndefined();
    const lines = [];
    const signal = AbortSignal.timeout(1000);
    for await (const line of daemon.backend.logs(lease, { follow: false, signal }))
      lines.push(line);
    expect(lines).toMatchObject([{ service: "web", text: "hello" }]);
    await daemon.stop();
  });

  it("takes up bids, leases and workloads of an earlier run", async () => {
    const first = await market.provider();
    const won = await market.deploy();
    const open = await market.deploy();
    const bidOf = (order: typeof open.order): ReturnType<typeof queryBid> =>
      queryBid(market.rpc, { ...order, provider: market.providerSigner.address, bseq: 0 });
    await until("both bids are there", async () => (await bidOf(won.order)) && bidOf(open.order));
    const lease = await market.lease(won.order);
    await until("the lease is known", () => first.parts.state.leases.get(leaseIdToText(lease)));
    await first.backend.submitManifest(won.order, won.sdl.manifestJson);
    await first.stop();
    expect((await bidOf(open.order))?.state).toBe(Bid_State.open);

    // Workloads died with the machine, and while nobody looked a new order came and the open bid was taken.
    market.driver.workloads.clear();
    const later = await market.deploy();
    const taken = await market.lease(open.order);
    const second = await market.provider();
    await until("the workload runs again", () => market.driver.workloads.get(leaseIdToText(lease)));
    await until("the new order has a bid", () => bidOf(later.order));
    await until("the taken bid's lease is known", () =>
      second.parts.state.leases.get(leaseIdToText(taken)),
    );
    await second.stop();
  });

  it("gives the room back when another provider wins, and lets bids go that nobody takes", async () => {
    const daemon = await market.provider({ timeouts: { bidMs: 1500 } });
    const { order } = await market.deploy();
    const bid = { ...order, provider: market.providerSigner.address, bseq: 0 };
    await until("the bid is there", () => queryBid(market.rpc, bid));
    await until(
      "the bid is closed",
      async () => (await queryBid(market.rpc, bid))?.state === Bid_State.closed,
    );
    await until(
      "its room is free",
      () => daemon.parts.book.get(orderIdToText(order)) === undefined,
    );
    await daemon.stop();
  });

  it("closes a lease to which no manifest came", async () => {
    const daemon = await market.provider({ timeouts: { manifestMs: 800 } });
    const { order } = await market.deploy();
    const id = { ...order, provider: market.providerSigner.address, bseq: 0 };
    await until("the bid is there", () => queryBid(market.rpc, id));
    const lease = await market.lease(order);
    const ended = await until("the lease is closed", async () => {
      const found = (await queryLease(market.rpc, lease))?.lease;
      return found?.state === Lease_State.closed ? found : undefined;
    });
    expect(ended.reason).toBe(10003);
    await daemon.stop();
  });

  it("closes a lease whose workload stays down", async () => {
    const daemon = await market.provider({
      monitor: { maxRetries: 2, retryPeriodMs: 20, retryJitterMs: 0 },
    });
    const { order, sdl } = await market.deploy();
    const id = { ...order, provider: market.providerSigner.address, bseq: 0 };
    await until("the bid is there", () => queryBid(market.rpc, id));
    const lease = await market.lease(order);
    await until("the lease is known", () => daemon.parts.state.leases.get(leaseIdToText(lease)));
    market.driver.isUp = false;
    await daemon.backend.submitManifest(order, sdl.manifestJson);
    const ended = await until("the lease is closed", async () => {
      const found = (await queryLease(market.rpc, lease))?.lease;
      return found?.state === Lease_State.closed ? found : undefined;
    });
    expect(ended.reason).toBe(10000);
    market.driver.isUp = true;
    await daemon.stop();
  });
});
