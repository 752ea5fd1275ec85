import type { Address, Coin, Coins } from "@vyom/core";
import type { Context } from "@vyom/runtime";

/** What distribution needs of accounts. */
export interface AccountKeeper {
  moduleAddress(name: string): Address;
  moduleAccount(context: Context, name: string): unknown;
}
/** What distribution needs of bank. */
export interface BankKeeper {
  balance(context: Context, holder: Address, denom: string): Coin;
  isBlocked(address: Address): boolean;
  sendToModule(context: Context, from: Address, moduleName: string, amount: Coins): void;
  sendBetweenModules(context: Context, from: string, to: string, amount: Coins): void;
  sendFromModule(context: Context, moduleName: string, to: Address, amount: Coins): void;
}
