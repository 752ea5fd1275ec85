import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { messageToJson } from "@vyom/proto";
import type { PageResponse } from "@vyom/proto/cosmos/base/query/v1beta1";
import type { DirectChain } from "./direct-chain.ts";
import {
  PROVIDERS,
  TENANT,
  bidId,
  createBid,
  createDeployment,
  createLease,
  marketChain,
} from "./marketplace-fixture.ts";

let chain: DirectChain;
beforeAll(() => {
  chain = marketChain();
  for (let dseq = 1n; dseq <= 9n; dseq++) {
    createDeployment(chain, { id: { owner: TENANT, dseq } });
    createDeployment(chain, { id: { owner: PROVIDERS[2] ?? "", dseq } });
    for (const provider of [0, 1]) createBid(chain, bidId(provider, { dseq }));
    if (dseq % 2n === 0n) createLease(chain, bidId(Number(dseq % 4n) / 2, { dseq }));
    if (dseq % 3n === 0n)
      chain.run("akash.deployment.v1beta4.MsgCloseDeployment", { id: { owner: TENANT, dseq } });
  }
});
afterAll(() => {
  expect(chain.broken()).toEqual([]);
  chain.close();
});

interface Listing {
  readonly path: string;
  readonly items: string;
  readonly answer: string;
  readonly flat?: boolean;
}
const LISTS: readonly Listing[] = [
  {
    path: "/akash.deployment.v1beta4.Query/Deployments",
    items: "deployments",
    answer: "akash.deployment.v1beta4.QueryDeploymentsResponse",
  },
  {
    path: "/akash.market.v1beta5.Query/Orders",
    items: "orders",
    answer: "akash.market.v1beta5.QueryOrdersResponse",
  },
  {
    path: "/akash.market.v1beta5.Query/Bids",
    items: "bids",
    answer: "akash.market.v1beta5.QueryBidsResponse",
  },
  {
    path: "/akash.market.v1beta5.Query/Leases",
    items: "leases",
    answer: "akash.market.v1beta5.QueryLeasesResponse",
  },
  {
    path: "/akash.escrow.v1.Query/Accounts",
    items: "accounts",
    answer: "akash.escrow.v1.QueryAccountsResponse",
    flat: true,
  },
  {
    path: "/akash.escrow.v1.Query/Payments",
    items: "payments",
    answer: "akash.escrow.v1.QueryPaymentsResponse",
    flat: true,
  },
  {
    path: "/akash.provider.v1beta4.Query/Providers",
    items: "providers",
    answer: "akash.provider.v1beta4.QueryProvidersResponse",
    flat: true,
  },
];
const none = { owner: "", dseq: 0n, gseq: 0, oseq: 0, provider: "", bseq: 0, state: "" };

function page(
  list: Listing,
  filters: object,
  pagination: object,
): { items: string[]; next: Uint8Array } {
  const request = list.flat
    ? { state: "", xid: "", pagination, ...filters }
    : { filters: { ...none, ...filters }, pagination };
  const answer = chain.query<{ pagination: PageResponse }>(list.path, request);
  const json = messageToJson(list.answer, answer);
  const items = (json[list.items] as readonly object[]).map((item) => JSON.stringify(item));
  return { items, next: answer.pagination.nextKey };
}
const asked = { key: new Uint8Array(0), offset: 0n, limit: 0n, countTotal: false, reverse: false };

function all(list: Listing, filters: object, limit: bigint, reverse: boolean): string[] {
  const found: string[] = [];
  let key = new Uint8Array(0);
  do {
    const { items, next } = page(list, filters, { ...asked, key, limit, reverse });
    expect(items.length).toBeLessThanOrEqual(Number(limit));
    found.push(...items);
    key = new Uint8Array(next);
  } while (key.length > 0);
  return found;
}

describe.each(LISTS)("$path", (list) => {
  const filterings: readonly object[] = list.flat
    ? [{}]
    : [
        {},
        { owner: TENANT },
        { state: list.items === "bids" ? "open" : "active" },
        { provider: PROVIDERS[1] },
        { owner: TENANT, dseq: 4n },
      ];
  it("gives the same entries page by page, whatever the pages' size", () => {
    for (const filters of filterings) {
      const whole = page(list, filters, { ...asked, limit: 1000n }).items;
      expect(whole.length).toBeGreaterThan(0);
      for (const limit of [1n, 2n, 7n]) expect(all(list, filters, limit, false)).toEqual(whole);
    }
  });
  it("goes backwards too", () => {
    if (list.items === "accounts" || list.items === "payments") return; // these know no reverse
    for (const filters of filterings) {
      const whole = page(list, filters, { ...asked, limit: 1000n }).items;
      expect(all(list, filters, 2n, true).toSorted()).toEqual(whole.toSorted());
    }
  });
});

describe.each(LISTS.filter(({ flat }) => flat !== true))("$path", (list) => {
  it("refuses an unknown state, an offset without a state, and a damaged page key", () => {
    expect(() => page(list, { state: "nonsense" }, asked)).toThrow("invalid state value");
    expect(() => page(list, {}, { ...asked, offset: 1n })).toThrow("filter.state must be provided");
    expect(() => page(list, {}, { ...asked, key: Uint8Array.of(1, 2, 3, 4, 5, 6) })).toThrow(
      "invalid checksum",
    );
  });
});

it("shows the one entry that filters name by its whole key, whatever part of the list is asked for", () => {
  const [deployments, orders] = LISTS;
  if (deployments === undefined || orders === undefined) return;
  const asks = [{ offset: 3n }, { reverse: true }, { limit: 1n, offset: 1n, countTotal: true }];
  for (const pagination of asks) {
    const part = { ...asked, ...pagination };
    const whole = { owner: TENANT, dseq: 4n, state: "active" };
    expect(page(deployments, whole, part).items).toHaveLength(1);
    expect(page(deployments, { ...whole, state: "closed" }, part).items).toHaveLength(0);
    expect(page(orders, { ...whole, gseq: 1, oseq: 1 }, part).items).toHaveLength(1);
  }
});

it("finds escrow entries by the beginning of their ids", () => {
  const accounts = LISTS[4];
  if (accounts === undefined) return;
  const xid = `deployment/${TENANT}/4`;
  expect(page(accounts, { state: "open", xid }, asked).items).toHaveLength(1);
  expect(page(accounts, { xid: `bid/${TENANT}` }, asked).items).toHaveLength(18);
  expect(
    page(accounts, { state: "closed", xid: `deployment/${TENANT}` }, asked).items,
  ).toHaveLength(3);
});
