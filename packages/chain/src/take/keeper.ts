import type { Coin } from "@vyom/core";
import type { Params } from "@vyom/proto/akash/take/v1";
import type { Context } from "@vyom/runtime";
import { checkTakeParams, noTakeParams } from "./params.ts";
import type { TakeState } from "./state.ts";

/** The network's share of what providers earn (akash x/take/keeper). */
export class TakeKeeper {
  readonly #state: TakeState;
  constructor(state: TakeState) {
    this.#state = state;
  }
  params(context: Context): Params {
    return this.#state.params.get(context) ?? noTakeParams();
  }
  /** @throws ChainError take/1 */
  setParams(context: Context, params: Params): void {
    checkTakeParams(params);
    this.#state.params.set(context, params);
  }
  clearParams(context: Context): void {
    this.#state.params.delete(context);
  }
  /** Splits a payout into what the payee gets and the network's share, whose fraction goes to the payee. */
  subtractFees(context: Context, payout: Coin): { readonly earnings: Coin; readonly fee: Coin } {
    const { denom, amount } = payout;
    // Unmetered: the reference looks up no rate, and gas shall be at most its.
    const { denomTakeRates, defaultTakeRate } = this.params(context.unmetered());
    const own = denomTakeRates.find((entry) => entry.denom === denom);
    const fee = (amount * BigInt(own?.rate ?? defaultTakeRate)) / 100n;
    return { earnings: { denom, amount: amount - fee }, fee: { denom, amount: fee } };
  }
}
