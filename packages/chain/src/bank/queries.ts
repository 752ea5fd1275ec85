import { GrpcStatus, coinToWire, isDenom, type Address, type Coin } from "@vyom/core";
import * as bank from "@vyom/proto/cosmos/bank/v1beta1";
import type { PageRequest } from "@vyom/proto/cosmos/base/query/v1beta1";
import { QueryError, query, type AnyQueryHandler, type Context } from "@vyom/runtime";
import { collectionPage, storePage } from "../store-page.ts";
import type { BankKeeper } from "./keeper.ts";
import { balanceKey, holderKey } from "./state.ts";

const SERVICE = "/cosmos.bank.v1beta1.Query";

export function bankQueries(keeper: BankKeeper): AnyQueryHandler[] {
  return [
    ...balanceQueries(keeper),
    ...supplyQueries(keeper),
    ...metadataQueries(keeper),
    ...ownerQueries(keeper),
  ];
}

function invalid(message: string): QueryError {
  return new QueryError(GrpcStatus.INVALID_ARGUMENT, message);
}
function requireAddress(keeper: BankKeeper, address: Address): Uint8Array {
  if (address === "") throw invalid("empty address string is not allowed");
  const problem = keeper.accounts.addresses.problem(address);
  if (problem !== undefined) throw invalid(`invalid address: ${problem}`);
  return keeper.accounts.addresses.bytes(address);
}
function requireDenom(denom: string): void {
  if (denom === "") throw invalid("empty denom");
  if (!isDenom(denom)) throw invalid(`invalid denom: ${denom}`);
}
function balancesPage(
  keeper: BankKeeper,
  context: Context,
  request: { readonly address: Address; readonly pagination: PageRequest | undefined },
): { coins: Coin[]; pagination: bank.QueryAllBalancesResponse["pagination"] } {
  const holder = requireAddress(keeper, request.address);
  const page = collectionPage(context, keeper.state.balances, request.pagination, {
    prefix: balanceKey.encodePrefix({ holder }),
    refusal: GrpcStatus.INVALID_ARGUMENT,
  });
  return {
    coins: page.entries.map(([{ denom }, amount]) => ({ denom, amount })),
    pagination: page.pagination,
  };
}

function balanceQueries(keeper: BankKeeper): AnyQueryHandler[] {
  return [
    query(
      `${SERVICE}/Balance`,
      { request: bank.QueryBalanceRequest, response: bank.QueryBalanceResponse },
      (context, { address, denom }) => {
        requireDenom(denom);
        requireAddress(keeper, address);
        return { balance: coinToWire(keeper.balance(context, address, denom)) };
      },
    ),
    query(
      `${SERVICE}/AllBalances`,
      { request: bank.QueryAllBalancesRequest, response: bank.QueryAllBalancesResponse },
      (context, request) => {
        const page = balancesPage(keeper, context, request);
        const shown = request.resolveDenom
          ? page.coins.map((coin) => ({
              ...coin,
              denom: keeper.metadata(context, coin.denom)?.display || coin.denom,
            }))
          : page.coins;
        return { balances: shown.map(coinToWire), pagination: page.pagination };
      },
    ),
    query(
      `${SERVICE}/SpendableBalances`,
      {
        request: bank.QuerySpendableBalancesRequest,
        response: bank.QuerySpendableBalancesResponse,
      },
      (context, request) => {
        const page = balancesPage(keeper, context, request);
        const spendable = page.coins.map(({ denom }) =>
          keeper.spendable(context, request.address, denom),
        );
        return { balances: spendable.map(coinToWire), pagination: page.pagination };
      },
    ),
    query(
      `${SERVICE}/SpendableBalanceByDenom`,
      {
        request: bank.QuerySpendableBalanceByDenomRequest,
        response: bank.QuerySpendableBalanceByDenomResponse,
      },
      (context, { address, denom }) => {
        requireAddress(keeper, address);
        requireDenom(denom);
        return { balance: coinToWire(keeper.spendable(context, address, denom)) };
      },
    ),
  ];
}

