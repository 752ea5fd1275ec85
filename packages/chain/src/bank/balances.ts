import { type Address, type Coin, type Coins } from "@vyom/core";
import { writeGas, type Context } from "@vyom/runtime";
import type { AccountKeeper } from "./deps.ts";
import { keys } from "./keys.ts";
import type { BankState } from "./state.ts";

/** Who holds what. The one place that writes balances and their index. */
export class Balances {
  readonly #state: BankState;
  readonly #accounts: AccountKeeper;
  constructor(state: BankState, accounts: AccountKeeper) {
    this.#state = state;
    this.#accounts = accounts;
  }
  get(context: Context, holder: Address, denom: string): bigint {
    const key = { holder: this.#accounts.addresses.bytes(holder), denom };
    return this.#state.balances.get(context, key) ?? 0n;
  }
  all(context: Context, holder: Address): Coins {
    const coins: Coin[] = [];
    const prefix = { holder: this.#accounts.addresses.bytes(holder) };
    for (const [{ denom }, amount] of this.#state.balances.walk(context, { prefix }))
      coins.push({ denom, amount });
    return coins;
  }
  /** Sets a balance whose present amount the caller has read: `before`. */
  set(
    context: Context,
    holder: Address,
    { denom, before, after }: { denom: string; before: bigint; after: bigint },
  ): void {
    const bytes = this.#accounts.addresses.bytes(holder);
    if (after === 0n) {
      this.#state.balances.delete(context, { holder: bytes, denom });
      this.#state.holders.delete(context, { holder: bytes, denom });
      return;
    }
    if (before === 0n) this.#state.holders.set(context, { denom, holder: bytes }, true);
    else this.#chargeIndex(context, denom, bytes);
    this.#state.balances.set(context, { holder: bytes, denom }, after);
  }
  /** The reference rewrites the index entry each time; it costs the same here, without the work. */
  #chargeIndex(context: Context, denom: string, holder: Uint8Array): void {
    const length = keys.holdersByDenom.length + denom.length + 1 + 1 + holder.length;
    context.gas.consume(writeGas(length, 0), "IndexRewrite");
  }
}
