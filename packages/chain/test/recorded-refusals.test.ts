import { bech32FromBytes } from "@vyom/core";
import { anyFromMessage } from "@vyom/proto";
import { Source } from "@vyom/proto/akash/base/deposit/v1";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addressOf, type DirectChain } from "./direct-chain.ts";
import {
  PROVIDERS,
  TENANT,
  bidId,
  createBid,
  createDeployment,
  createLease,
  groupSpec,
  marketChain,
  resources,
} from "./marketplace-fixture.ts";

/** Each case was met in a recorded run of the reference with messages of which one field was changed. */
let chain: DirectChain;
const friend = addressOf("friend");
beforeEach(() => {
  chain = marketChain();
});
afterEach(() => {
  expect(chain.broken()).toEqual([]);
  chain.close();
});

const grant = (authorization: object | undefined): string =>
  chain.run("cosmos.authz.v1beta1.MsgGrant", {
    granter: TENANT,
    grantee: friend,
    grant: { authorization, expiration: undefined },
  }).result;
const exec = (typeName: string, message: object): string =>
  chain.run("cosmos.authz.v1beta1.MsgExec", {
    grantee: friend,
    msgs: [anyFromMessage(typeName, message)],
  }).result;

describe("grants", () => {
  it.each([
    ["no authorization", undefined, "sdk/29"],
    ["a message type without a name", generic(""), "undefined/1"],
    ["a limit of nothing", sendUpTo("uakt", "0"), "sdk/10"],
    ["a limit in a denom that is none", sendUpTo("1a", "5"), "ok"],
    [
      "a deprecated limit in a denom that is none",
      deposits({ denom: "1a", amount: "0" }),
      "sdk/10",
    ],
    ["a deprecated limit above zero", deposits({ denom: "uakt", amount: "1" }), "sdk/10"],
    ["no deprecated limit", deposits(undefined), "ok"],
  ])("of %s", (_, authorization, result) => {
    expect(grant(authorization)).toBe(result);
  });
  it("of transfers let no malformed coins pass", () => {
    expect(grant(sendUpTo("uakt", "5"))).toBe("ok");
    const amount = [{ denom: "x".repeat(129), amount: "1" }];
    const message = { fromAddress: TENANT, toAddress: friend, amount };
    expect(exec("cosmos.bank.v1beta1.MsgSend", message)).toBe("sdk/10");
  });
  it("ask for one signer, named once", () => {
    const coins = [{ denom: "uakt", amount: "1" }];
    const input = { address: TENANT, coins };
    const message = { inputs: [input, input], outputs: [{ address: friend, coins }] };
    expect(exec("cosmos.bank.v1beta1.MsgMultiSend", message)).toBe("authz/9");
  });
  it("to oneself are known in capitals too", () => {
    const sides = { granter: TENANT, grantee: TENANT.toUpperCase(), msgTypeUrl: "/x" };
    expect(chain.run("cosmos.authz.v1beta1.MsgRevoke", sides).result).toBe("authz/7");
  });
});

describe("fee allowances to nobody", () => {
  it.each([
    ["", "undefined/1"],
    ["akash1", "undefined/1"],
    [bech32FromBytes("akashvaloper", new Uint8Array(20)), "sdk/35"],
    [TENANT.slice(0, -1), "undefined/1"],
  ])("%s", (grantee, result) => {
    const revoked = chain.run("cosmos.feegrant.v1beta1.MsgRevokeAllowance", {
      granter: TENANT,
      grantee,
    });
    expect(revoked.result).toBe(result);
  });
});

describe("deployments", () => {
  it("take a resource without an amount for none of it", () => {
    const none = { val: new Uint8Array(0) };
    const gpu = { units: none, attributes: [] };
    const price = { denom: "uact", amount: "1" };
    const unit = (resource: object): object => ({ resource, count: 1, price });
    const groups = (resource: object): never[] =>
      [groupSpec({ resources: [unit(resource)] as never })] as never[];
    expect(createDeployment(chain, { groups: groups({ ...resources(), gpu }) }).result).toBe("ok");
    const cpu = { units: none, attributes: [] };
    expect(createDeployment(chain, { groups: groups({ ...resources(), cpu }) }).log).toContain(
      "invalid unit CPU (384000 > 0",
    );
  });
  it("look for the money of a deposit before its denom", () => {
    expect(createDeployment(chain).result).toBe("ok");
    const deposit = (sources: Source[]): string =>
      chain.run("akash.escrow.v1.MsgAccountDeposit", {
        signer: TENANT,
        id: { scope: 1, xid: `${TENANT}/7` },
        deposit: { amount: { denom: "1a", amount: "5" }, sources },
      }).result;
    expect(deposit([Source.grant])).toBe("market/28");
    expect(deposit([Source.balance])).toBe("escrow/16");
  });
});

it("a tenant pays for refunding one losing bid, however many there are", () => {
  const gasFor = (providers: number): number => {
    const dseq = BigInt(100 + providers);
    createDeployment(chain, { id: { owner: TENANT, dseq } });
    for (let index = 0; index < providers; index++) createBid(chain, bidId(index, { dseq }));
    return createLease(chain, bidId(0, { dseq })).gasUsed;
  };
  expect(Math.abs(gasFor(PROVIDERS.length) - gasFor(2))).toBeLessThan(100);
});
it("coins go to an address in capitals as to the same in small letters", () => {
  const amount = [{ denom: "uakt", amount: "5" }];
  const toAddress = friend.toUpperCase();
  const { result } = chain.run("cosmos.bank.v1beta1.MsgSend", {
    fromAddress: TENANT,
    toAddress,
    amount,
  });
  expect(result).toBe("ok");
  expect(chain.balance(friend, "uakt")).toBe(5n);
});

function generic(msg: string): object {
  return anyFromMessage("cosmos.authz.v1beta1.GenericAuthorization", { msg });
}
function sendUpTo(denom: string, amount: string): object {
  const spendLimit = [{ denom, amount }];
  return anyFromMessage("cosmos.bank.v1beta1.SendAuthorization", { spendLimit, allowList: [] });
}
function deposits(spendLimit: object | undefined): object {
  return anyFromMessage("akash.escrow.v1.DepositAuthorization", {
    spendLimit,
    spendLimits: [{ denom: "uact", amount: "5" }],
    scopes: [1],
  });
}
