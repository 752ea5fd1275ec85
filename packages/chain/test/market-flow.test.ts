import { afterEach, describe, expect, it } from "vitest";
import { Source } from "@vyom/proto/akash/base/deposit/v1";
import { Scope } from "@vyom/proto/akash/escrow/id/v1";
import { LeaseClosedReason } from "@vyom/proto/akash/market/v1";
import type { DirectChain, Outcome } from "./direct-chain.ts";
import {
  FUNDS,
  PROVIDERS,
  TENANT,
  bidId,
  createBid,
  createDeployment,
  createLease,
  dec,
  groupSpec,
  leasedChain,
  marketChain,
  resources,
  withdraw,
} from "./marketplace-fixture.ts";

const UNSTABLE = LeaseClosedReason.lease_closed_reason_unstable;
let chain: DirectChain;
afterEach(() => {
  expect(chain.broken()).toEqual([]);
  chain.close();
});

const names = ({ events }: Outcome): string[] => events.map(({ name }) => name);
const spent = (): bigint => FUNDS - chain.balance(TENANT, "uact");
const earned = (provider = 0): bigint => chain.balance(PROVIDERS[provider] ?? "", "uact") - FUNDS;
const closeDeployment = (): Outcome =>
  chain.run("akash.deployment.v1beta4.MsgCloseDeployment", { id: { owner: TENANT, dseq: 7n } });

describe("from a deployment to its end", () => {
  it("pays for each block, less the network's share, and refunds the rest", () => {
    chain = marketChain();
    expect(names(createDeployment(chain))).toEqual(["EventDeploymentCreated", "EventOrderCreated"]);
    expect(names(createBid(chain, bidId()))).toEqual(["EventBidCreated"]);
    chain.advance();
    expect(names(createLease(chain, bidId()))).toEqual(["EventLeaseCreated"]);
    chain.advance(10n);
    expect(withdraw(chain, bidId()).result).toBe("ok");
    // 10 blocks of 1000, of which 4 percent are the community's; the bid's deposit is still held.
    expect(earned()).toBe(9600n - 500_000n);
    const pool = chain.app.keepers.auth.moduleAddress("distribution");
    expect(chain.balance(pool, "uact")).toBe(400n);
    chain.advance(5n);
    expect(names(closeDeployment())).toEqual([
      "EventDeploymentClosed",
      "EventGroupClosed",
      "EventOrderClosed",
      "EventBidClosed",
      "EventLeaseClosed",
    ]);
    expect(earned()).toBe(14_400n);
    expect(spent()).toBe(15_000n);
    expect(closeDeployment().result).toBe("deployment/5");
    expect(withdraw(chain, bidId()).result).toBe("escrow/7");
  });

  it("refunds every losing bid as soon as one is chosen", () => {
    chain = marketChain();
    createDeployment(chain);
    for (const provider of [0, 1, 2]) createBid(chain, bidId(provider));
    expect(names(createLease(chain, bidId(1)))).toEqual(["EventLeaseCreated"]);
    expect([earned(0), earned(1), earned(2)]).toEqual([0n, -500_000n, 0n]);
    expect(createLease(chain, bidId(0)).result).toBe("market/12");
    expect(createBid(chain, bidId(0)).result).toBe("market/23");
  });

  it("opens a new order when the tenant closes a lease", () => {
    chain = leasedChain();
    chain.advance(3n);
    const closed = chain.run("akash.market.v1beta5.MsgCloseLease", { id: bidId(), reason: 0 });
    expect(names(closed)).toEqual([
      "EventLeaseClosed",
      "EventBidClosed",
      "EventOrderClosed",
      "EventOrderCreated",
    ]);
    expect(closed.events[3]?.fields).toMatchObject({ id: { oseq: 2 } });
    expect(createBid(chain, bidId(0, { oseq: 2 })).result).toBe("ok");
    expect(chain.run("akash.market.v1beta5.MsgCloseLease", { id: bidId(), reason: 0 }).result).toBe(
      "market/24",
    );
  });

  it("pauses the group when the provider closes, until the tenant starts it again", () => {
    chain = leasedChain();
    chain.advance();
    const closed = chain.run("akash.market.v1beta5.MsgCloseBid", { id: bidId(), reason: UNSTABLE });
    expect(names(closed)).toEqual([
      "EventGroupPaused",
      "EventLeaseClosed",
      "EventBidClosed",
      "EventOrderClosed",
    ]);
    const id = { owner: TENANT, dseq: 7n, gseq: 1 };
    expect(chain.run("akash.deployment.v1beta4.MsgPauseGroup", { id }).result).toBe(
      "deployment/17",
    );
    const started = chain.run("akash.deployment.v1beta4.MsgStartGroup", { id });
    expect(names(started)).toEqual(["EventGroupStarted", "EventOrderCreated"]);
    expect(chain.run("akash.deployment.v1beta4.MsgStartGroup", { id }).result).toBe(
      "deployment/16",
    );
  });

  it("ends everything in the message that finds the account overdrawn", () => {
    chain = leasedChain("500000");
    chain.advance(501n);
    const found = withdraw(chain, bidId());
    expect(names(found)).toEqual([
      "EventDeploymentClosed",
      "EventGroupClosed",
      "EventOrderClosed",
      "EventBidClosed",
      "EventLeaseClosed",
    ]);
    expect(found.events[4]?.fields["reason"]).toBe("lease_closed_reason_insufficient_funds");
    expect(earned()).toBe(480_000n);
    expect(withdraw(chain, bidId()).result).toBe("escrow/7");
    // The debt of one block is paid from a late deposit, and the rest of it goes back.
    const late = chain.run("akash.escrow.v1.MsgAccountDeposit", {
      signer: TENANT,
      id: { scope: Scope.deployment, xid: `${TENANT}/7` },
      deposit: { amount: { denom: "uact", amount: "5000" }, sources: [Source.balance] },
    });
    expect(late.result).toBe("ok");
    expect(earned()).toBe(480_960n);
    expect(spent()).toBe(501_000n);
  });

  it("does not start a group whose deployment ran out of money", () => {
    chain = leasedChain("500000");
    chain.advance(600n);
    withdraw(chain, bidId());
    const id = { owner: TENANT, dseq: 7n, gseq: 1 };
    expect(chain.run("akash.deployment.v1beta4.MsgStartGroup", { id }).result).toBe("deployment/5");
  });
});

