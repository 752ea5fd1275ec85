import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { queryAccount, queryBids, queryLease } from "@vyom/client";
import { Bid_State } from "@vyom/proto/akash/market/v1beta5";
import { Lease_State } from "@vyom/proto/akash/market/v1";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { queryBid } from "../src/chain-access/market-order.ts";
import type { ProviderConfigInput } from "../src/config.ts";
import { BroadcastProxy, type Strike } from "./broadcast-proxy.ts";
import { HELLO_SDL, Market, until } from "./market-fixture.ts";

const WHEN: readonly Strike[] = ["before", "after", "underway"];
// 250 thousandths of a CPU at 200 each: 50000 per block.
const DEAR: ProviderConfigInput = {
  pricing: { scale: { uakt: { cpu: "200", storage: { ephemeral: "0" } } } },
  withdrawalPeriodMs: 0,
  fundsCheckMs: 300,
  timeouts: { manifestMs: 0 },
};
const DEAR_SDL = HELLO_SDL.replace("amount: 100", "amount: 60000");

describe("a daemon that is killed while it broadcasts", () => {
  let market: Market;
  let proxy: BroadcastProxy;
  let child: ChildProcess | undefined;
  beforeAll(async () => {
    market = await Market.open();
    proxy = await BroadcastProxy.open(market.node.ports.rpc);
    market.driver.machines = market.driver.machines.map((machine) => ({
      ...machine,
      cpuMilli: 64_000n,
    }));
    // Registers the account.
    await (await market.provider()).stop();
  });
  afterEach(() => child?.kill("SIGKILL"));
  afterAll(async () => {
    await proxy.close();
    await market.close();
  });

  async function start(config: ProviderConfigInput = {}): Promise<ChildProcess> {
    const path = fileURLToPath(new URL("daemon-process.ts", import.meta.url));
    child = fork(path, [market.home, proxy.url, JSON.stringify(config)], {
      execArgv: ["--conditions=source", "--import", "tsx"],
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    await once(child, "message");
    return child;
  }
  async function kill(daemon: ChildProcess): Promise<void> {
    daemon.kill("SIGKILL");
    await once(daemon, "exit");
  }
  /** How many transactions of the provider blocks hold. */
  async function sent(): Promise<bigint> {
    return (await queryAccount(market.rpc, market.providerSigner.address))?.sequence ?? 0n;
  }

  it.each(WHEN)("bids once: killed %s", { timeout: 120_000 }, async (when) => {
    const daemon = await start();
    const before = await sent();
    const struck = proxy.strike(when, "/akash.market.v1beta5.MsgCreateBid");
    const { order } = await market.deploy();
    await struck;
    await kill(daemon);

    const again = await market.provider();
    const id = { ...order, provider: market.providerSigner.address, bseq: 0 };
    const bid = await until("the bid is there", () => queryBid(market.rpc, id));
    expect(bid.state).toBe(Bid_State.open);
    await proxy.deliver();
    await again.parts.orders.settled();
    expect(again.parts.state.transactions.size).toBe(0);
    const bids = await queryBids(market.rpc, { owner: order.owner, dseq: order.dseq });
    expect(bids).toHaveLength(1);
    expect((await sent()) - before).toBe(1n);
    await again.stop();
  });

  it.each(WHEN.slice(2))("withdraws once: killed %s", { timeout: 120_000 }, async (when) => {
    const daemon = await start(DEAR);
    const { order } = await market.deploy(DEAR_SDL, 500_000n);
    const id = { ...order, provider: market.providerSigner.address, bseq: 0 };
    await until("the bid is there", () => queryBid(market.rpc, id));
    const before = await sent();
    const struck = proxy.strike(when, "/akash.market.v1beta5.MsgWithdrawLease");
    const lease = await market.lease(order);
    await struck;
    await kill(daemon);

    const again = await market.provider(DEAR);
    await until("the lease has ended", async () => {
      const state = (await queryLease(market.rpc, lease))?.lease?.state;
      return state === Lease_State.insufficient_funds;
    });
    await proxy.deliver();
    await again.parts.withdrawals.settled();
    expect(again.parts.state.transactions.size).toBe(0);
    expect((await sent()) - before).toBe(1n);
    await again.stop();
  });
});
