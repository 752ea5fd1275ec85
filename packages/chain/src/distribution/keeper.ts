import {
  compareText,
  dec18FromInt,
  dec18FromScaled,
  decCoinFromWire,
  decCoinToWire,
  type Address,
  type Coins,
  type DecCoin,
} from "@vyom/core";
import { FeePool, Params } from "@vyom/proto/cosmos/distribution/v1beta1";
import { Item, Schema, protoValue, type Context } from "@vyom/runtime";
import type { AccountKeeper, BankKeeper } from "./deps.ts";
import { distributionErrors } from "./errors.ts";
import { MODULE_NAME, STORE, keys } from "./keys.ts";
import { DEFAULT_PARAMS } from "./params.ts";

/** The community pool: coins in the module's account, counted with decimals. */
export class DistributionKeeper {
  readonly #accounts: AccountKeeper;
  readonly #bank: BankKeeper;
  readonly #feePool: Item<FeePool>;
  readonly #params: Item<Params>;

  constructor(deps: { readonly accounts: AccountKeeper; readonly bank: BankKeeper }) {
    this.#accounts = deps.accounts;
    this.#bank = deps.bank;
    const schema = new Schema(STORE);
    const feePool = protoValue(FeePool);
    this.#feePool = new Item(schema, { name: "fee_pool", prefix: keys.feePool, value: feePool });
    const params = protoValue(Params);
    this.#params = new Item(schema, { name: "params", prefix: keys.params, value: params });
  }

  params(context: Context): Params {
    return this.#params.get(context) ?? DEFAULT_PARAMS;
  }
  setParams(context: Context, params: Params): void {
    this.#params.set(context, params);
  }
  /** Sorted by denom, only positive amounts. */
  communityPool(context: Context): readonly DecCoin[] {
    return (this.#feePool.get(context)?.communityPool ?? []).map(decCoinFromWire);
  }
  setCommunityPool(context: Context, pool: readonly DecCoin[]): void {
    const communityPool = pool
      .filter(({ amount }) => amount !== 0n)
      .toSorted((left, right) => compareText(left.denom, right.denom))
      .map(decCoinToWire);
    this.#feePool.set(context, { communityPool });
  }

  /** Gives coins of an account to the community pool. @throws ChainError sdk/5, sdk/10 */
  fundCommunityPool(context: Context, from: Address, amount: Coins): void {
    this.#bank.sendToModule(context, from, MODULE_NAME, amount);
    this.#addToPool(context, amount, 1n);
  }
  /** Gives coins of a module's account to the community pool. */
  fundCommunityPoolFromModule(context: Context, moduleName: string, amount: Coins): void {
    this.#bank.sendBetweenModules(context, moduleName, MODULE_NAME, amount);
    this.#addToPool(context, amount, 1n);
  }
  /** Pays from the community pool. @throws ChainError distribution/9 when it holds less */
  payFromCommunityPool(context: Context, to: Address, amount: Coins): void {
    this.#addToPool(context, amount, -1n);
    this.#bank.sendFromModule(context, MODULE_NAME, to, amount);
  }
  /** Makes the module's account in genesis. */
  initAccount(context: Context): void {
    this.#accounts.moduleAccount(context, MODULE_NAME);
  }
  /** What the module's account holds of a denom; at least what the pool counts. */
  held(context: Context, denom: string): bigint {
    return this.#bank.balance(context, this.#accounts.moduleAddress(MODULE_NAME), denom).amount;
  }

  #addToPool(context: Context, amount: Coins, sign: 1n | -1n): void {
    const pool = new Map(this.communityPool(context).map((coin) => [coin.denom, coin.amount]));
    for (const { denom, amount: change } of amount) {
      const next = (pool.get(denom) ?? 0n) + sign * dec18FromInt(change);
      if (next < 0n) throw distributionErrors.badDistribution();
      pool.set(denom, dec18FromScaled(next));
    }
    this.setCommunityPool(
      context,
      [...pool].map(([denom, value]) => ({ denom, amount: value })),
    );
  }
}
