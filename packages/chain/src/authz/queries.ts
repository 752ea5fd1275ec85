import { GrpcStatus, equalBytes } from "@vyom/core";
import * as authz from "@vyom/proto/cosmos/authz/v1beta1";
import type { PageRequest } from "@vyom/proto/cosmos/base/query/v1beta1";
import { query, type AnyQueryHandler, type Context } from "@vyom/runtime";
import { storePage } from "../store-page.ts";
import { authzErrors } from "./errors.ts";
import type { AuthzKeeper } from "./keeper.ts";
import { grantKey, type GrantKey } from "./state.ts";

const SERVICE = "/cosmos.authz.v1beta1.Query";

export function authzQueries(keeper: AuthzKeeper): AnyQueryHandler[] {
  const { addresses } = keeper.accounts;
  const page = (
    context: Context,
    request: PageRequest | undefined,
    which: { prefix?: Uint8Array; keep?: (key: GrantKey) => boolean },
  ): authz.QueryGranterGrantsResponse => {
    const found = storePage(context, keeper.state.grants, request, {
      ...which,
      refusal: GrpcStatus.UNKNOWN,
    });
    const grants = found.entries.map(([key, grant]) => ({
      granter: addresses.text(key.granter),
      grantee: addresses.text(key.grantee),
      authorization: grant.authorization,
      expiration: grant.expiration,
    }));
    return { grants, pagination: found.pagination };
  };
  return [
    query(
      `${SERVICE}/Grants`,
      { request: authz.QueryGrantsRequest, response: authz.QueryGrantsResponse },
      (context, request) => grantsOfPair(keeper, context, request),
    ),
    query(
      `${SERVICE}/GranterGrants`,
      { request: authz.QueryGranterGrantsRequest, response: authz.QueryGranterGrantsResponse },
      (context, { granter, pagination }) =>
        page(context, pagination, {
          prefix: grantKey.encodePrefix({ granter: addresses.bytes(granter) }),
        }),
    ),
    query(
      `${SERVICE}/GranteeGrants`,
      { request: authz.QueryGranteeGrantsRequest, response: authz.QueryGranteeGrantsResponse },
      (context, { grantee, pagination }) => {
        const bytes = addresses.bytes(grantee);
        return page(context, pagination, { keep: (key) => equalBytes(key.grantee, bytes) });
      },
    ),
  ];
}

function grantsOfPair(
  keeper: AuthzKeeper,
  context: Context,
  { granter, grantee, msgTypeUrl, pagination }: authz.QueryGrantsRequest,
): authz.QueryGrantsResponse {
  const { addresses } = keeper.accounts;
  if (msgTypeUrl !== "") {
    const grant = keeper.find(context, { granter, grantee }, msgTypeUrl);
    if (grant === undefined)
      throw authzErrors.notFound(`authorization not found for ${msgTypeUrl} type`);
    return { grants: [grant], pagination: undefined };
  }
  const page = storePage(context, keeper.state.grants, pagination, {
    prefix: grantKey.encodePrefix({
      granter: addresses.bytes(granter),
      grantee: addresses.bytes(grantee),
    }),
    refusal: GrpcStatus.UNKNOWN,
  });
  return { grants: page.entries.map(([, grant]) => grant), pagination: page.pagination };
}