describe("two leases on one account", () => {
  const second = bidId(1, { gseq: 2 });
  function twoLeases(): void {
    chain = marketChain();
    createDeployment(chain, { groups: [groupSpec(), groupSpec({ name: "east" })] });
    createBid(chain, bidId());
    createBid(chain, second, { price: { denom: "uact", amount: dec(500) } });
  }
  it("keeps what the first has earned when the second is made", () => {
    twoLeases();
    createLease(chain, bidId());
    chain.advance(4n);
    expect(createLease(chain, second).result).toBe("ok");
    expect(chain.broken()).toEqual([]);
    withdraw(chain, bidId());
    expect(earned()).toBe(3840n - 500_000n);
  });
  it("pays both when both withdraw in one block", () => {
    twoLeases();
    createLease(chain, bidId());
    createLease(chain, second);
    chain.advance(2n);
    expect(withdraw(chain, bidId()).result).toBe("ok");
    expect(withdraw(chain, second).result).toBe("ok");
    expect(earned(1)).toBe(960n - 500_000n);
    expect(withdraw(chain, second).result).toBe("ok");
    expect(earned(1)).toBe(960n - 500_000n);
  });
  it("closes a lease in the block in which it was made", () => {
    twoLeases();
    createLease(chain, bidId());
    expect(chain.run("akash.market.v1beta5.MsgCloseLease", { id: bidId(), reason: 0 }).result).toBe(
      "ok",
    );
    expect(withdraw(chain, bidId()).result).toBe("escrow/7");
    chain.advance(5n);
    closeDeployment();
    expect(spent()).toBe(0n);
  });
});

it("keeps deployments apart whose numbers begin alike", () => {
  chain = leasedChain();
  createDeployment(chain, { id: { owner: TENANT, dseq: 70n } });
  const other = bidId(1, { dseq: 70n });
  createBid(chain, other);
  createLease(chain, other);
  chain.advance(3n);
  withdraw(chain, bidId());
  expect(earned(0)).toBe(2880n - 500_000n);
  expect(earned(1)).toBe(-500_000n);
  closeDeployment();
  chain.advance(1n);
  withdraw(chain, other);
  expect(earned(1)).toBe(3840n - 500_000n);
});

it("settles in any listed denom and gives other funds back", () => {
  chain = marketChain();
  const price = { denom: "uakt", amount: dec(2000) };
  const spec = groupSpec();
  const unit = { ...spec.resources[0], resource: resources(), count: 1 };
  const amount = { denom: "uakt", amount: "1000000" };
  const groups = [{ ...spec, resources: [{ ...unit, price }] }];
  expect(
    createDeployment(chain, { groups, deposit: { amount, sources: [Source.balance] } }).result,
  ).toBe("ok");
  chain.run("akash.escrow.v1.MsgAccountDeposit", {
    signer: PROVIDERS[2],
    id: { scope: Scope.deployment, xid: `${TENANT}/7` },
    deposit: { amount: { denom: "uact", amount: "77" }, sources: [Source.balance] },
  });
  createBid(chain, bidId(), { price });
  createLease(chain, bidId());
  chain.advance(10n);
  closeDeployment();
  expect(chain.balance(TENANT, "uakt")).toBe(FUNDS - 20_000n);
  expect(chain.balance(PROVIDERS[0] ?? "", "uakt")).toBe(FUNDS + 19_200n);
  expect(earned(2)).toBe(0n);
});
