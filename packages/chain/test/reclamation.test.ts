import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { DirectChain } from "./direct-chain.ts";
import {
  FUNDS,
  PROVIDERS,
  bidId,
  createBid,
  createDeployment,
  createLease,
  marketChain,
  withdraw,
} from "./marketplace-fixture.ts";

const REASON = 10_001;
const HOUR = { seconds: 3600n, nanos: 0 };
let chain: DirectChain;
beforeEach(() => {
  chain = marketChain();
  createDeployment(chain, { reclamation: { minWindow: HOUR } });
});
afterEach(() => {
  expect(chain.broken()).toEqual([]);
  chain.close();
});
const startReclaim = (): ReturnType<DirectChain["run"]> =>
  chain.run("akash.market.v1beta5.MsgLeaseStartReclaim", { id: bidId(), reason: REASON });
const closeBid = (): string =>
  chain.run("akash.market.v1beta5.MsgCloseBid", { id: bidId(), reason: REASON }).result;

describe("an order that asks for notice", () => {
  it("takes no bid without a window, or with a shorter one", () => {
    expect(createBid(chain, bidId()).result).toBe("market/40");
    const reclamationWindow = { seconds: 3599n, nanos: 999_999_999 };
    expect(createBid(chain, bidId(), { reclamationWindow }).result).toBe("market/41");
    expect(createBid(chain, bidId(), { reclamationWindow: HOUR }).result).toBe("ok");
  });
  it("lets the provider close only when the notice is over, and pays until then", () => {
    createBid(chain, bidId(), { reclamationWindow: HOUR });
    createLease(chain, bidId());
    expect(closeBid()).toBe("market/37");
    const started = startReclaim();
    const deadline = chain.seconds + 3600n;
    expect(started.events).toEqual([
      {
        name: "EventLeaseReclaimStarted",
        fields: {
          id: { ...bidId(), dseq: "7" },
          reason: "lease_closed_reason_decommission",
          deadline: deadline.toString(),
        },
      },
    ]);
    expect(startReclaim().result).toBe("market/10");
    chain.advance(719n);
    expect(closeBid()).toBe("market/38");
    expect(withdraw(chain, bidId()).result).toBe("ok");
    chain.advance(1n);
    expect(chain.seconds).toBe(deadline);
    expect(closeBid()).toBe("ok");
    expect(chain.balance(PROVIDERS[0] ?? "", "uact")).toBe(FUNDS + 720n * 960n);
  });
  it("lets the tenant leave at any time", () => {
    createBid(chain, bidId(), { reclamationWindow: HOUR });
    createLease(chain, bidId());
    startReclaim();
    const closed = chain.run("akash.market.v1beta5.MsgCloseLease", { id: bidId(), reason: 0 });
    expect(closed.result).toBe("ok");
    expect(closed.events.map(({ name }) => name)).toContain("EventOrderCreated");
  });
});

it("a lease without a window cannot be reclaimed", () => {
  createDeployment(chain, { id: { owner: bidId().owner, dseq: 9n } });
  const id = bidId(0, { dseq: 9n });
  createBid(chain, id);
  createLease(chain, id);
  const type = "akash.market.v1beta5.MsgLeaseStartReclaim";
  expect(chain.run(type, { id, reason: REASON }).result).toBe("market/35");
});
