import { amountOf, areCoinsValid, type Coins } from "@vyom/core";
import type { Params } from "@vyom/proto/akash/market/v1beta5";
import { coinsFromWire } from "@vyom/runtime";
import { durationNanos, hours } from "../duration.ts";
import { USDC_DENOM } from "../take/params.ts";
import { marketErrors } from "./errors.ts";

const DEFAULT_MIN_DEPOSIT = "500000";
const DEFAULT_MAX_BIDS = 20;
/** Bounds of order_max_bids. */
const MAX_BIDS = { min: 1, max: 500 };

/** Vyom's parameters: bid deposits in the staking token, the credit and USDC, sorted by denom. */
export function defaultMarketParams(): Params {
  return {
    bidMinDeposit: { denom: "uakt", amount: DEFAULT_MIN_DEPOSIT },
    orderMaxBids: DEFAULT_MAX_BIDS,
    bidMinDeposits: [USDC_DENOM, "uact", "uakt"].map((denom) => ({
      denom,
      amount: DEFAULT_MIN_DEPOSIT,
    })),
    minReclamationWindow: hours(1),
    maxReclamationWindow: hours(720),
  };
}

/** @throws ChainError market/29 */
export function checkMarketParams(params: Params): void {
  if (params.orderMaxBids < MAX_BIDS.min) throw marketErrors.invalidParam("order max bids too low");
  if (params.orderMaxBids > MAX_BIDS.max)
    throw marketErrors.invalidParam("order max bids too high");
  const deposits = coinsFromWire(params.bidMinDeposits);
  if (deposits === undefined || !areCoinsValid(deposits))
    throw marketErrors.invalidParam("bid min deposits must be sorted, positive and distinct");
  const min = durationNanos(params.minReclamationWindow);
  const max = durationNanos(params.maxReclamationWindow);
  if (min < 0n) throw marketErrors.invalidParam("min reclamation window must be >= 0");
  if (max <= 0n) throw marketErrors.invalidParam("max reclamation window must be > 0");
  if (max <= min)
    throw marketErrors.invalidParam("max reclamation window must be > min reclamation window");
}

/** The least deposit of a bid in a denom; `undefined` for a denom that is not listed. */
export function minBidDeposit(params: Params, denom: string): bigint | undefined {
  const deposits: Coins = coinsFromWire(params.bidMinDeposits) ?? [];
  const amount = amountOf(deposits, denom);
  return amount === 0n ? undefined : amount;
}
