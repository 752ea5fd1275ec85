import type { ServerResponse } from "node:http";
import { VyomError } from "@vyom/core";
import { messageFromJson, messageToJson, type Json } from "@vyom/proto";
import type { BidScreeningRequest } from "@vyom/proto/akash/provider/v1";
import { requireCaller, type GatewayContext } from "../gateway-context.ts";
import { screeningMessage } from "../grpc/screening-message.ts";
import { unprocessable } from "../refusal.ts";
import { parseJson, readBody, sendJson, type GatewayRequest } from "./request.ts";

const REQUEST = "akash.provider.v1.BidScreeningRequest";
const RESPONSE = "akash.provider.v1.BidScreeningResponse";

/** @throws GatewayRefusal 422 that names the field */
function requestOf(json: unknown): BidScreeningRequest {
  try {
    return messageFromJson<BidScreeningRequest>(REQUEST, json as Json);
  } catch (error) {
    if (error instanceof VyomError) throw unprocessable(error.message);
    throw error;
  }
}

async function answer(
  call: {
    readonly context: GatewayContext;
    readonly request: GatewayRequest;
    readonly response: ServerResponse;
  },
  screening: BidScreeningRequest,
): Promise<void> {
  const { context, request, response } = call;
  const message = await screeningMessage(context, screening, request.caller);
  sendJson(response, 200, messageToJson(RESPONSE, message));
}

/** `POST /v1/bid-screening`: ProviderRPC's BidScreening as JSON, open to all as it is there. */
export async function postBidScreening(
  context: GatewayContext,
  request: GatewayRequest,
  response: ServerResponse,
): Promise<void> {
  const body = await readBody(request.message, context.limits.bodyBytes);
  await answer({ context, request, response }, requestOf(parseJson(body)));
}

/** `GET` or `POST /validate` with the group alone as its body; the reference had it once, for tenants that are known. */
export async function validateGroup(
  context: GatewayContext,
  request: GatewayRequest,
  response: ServerResponse,
): Promise<void> {
  requireCaller(request.caller);
  const body = await readBody(request.message, context.limits.bodyBytes);
  await answer({ context, request, response }, requestOf({ group_spec: parseJson(body) }));
}