function supplyQueries(keeper: BankKeeper): AnyQueryHandler[] {
  return [
    query(
      `${SERVICE}/TotalSupply`,
      { request: bank.QueryTotalSupplyRequest, response: bank.QueryTotalSupplyResponse },
      (context, request) => {
        const page = collectionPage(context, keeper.state.supply, request.pagination, {
          refusal: GrpcStatus.INTERNAL,
        });
        const supply = page.entries.map(([denom, amount]) => coinToWire({ denom, amount }));
        return { supply, pagination: page.pagination };
      },
    ),
    query(
      `${SERVICE}/SupplyOf`,
      { request: bank.QuerySupplyOfRequest, response: bank.QuerySupplyOfResponse },
      (context, { denom }) => {
        requireDenom(denom);
        return { amount: coinToWire(keeper.supply(context, denom)) };
      },
    ),
    query(
      `${SERVICE}/Params`,
      { request: bank.QueryParamsRequest, response: bank.QueryParamsResponse },
      (context) => ({ params: keeper.params(context) }),
    ),
    query(
      `${SERVICE}/SendEnabled`,
      { request: bank.QuerySendEnabledRequest, response: bank.QuerySendEnabledResponse },
      (context, { denoms, pagination }) => {
        if (denoms.length > 0) {
          const sendEnabled = denoms.flatMap((denom) => {
            const enabled = keeper.state.sendEnabled.get(context, denom);
            return enabled === undefined ? [] : [{ denom, enabled }];
          });
          return { sendEnabled, pagination: undefined };
        }
        const page = collectionPage(context, keeper.state.sendEnabled, pagination, {
          refusal: GrpcStatus.INTERNAL,
        });
        const sendEnabled = page.entries.map(([denom, enabled]) => ({ denom, enabled }));
        return { sendEnabled, pagination: page.pagination };
      },
    ),
  ];
}

function metadataQueries(keeper: BankKeeper): AnyQueryHandler[] {
  const find = (context: Context, denom: string): bank.Metadata => {
    requireDenom(denom);
    const metadata = keeper.metadata(context, denom);
    if (metadata === undefined)
      throw new QueryError(GrpcStatus.NOT_FOUND, `client metadata for denom ${denom}`);
    return metadata;
  };
  return [
    query(
      `${SERVICE}/DenomMetadata`,
      { request: bank.QueryDenomMetadataRequest, response: bank.QueryDenomMetadataResponse },
      (context, { denom }) => ({ metadata: find(context, denom) }),
    ),
    query(
      `${SERVICE}/DenomMetadataByQueryString`,
      {
        request: bank.QueryDenomMetadataByQueryStringRequest,
        response: bank.QueryDenomMetadataByQueryStringResponse,
      },
      (context, { denom }) => ({ metadata: find(context, denom) }),
    ),
    query(
      `${SERVICE}/DenomsMetadata`,
      { request: bank.QueryDenomsMetadataRequest, response: bank.QueryDenomsMetadataResponse },
      (context, request) => {
        const page = storePage(context, keeper.state.metadata, request.pagination, {
          refusal: GrpcStatus.INTERNAL,
        });
        return {
          metadatas: page.entries.map(([, metadata]) => metadata),
          pagination: page.pagination,
        };
      },
    ),
  ];
}

function ownerQueries(keeper: BankKeeper): AnyQueryHandler[] {
  const owners = (
    context: Context,
    { denom, pagination }: bank.QueryDenomOwnersRequest,
  ): bank.QueryDenomOwnersResponse => {
    requireDenom(denom);
    const page = collectionPage(context, keeper.state.holders, pagination, {
      prefix: holderKey.encodePrefix({ denom }),
      refusal: GrpcStatus.UNKNOWN,
    });
    const denomOwners = page.entries.map(([{ holder }]) => {
      const address = keeper.accounts.addresses.text(holder);
      return { address, balance: coinToWire(keeper.balance(context, address, denom)) };
    });
    return { denomOwners, pagination: page.pagination };
  };
  return [
    query(
      `${SERVICE}/DenomOwners`,
      { request: bank.QueryDenomOwnersRequest, response: bank.QueryDenomOwnersResponse },
      owners,
    ),
    query(
      `${SERVICE}/DenomOwnersByQuery`,
      {
        request: bank.QueryDenomOwnersByQueryRequest,
        response: bank.QueryDenomOwnersByQueryResponse,
      },
      owners,
    ),
  ];
}
