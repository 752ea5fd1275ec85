import { decCoinToWire } from "@vyom/core";
import type { BidScreeningRequest, BidScreeningResponse } from "@vyom/proto/akash/provider/v1";
import type { Caller } from "../auth/caller.ts";
import type { GatewayContext } from "../gateway-context.ts";
import { badRequest } from "../refusal.ts";

const HOSTNAMES_MAX = 100;

/** What would be bid for a group: passed, with the units as they would be offered and the price, or why not. @throws GatewayRefusal */
export async function screeningMessage(
  context: GatewayContext,
  request: BidScreeningRequest,
  caller: Caller | undefined,
): Promise<BidScreeningResponse> {
  const { groupSpec, hostnames } = request;
  if (groupSpec === undefined) throw badRequest("group_spec is missing");
  if (hostnames.length > HOSTNAMES_MAX)
    throw badRequest(`hostnames may be ${HOSTNAMES_MAX} at most`);
  const { price, offers, reasons } = await context.screen({
    group: groupSpec,
    hostnames,
    ...(caller === undefined ? {} : { owner: caller.owner }),
  });
  return {
    passed: price !== undefined && reasons.length === 0,
    reasons: [...reasons],
    resourceOffers: [...offers],
    price: price === undefined ? undefined : decCoinToWire(price),
  };
}
