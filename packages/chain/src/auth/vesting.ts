import {
  amountOf,
  coinFromWire,
  dec18FromInt,
  dec18Mul,
  dec18Quo,
  dec18Round,
  normalizeCoins,
  tryCoinsSub,
  type Coin,
  type Coins,
} from "@vyom/core";
import type { Coin as WireCoin } from "@vyom/proto/cosmos/base/v1beta1";
import type {
  BaseVestingAccount,
  ContinuousVestingAccount,
  PeriodicVestingAccount,
} from "@vyom/proto/cosmos/vesting/v1beta1";
import { vestingOf, type VestingAccount } from "./account.ts";

function coins(wire: readonly WireCoin[]): Coins {
  return normalizeCoins(wire.map(coinFromWire));
}

/** What has vested by a time in unix seconds (cosmos-sdk x/auth/vesting/types GetVestedCoins). */
export function vestedCoins(account: VestingAccount, nowSeconds: bigint): Coins {
  const vesting = vestingOf(account);
  if (vesting === undefined) return [];
  const original = coins(vesting.originalVesting);
  switch (account.type) {
    case "cosmos.vesting.v1beta1.PermanentLockedAccount":
      return [];
    case "cosmos.vesting.v1beta1.DelayedVestingAccount":
      return nowSeconds >= vesting.endTime ? original : [];
    case "cosmos.vesting.v1beta1.ContinuousVestingAccount":
      return vestedContinuously(account.message, original, {
        nowSeconds,
        endTime: vesting.endTime,
      });
    case "cosmos.vesting.v1beta1.PeriodicVestingAccount":
      if (nowSeconds >= vesting.endTime) return original;
      return vestedByPeriods(account.message, nowSeconds);
  }
}

function vestedContinuously(
  account: ContinuousVestingAccount,
  original: Coins,
  { nowSeconds, endTime }: { nowSeconds: bigint; endTime: bigint },
): Coins {
  if (nowSeconds <= account.startTime) return [];
  if (nowSeconds >= endTime) return original;
  const passed = dec18FromInt(nowSeconds - account.startTime);
  const share = dec18Quo(passed, dec18FromInt(endTime - account.startTime));
  return normalizeCoins(
    original.map(({ denom, amount }) => ({
      denom,
      amount: dec18Round(dec18Mul(dec18FromInt(amount), share)),
    })),
  );
}

function vestedByPeriods(account: PeriodicVestingAccount, nowSeconds: bigint): Coins {
  const vested: Coin[] = [];
  let start = account.startTime;
  if (nowSeconds <= start) return [];
  for (const { length, amount } of account.vestingPeriods) {
    if (nowSeconds - start < length) break;
    vested.push(...amount.map(coinFromWire));
    start += length;
  }
  return normalizeCoins(vested);
}

/** What may not be spent at a time: still vesting and not delegated (LockedCoinsFromVesting). */
export function lockedCoins(account: VestingAccount, nowSeconds: bigint): Coins {
  const vesting = vestingOf(account);
  if (vesting === undefined) return [];
  const delegated = coins(vesting.delegatedVesting);
  const unvested =
    tryCoinsSub(coins(vesting.originalVesting), vestedCoins(account, nowSeconds)) ?? [];
  return normalizeCoins(
    unvested.map(({ denom, amount }) => {
      const covered = amountOf(delegated, denom);
      return { denom, amount: amount > covered ? amount - covered : 0n };
    }),
  );
}

/**
 * Notes a delegation: coins still vesting are counted as delegated first, then free ones (TrackDelegation). `balance` is
 * what the account holds before.
 */
export function trackDelegation(
  account: VestingAccount,
  change: { readonly nowSeconds: bigint; readonly amount: Coins },
): BaseVestingAccount | undefined {
  const vesting = vestingOf(account);
  if (vesting === undefined) return undefined;
  const unvested =
    tryCoinsSub(coins(vesting.originalVesting), vestedCoins(account, change.nowSeconds)) ?? [];
  let { delegatedVesting, delegatedFree } = {
    delegatedVesting: coins(vesting.delegatedVesting),
    delegatedFree: coins(vesting.delegatedFree),
  };
  for (const { denom, amount } of change.amount) {
    const open = amountOf(unvested, denom) - amountOf(delegatedVesting, denom);
    const fromVesting = open <= 0n ? 0n : open < amount ? open : amount;
    delegatedVesting = normalizeCoins([...delegatedVesting, { denom, amount: fromVesting }]);
    delegatedFree = normalizeCoins([...delegatedFree, { denom, amount: amount - fromVesting }]);
  }
  return withDelegated(vesting, { delegatedVesting, delegatedFree });
}

/** Notes the end of a delegation: free coins return first (TrackUndelegation). */
export function trackUndelegation(
  account: VestingAccount,
  amount: Coins,
): BaseVestingAccount | undefined {
  const vesting = vestingOf(account);
  if (vesting === undefined) return undefined;
  let delegatedVesting = coins(vesting.delegatedVesting);
  let delegatedFree = coins(vesting.delegatedFree);
  for (const { denom, amount: returned } of amount) {
    const free = amountOf(delegatedFree, denom);
    const toFree = free < returned ? free : returned;
    const vestingHeld = amountOf(delegatedVesting, denom);
    const toVesting = vestingHeld < returned - toFree ? vestingHeld : returned - toFree;
    delegatedFree = normalizeCoins([...delegatedFree, { denom, amount: -toFree }]);
    delegatedVesting = normalizeCoins([...delegatedVesting, { denom, amount: -toVesting }]);
  }
  return withDelegated(vesting, { delegatedVesting, delegatedFree });
}

function withDelegated(
  vesting: BaseVestingAccount,
  { delegatedVesting, delegatedFree }: { delegatedVesting: Coins; delegatedFree: Coins },
): BaseVestingAccount {
  const wire = (list: Coins): WireCoin[] =>
    list.map(({ denom, amount }) => ({ denom, amount: amount.toString() }));
  return {
    ...vesting,
    delegatedVesting: wire(delegatedVesting),
    delegatedFree: wire(delegatedFree),
  };
}
