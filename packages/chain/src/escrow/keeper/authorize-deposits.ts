import {
  ChainError,
  decCoinFromCoin,
  isDenom,
  type Address,
  type Coin,
  type ErrorFactory,
} from "@vyom/core";
import { Source } from "@vyom/proto/akash/base/deposit/v1";
import type { DepositAuthorization_Scope } from "@vyom/proto/akash/escrow/v1";
import type { Context } from "@vyom/runtime";
import { marketErrors } from "../../market/errors.ts";
import type { Deposit } from "../account.ts";
import { acceptDeposit, type DepositAcceptance } from "../deposit-authorization.ts";
import type { DepositGrant, EscrowDeps } from "../deps.ts";

const MAX_DEPOSIT = (1n << 63n) - 1n;

/** Who wants to deposit what, and from where, in order of preference. */
export interface DepositRequest {
  readonly signer: Address;
  readonly scope: DepositAuthorization_Scope;
  readonly amount: Coin;
  readonly sources: readonly Source[];
  /** What the message answers to an amount that no deposit can have. */
  readonly invalid: ErrorFactory;
}

/**
 * Finds the money for a deposit: the signer's own balance, authorizations given to the signer, or both, in the order of
 * the sources. Limits of authorizations are lowered here; coins move when the account is made or raised.
 * @throws ChainError of `request.invalid` for an amount above int64, or one that no money can be looked for, market/28 when
 * there is too little
 */
export function authorizeDeposits(
  context: Context,
  deps: EscrowDeps,
  request: DepositRequest,
): Deposit[] {
  const { denom, amount } = request.amount;
  if (amount > MAX_DEPOSIT) throw outOfRange(request);
  const deposits: Deposit[] = [];
  let remainder = amount;
  for (const source of request.sources) {
    const wanted = { ...request, amount: { denom, amount: remainder } };
    const found =
      source === Source.balance
        ? fromBalance(context, deps, wanted)
        : fromGrants(context, deps, wanted);
    for (const { owner, coin } of found) {
      deposits.push({ owner, height: context.height, source, balance: decCoinFromCoin(coin) });
      remainder -= coin.amount;
    }
    if (remainder === 0n) return deposits;
  }
  // The reference wraps market's error here whatever the message is.
  throw marketErrors.invalidDeposit("insufficient balance");
}

function outOfRange({ invalid, amount: { denom, amount } }: DepositRequest): ChainError {
  return invalid(`a deposit of ${amount}${denom} is out of range`);
}
/** Only where money would be taken does it matter whether the coin is one. */
function requireCoin(request: DepositRequest): void {
  if (!isDenom(request.amount.denom) || request.amount.amount < 0n) throw outOfRange(request);
}

interface Found {
  readonly owner: Address;
  readonly coin: Coin;
}

function fromBalance(context: Context, deps: EscrowDeps, request: DepositRequest): Found[] {
  const { signer, amount: wanted } = request;
  if (!isDenom(wanted.denom)) throw outOfRange(request);
  const { denom, amount } = deps.bank.spendable(context, signer, wanted.denom);
  if (amount <= 0n) return [];
  requireCoin(request);
  const coin = { denom, amount: amount < wanted.amount ? amount : wanted.amount };
  return [{ owner: deps.addresses.text(deps.addresses.bytes(signer)), coin }];
}

function fromGrants(context: Context, deps: EscrowDeps, request: DepositRequest): Found[] {
  const found: Found[] = [];
  let remainder = request.amount.amount;
  for (const grant of deps.grants.toGrantee(context, request.signer)) {
    if (remainder === 0n) break;
    requireCoin(request);
    const amount = { denom: request.amount.denom, amount: remainder };
    const acceptance = tryAccept(grant, { scope: request.scope, amount });
    if (!acceptance.accepted) continue;
    // Kept at zero too: what is left over of the deposit comes back to it.
    deps.grants.save(context, request.signer, { ...grant, authorization: acceptance.updated });
    found.push({ owner: grant.granter, coin: acceptance.spent });
    remainder -= acceptance.spent.amount;
  }
  return found;
}

/** An authorization that refuses is passed over. */
function tryAccept(
  grant: DepositGrant,
  request: { readonly scope: DepositAuthorization_Scope; readonly amount: Coin },
): DepositAcceptance {
  try {
    return acceptDeposit(grant.authorization, request, true);
  } catch (error) {
    if (error instanceof ChainError) return { accepted: false };
    throw error;
  }
}
