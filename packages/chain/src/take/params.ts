import type { Params } from "@vyom/proto/akash/take/v1";
import { takeErrors } from "./errors.ts";

/** The USDC that reaches the network by IBC from Noble. */
export const USDC_DENOM = "ibc/170C677610AC31DF0904FFE09CD3B5C657492170E7E52372E48756B71E56F2F1";
/** The denom that must always have a rate. */
const REQUIRED_DENOM = "uakt";
const MAX_PERCENT = 100;

/** Vyom's rates in percent. */
export function defaultTakeParams(): Params {
  return {
    denomTakeRates: [
      { denom: "uakt", rate: 4 },
      { denom: "uact", rate: 4 },
      { denom: USDC_DENOM, rate: 20 },
    ],
    defaultTakeRate: 20,
  };
}
/** What holds while nobody set rates: nothing is taken. */
export function noTakeParams(): Params {
  return { denomTakeRates: [], defaultTakeRate: 0 };
}
/** Whether the parameters say what is so without any. */
export function takesNothing(params: Params): boolean {
  return params.defaultTakeRate === 0 && params.denomTakeRates.length === 0;
}

/** Rates up to 100 percent, one per denom, one for uakt. @throws ChainError take/1 */
export function checkTakeParams(params: Params): void {
  if (params.defaultTakeRate > MAX_PERCENT)
    throw takeErrors.invalidParam(`invalid Take Rate (${params.defaultTakeRate})`);
  const seen = new Set<string>();
  for (const { denom, rate } of params.denomTakeRates) {
    if (seen.has(denom)) throw takeErrors.invalidParam(`duplicate Denom Take Rate (${denom})`);
    if (rate > MAX_PERCENT)
      throw takeErrors.invalidParam(`invalid Denom Take Rate (${denom}=${rate})`);
    seen.add(denom);
  }
  if (!seen.has(REQUIRED_DENOM))
    throw takeErrors.invalidParam(`invalid Denom Take Rate - ${REQUIRED_DENOM} must be present`);
}
