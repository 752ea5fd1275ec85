import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Source } from "@vyom/proto/akash/base/deposit/v1";
import { Scope } from "@vyom/proto/akash/escrow/id/v1";
import type { GroupSpec } from "@vyom/proto/akash/deployment/v1beta4";
import { addressOf, type DirectChain } from "./direct-chain.ts";
import {
  PROVIDERS,
  TENANT,
  bidId,
  createBid,
  createDeployment,
  createLease,
  dec,
  groupSpec,
  marketChain,
  resources,
  value,
  withdraw,
} from "./marketplace-fixture.ts";

let chain: DirectChain;
beforeAll(() => {
  chain = marketChain();
  createDeployment(chain);
  createBid(chain, bidId(0));
  createBid(chain, bidId(1));
});
afterAll(() => {
  expect(chain.broken()).toEqual([]);
  chain.close();
});

/** One unit with its resources changed. */
function unit(change: object, count = 1, price = dec(10)): GroupSpec {
  const resource = { ...resources(), ...change };
  return groupSpec({ resources: [{ resource, count, price: { denom: "uact", amount: price } }] });
}
const id = { owner: TENANT, dseq: 8n };
const coin = (denom: string, amount: string): object => ({ amount: { denom, amount } });
const both = [unit({}), groupSpec({ name: "east" })];

describe("MsgCreateDeployment", () => {
  const table: readonly [what: string, change: object, result: string][] = [
    ["dseq 0", { id: { owner: TENANT, dseq: 0n } }, "sdk/3"],
    ["an owner that is no address", { id: { owner: "akash1xx", dseq: 1n } }, "sdk/7"],
    ["a dseq that is taken", { id: { owner: TENANT, dseq: 7n } }, "deployment/3"],
    ["no groups", { groups: [] }, "deployment/7"],
    ["no hash", { hash: new Uint8Array(0) }, "deployment/9"],
    ["a short hash", { hash: new Uint8Array(31) }, "deployment/10"],
    ["no sources", { deposit: { ...coin("uact", "5000000"), sources: [] } }, "akash/4"],
    ["a source twice", { deposit: { ...coin("uact", "5000000"), sources: [1, 1] } }, "akash/4"],
    ["an unknown source", { deposit: { ...coin("uact", "5000000"), sources: [3] } }, "akash/4"],
    [
      "a deposit below the minimum",
      { deposit: { ...coin("uact", "499999"), sources: [1] } },
      "deployment/20",
    ],
    ["no deposit", { deposit: { ...coin("uact", "0"), sources: [1] } }, "deployment/20"],
    [
      "a deposit in another denom than the price",
      { deposit: { ...coin("uakt", "5000000"), sources: [1] } },
      "deployment/20",
    ],
    ["a negative deposit", { deposit: { ...coin("uact", "-1"), sources: [1] } }, "undefined/1"],
    [
      "a deposit beyond 64 bits",
      { deposit: { ...coin("uact", "20000000000000000000"), sources: [1] } },
      "deployment/2",
    ],
    [
      "more than the balance",
      { deposit: { ...coin("uact", "2000000000"), sources: [1] } },
      "market/28",
    ],
    [
      "a grant that nobody gave",
      { deposit: { ...coin("uact", "5000000"), sources: [2] } },
      "market/28",
    ],
    ["a group without a name", { groups: [groupSpec({ name: "" })] }, "undefined/1"],
    ["a group name twice", { groups: [groupSpec(), groupSpec()] }, "deployment/7"],
    ["a group without resources", { groups: [groupSpec({ resources: [] })] }, "undefined/1"],
    ["no replicas", { groups: [unit({}, 0)] }, "undefined/1"],
    ["resource id 0", { groups: [unit({ id: 0 })] }, "undefined/1"],
    [
      "too little cpu",
      { groups: [unit({ cpu: { units: value(9), attributes: [] } })] },
      "undefined/1",
    ],
    [
      "too much cpu",
      { groups: [unit({ cpu: { units: value(384_001), attributes: [] } })] },
      "undefined/1",
    ],
    ["no cpu", { groups: [unit({ cpu: undefined })] }, "undefined/1"],
    [
      "a negative amount",
      { groups: [unit({ cpu: { units: value("-10"), attributes: [] } })] },
      "deployment/2",
    ],
    [
      "an amount beyond 64 bits",
      { groups: [unit({ memory: { quantity: value(1n << 64n), attributes: [] } })] },
      "deployment/2",
    ],
    [
      "too many gpus",
      { groups: [unit({ gpu: { units: value(25), attributes: [] } })] },
      "undefined/1",
    ],
    [
      "gpu attributes without gpus",
      {
        groups: [
          unit({ gpu: { units: value(0), attributes: [{ key: "vendor/nvidia", value: "true" }] } }),
        ],
      },
      "undefined/1",
    ],
    ["no storage", { groups: [unit({ storage: [] })] }, "undefined/1"],
    [
      "an attribute key that no key may be",
      { groups: [unit({ cpu: { units: value(10), attributes: [{ key: "1x", value: "" }] } })] },
      "akash/2",
    ],
    [
      "an attribute twice",
      {
        groups: [
          unit({
            cpu: {
              units: value(10),
              attributes: [
                { key: "arch", value: "" },
                { key: "arch", value: "" },
              ],
            },
          }),
        ],
      },
      "akash/1",
    ],
    ["a price above the limit", { groups: [unit({}, 1, dec(10_000_001))] }, "undefined/1"],
    ["a price without an amount", { groups: [unit({}, 1, "")] }, "deployment/2"],
    [
      "a negative window",
      { reclamation: { minWindow: { seconds: -1n, nanos: 0 } } },
      "deployment/26",
    ],
    [
      "a window below the bound",
      { reclamation: { minWindow: { seconds: 3599n, nanos: 0 } } },
      "deployment/26",
    ],
    [
      "a window above the bound",
      { reclamation: { minWindow: { seconds: 2_592_001n, nanos: 0 } } },
      "deployment/26",
    ],
  ];
  it.each(table)("refuses %s", (_, change, result) => {
    expect(createDeployment(chain, { id, ...change }).result).toBe(result);
  });
  it.each([
    ["51 replicas", [unit({}, 51)]],
    ["price 0", [unit({}, 1, "0")]],
    ["gpus of any kind", [unit({ gpu: { units: value(1), attributes: [] } })]],
    ["21 groups", Array.from({ length: 21 }, (_, index) => groupSpec({ name: `g${index}` }))],
    ["two groups", both],
  ])("accepts %s", (what, groups) => {
    const dseq = 100n + BigInt(what.length);
    expect(createDeployment(chain, { id: { owner: TENANT, dseq }, groups }).result).toBe("ok");
  });
});

