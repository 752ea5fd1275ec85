import { QueryParamsRequest, QueryParamsResponse } from "@vyom/proto/akash/take/v1";
import { query, type AnyQueryHandler } from "@vyom/runtime";
import type { TakeKeeper } from "./keeper.ts";

/** Queries of `akash.take.v1.Query`. */
export function takeQueries(keeper: TakeKeeper): readonly AnyQueryHandler[] {
  return [
    query(
      "/akash.take.v1.Query/Params",
      { request: QueryParamsRequest, response: QueryParamsResponse },
      (context) => ({ params: keeper.params(context) }),
    ),
  ];
}
