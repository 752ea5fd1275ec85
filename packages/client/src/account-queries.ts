import { coinFromWire, normalizeCoins, type Address, type Coins } from "@vyom/core";
import {
  BaseAccount,
  ModuleAccount,
  QueryAccountRequest,
  QueryAccountResponse,
} from "@vyom/proto/cosmos/auth/v1beta1";
import { QueryAllBalancesRequest, QueryAllBalancesResponse } from "@vyom/proto/cosmos/bank/v1beta1";
import { PubKey } from "@vyom/proto/cosmos/crypto/secp256k1";
import {
  ContinuousVestingAccount,
  DelayedVestingAccount,
  PeriodicVestingAccount,
  PermanentLockedAccount,
} from "@vyom/proto/cosmos/vesting/v1beta1";
import type { Any } from "@vyom/proto/google/protobuf/any";
import { ClientError } from "./client-error.ts";
import { queryAll, queryMethod, queryOrUndefined } from "./query.ts";
import type { RpcClient } from "./rpc.ts";

/** What the chain knows of an account. */
export interface Account {
  readonly address: Address;
  /** Compressed secp256k1 key; absent until the account has signed, and for other kinds of key. */
  readonly publicKey: Uint8Array | undefined;
  readonly accountNumber: bigint;
  readonly sequence: bigint;
}

const ACCOUNT = queryMethod(
  "cosmos.auth.v1beta1.Query/Account",
  QueryAccountRequest,
  QueryAccountResponse,
);
const ALL_BALANCES = queryMethod(
  "cosmos.bank.v1beta1.Query/AllBalances",
  QueryAllBalancesRequest,
  QueryAllBalancesResponse,
);

/** Vesting accounts wrap a base account twice. */
const VESTING = {
  "/cosmos.vesting.v1beta1.ContinuousVestingAccount": ContinuousVestingAccount,
  "/cosmos.vesting.v1beta1.DelayedVestingAccount": DelayedVestingAccount,
  "/cosmos.vesting.v1beta1.PeriodicVestingAccount": PeriodicVestingAccount,
  "/cosmos.vesting.v1beta1.PermanentLockedAccount": PermanentLockedAccount,
} as const;

function baseAccountOf(account: Any): BaseAccount | undefined {
  if (account.typeUrl === "/cosmos.auth.v1beta1.BaseAccount")
    return BaseAccount.decode(account.value);
  if (account.typeUrl === "/cosmos.auth.v1beta1.ModuleAccount")
    return ModuleAccount.decode(account.value).baseAccount;
  const codec = Object.entries(VESTING).find(([typeUrl]) => typeUrl === account.typeUrl)?.[1];
  return codec?.decode(account.value).baseVestingAccount?.baseAccount;
}

/** The account; `undefined` when the chain knows no such address. @throws ClientError `client.account_type` */
export async function queryAccount(rpc: RpcClient, address: Address): Promise<Account | undefined> {
  const response = await queryOrUndefined(rpc, ACCOUNT, { address });
  if (response?.account === undefined) return undefined;
  const base = baseAccountOf(response.account);
  if (base === undefined)
    throw new ClientError(
      "client.account_type",
      `account ${address} is of the unknown kind ${response.account.typeUrl}`,
    );
  const isSecp256k1 = base.pubKey?.typeUrl === "/cosmos.crypto.secp256k1.PubKey";
  return {
    address: base.address,
    publicKey:
      isSecp256k1 && base.pubKey !== undefined ? PubKey.decode(base.pubKey.value).key : undefined,
    accountNumber: base.accountNumber,
    sequence: base.sequence,
  };
}

/** Everything that an address holds. */
export async function queryBalances(rpc: RpcClient, address: Address): Promise<Coins> {
  const balances = await queryAll(rpc, ALL_BALANCES, {
    request: (pagination) => QueryAllBalancesRequest.create({ address, pagination }),
    entries: (response) => response.balances,
    nextPage: (response) => response.pagination,
  });
  return normalizeCoins(balances.map(coinFromWire));
}
