import {
  VyomError,
  amountOf,
  areCoinsValid,
  coinsToText,
  normalizeCoins,
  type Address,
  type Coin,
  type Coins,
} from "@vyom/core";
import type { Metadata, Params } from "@vyom/proto/cosmos/bank/v1beta1";
import { sdkErrors, type BankKeeper as AnteBankKeeper, type Context } from "@vyom/runtime";
import { Balances } from "./balances.ts";
import type { AccountKeeper } from "./deps.ts";
import { bankErrors } from "./errors.ts";
import { burn, coinReceived, coinSpent, coinbase, messageSender, transfer } from "./events.ts";
import { DEFAULT_PARAMS } from "./params.ts";
import { bankState, type BankState } from "./state.ts";

/** Coins: who holds them, how many there are, and their moves. Every move goes through here. */
export class BankKeeper implements AnteBankKeeper {
  readonly accounts: AccountKeeper;
  readonly state: BankState = bankState();
  readonly #balances: Balances;
  readonly #blocked: ReadonlySet<Address>;

  /** @param options.blocked addresses that transfers by message may not reach: module accounts */
  constructor(options: {
    readonly accounts: AccountKeeper;
    readonly blocked: ReadonlySet<Address>;
  }) {
    this.accounts = options.accounts;
    this.#balances = new Balances(this.state, options.accounts);
    this.#blocked = options.blocked;
  }

  params(context: Context): Params {
    return this.state.params.get(context) ?? DEFAULT_PARAMS;
  }
  setParams(context: Context, params: Params): void {
    this.state.params.set(context, params);
  }
  isBlocked(address: Address): boolean {
    return this.#blocked.has(address);
  }

