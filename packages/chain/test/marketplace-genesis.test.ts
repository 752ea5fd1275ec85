import { expect, it } from "vitest";
import { LeaseClosedReason } from "@vyom/proto/akash/market/v1";
import { APP_STORES } from "../src/app-stores.ts";
import { DirectChain } from "./direct-chain.ts";
import {
  TENANT,
  bidId,
  createBid,
  createDeployment,
  createLease,
  marketChain,
  withdraw,
} from "./marketplace-fixture.ts";

const HOUR = { seconds: 3600n, nanos: 0 };

/** A chain with something in every state that deployments, groups, orders, bids, leases, accounts and payments know. */
function busyChain(): DirectChain {
  const chain = marketChain();
  for (let dseq = 1n; dseq <= 6n; dseq++) {
    const reclamation = dseq === 4n ? { minWindow: HOUR } : undefined;
    const deposit = { amount: { denom: "uact", amount: "500000" }, sources: [1 as const] };
    createDeployment(chain, { id: { owner: TENANT, dseq }, reclamation, deposit });
    for (const provider of [0, 1])
      createBid(chain, bidId(provider, { dseq }), { reclamationWindow: HOUR });
    if (dseq > 1n) createLease(chain, bidId(0, { dseq }));
  }
  chain.advance(3n);
  const reason = LeaseClosedReason.lease_closed_reason_unstable;
  chain.run("akash.market.v1beta5.MsgLeaseStartReclaim", { id: bidId(0, { dseq: 4n }), reason });
  chain.run("akash.deployment.v1beta4.MsgCloseDeployment", { id: { owner: TENANT, dseq: 2n } });
  chain.run("akash.deployment.v1beta4.MsgPauseGroup", { id: { owner: TENANT, dseq: 5n, gseq: 1 } });
  withdraw(chain, bidId(0, { dseq: 3n }));
  chain.run("akash.market.v1beta5.MsgCloseBid", { id: bidId(1, { dseq: 1n }), reason });
  chain.advance(600n);
  withdraw(chain, bidId(0, { dseq: 6n }));
  return chain;
}

it("every state goes out and in again, ended accounts too", () => {
  const chain = busyChain();
  expect(chain.broken()).toEqual([]);
  const exported = chain.export();
  for (const [module, states] of [
    ["escrow", ["open", "closed", "overdrawn"]],
    ["market", ["open", "active", "closed", "lost", "reclaiming", "insufficient_funds"]],
    ["deployment", ["active", "closed", "paused", "insufficient_funds"]],
  ] as const)
    for (const state of states)
      expect(JSON.stringify(exported[module])).toContain(`"state":"${state}"`);

  const imported = new DirectChain(exported);
  expect(imported.broken()).toEqual([]);
  expect(imported.export()).toEqual(exported);
  // Both go on alike.
  imported.height = chain.height;
  const close = { id: { owner: TENANT, dseq: 3n } };
  for (const each of [chain, imported])
    expect(each.run("akash.deployment.v1beta4.MsgCloseDeployment", close).result).toBe("ok");
  for (const each of [chain, imported]) each.advance();
  for (const store of ["escrow", "market", "deployment"])
    expect([...imported.store.reader().store(store).iterate()]).toEqual([
      ...chain.store.reader().store(store).iterate(),
    ]);
  expect(APP_STORES).toContain("take");
  imported.close();
  chain.close();
});

it("refuses a genesis that contradicts itself", () => {
  const chain = busyChain();
  const exported = chain.export();
  const escrow = exported["escrow"] as { accounts: object[]; payments: object[] };
  const [account] = escrow.accounts;
  const twice = { ...escrow, accounts: [account, ...escrow.accounts] };
  expect(() => new DirectChain({ ...exported, escrow: twice as never })).toThrow("account exists");
  const orphans = { ...escrow, accounts: [] };
  expect(() => new DirectChain({ ...exported, escrow: orphans as never })).toThrow(
    "account not found",
  );
  chain.close();
});
