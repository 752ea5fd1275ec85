import { tryParseInt, type Coin } from "@vyom/core";

/** Coins of their wire form in the given order, nothing checked but the numbers; `undefined` when one is no number. */
export function coinsFromWire(
  wire: readonly { readonly denom: string; readonly amount: string }[],
): readonly Coin[] | undefined {
  const coins: Coin[] = [];
  for (const { denom, amount } of wire) {
    const value = tryParseInt(amount);
    if (value === undefined) return undefined;
    coins.push({ denom, amount: value });
  }
  return coins;
}