  balance(context: Context, holder: Address, denom: string): Coin {
    return { denom, amount: this.#balances.get(context, holder, denom) };
  }
  balances(context: Context, holder: Address): Coins {
    return this.#balances.all(context, holder);
  }
  lockedCoins(context: Context, holder: Address): Coins {
    return this.accounts.lockedCoins(context, holder);
  }
  /** What an account may spend of one denom: its balance less what vesting locks. */
  spendable(context: Context, holder: Address, denom: string): Coin {
    const { amount } = this.balance(context, holder, denom);
    const locked = amountOf(this.lockedCoins(context, holder), denom);
    return { denom, amount: amount > locked ? amount - locked : 0n };
  }
  supply(context: Context, denom: string): Coin {
    return { denom, amount: this.state.supply.get(context, denom) ?? 0n };
  }
  metadata(context: Context, denom: string): Metadata | undefined {
    return this.state.metadata.get(context, denom);
  }

  /** @throws ChainError bank/5 for the first denom that messages may not move */
  requireSendEnabled(context: Context, coins: readonly Coin[]): void {
    if (coins.length === 0) return;
    const byDefault = this.params(context).defaultSendEnabled;
    for (const { denom } of coins)
      if (!this.#isSendEnabled(context, denom, byDefault))
        throw bankErrors.sendDisabled(`${denom} transfers are currently disabled`);
  }

  /** Two reads, as the reference, so that they cost the same. */
  #isSendEnabled(context: Context, denom: string, byDefault: boolean): boolean {
    if (!this.state.sendEnabled.has(context, denom)) return byDefault;
    return this.state.sendEnabled.get(context, denom) ?? byDefault;
  }

  /** Moves spendable coins and makes the receiver's account if there is none. @throws ChainError sdk/5, sdk/10 */
  send(
    context: Context,
    move: { readonly from: Address; readonly to: Address; readonly amount: Coins },
  ): void {
    const { from, to, amount } = move;
    this.#subtract(context, from, amount);
    this.#add(context, to, amount);
    if (!this.accounts.hasAccount(context, to)) this.accounts.createAccount(context, to);
    context.emit(transfer(move));
    context.emit(messageSender(from));
  }
  sendToModule(context: Context, from: Address, moduleName: string, amount: Coins): void {
    this.accounts.moduleAccount(context, moduleName);
    this.send(context, { from, to: this.accounts.moduleAddress(moduleName), amount });
  }
  sendFromModule(context: Context, moduleName: string, to: Address, amount: Coins): void {
    this.send(context, { from: this.accounts.moduleAddress(moduleName), to, amount });
  }
  sendBetweenModules(context: Context, from: string, to: string, amount: Coins): void {
    this.accounts.moduleAccount(context, to);
    const sender = this.accounts.moduleAddress(from);
    this.send(context, { from: sender, to: this.accounts.moduleAddress(to), amount });
  }
  /** Moves from one account to several. The sums must agree. @throws ChainError as `send` */
  sendToMany(
    context: Context,
    input: { readonly from: Address; readonly amount: Coins },
    outputs: readonly { readonly to: Address; readonly amount: Coins }[],
  ): void {
    context.emit(messageSender(input.from));
    this.#subtract(context, input.from, input.amount);
    for (const { to, amount } of outputs) {
      this.#add(context, to, amount);
      context.emit(transfer({ from: input.from, to, amount }));
      if (!this.accounts.hasAccount(context, to)) this.accounts.createAccount(context, to);
    }
  }

  /** Makes new coins in a module's account. @throws VyomError `bank.permission` unless the module may mint */
  mint(context: Context, moduleName: string, amount: Coins): void {
    this.#requirePermission(moduleName, "minter");
    this.accounts.moduleAccount(context, moduleName);
    const minter = this.accounts.moduleAddress(moduleName);
    this.#add(context, minter, amount);
    for (const coin of amount) this.#changeSupply(context, coin.denom, coin.amount);
    context.emit(coinbase(minter, amount));
  }
  /** Destroys coins of a module's account. @throws VyomError `bank.permission`, ChainError sdk/5 */
  burn(context: Context, moduleName: string, amount: Coins): void {
    this.#requirePermission(moduleName, "burner");
    const burner = this.accounts.moduleAddress(moduleName);
    this.#subtract(context, burner, amount);
    for (const coin of amount) this.#changeSupply(context, coin.denom, -coin.amount);
    context.emit(burn(burner, amount));
  }

  /** Sets a balance in genesis, where nothing was before. */
  initBalance(context: Context, holder: Address, coin: Coin): void {
    const before = this.#balances.get(context, holder, coin.denom);
    this.#balances.set(context, holder, { denom: coin.denom, before, after: coin.amount });
  }

  #changeSupply(context: Context, denom: string, change: bigint): void {
    const supply = this.supply(context, denom).amount + change;
    if (supply < 0n) throw sdkErrors.insufficientFunds(`supply of ${denom} would become negative`);
    if (supply === 0n) this.state.supply.delete(context, denom);
    else this.state.supply.set(context, denom, supply);
  }
  #requirePermission(moduleName: string, permission: string): void {
    if (!(this.accounts.permissions[moduleName] ?? []).includes(permission))
      throw new VyomError("bank.permission", `module ${moduleName} may not act as ${permission}`);
  }

  #subtract(context: Context, from: Address, amount: Coins): void {
    if (!areCoinsValid(amount)) throw sdkErrors.invalidCoins(coinsToText(amount));
    const locked = this.lockedCoins(context, from);
    for (const { denom, amount: wanted } of amount) {
      const before = this.#balances.get(context, from, denom);
      const held = amountOf(locked, denom);
      if (held > before)
        throw sdkErrors.insufficientFunds(
          `locked amount exceeds account balance funds: ${held}${denom} > ${before}${denom}`,
        );
      if (before - held < wanted)
        throw sdkErrors.insufficientFunds(
          `spendable balance ${before - held}${denom} is smaller than ${wanted}${denom}`,
        );
      this.#balances.set(context, from, { denom, before, after: before - wanted });
    }
    context.emit(coinSpent(from, amount));
  }
  #add(context: Context, to: Address, amount: Coins): void {
    if (!areCoinsValid(amount)) throw sdkErrors.invalidCoins(coinsToText(amount));
    for (const { denom, amount: added } of amount) {
      const before = this.#balances.get(context, to, denom);
      this.#balances.set(context, to, { denom, before, after: before + added });
    }
    context.emit(coinReceived(to, normalizeCoins(amount)));
  }
}
