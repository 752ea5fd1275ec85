import type { Address, Coins } from "@vyom/core";
import type { AddressCodec, Context } from "@vyom/runtime";

/** What bank needs of accounts. */
export interface AccountKeeper {
  readonly addresses: AddressCodec;
  /** Permissions by module name. */
  readonly permissions: Readonly<Record<string, readonly string[]>>;
  hasAccount(context: Context, address: Address): boolean;
  createAccount(context: Context, address: Address): unknown;
  moduleAddress(name: string): Address;
  moduleAccount(context: Context, name: string): unknown;
  lockedCoins(context: Context, address: Address): Coins;
  trackDelegation(context: Context, address: Address, amount: Coins): void;
  trackUndelegation(context: Context, address: Address, amount: Coins): void;
}
