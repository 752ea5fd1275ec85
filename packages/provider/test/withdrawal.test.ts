import { queryBalances, queryLease } from "@vyom/client";
import { amountOf, leaseIdToText, parseDec18 } from "@vyom/core";
import { Lease_State } from "@vyom/proto/akash/market/v1";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { queryBid } from "../src/chain-access/market-order.ts";
import { blocksRemaining, withdrawable } from "../src/withdrawal/escrow-funds.ts";
import { HELLO_SDL, Market, until } from "./market-fixture.ts";

describe("blocks that an account still pays", () => {
  const funds = (
    balance: string,
    rate: string,
    settledAt: bigint,
  ): Parameters<typeof blocksRemaining>[0] => ({
    balance: parseDec18(balance),
    ratePerBlock: parseDec18(rate),
    settledAt,
  });
  it.each([
    ["1000", "10", 5n, 5n, 100n],
    ["1000", "10", 5n, 15n, 90n],
    ["1000", "10", 5n, 105n, 0n],
    ["1000", "10", 5n, 205n, -100n],
    ["9.9", "10", 5n, 5n, 0n],
    ["1", "0.3", 1n, 2n, 2n],
    ["1000", "0", 5n, 15n, 0n],
  ])(
    "%s at %s per block since block %s, in block %s: %s",
    (balance, rate, settledAt, height, expected) => {
      expect(blocksRemaining(funds(balance, rate, settledAt), height)).toBe(expected);
    },
  );
  it("brings what is held and what has not been settled, but not more than there is", () => {
    const wire = (text: string): { denom: string; amount: string } => ({
      denom: "uakt",
      amount: String(parseDec18(text)),
    });
    const payment = {
      id: undefined,
      state: {
        owner: "",
        state: 1 as const,
        rate: wire("10"),
        balance: wire("3.5"),
        unsettled: wire("0"),
        withdrawn: undefined,
      },
    };
    expect(withdrawable(payment, funds("1000", "20", 1n), 5n)).toBe(parseDec18("43.5"));
    expect(withdrawable(payment, funds("30", "20", 1n), 5n)).toBe(parseDec18("33.5"));
    expect(withdrawable(payment, funds("-1", "20", 1n), 5n)).toBe(parseDec18("3.5"));
  });
});

describe("earnings on a running chain", () => {
  let market: Market;
  beforeAll(async () => {
    market = await Market.open();
  });
  afterAll(() => market.close());

  // 250 thousandths of a CPU at 200 each: 50000 per block.
  const DEAR = { pricing: { scale: { uakt: { cpu: "200", storage: { ephemeral: "0" } } } } };
  const sdlText = HELLO_SDL.replace("amount: 100", "amount: 60000");

  it("are withdrawn each period while the lease lives", async () => {
    const daemon = await market.provider({ ...DEAR, withdrawalPeriodMs: 1_000, fundsCheckMs: 300 });
    const { order } = await market.deploy(sdlText, 50_000_000n);
    const id = { ...order, provider: market.providerSigner.address, bseq: 0 };
    await until("the bid is there", () => queryBid(market.rpc, id));
    const lease = await market.lease(order);
    const withdrawn = await until("something was withdrawn", async () => {
      const payment = (await queryLease(market.rpc, lease))?.escrowPayment;
      const amount = BigInt(payment?.state?.withdrawn?.amount ?? 0);
      return amount > 0n ? amount : undefined;
    });
    expect(withdrawn % 50_000n).toBe(0n);
    expect((await queryLease(market.rpc, lease))?.lease?.state).toBe(Lease_State.active);
    await daemon.stop();
  });

  it("are withdrawn when the account runs dry, which ends the lease and its workload", async () => {
    const daemon = await market.provider({ ...DEAR, withdrawalPeriodMs: 0, fundsCheckMs: 1_000 });
    const { order, sdl } = await market.deploy(sdlText, 500_000n);
    const id = { ...order, provider: market.providerSigner.address, bseq: 0 };
    await until("the bid is there", () => queryBid(market.rpc, id));
    const before = amountOf(await queryBalances(market.rpc, market.providerSigner.address), "uakt");
    const lease = await market.lease(order);
    await until("the lease is known", () => daemon.parts.state.leases.get(leaseIdToText(lease)));
    await daemon.backend.submitManifest(order, sdl.manifestJson);
    await until(
      "the lease has ended",
      async () =>
        (await queryLease(market.rpc, lease))?.lease?.state === Lease_State.insufficient_funds,
    );
    await until("the workload is gone", () => !market.driver.workloads.has(leaseIdToText(lease)));
    const after = amountOf(await queryBalances(market.rpc, market.providerSigner.address), "uakt");
    // What ten blocks cost, less the take, and the bid's deposit; fees are small beside it.
    expect(after - before).toBeGreaterThan(900_000n);
    await daemon.stop();
  });
});
