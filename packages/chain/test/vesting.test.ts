import { coinsToText, parseCoins } from "@vyom/core";
import { BaseVestingAccount } from "@vyom/proto/cosmos/vesting/v1beta1";
import { describe, expect, it } from "vitest";
import type { VestingAccount } from "../src/auth/account.ts";
import { lockedCoins, trackDelegation, trackUndelegation } from "../src/auth/vesting.ts";

const START = 1000n;
const END = 2000n;
const vesting = (delegatedVesting = "0") =>
  BaseVestingAccount.fromPartial({
    originalVesting: [{ denom: "uakt", amount: "1000" }],
    delegatedVesting: delegatedVesting === "0" ? [] : [{ denom: "uakt", amount: delegatedVesting }],
    endTime: END,
  });
const kinds: Record<string, VestingAccount> = {
  continuous: {
    type: "cosmos.vesting.v1beta1.ContinuousVestingAccount",
    message: { baseVestingAccount: vesting(), startTime: START },
  },
  delayed: {
    type: "cosmos.vesting.v1beta1.DelayedVestingAccount",
    message: { baseVestingAccount: vesting() },
  },
  permanent: {
    type: "cosmos.vesting.v1beta1.PermanentLockedAccount",
    message: { baseVestingAccount: vesting() },
  },
  periodic: {
    type: "cosmos.vesting.v1beta1.PeriodicVestingAccount",
    message: {
      baseVestingAccount: vesting(),
      startTime: START,
      vestingPeriods: [
        { length: 400n, amount: [{ denom: "uakt", amount: "300" }] },
        { length: 600n, amount: [{ denom: "uakt", amount: "700" }] },
      ],
    },
  },
};

describe("what vesting locks", () => {
  it.each([
    ["continuous", 1000n, "1000uakt"],
    ["continuous", 1001n, "999uakt"],
    ["continuous", 1500n, "500uakt"],
    ["continuous", 1999n, "1uakt"],
    ["continuous", 2000n, ""],
    ["delayed", 1999n, "1000uakt"],
    ["delayed", 2000n, ""],
    ["permanent", 9999n, "1000uakt"],
    ["periodic", 1000n, "1000uakt"],
    ["periodic", 1399n, "1000uakt"],
    ["periodic", 1400n, "700uakt"],
    ["periodic", 2000n, ""],
  ])("%s at %s: %s", (kind, now, expected) => {
    const account = kinds[kind];
    expect(account && coinsToText(lockedCoins(account, now))).toBe(expected);
  });
  it("is less what is delegated of it", () => {
    const account: VestingAccount = {
      type: "cosmos.vesting.v1beta1.DelayedVestingAccount",
      message: { baseVestingAccount: vesting("400") },
    };
    expect(coinsToText(lockedCoins(account, START))).toBe("600uakt");
  });
});

describe("delegations of vesting coins", () => {
  const continuous = kinds["continuous"];
  it("count as vesting first, and return to the free ones first", () => {
    if (continuous === undefined) throw new Error("no such kind");
    const delegated = trackDelegation(continuous, {
      nowSeconds: 1500n,
      amount: parseCoins("700uakt"),
    });
    expect(delegated).toMatchObject({
      delegatedVesting: [{ denom: "uakt", amount: "500" }],
      delegatedFree: [{ denom: "uakt", amount: "200" }],
    });
    const account = {
      ...continuous,
      message: { ...continuous.message, baseVestingAccount: delegated },
    } as VestingAccount;
    expect(trackUndelegation(account, parseCoins("300uakt"))).toMatchObject({
      delegatedVesting: [{ denom: "uakt", amount: "400" }],
      delegatedFree: [],
    });
  });
});
