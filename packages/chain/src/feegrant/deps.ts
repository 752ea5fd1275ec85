import type { Address } from "@vyom/core";
import type { AddressCodec, Context } from "@vyom/runtime";

/** What fee grants need of accounts. */
export interface AccountKeeper {
  readonly addresses: AddressCodec;
  hasAccount(context: Context, address: Address): boolean;
  createAccount(context: Context, address: Address): unknown;
}
/** What fee grants need of bank. */
export interface BankKeeper {
  isBlocked(address: Address): boolean;
}
