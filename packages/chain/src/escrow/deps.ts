import type { Address, Coin, Coins, Dec18 } from "@vyom/core";
import type { DepositAuthorization } from "@vyom/proto/akash/escrow/v1";
import type { AddressCodec, BlockTime, Context } from "@vyom/runtime";

/** Moves of coins between accounts and the escrow module's account. */
export interface BankKeeper {
  spendable(context: Context, holder: Address, denom: string): Coin;
  /** All that an account holds; for the invariant. */
  balances(context: Context, holder: Address): Coins;
  /** @throws ChainError sdk/5 */
  sendToModule(context: Context, from: Address, moduleName: string, coins: Coins): void;
  /** @throws ChainError sdk/5 */
  sendFromModule(context: Context, moduleName: string, to: Address, coins: Coins): void;
}

/** One deposit authorization that is in force. */
export interface DepositGrant {
  readonly granter: Address;
  readonly authorization: DepositAuthorization;
  readonly expiration: BlockTime | undefined;
}
/** Authorizations to deposit from somebody else's account. Grants of other kinds for the same message are left out. */
export interface DepositGrants {
  /** What `grantee` may use, by granter address bytes, expired ones left out. */
  toGrantee(context: Context, grantee: Address): readonly DepositGrant[];
  /** One of them. */
  between(context: Context, granter: Address, grantee: Address): DepositGrant | undefined;
  /** Stores the authorization with changed limits and emits EventGrant. */
  save(context: Context, grantee: Address, grant: DepositGrant): void;
}

/** The network's share of a payout. */
export interface TakeKeeper {
  subtractFees(context: Context, payout: Coin): { readonly earnings: Coin; readonly fee: Coin };
}

/** Where the network's share goes. */
export interface CommunityPool {
  /** Moves coins of an account into the pool. @throws ChainError sdk/5 */
  fundCommunityPool(context: Context, from: Address, coins: Coins): void;
}

/** What may stand in when an account has run out of its settlement denom. */
export interface PriceSource {
  /**
   * The denom that stands in for `denom` and the price of one unit of it in units of `denom`; `undefined` while nothing
   * may (no healthy price, or burning and minting work).
   */
  fallbackFor(
    context: Context,
    denom: string,
  ): { readonly denom: string; readonly price: Dec18 } | undefined;
}

/** All that escrow needs of others. */
export interface EscrowDeps {
  readonly addresses: AddressCodec;
  /** Address of the module account `escrow`. */
  readonly moduleAddress: Address;
  readonly bank: BankKeeper;
  readonly grants: DepositGrants;
  readonly take: TakeKeeper;
  readonly communityPool: CommunityPool;
  readonly prices?: PriceSource;
}
