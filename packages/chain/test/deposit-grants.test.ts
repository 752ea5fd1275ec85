import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { anyFromMessage } from "@vyom/proto";
import { Source } from "@vyom/proto/akash/base/deposit/v1";
import { addressOf, type DirectChain } from "./direct-chain.ts";
import { FUNDS, TENANT, createDeployment, marketChain } from "./marketplace-fixture.ts";

const TYPE = "akash.escrow.v1.DepositAuthorization";
const FRIENDS = ["friend-a", "friend-b"].map(addressOf).toSorted();
let chain: DirectChain;
beforeEach(() => {
  chain = marketChain();
  for (const friend of FRIENDS) chain.fund(friend, [{ denom: "uact", amount: FUNDS }]);
});
afterEach(() => {
  expect(chain.broken()).toEqual([]);
  chain.close();
});

function grant(granter: string, amount: string, scopes = [1]): string {
  const authorization = anyFromMessage(TYPE, {
    spendLimit: { denom: "uakt", amount: "0" },
    scopes,
    spendLimits: [{ denom: "uact", amount }],
  });
  return chain.run("cosmos.authz.v1beta1.MsgGrant", {
    granter,
    grantee: TENANT,
    grant: { authorization, expiration: undefined },
  }).result;
}
function deploy(amount: string, sources: Source[]): ReturnType<DirectChain["run"]> {
  return createDeployment(chain, { deposit: { amount: { denom: "uact", amount }, sources } });
}
const left = (holder: string): bigint => chain.balance(holder, "uact");

describe("deposits from grants", () => {
  it("take from one grant after another, then from the balance", () => {
    for (const friend of FRIENDS) grant(friend, "2000000");
    const outcome = deploy("5000000", [Source.grant, Source.balance]);
    expect(outcome.result).toBe("ok");
    expect(outcome.events.filter(({ name }) => name === "EventGrant")).toHaveLength(2);
    expect([...FRIENDS, TENANT].map(left)).toEqual([
      FUNDS - 2_000_000n,
      FUNDS - 2_000_000n,
      FUNDS - 1_000_000n,
    ]);
  });
  it("go back to who gave them, and raise the limit again", () => {
    const [friend = ""] = FRIENDS;
    grant(friend, "6000000");
    expect(deploy("5000000", [Source.grant]).result).toBe("ok");
    chain.run("akash.deployment.v1beta4.MsgCloseDeployment", { id: { owner: TENANT, dseq: 7n } });
    expect(left(friend)).toBe(FUNDS);
    const next = { owner: TENANT, dseq: 8n };
    const deposit = {
      amount: { denom: "uact", amount: "6000000" },
      sources: [Source.grant],
    };
    expect(createDeployment(chain, { id: next, deposit }).result).toBe("ok");
  });
  it("do not come from a grant for bids only, or one that is used up", () => {
    const [friend = ""] = FRIENDS;
    grant(friend, "5000000", [2]);
    expect(deploy("5000000", [Source.grant]).result).toBe("market/28");
    grant(friend, "5000000", [1, 2]);
    expect(deploy("5000000", [Source.grant]).result).toBe("ok");
    const id = { owner: TENANT, dseq: 9n };
    const deposit = { amount: { denom: "uact", amount: "5000000" }, sources: [Source.grant] };
    expect(createDeployment(chain, { id, deposit }).result).toBe("market/28");
  });
  it.each([
    ["no scope", [], "escrow/17"],
    ["a scope twice", [1, 1], "escrow/17"],
    ["an unknown scope", [7], "escrow/17"],
  ])("a grant with %s is refused", (_, scopes, result) => {
    expect(grant(FRIENDS[0] ?? "", "5", scopes)).toBe(result);
  });
});
