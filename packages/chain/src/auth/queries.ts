import { GrpcStatus, compareText, type Address } from "@vyom/core";
import * as auth from "@vyom/proto/cosmos/auth/v1beta1";
import { QueryError, plainError, query, type AnyQueryHandler, type Context } from "@vyom/runtime";
import { collectionPage } from "../store-page.ts";
import { anyFromAccount, baseOf, type Account } from "./account.ts";
import type { AuthKeeper } from "./keeper.ts";

const SERVICE = "/cosmos.auth.v1beta1.Query";

export function authQueries(keeper: AuthKeeper): AnyQueryHandler[] {
  return [...accountQueries(keeper), ...moduleAccountQueries(keeper), ...addressQueries(keeper)];
}

function accountQueries(keeper: AuthKeeper): AnyQueryHandler[] {
  return [
    query(
      `${SERVICE}/Params`,
      { request: auth.QueryParamsRequest, response: auth.QueryParamsResponse },
      (context) => ({ params: keeper.params(context) }),
    ),
    query(
      `${SERVICE}/Accounts`,
      { request: auth.QueryAccountsRequest, response: auth.QueryAccountsResponse },
      (context, { pagination }) => {
        const page = collectionPage(context, keeper.state.accounts, pagination, {
          refusal: GrpcStatus.UNKNOWN,
        });
        return {
          accounts: page.entries.map(([, account]) => anyFromAccount(account)),
          pagination: page.pagination,
        };
      },
    ),
    query(
      `${SERVICE}/Account`,
      { request: auth.QueryAccountRequest, response: auth.QueryAccountResponse },
      (context, { address }) => ({
        account: anyFromAccount(requireAccount(keeper, context, address)),
      }),
    ),
    query(
      `${SERVICE}/AccountInfo`,
      { request: auth.QueryAccountInfoRequest, response: auth.QueryAccountInfoResponse },
      (context, { address }) => ({ info: baseOf(requireAccount(keeper, context, address)) }),
    ),
    query(
      `${SERVICE}/AccountAddressByID`,
      {
        request: auth.QueryAccountAddressByIDRequest,
        response: auth.QueryAccountAddressByIDResponse,
      },
      (context, { id, accountId }) => {
        if (id !== 0n)
          throw new QueryError(
            GrpcStatus.INVALID_ARGUMENT,
            "requesting with id isn't supported, try to request using account-id",
          );
        const bytes = keeper.state.accounts.indexes.byNumber.get(context, accountId);
        if (bytes === undefined)
          throw new QueryError(
            GrpcStatus.NOT_FOUND,
            `account address not found with account number ${accountId}`,
          );
        return { accountAddress: keeper.addresses.text(bytes) };
      },
    ),
  ];
}

function moduleAccountQueries(keeper: AuthKeeper): AnyQueryHandler[] {
  return [
    query(
      `${SERVICE}/ModuleAccounts`,
      { request: auth.QueryModuleAccountsRequest, response: auth.QueryModuleAccountsResponse },
      (context) => ({
        accounts: Object.keys(keeper.permissions)
          .toSorted(compareText)
          // A module's account that does not exist yet is shown as it would be made, as the reference does.
          .map((name) => anyFromAccount(keeper.moduleAccount(context, name))),
      }),
    ),
    query(
      `${SERVICE}/ModuleAccountByName`,
      {
        request: auth.QueryModuleAccountByNameRequest,
        response: auth.QueryModuleAccountByNameResponse,
      },
      (context, { name }) => {
        if (name === "") throw new QueryError(GrpcStatus.INVALID_ARGUMENT, "module name is empty");
        if (!Object.hasOwn(keeper.permissions, name))
          throw new QueryError(GrpcStatus.NOT_FOUND, `account ${name} not found`);
        return { account: anyFromAccount(keeper.moduleAccount(context, name)) };
      },
    ),
  ];
}

function addressQueries(keeper: AuthKeeper): AnyQueryHandler[] {
  return [
    query(
      `${SERVICE}/Bech32Prefix`,
      { request: auth.Bech32PrefixRequest, response: auth.Bech32PrefixResponse },
      () => ({ bech32Prefix: keeper.addresses.prefix }),
    ),
    query(
      `${SERVICE}/AddressBytesToString`,
      {
        request: auth.AddressBytesToStringRequest,
        response: auth.AddressBytesToStringResponse,
      },
      (_context, { addressBytes }) => {
        if (addressBytes.length === 0) throw plainError("empty address bytes is not allowed");
        return { addressString: keeper.addresses.text(addressBytes) };
      },
    ),
    query(
      `${SERVICE}/AddressStringToBytes`,
      {
        request: auth.AddressStringToBytesRequest,
        response: auth.AddressStringToBytesResponse,
      },
      (_context, { addressString }) => {
        if (addressString === "") throw plainError("empty address string is not allowed");
        return { addressBytes: keeper.addresses.bytes(addressString) };
      },
    ),
  ];
}

function requireAccount(keeper: AuthKeeper, context: Context, address: Address): Account {
  if (address === "") throw new QueryError(GrpcStatus.INVALID_ARGUMENT, "address cannot be empty");
  const account = keeper.account(context, address);
  if (account === undefined)
    throw new QueryError(GrpcStatus.NOT_FOUND, `account ${address} not found`);
  return account;
}
