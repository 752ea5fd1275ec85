import { GrpcStatus } from "@vyom/core";
import * as feegrant from "@vyom/proto/cosmos/feegrant/v1beta1";
import { QueryError, query, type AnyQueryHandler } from "@vyom/runtime";
import { storePage } from "../store-page.ts";
import type { FeegrantKeeper } from "./keeper.ts";
import { grantKey } from "./state.ts";

const SERVICE = "/cosmos.feegrant.v1beta1.Query";

export function feegrantQueries(keeper: FeegrantKeeper): AnyQueryHandler[] {
  const { addresses } = keeper.accounts;
  return [
    query(
      `${SERVICE}/Allowance`,
      { request: feegrant.QueryAllowanceRequest, response: feegrant.QueryAllowanceResponse },
      (context, { granter, grantee }) => {
        addresses.bytes(granter);
        addresses.bytes(grantee);
        const allowance = keeper.find(context, { granter, grantee });
        if (allowance === undefined)
          throw new QueryError(GrpcStatus.INTERNAL, "fee-grant not found: not found");
        return { allowance };
      },
    ),
    query(
      `${SERVICE}/Allowances`,
      { request: feegrant.QueryAllowancesRequest, response: feegrant.QueryAllowancesResponse },
      (context, { grantee, pagination }) => {
        const page = storePage(context, keeper.state.grants, pagination, {
          prefix: grantKey.encodePrefix({ grantee: addresses.bytes(grantee) }),
          refusal: GrpcStatus.INTERNAL,
        });
        const allowances = page.entries.map(([, grant]) => grant);
        return { allowances, pagination: page.pagination };
      },
    ),
    query(
      `${SERVICE}/AllowancesByGranter`,
      {
        request: feegrant.QueryAllowancesByGranterRequest,
        response: feegrant.QueryAllowancesByGranterResponse,
      },
      (context, { granter, pagination }) => {
        addresses.bytes(granter);
        const page = storePage(context, keeper.state.grants, pagination, {
          keep: (_key, grant) => grant.granter === granter,
          refusal: GrpcStatus.INTERNAL,
        });
        const allowances = page.entries.map(([, grant]) => grant);
        return { allowances, pagination: page.pagination };
      },
    ),
  ];
}
