import { MintStatus, QueryStatusRequest, QueryStatusResponse } from "@vyom/proto/akash/bme/v1";
import {
  QueryAggregatedPriceRequest,
  QueryAggregatedPriceResponse,
} from "@vyom/proto/akash/oracle/v2";
import { nodeMethod, type NodeMethodEntry } from "./node-method.ts";

/**
 * What clients ask modules that this chain does not have before they answer a question about other ones: the escrow
 * command of the reference's client wants to know whether AKT could be swapped. It cannot.
 */
export const ABSENT_SERVICE: readonly NodeMethodEntry[] = [
  nodeMethod(
    "/akash.bme.v1.Query/Status",
    { request: QueryStatusRequest, response: QueryStatusResponse },
    () => ({
      status: MintStatus.mint_status_halt_oracle,
      collateralRatio: "0",
      warnThreshold: "0",
      haltThreshold: "0",
      mintsAllowed: false,
      refundsAllowed: false,
    }),
  ),
  nodeMethod(
    "/akash.oracle.v2.Query/AggregatedPrice",
    { request: QueryAggregatedPriceRequest, response: QueryAggregatedPriceResponse },
    (_chain, { denom }) =>
      QueryAggregatedPriceResponse.fromPartial({
        aggregatedPrice: { denom, twap: "0", medianPrice: "0", minPrice: "0", maxPrice: "0" },
        priceHealth: { denom, isHealthy: false, failureReason: ["this chain has no price source"] },
      }),
  ),
];