describe("MsgCreateBid", () => {
  const deposit = (denom: string, amount: string): object => ({
    deposit: { ...coin(denom, amount), sources: [Source.balance] },
  });
  const offer = (...offers: [id: number, count: number][]): object => ({
    resourcesOffer: offers.map(([resourceId, count]) => ({
      resources: resources(resourceId),
      count,
      prices: undefined,
    })),
  });
  const table: readonly [what: string, id: object, change: object, result: string][] = [
    ["bseq 1", { bseq: 1 }, {}, "sdk/36"],
    ["oseq 0", { oseq: 0 }, {}, "sdk/3"],
    ["the tenant itself", { provider: TENANT }, {}, "sdk/36"],
    ["an order that is not there", { oseq: 9 }, {}, "market/15"],
    ["price 0", {}, { price: { denom: "uact", amount: "0" } }, "market/19"],
    [
      "a price above the order's",
      {},
      { price: { denom: "uact", amount: dec(10_001) } },
      "market/22",
    ],
    ["a negative price", {}, { price: { denom: "uact", amount: dec(-1) } }, "market/22"],
    ["a price in another denom", {}, { price: { denom: "uakt", amount: dec(1) } }, "market/31"],
    ["a deposit below the minimum", {}, deposit("uact", "499999"), "market/28"],
    ["a deposit in a denom that is not listed", {}, deposit("uxyz", "500000"), "market/28"],
    ["a deposit beyond 64 bits", {}, deposit("uact", "20000000000000000000"), "market/31"],
    ["an offer of another count", {}, offer([1, 2]), "market/32"],
    ["an offer of another resource", {}, offer([2, 1]), "market/32"],
    ["a resource offered twice", {}, offer([1, 1], [1, 1]), "market/31"],
    ["somebody who is no provider", { provider: addressOf("nobody") }, {}, "market/30"],
    ["a window below the bound", {}, { reclamationWindow: { seconds: 1n, nanos: 0 } }, "market/39"],
    ["a negative window", {}, { reclamationWindow: { seconds: -1n, nanos: 0 } }, "market/39"],
  ];
  it.each(table)("refuses %s", (_, change, message, result) => {
    expect(createBid(chain, bidId(2, change), message).result).toBe(result);
  });
  it("refuses a second bid of a provider", () => {
    expect(createBid(chain, bidId(0)).result).toBe("market/21");
  });
});

