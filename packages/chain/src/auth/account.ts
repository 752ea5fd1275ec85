import { VyomError } from "@vyom/core";
import { anyFromMessage, encodeMessage, messageFromAny } from "@vyom/proto";
import type { BaseAccount, ModuleAccount } from "@vyom/proto/cosmos/auth/v1beta1";
import type {
  BaseVestingAccount,
  ContinuousVestingAccount,
  DelayedVestingAccount,
  PeriodicVestingAccount,
  PermanentLockedAccount,
} from "@vyom/proto/cosmos/vesting/v1beta1";
import { Any } from "@vyom/proto/google/protobuf/any";
import { rememberingValue, type ValueCodec } from "@vyom/runtime";

const VESTING = "cosmos.vesting.v1beta1";

/** An account of any kind, by the type name of its message. */
export type Account =
  | { readonly type: "cosmos.auth.v1beta1.BaseAccount"; readonly message: BaseAccount }
  | { readonly type: "cosmos.auth.v1beta1.ModuleAccount"; readonly message: ModuleAccount }
  | VestingAccount;

export type VestingAccount =
  | {
      readonly type: "cosmos.vesting.v1beta1.ContinuousVestingAccount";
      readonly message: ContinuousVestingAccount;
    }
  | {
      readonly type: "cosmos.vesting.v1beta1.DelayedVestingAccount";
      readonly message: DelayedVestingAccount;
    }
  | {
      readonly type: "cosmos.vesting.v1beta1.PeriodicVestingAccount";
      readonly message: PeriodicVestingAccount;
    }
  | {
      readonly type: "cosmos.vesting.v1beta1.PermanentLockedAccount";
      readonly message: PermanentLockedAccount;
    };

const TYPES: ReadonlySet<string> = new Set([
  "cosmos.auth.v1beta1.BaseAccount",
  "cosmos.auth.v1beta1.ModuleAccount",
  `${VESTING}.ContinuousVestingAccount`,
  `${VESTING}.DelayedVestingAccount`,
  `${VESTING}.PeriodicVestingAccount`,
  `${VESTING}.PermanentLockedAccount`,
]);

export function isVesting(account: Account): account is VestingAccount {
  return account.type.startsWith(VESTING);
}

/** The vesting facts of a vesting account. */
export function vestingOf(account: VestingAccount): BaseVestingAccount | undefined {
  return account.message.baseVestingAccount;
}

/** Address, key, number and sequence, wherever the kind holds them. @throws VyomError `auth.account` when they are missing */
export function baseOf(account: Account): BaseAccount {
  const base = isVesting(account)
    ? vestingOf(account)?.baseAccount
    : account.type === "cosmos.auth.v1beta1.ModuleAccount"
      ? account.message.baseAccount
      : account.message;
  if (base === undefined)
    throw new VyomError("auth.account", `a ${account.type} has no base account`);
  return base;
}

/** The account with another base; the kind and all else stay. */
export function withBase(account: Account, base: BaseAccount): Account {
  if (account.type === "cosmos.auth.v1beta1.BaseAccount") return { ...account, message: base };
  if (account.type === "cosmos.auth.v1beta1.ModuleAccount")
    return { ...account, message: { ...account.message, baseAccount: base } };
  const vesting = vestingOf(account);
  if (vesting === undefined)
    throw new VyomError("auth.account", `a ${account.type} has no base account`);
  return withVesting(account, { ...vesting, baseAccount: base });
}

/** The vesting account with other vesting facts. */
export function withVesting(account: VestingAccount, vesting: BaseVestingAccount): VestingAccount {
  return {
    type: account.type,
    message: { ...account.message, baseVestingAccount: vesting },
  } as VestingAccount;
}

/** The account in an Any. @throws VyomError `auth.account` for a type that is no account */
export function accountFromAny(any: Any): Account {
  const { typeName, message } = messageFromAny(any);
  if (!TYPES.has(typeName))
    throw new VyomError("auth.account", `${typeName} is no kind of account`);
  return { type: typeName, message } as Account;
}
export function anyFromAccount(account: Account): Any {
  return anyFromMessage(account.type, account.message) as Any;
}

/** Accounts are stored as an Any. */
export function accountValue(): ValueCodec<Account> {
  return rememberingValue({
    encode: (account) => encodeMessage(Any, anyFromAccount(account)),
    decode: (bytes) => accountFromAny(Any.decode(bytes)),
  });
}
