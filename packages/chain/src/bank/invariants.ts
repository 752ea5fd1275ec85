import { normalizeCoins, type Coin } from "@vyom/core";
import type { Invariant } from "@vyom/runtime";
import type { BankKeeper } from "./keeper.ts";

/** Supply equals the sum of balances per denom, nothing is negative or zero, the index holds the same keys. */
export function bankInvariants(keeper: BankKeeper): readonly Invariant[] {
  const { state } = keeper;
  return [
    {
      name: "bank/supply",
      check(context) {
        const coins: Coin[] = [];
        for (const [{ denom }, amount] of state.balances.walk(context))
          coins.push({ denom, amount });
        const sums = new Map(normalizeCoins(coins).map(({ denom, amount }) => [denom, amount]));
        const broken: string[] = [];
        for (const [denom, amount] of state.supply.walk(context)) {
          const sum = sums.get(denom) ?? 0n;
          if (sum !== amount)
            broken.push(`supply of ${denom} is ${amount}, balances sum to ${sum}`);
          sums.delete(denom);
        }
        for (const [denom, sum] of sums) broken.push(`${sum}${denom} are held without supply`);
        return broken;
      },
    },
    {
      name: "bank/balances",
      check(context) {
        const broken: string[] = [];
        let count = 0;
        for (const [{ holder, denom }, amount] of state.balances.walk(context)) {
          count++;
          const address = keeper.accounts.addresses.text(holder);
          if (amount <= 0n) broken.push(`${address} holds ${amount}${denom}`);
          if (!state.holders.has(context, { denom, holder }))
            broken.push(`${address} is not among the holders of ${denom}`);
        }
        const indexed = [...state.holders.keys(context)].length;
        if (indexed !== count) broken.push(`${count} balances have ${indexed} index entries`);
        return broken;
      },
    },
  ];
}