describe("messages about what is not there", () => {
  const nobody = bidId(2);
  const reclaim = (reason: number): string =>
    chain.run("akash.market.v1beta5.MsgLeaseStartReclaim", { id: nobody, reason }).result;
  it("name what is missing", () => {
    expect(createLease(chain, nobody).result).toBe("market/18");
    expect(withdraw(chain, nobody).result).toBe("market/7");
    expect(reclaim(10_000)).toBe("market/7");
    expect(reclaim(9_999)).toBe("market/33");
    expect(
      chain.run("akash.market.v1beta5.MsgCloseBid", { id: nobody, reason: 10_000 }).result,
    ).toBe("market/6");
    expect(
      chain.run("akash.market.v1beta5.MsgCloseLease", { id: bidId(0), reason: 0 }).result,
    ).toBe("market/24");
    expect(chain.run("akash.deployment.v1beta4.MsgCloseDeployment", { id }).result).toBe(
      "deployment/4",
    );
    expect(
      chain.run("akash.deployment.v1beta4.MsgCloseGroup", { id: { ...id, gseq: 1 } }).result,
    ).toBe("deployment/14");
    const hash = new Uint8Array(32).fill(1);
    const known = { owner: TENANT, dseq: 7n };
    expect(chain.run("akash.deployment.v1beta4.MsgUpdateDeployment", { id, hash }).result).toBe(
      "deployment/4",
    );
    expect(
      chain.run("akash.deployment.v1beta4.MsgUpdateDeployment", { id: known, hash }).result,
    ).toBe("deployment/10");
  });
  it.each([
    ["scope", { scope: 0, xid: `${TENANT}/7` }, "escrow/12"],
    ["xid", { scope: Scope.deployment, xid: `${TENANT}/x` }, "escrow/12"],
    ["length", { scope: Scope.bid, xid: `${TENANT}/7` }, "escrow/12"],
    ["account", { scope: Scope.deployment, xid: `${TENANT}/9` }, "escrow/3"],
  ])("refuse a deposit into a wrong %s", (_, account, result) => {
    const message = {
      signer: PROVIDERS[0],
      id: account,
      deposit: { ...coin("uact", "5"), sources: [1] },
    };
    expect(chain.run("akash.escrow.v1.MsgAccountDeposit", message).result).toBe(result);
  });
  it("let nobody but the authority set parameters", () => {
    for (const [module, version] of [
      ["deployment", "v1beta4"],
      ["market", "v1beta5"],
      ["take", "v1"],
    ]) {
      const { params } = chain.query<{ params: object }>(
        `/akash.${module}.${version}.Query/Params`,
        {},
      );
      const type = `akash.${module}.${version}.MsgUpdateParams`;
      expect(chain.run(type, { authority: TENANT, params }).result).toBe("gov/13");
      expect(chain.run(type, { authority: chain.app.authority, params }).result).toBe("ok");
    }
  });
});

describe("order_max_bids", () => {
  it("admits just so many bids, closed ones counting, lost ones not", () => {
    const small = marketChain();
    const { params } = small.query<{ params: object }>("/akash.market.v1beta5.Query/Params", {});
    small.run("akash.market.v1beta5.MsgUpdateParams", {
      authority: small.app.authority,
      params: { ...params, orderMaxBids: 2 },
    });
    createDeployment(small);
    expect(createBid(small, bidId(0)).result).toBe("ok");
    expect(createBid(small, bidId(1)).result).toBe("ok");
    expect(createBid(small, bidId(2)).result).toBe("market/31");
    small.run("akash.market.v1beta5.MsgCloseBid", { id: bidId(0), reason: 10_000 });
    expect(createBid(small, bidId(2)).result).toBe("market/31");
    small.close();
  });
});
