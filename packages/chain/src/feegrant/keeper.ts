import type { Address, Coin } from "@vyom/core";
import type { Grant } from "@vyom/proto/cosmos/feegrant/v1beta1";
import {
  compareTime,
  sdkErrors,
  type Context,
  type FeegrantKeeper as AnteFeegrantKeeper,
  type TxMessage,
} from "@vyom/runtime";
import {
  allowanceFromAny,
  anyFromAllowance,
  chargeAllowance,
  expirationOf,
  type Allowance,
} from "./allowance.ts";
import type { AccountKeeper, BankKeeper } from "./deps.ts";
import { feegrantEvent } from "./events.ts";
import { feegrantState, type FeegrantState, type GrantKey } from "./state.ts";

/** The two sides of a grant. */
export interface GrantSides {
  readonly granter: Address;
  readonly grantee: Address;
}

/** Who pays fees for whom. */
export class FeegrantKeeper implements AnteFeegrantKeeper {
  readonly accounts: AccountKeeper;
  readonly state: FeegrantState = feegrantState();
  readonly #bank: BankKeeper;

  constructor(deps: { readonly accounts: AccountKeeper; readonly bank: BankKeeper }) {
    this.accounts = deps.accounts;
    this.#bank = deps.bank;
  }

  find(context: Context, sides: GrantSides): Grant | undefined {
    return this.state.grants.get(context, this.#key(sides));
  }

  /** Stores an allowance and makes the grantee's account if there is none. @throws ChainError sdk/4, sdk/18 */
  grant(context: Context, sides: GrantSides, allowance: Allowance): void {
    const { grantee } = sides;
    if (!this.accounts.hasAccount(context, grantee)) {
      if (this.#bank.isBlocked(grantee))
        throw sdkErrors.unauthorized(`${grantee} is not allowed to receive funds`);
      this.accounts.createAccount(context, grantee);
    }
    const expiration = expirationOf(allowance);
    if (expiration !== undefined && compareTime(expiration, context.time) < 0)
      throw sdkErrors.invalidRequest("expiration is before current block time");
    this.put(context, sides, allowance);
    context.emit(feegrantEvent("set", sides));
  }
  /** Writes an allowance and its place in the queue, nothing checked. */
  put(context: Context, sides: GrantSides, allowance: Allowance): void {
    const key = this.#key(sides);
    const expiration = expirationOf(allowance);
    if (expiration !== undefined) this.state.queue.add(context, { ...key, expiration });
    this.state.grants.set(context, key, { ...sides, allowance: anyFromAllowance(allowance) });
  }

  /** @throws ChainError sdk/38 when there is none */
  revoke(context: Context, sides: GrantSides): void {
    const grant = this.find(context, sides);
    if (grant === undefined) throw sdkErrors.notFound("fee-grant not found");
    this.#delete(context, sides, grant);
    context.emit(feegrantEvent("revoke", sides));
  }

  useGrantedFees(
    context: Context,
    use: GrantSides & { readonly fee: readonly Coin[]; readonly messages: readonly TxMessage[] },
  ): void {
    const sides = { granter: use.granter, grantee: use.grantee };
    const grant = this.find(context, sides);
    if (grant === undefined) throw sdkErrors.notFound("fee-grant not found");
    const left = chargeAllowance(context, allowanceFromAny(grant.allowance), use);
    if (left === undefined) {
      this.revoke(context, sides);
      context.emit(feegrantEvent("use", sides));
      return;
    }
    context.emit(feegrantEvent("use", sides));
    this.state.grants.set(context, this.#key(sides), {
      ...sides,
      allowance: anyFromAllowance(left),
    });
    context.emit(feegrantEvent("update", sides));
  }

  /** Deletes grants that have ended, at most `limit`. */
  prune(context: Context, limit: number): void {
    const ended = [];
    for (const key of this.state.queue.walk(context)) {
      if (compareTime(key.expiration, context.time) > 0 || ended.length >= limit) break;
      ended.push(key);
    }
    for (const key of ended) {
      this.state.queue.delete(context, key);
      this.state.grants.delete(context, { grantee: key.grantee, granter: key.granter });
    }
  }

  #delete(context: Context, sides: GrantSides, grant: Grant): void {
    const key = this.#key(sides);
    const expiration = expirationOf(allowanceFromAny(grant.allowance));
    if (expiration !== undefined) this.state.queue.delete(context, { ...key, expiration });
    this.state.grants.delete(context, key);
  }
  #key({ granter, grantee }: GrantSides): GrantKey {
    const { addresses } = this.accounts;
    return { grantee: addresses.bytes(grantee), granter: addresses.bytes(granter) };
  }
}
