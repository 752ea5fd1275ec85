import {
  amountOf,
  areCoinsValid,
  coinToWire,
  coinsAdd,
  isDenom,
  normalizeCoins,
  tryCoinsSub,
  tryParseInt,
  type Coin,
  type Coins,
} from "@vyom/core";
import {
  DepositAuthorization_Scope as Scope,
  type DepositAuthorization,
} from "@vyom/proto/akash/escrow/v1";
import { coinsFromWire, sdkErrors } from "@vyom/runtime";
import { escrowErrors } from "./errors.ts";

/** The message that the authorization stands for, also where deployments and bids take deposits by it. */
export const DEPOSIT_MESSAGE = "akash.escrow.v1.MsgAccountDeposit";
const DEPRECATED_LIMIT_DENOM = "uakt";

/** What a deposit asks of an authorization. */
export interface DepositRequest {
  readonly scope: Scope;
  readonly amount: Coin;
}
/** The answer: what may be spent and the authorization afterwards; nothing of the denom is no acceptance. */
export type DepositAcceptance =
  | { readonly accepted: false }
  | {
      readonly accepted: true;
      readonly spent: Coin;
      readonly updated: DepositAuthorization;
      /** Nothing is left to spend. */
      readonly isUsedUp: boolean;
    };

/**
 * Checks form: scopes known and distinct, the deprecated limit zero, limits sorted and positive.
 * @throws ChainError escrow/17, sdk/10
 */
export function checkDepositAuthorization(authorization: DepositAuthorization): void {
  if (authorization.scopes.length === 0) throw escrowErrors.invalidAuthzScope("empty scope");
  const seen = new Set<Scope>();
  for (const scope of authorization.scopes) {
    if (scope !== Scope.deployment && scope !== Scope.bid)
      throw escrowErrors.invalidAuthzScope(`invalid scope "${Number(scope)}"`);
    if (seen.has(scope)) throw escrowErrors.invalidAuthzScope(`duplicate scope "${scope}"`);
    seen.add(scope);
  }
  const deprecated = authorization.spendLimit;
  if (deprecated !== undefined && deprecated.amount !== "") {
    const amount = tryParseInt(deprecated.amount);
    if (amount === undefined || amount < 0n || !isDenom(deprecated.denom))
      throw sdkErrors.invalidCoins("spend limit is not valid");
    if (amount !== 0n) throw sdkErrors.invalidCoins("spend limit is deprecated and must be zero");
  }
  const limits = coinsFromWire(authorization.spendLimits);
  if (limits === undefined || !areCoinsValid(limits))
    throw sdkErrors.invalidCoins("spend limits are not valid");
}

/** Limits with the deprecated one added. */
export function spendLimits(authorization: DepositAuthorization): Coins {
  const limits = normalizeCoins(coinsFromWire(authorization.spendLimits) ?? []);
  const deprecated = authorization.spendLimit;
  const amount = tryParseInt(deprecated?.amount ?? "") ?? 0n;
  if (deprecated === undefined || amount <= 0n) return limits;
  return coinsAdd(limits, [{ denom: deprecated.denom, amount }]);
}

/**
 * Whether the authorization covers a deposit. With `partial` a lower limit is spent as far as it goes.
 * @throws ChainError escrow/15 for a scope that is not allowed, sdk/5 above the limit
 */
export function acceptDeposit(
  authorization: DepositAuthorization,
  { scope, amount }: DepositRequest,
  partial: boolean,
): DepositAcceptance {
  if (!authorization.scopes.includes(scope)) throw escrowErrors.unauthorizedScope();
  const limits = spendLimits(authorization);
  const limit = amountOf(limits, amount.denom);
  if (limit === 0n) return { accepted: false };
  if (limit < amount.amount && !partial) throw sdkErrors.insufficientFunds();
  const spent = limit < amount.amount ? { denom: amount.denom, amount: limit } : amount;
  const left = tryCoinsSub(limits, [spent]);
  if (left === undefined)
    throw sdkErrors.insufficientFunds("requested amount is more than spend limit");
  return {
    accepted: true,
    spent,
    updated: withLimits(authorization, left),
    isUsedUp: left.length === 0,
  };
}

/** The authorization with a refund added to its limits. */
export function refundToAuthorization(
  authorization: DepositAuthorization,
  refund: Coin,
): DepositAuthorization {
  return withLimits(authorization, coinsAdd(spendLimits(authorization), [refund]));
}

function withLimits(authorization: DepositAuthorization, limits: Coins): DepositAuthorization {
  return {
    scopes: authorization.scopes,
    spendLimit: { denom: DEPRECATED_LIMIT_DENOM, amount: "0" },
    spendLimits: limits.map(coinToWire),
  };
}
