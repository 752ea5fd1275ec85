import { messageFromJson, messageToJson } from "@vyom/proto";
import type { GenesisState } from "@vyom/proto/cosmos/auth/v1beta1";
import { FEE_COLLECTOR, type Context, type ModuleGenesis } from "@vyom/runtime";
import { accountFromAny, anyFromAccount, baseOf, withBase, type Account } from "./account.ts";
import type { AuthKeeper } from "./keeper.ts";
import { DEFAULT_PARAMS } from "./params.ts";

const TYPE = "cosmos.auth.v1beta1.GenesisState";

export function authGenesis(keeper: AuthKeeper): ModuleGenesis {
  return {
    default: () => messageToJson(TYPE, { params: DEFAULT_PARAMS, accounts: [] }),
    init(context, json) {
      const state = messageFromJson<GenesisState>(TYPE, json);
      keeper.setParams(context, state.params ?? DEFAULT_PARAMS);
      initAccounts(keeper, context, sanitize(state.accounts.map(accountFromAny)));
      keeper.moduleAccount(context, FEE_COLLECTOR);
    },
    export: (context) =>
      messageToJson(TYPE, {
        params: keeper.params(context),
        accounts: [...keeper.state.accounts.walk(context)]
          .map(([, account]) => account)
          .toSorted((left, right) => compareNumbers(left, right))
          .map(anyFromAccount),
      }),
  };
}

function compareNumbers(left: Account, right: Account): number {
  return baseOf(left).accountNumber < baseOf(right).accountNumber ? -1 : 1;
}

/** Gives accounts whose number is taken the lowest free ones, then sorts by number (SanitizeGenesisAccounts). */
function sanitize(accounts: readonly Account[]): readonly Account[] {
  const taken = new Set<bigint>();
  const unique: Account[] = [];
  const doubles: Account[] = [];
  for (const account of accounts) {
    const { accountNumber } = baseOf(account);
    if (taken.has(accountNumber)) doubles.push(account);
    else unique.push(account);
    taken.add(accountNumber);
  }
  let free = 0n;
  for (const account of doubles.toSorted(compareNumbers)) {
    while (taken.has(free)) free++;
    taken.add(free);
    unique.push(withBase(account, { ...baseOf(account), accountNumber: free }));
  }
  return unique.toSorted(compareNumbers);
}

/** Writes the accounts and moves the counter past the last number. */
function initAccounts(keeper: AuthKeeper, context: Context, accounts: readonly Account[]): void {
  for (const account of accounts) {
    keeper.setAccount(context, account);
    const next = baseOf(account).accountNumber + 1n;
    if (keeper.state.nextNumber.peek(context) < next) keeper.state.nextNumber.set(context, next);
  }
}
