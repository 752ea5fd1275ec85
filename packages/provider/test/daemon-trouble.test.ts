import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  closeDeploymentMessage,
  messageOf,
  queryBalances,
  queryBids,
  queryLeases,
} from "@vyom/client";
import { amountOf, leaseIdToText, orderIdToText, parseDec18, type OrderId } from "@vyom/core";
import { MsgSend } from "@vyom/proto/cosmos/bank/v1beta1";
import { createTxSender } from "@vyom/client";
import { Bid_State } from "@vyom/proto/akash/market/v1beta5";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pino } from "pino";
import { BidFunds } from "../src/bid/bid-funds.ts";
import { queryBid } from "../src/chain-access/market-order.ts";
import { MemoryDriver } from "./memory-driver.ts";
import { HELLO_SDL, Market, startChain, testSigner, until } from "./market-fixture.ts";

describe("manifests that do not fit", () => {
  let market: Market;
  beforeAll(async () => {
    market = await Market.open();
  });
  afterAll(() => market.close());

  it("are refused with a code each, and the right one is still taken", async () => {
    const daemon = await market.provider({ blockedHostnames: [".blocked.example"] });
    const submit = (id: { owner: string; dseq: bigint }, json: string): Promise<string> =>
      daemon.backend.submitManifest(id, json).then(
        () => "taken",
        (error: unknown) => (error as { code?: string }).code ?? String(error),
      );
    const { order, sdl } = await market.deploy();
    expect(await submit(order, sdl.manifestJson)).toBe("provider.no_lease");
    const id = { ...order, provider: market.providerSigner.address, bseq: 0 };
    await until("the bid is there", () => queryBid(market.rpc, id));
    await market.lease(order);
    expect(await submit(order, "{")).toBe("provider.manifest_invalid");
    expect(await submit(order, "[]")).toBe("provider.manifest_version");
    expect(await submit(order, sdl.manifestJson.replace("hello:1", "hello:2"))).toBe(
      "provider.manifest_version",
    );
    expect(await submit({ ...order, owner: market.providerSigner.address }, sdl.manifestJson)).toBe(
      "provider.no_lease",
    );
    await expect(daemon.backend.leaseStatus(id)).rejects.toMatchObject({
      code: expect.stringMatching(/provider.no_(lease|manifest)/) as string,
    });
    expect(await submit(order, sdl.manifestJson)).toBe("taken");
    expect(await submit(order, sdl.manifestJson)).toBe("taken");
    await expect(daemon.backend.serviceStatus(id, "absent")).rejects.toMatchObject({
      code: "provider.no_service",
    });

    const other = await market.deploy(HELLO_SDL.replace("hello.example", "x.blocked.example"));
    const otherId = { ...other.order, provider: id.provider, bseq: 0 };
    await until("the bid is there", () => queryBid(market.rpc, otherId));
    await market.lease(other.order);
    expect(await submit(other.order, other.sdl.manifestJson)).toBe("provider.hostname_refused");

    // The first deployment has the name; it goes where its owner moves it.
    const twin = await market.deploy();
    const twinId = { ...twin.order, provider: id.provider, bseq: 0 };
    await until("the bid is there", () => queryBid(market.rpc, twinId));
    await market.lease(twin.order);
    expect(await submit(twin.order, twin.sdl.manifestJson)).toBe("taken");
    expect(daemon.backend.route("hello.example")?.lease.dseq).toBe(order.dseq);
    const { owner, dseq } = twin.order;
    await daemon.backend.migrateHostnames({ owner, dseq, gseq: 1, hostnames: ["hello.example"] });
    expect(daemon.backend.route("hello.example")?.lease.dseq).toBe(dseq);
    await expect(
      daemon.backend.migrateHostnames({ owner, dseq, gseq: 1, hostnames: ["not.declared"] }),
    ).rejects.toMatchObject({ code: "provider.hostname_missing" });
    await daemon.stop();
  });
});

