import { tryParseInt, type Coin } from "@vyom/core";
import type { Params } from "@vyom/proto/akash/deployment/v1beta4";
import { plainError } from "@vyom/runtime";
import { USDC_DENOM } from "../take/params.ts";
import { deploymentErrors } from "./errors.ts";

/** The compute credit: the only settlement denom where none are listed. */
export const CREDIT_DENOM = "uact";
/** The staking token, which may not be a first deposit where no settlement denoms are listed. */
export const STAKING_DENOM = "uakt";
const DEFAULT_MIN_DEPOSIT = "500000";
/** Minimum deposits stay below this. */
const MIN_DEPOSIT_LIMIT = (1n << 31n) - 1n;

/** Vyom's parameters: prices and deposits in the staking token, the credit and USDC. */
export function defaultDeploymentParams(): Params {
  const settlementDenoms = [STAKING_DENOM, CREDIT_DENOM, USDC_DENOM];
  return {
    minDeposits: settlementDenoms.map((denom) => ({ denom, amount: DEFAULT_MIN_DEPOSIT })),
    settlementDenoms,
  };
}

/**
 * One minimum per denom, small enough, one for the credit; each settlement denom once and with a minimum.
 * @throws ChainError deployment/22, undefined/1 for a denom given twice
 */
export function checkDeploymentParams({ minDeposits, settlementDenoms }: Params): void {
  const seen = new Set<string>();
  for (const { denom, amount: text } of minDeposits) {
    if (seen.has(denom)) throw plainError(`duplicate Min Deposit for denom (${denom})`);
    seen.add(denom);
    const amount = tryParseInt(text);
    if (amount === undefined || amount < 0n || amount >= MIN_DEPOSIT_LIMIT)
      throw deploymentErrors.invalidParam(`Min Deposit (${denom}) - too large: ${text}`);
  }
  if (!seen.has(CREDIT_DENOM))
    throw deploymentErrors.invalidParam(`Min Deposits - ${CREDIT_DENOM} not given`);
  if (new Set(settlementDenoms).size !== settlementDenoms.length)
    throw deploymentErrors.invalidParam("Settlement Denoms - a denom is given twice");
  for (const denom of settlementDenoms)
    if (!seen.has(denom))
      throw deploymentErrors.invalidParam(`Settlement Denoms - ${denom} has no Min Deposit`);
}

/** A first deposit must reach the minimum of its denom. @throws ChainError deployment/20 */
export function checkMinDeposit(params: Params, { denom, amount }: Coin): void {
  const minimum = params.minDeposits.find((coin) => coin.denom === denom);
  if (minimum === undefined)
    throw deploymentErrors.invalidDeposit(`Invalid deposit denomination ${denom}`);
  if (amount < BigInt(minimum.amount))
    throw deploymentErrors.invalidDeposit(
      `Deposit too low - ${amount} < ${minimum.amount}${denom}`,
    );
}
/** Which denoms a first deposit may be in. @throws ChainError deployment/20 */
export function checkDepositDenom({ settlementDenoms }: Params, denom: string): void {
  const allowed =
    settlementDenoms.length === 0 ? denom !== STAKING_DENOM : settlementDenoms.includes(denom);
  if (!allowed) throw deploymentErrors.invalidDeposit();
}
/** Which denoms prices may be in. @throws ChainError deployment/24 */
export function checkPriceDenom({ settlementDenoms }: Params, denom: string): void {
  const allowed =
    settlementDenoms.length === 0 ? denom === CREDIT_DENOM : settlementDenoms.includes(denom);
  if (!allowed) throw deploymentErrors.invalidPrice(`unsupported denomination ${denom}`);
}
