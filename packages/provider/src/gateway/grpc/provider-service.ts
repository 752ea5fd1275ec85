import { BidScreeningRequest, BidScreeningResponse, Status } from "@vyom/proto/akash/provider/v1";
import { Empty } from "@vyom/proto/google/protobuf/empty";
import { badRequest } from "../refusal.ts";
import { comparableText, watchChanges } from "./changes.ts";
import { streamMethod, unaryMethod, type GrpcMethod } from "./grpc-method.ts";
import { statusMessage } from "./status-message.ts";

/** A DecCoin's amount counts 10^-18. */
const DEC_UNIT = 10n ** 18n;

/** akash.provider.v1.ProviderRPC, open to all. */
export const PROVIDER_METHODS: readonly GrpcMethod[] = [
  unaryMethod("GetStatus", { request: Empty, answer: Status }, async (context) =>
    statusMessage(await context.backend.status(), context.nowMs()),
  ),
  streamMethod("StreamStatus", { request: Empty, answer: Status }, async function* (context, call) {
    const { limits } = context;
    const changes = watchChanges(() => context.backend.status(), {
      textOf: comparableText,
      limits,
      signal: call.signal,
    });
    for await (const status of changes) yield statusMessage(status, context.nowMs());
  }),
  unaryMethod(
    "BidScreening",
    { request: BidScreeningRequest, answer: BidScreeningResponse },
    async (context, { request }) => {
      if (request.groupSpec === undefined) throw badRequest("group_spec is missing");
      const { price, reasons } = await context.backend.screen(request.groupSpec);
      return {
        passed: price !== undefined,
        reasons: [...reasons],
        resourceOffers: [],
        price:
          price === undefined
            ? undefined
            : { denom: price.denom, amount: (price.amount * DEC_UNIT).toString() },
      };
    },
  ),
];