describe("a busy market", () => {
  let market: Market;
  beforeAll(async () => {
    market = await Market.open();
  });
  afterAll(() => market.close());

  it("sees every order answered once, within the room there is", async () => {
    market.driver.machines = market.driver.machines.map((machine) => ({
      ...machine,
      cpuMilli: 5_000n,
    }));
    const daemon = await market.provider();
    const orders: OrderId[] = [];
    for (let made = 0; made < 24; made++) orders.push((await market.deploy()).order);
    const decided = await until("every order is decided on", () => {
      const decisions = orders.map((order) => daemon.parts.decisions.get(orderIdToText(order)));
      return decisions.every((decision) => decision !== undefined) && decisions;
    });
    // A quarter of a CPU each: twenty find room on five.
    expect(decided.filter((decision) => decision?.price !== undefined)).toHaveLength(20);
    const refused = decided.filter((decision) => decision?.price === undefined);
    expect(refused.map((decision) => decision?.refusals[0]?.code)).toEqual(
      Array.from({ length: 4 }, () => "matcher.no_cpu"),
    );
    const bids = await queryBids(market.rpc, { provider: market.providerSigner.address });
    expect(bids).toHaveLength(20);
    for (const { owner, dseq } of orders.slice(0, 3))
      await market.tenant.send([closeDeploymentMessage({ owner, dseq })]);
    await until("their room is free", () => daemon.parts.book.entries().length === 17);
    const group = (await market.deploy()).sdl.groups[0];
    if (group === undefined) throw new Error("the SDL has no group");
    const asked = { group, hostnames: ["free.example"] };
    expect(await daemon.backend.screen(asked)).toEqual({
      price: { denom: "uakt", amount: parseDec18("95") },
      offers: [{ resources: group.resources[0]?.resource, count: 1, prices: undefined }],
      reasons: [],
    });
    await daemon.stop();
  });

  it("lets the losing provider have its room and deposit back", async () => {
    const driver = new MemoryDriver();
    driver.machines = driver.machines.map((machine) => ({
      ...machine,
      cpuMilli: 64_000n,
      memoryBytes: 64n << 30n,
    }));
    market.driver.machines = driver.machines;
    const home = mkdtempSync(join(tmpdir(), "vyom-rival-"));
    const signer = testSigner(4);
    const rival = await market.provider({}, { signer, driver, home });
    const { order } = await market.deploy();
    const bid = { ...order, provider: signer.address, bseq: 0 };
    await until("the rival has bid", () => queryBid(market.rpc, bid));
    const own = await market.provider();
    const mine = { ...bid, provider: market.providerSigner.address };
    await until("both have bid", () => queryBid(market.rpc, mine));
    await market.lease(order);
    await until("the room is free", () => rival.parts.book.get(orderIdToText(order)) === undefined);
    expect((await queryBid(market.rpc, bid))?.state).not.toBe(Bid_State.open);
    expect(driver.calls).toEqual([]);
    await rival.stop();
    await own.stop();
    rmSync(home, { recursive: true, force: true });
  });

  it("stops bidding without funds and goes on with them", async () => {
    const signer = testSigner(5);
    const driver = new MemoryDriver();
    const home = mkdtempSync(join(tmpdir(), "vyom-poor-"));
    const held = amountOf(await queryBalances(market.rpc, signer.address), "uakt");
    const minimumBalance = `${held}uakt`;
    const poor = await market.provider({ minimumBalance }, { signer, driver, home });
    const { order } = await market.deploy();
    const decision = await until("it is refused", () =>
      poor.parts.decisions.get(orderIdToText(order)),
    );
    expect(decision.refusals.map(({ code }) => code)).toEqual(["provider.low_funds"]);
    expect(poor.parts.book.entries()).toEqual([]);
    expect(await poor.backend.status()).toMatchObject({ lowFunds: true });
    const giver = createTxSender({ rpc: market.rpc, signer: testSigner(0) });
    const amount = [{ denom: "uakt", amount: "900000000" }];
    const gift = { fromAddress: giver.signer.address, toAddress: signer.address, amount };
    await giver.send([messageOf("cosmos.bank.v1beta1.MsgSend", MsgSend, gift)]);
    await until("it bids", () => {
      poor.parts.orders.signal(orderIdToText(order));
      return queryBid(market.rpc, { ...order, provider: signer.address, bseq: 0 });
    });
    expect((await poor.backend.status()).lowFunds).toBeUndefined();
    await poor.stop();
    rmSync(home, { recursive: true, force: true });
  });

  it("warns of low funds once, and tells when they are enough again", async () => {
    const lines: { level: number; msg: string }[] = [];
    const rich = testSigner(0).address;
    const held = amountOf(await queryBalances(market.rpc, rich), "uakt");
    let nowMs = 0;
    const funds = new BidFunds({
      rpc: market.rpc,
      address: rich,
      configured: { denom: "uakt", amount: 1n },
      minimumBalance: { denom: "uakt", amount: held },
      logger: pino({}, { write: (line: string) => void lines.push(JSON.parse(line)) }),
      clock: () => (nowMs += 10_000),
    });
    for (let look = 0; look < 3; look += 1)
      expect(await funds.deposit("uakt")).toMatchObject({ code: "provider.low_funds" });
    expect(lines.map(({ level }) => level)).toEqual([40]);
    const giver = createTxSender({ rpc: market.rpc, signer: testSigner(1) });
    const amount = [{ denom: "uakt", amount: "5" }];
    const gift = { fromAddress: giver.signer.address, toAddress: rich, amount };
    await giver.send([messageOf("cosmos.bank.v1beta1.MsgSend", MsgSend, gift)]);
    expect(await funds.deposit("uakt")).toEqual({ denom: "uakt", amount: 1n });
    expect(lines.map(({ level }) => level)).toEqual([40, 30]);
  });
});

describe("a node that comes and goes", () => {
  it("takes nothing down, and what happened meanwhile is made up for", async () => {
    const home = mkdtempSync(join(tmpdir(), "vyom-node-"));
    const node = await startChain({ home });
    const { rpc: rpcPort } = node.ports;
    const market = await Market.open(node);
    const daemon = await market.provider({ timeouts: { resyncMs: 200 } });
    const { order, sdl } = await market.deploy();
    const id = { ...order, provider: market.providerSigner.address, bseq: 0 };
    await until("the bid is there", () => queryBid(market.rpc, id));
    const lease = await market.lease(order);
    await until("the lease is known", () => daemon.parts.state.leases.get(leaseIdToText(lease)));
    await daemon.backend.submitManifest(order, sdl.manifestJson);
    await node.stop();
    await until("the daemon has noticed", () =>
      daemon.parts.leases.run(leaseIdToText(lease)).then(() => true as const),
    );
    expect(market.driver.workloads.size).toBe(1);
    expect((await daemon.backend.leaseStatus(lease)).services[0]?.available).toBe(1);

    const again = await startChain({ home, rpcPort });
    const next = await market.deploy();
    const nextId = { ...next.order, provider: id.provider, bseq: 0 };
    await until("it bids again", () => queryBid(market.rpc, nextId));
    const { owner, dseq } = order;
    await market.tenant.send([closeDeploymentMessage({ owner, dseq })]);
    await until("the workload is gone", () => market.driver.workloads.size === 0);
    expect(await queryLeases(market.rpc, { owner, dseq, state: "active" })).toEqual([]);
    await daemon.stop();
    await again.stop();
    rmSync(home, { recursive: true, force: true });
    rmSync(market.home, { recursive: true, force: true });
  });
});
