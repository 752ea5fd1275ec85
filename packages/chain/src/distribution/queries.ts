import { decCoinToWire } from "@vyom/core";
import * as distribution from "@vyom/proto/cosmos/distribution/v1beta1";
import { query, type AnyQueryHandler } from "@vyom/runtime";
import type { DistributionKeeper } from "./keeper.ts";

const SERVICE = "/cosmos.distribution.v1beta1.Query";

export function distributionQueries(keeper: DistributionKeeper): AnyQueryHandler[] {
  return [
    query(
      `${SERVICE}/Params`,
      { request: distribution.QueryParamsRequest, response: distribution.QueryParamsResponse },
      (context) => ({ params: keeper.params(context) }),
    ),
    query(
      `${SERVICE}/CommunityPool`,
      {
        request: distribution.QueryCommunityPoolRequest,
        response: distribution.QueryCommunityPoolResponse,
      },
      (context) => ({ pool: keeper.communityPool(context).map(decCoinToWire) }),
    ),
  ];
}
