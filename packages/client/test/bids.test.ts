import { compareBids } from "@vyom/client";
import { Bid } from "@vyom/proto/akash/market/v1beta5";
import { describe, expect, it } from "vitest";

function bid(provider: string, amount: string, createdAt: bigint): Bid {
  return Bid.fromPartial({
    id: { owner: "o", dseq: 1n, gseq: 1, oseq: 1, provider },
    price: { denom: "uakt", amount },
    createdAt,
  });
}

describe("bids", () => {
  it("are ordered by price, then age, then provider", () => {
    const bids = [
      bid("c", "9000000000000000000", 1n),
      bid("b", "10000000000000000000", 1n),
      bid("e", "9000000000000000000", 2n),
      bid("a", "9000000000000000000", 2n),
      bid("d", "8999999999999999999", 9n),
    ];
    expect(bids.toSorted(compareBids).map((entry) => entry.id?.provider)).toEqual([
      "d",
      "c",
      "a",
      "e",
      "b",
    ]);
  });
});
