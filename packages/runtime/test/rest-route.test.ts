import { describe, expect, it } from "vitest";
import { RestRoutes, httpStatusOf, restRequest } from "../src/index.ts";

const routes = new RestRoutes(["cosmos.bank.v1beta1.Query", "akash.market.v1beta5.Query"]);
function request(path: string): unknown {
  const url = new URL(path, "http://gateway");
  const match = routes.match("GET", url.pathname);
  if (match === undefined) return undefined;
  return { path: match.method.path, ...restRequest(match, { query: url.searchParams }) };
}

describe("REST routes", () => {
  it("fill requests from path and query", () => {
    expect(
      request("/cosmos/bank/v1beta1/balances/akash1x?pagination.limit=5&pagination.reverse=true"),
    ).toMatchObject({
      path: "/cosmos.bank.v1beta1.Query/AllBalances",
      address: "akash1x",
      pagination: { limit: 5n, reverse: true },
    });
    expect(
      request("/akash/market/v1beta5/bids/list?filters.owner=a&filters.dseq=7&filters.state=open"),
    ).toMatchObject({
      path: "/akash.market.v1beta5.Query/Bids",
      filters: { owner: "a", dseq: 7n, state: "open" },
    });
  });
  it("take denominations with slashes where the template allows, and ignore what the message lacks", () => {
    expect(
      request("/cosmos/bank/v1beta1/balances/akash1x/by_denom?denom=ibc/AB&nonsense=1"),
    ).toMatchObject({
      path: "/cosmos.bank.v1beta1.Query/Balance",
      denom: "ibc/AB",
    });
  });
  it("know nothing of other paths", () => {
    expect(request("/cosmos/staking/v1beta1/validators")).toBeUndefined();
    expect(routes.match("POST", "/cosmos/bank/v1beta1/params")).toBeUndefined();
  });
  it("refuse parameters of another type", () => {
    expect(() => request("/cosmos/bank/v1beta1/supply?pagination.reverse=perhaps")).toThrow(
      "type mismatch",
    );
  });
  it("take the first of a parameter that is given twice", () => {
    const path = "/akash/market/v1beta5/orders/list?pagination.limit=2&pagination.limit=3";
    expect(request(path)).toMatchObject({ pagination: { limit: 2n } });
  });
  it("take keys in either alphabet of base64, padded", () => {
    const keyOf = (text: string): unknown =>
      request(`/cosmos/bank/v1beta1/supply?pagination.key=${encodeURIComponent(text)}`);
    const key = Uint8Array.of(0xfb, 0xff);
    expect(keyOf("+/8=")).toMatchObject({ pagination: { key } });
    expect(keyOf("-_8=")).toMatchObject({ pagination: { key } });
    expect(() => keyOf("dWFrdA")).toThrow("illegal base64 data at input byte 4");
    expect(() => keyOf("dW!r")).toThrow("illegal base64 data at input byte 2");
  });
  it("leave an empty part of a path to the query", () => {
    expect(request("/cosmos/bank/v1beta1/balances/")).toMatchObject({ address: "" });
  });
  it("map gRPC statuses as the gateway does", () => {
    expect([0, 2, 3, 5, 12].map(httpStatusOf)).toEqual([200, 500, 400, 404, 501]);
  });
});
