import { equalBytes } from "@vyom/core";
import type { Invariant } from "@vyom/runtime";
import { baseOf } from "./account.ts";
import type { AuthKeeper } from "./keeper.ts";

/** Numbers are unique, below the counter, and lead back to their account. */
export function authInvariants(keeper: AuthKeeper): readonly Invariant[] {
  return [
    {
      name: "auth/account-numbers",
      check(context) {
        const broken: string[] = [];
        const next = keeper.state.nextNumber.peek(context);
        let count = 0;
        for (const [address, account] of keeper.state.accounts.walk(context)) {
          count++;
          const { accountNumber } = baseOf(account);
          const found = keeper.state.accounts.indexes.byNumber.get(context, accountNumber);
          if (found === undefined || !equalBytes(found, address))
            broken.push(
              `number ${accountNumber} does not lead to ${keeper.addresses.text(address)}`,
            );
          if (accountNumber >= next)
            broken.push(`number ${accountNumber} is not below the counter ${next}`);
        }
        const indexed = [...keeper.state.accounts.indexes.byNumber.all(context)].length;
        if (indexed !== count) broken.push(`${count} accounts have ${indexed} numbers`);
        return broken;
      },
    },
  ];
}
