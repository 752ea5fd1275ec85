import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { GrpcStatus, assert, bytesFromUtf8 } from "@vyom/core";
import { anyFromMessage } from "@vyom/proto";
import type { PageRequest, PageResponse } from "@vyom/proto/cosmos/base/query/v1beta1";
import { DirectChain, addressOf } from "./direct-chain.ts";

const [ALICE, BOB, CAROL] = ["alice", "bob", "carol"].map(addressOf) as [string, string, string];
const TYPES = ["/cosmos.bank.v1beta1.MsgMultiSend", "/cosmos.bank.v1beta1.MsgSend"];
const DENOMS = ["uact", "uakt", "ustar"];

let chain: DirectChain;
beforeAll(() => {
  chain = new DirectChain();
  for (const holder of [ALICE, BOB, CAROL])
    chain.fund(
      holder,
      DENOMS.map((denom) => ({ denom, amount: 5n })),
    );
  for (const [granter, grantee] of [
    [ALICE, BOB],
    [ALICE, CAROL],
    [BOB, ALICE],
    [BOB, CAROL],
    [CAROL, ALICE],
  ] as const) {
    for (const msg of TYPES)
      grantOf(granter, grantee, "cosmos.authz.v1beta1.GenericAuthorization", { msg });
    chain.run("cosmos.feegrant.v1beta1.MsgGrantAllowance", {
      granter,
      grantee,
      allowance: anyFromMessage("cosmos.feegrant.v1beta1.BasicAllowance", { spendLimit: [] }),
    });
  }
});
afterAll(() => chain.close());

function grantOf(granter: string, grantee: string, name: string, authorization: object): void {
  const grant = { authorization: anyFromMessage(name, authorization), expiration: undefined };
  chain.run("cosmos.authz.v1beta1.MsgGrant", { granter, grantee, grant });
}

interface Listing {
  readonly path: string;
  readonly items: string;
  readonly request: object;
  readonly size: number;
  /** The first page key that a list of one entry a page gives. */
  readonly isKey?: (key: Uint8Array) => boolean;
}
const LISTS: readonly Listing[] = [
  {
    path: "/cosmos.bank.v1beta1.Query/AllBalances",
    items: "balances",
    request: { address: BOB },
    size: 3,
    isKey: (key) => Buffer.from(key).equals(bytesFromUtf8("uakt")),
  },
  {
    path: "/cosmos.bank.v1beta1.Query/SpendableBalances",
    items: "balances",
    request: { address: CAROL },
    size: 3,
    isKey: (key) => Buffer.from(key).equals(bytesFromUtf8("uakt")),
  },
  {
    path: "/cosmos.bank.v1beta1.Query/DenomOwners",
    items: "denomOwners",
    request: { denom: "uakt" },
    size: 3,
    isKey: (key) => key.length === 21 && key[0] === 20,
  },
  { path: "/cosmos.bank.v1beta1.Query/TotalSupply", items: "supply", request: {}, size: 3 },
  {
    path: "/cosmos.authz.v1beta1.Query/GranterGrants",
    items: "grants",
    request: { granter: BOB },
    size: 4,
    isKey: (key) => key.length === 21 + (TYPES[1] ?? "").length,
  },
  {
    path: "/cosmos.authz.v1beta1.Query/GranteeGrants",
    items: "grants",
    request: { grantee: CAROL },
    size: 4,
  },
  {
    path: "/cosmos.authz.v1beta1.Query/Grants",
    items: "grants",
    request: { granter: ALICE, grantee: CAROL, msgTypeUrl: "" },
    size: 2,
    isKey: (key) => Buffer.from(key).equals(bytesFromUtf8(TYPES[1] ?? "")),
  },
  {
    path: "/cosmos.feegrant.v1beta1.Query/Allowances",
    items: "allowances",
    request: { grantee: CAROL },
    size: 2,
    isKey: (key) => key.length === 21 && key[0] === 20,
  },
  {
    path: "/cosmos.feegrant.v1beta1.Query/AllowancesByGranter",
    items: "allowances",
    request: { granter: ALICE },
    size: 2,
  },
];

