import type { Address } from "@vyom/core";
import type { AddressCodec, Context } from "@vyom/runtime";

/** What authz needs of accounts. */
export interface AccountKeeper {
  readonly addresses: AddressCodec;
  hasAccount(context: Context, address: Address): boolean;
  createAccount(context: Context, address: Address): unknown;
}
/** What authz needs of bank. */
export interface BankKeeper {
  isBlocked(address: Address): boolean;
}