const FIRST: PageRequest = {
  key: new Uint8Array(0),
  offset: 0n,
  limit: 0n,
  countTotal: false,
  reverse: false,
};
function page(
  { path, items, request }: Listing,
  pagination: Partial<PageRequest>,
): { items: string[]; next: Uint8Array; total: bigint } {
  const answer = chain.query<Record<string, unknown>>(path, {
    ...request,
    pagination: { ...FIRST, ...pagination },
  });
  const { nextKey, total } = answer["pagination"] as PageResponse;
  const shown = (answer[items] as readonly unknown[]).map((item) =>
    JSON.stringify(item, (_name, value: unknown) =>
      typeof value === "bigint" ? value.toString() : value,
    ),
  );
  return { items: shown, next: nextKey, total };
}

describe.each(LISTS)("$path", (list) => {
  it.each([false, true])("gives each entry once, page by page (reversed: %s)", (reverse) => {
    const whole = page(list, { reverse });
    expect(whole.items.length).toBe(list.size);
    expect(whole.total).toBe(BigInt(list.size));
    for (const limit of [1n, 2n]) {
      const found: string[] = [];
      let key: Uint8Array = new Uint8Array(0);
      do {
        const part = page(list, { key, limit, reverse });
        found.push(...part.items);
        key = part.next;
      } while (key.length > 0);
      expect(found).toEqual(whole.items);
    }
  });
  it("tells the next page by the keys of the reference", () => {
    const { next } = page(list, { limit: 1n });
    expect(list.isKey?.(next) ?? next.length > 0).toBe(true);
  });
  it("never leaves what was asked for, whatever the page key", () => {
    const whole = new Set(page(list, {}).items);
    for (const key of [Uint8Array.of(0), Uint8Array.of(0, 0, 0), Uint8Array.of(255, 255)])
      for (const reverse of [false, true])
        for (const item of page(list, { key, limit: 50n, reverse }).items)
          expect(whole).toContain(item);
  });
  it("refuses a key beside an offset", () => {
    expect(() => page(list, { key: Uint8Array.of(1), offset: 1n })).toThrow("got both");
  });
});

describe("pages", () => {
  it("beyond the last entry tell a total only where the reference does", () => {
    const beyond = { offset: 99n, countTotal: true };
    const totals = LISTS.map((list) => page(list, beyond).total);
    expect(totals).toEqual([0n, 0n, 0n, 0n, 4n, 4n, 2n, 2n, 2n]);
  });
  it("that a filter fills go on at the very next entry", () => {
    const byGranter = LISTS.at(-1);
    assert(byGranter !== undefined, "the last list is that by granter");
    const first = page(byGranter, { limit: 1n });
    const second = page(byGranter, { key: first.next, limit: 1n });
    // Allowances are kept by grantee; those of other granters follow.
    expect(second.items.length).toBe(1);
    const rest = second.next.length === 0 ? [] : page(byGranter, { key: second.next }).items;
    expect(rest).toEqual([]);
  });
  it("that go back from a key that is not there begin at the next above, but not of collections", () => {
    const [balances] = LISTS;
    const grants = LISTS.find(({ path }) => path.endsWith("/Grants"));
    assert(balances !== undefined && grants !== undefined, "both lists are there");
    const between = bytesFromUtf8("/cosmos.bank.v1beta1.MsgN");
    const [whole, back] = [{}, { key: between, reverse: true }].map((part) => page(grants, part));
    expect(back?.items).toEqual(whole?.items.toReversed());
    const below = page(balances, { key: bytesFromUtf8("ub"), reverse: true }).items;
    expect(below).toEqual(page(balances, { limit: 2n }).items.toReversed());
  });
  it("of a grant that is not there end with the reference's status", () => {
    const request = { granter: ALICE, grantee: BOB, msgTypeUrl: "/none", pagination: undefined };
    expect(() => chain.query("/cosmos.authz.v1beta1.Query/Grants", request)).toThrow(
      expect.objectContaining({ kind: expect.objectContaining({ grpc: GrpcStatus.UNKNOWN }) }),
    );
  });
  it("about denominations that are none are refused", () => {
    const path = "/cosmos.bank.v1beta1.Query/DenomMetadataByQueryString";
    expect(() => chain.query(path, { denom: "1bad" })).toThrow("invalid denom");
  });
});
