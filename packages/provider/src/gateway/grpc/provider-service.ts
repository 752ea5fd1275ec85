import { BidScreeningRequest, BidScreeningResponse, Status } from "@vyom/proto/akash/provider/v1";
import { Empty } from "@vyom/proto/google/protobuf/empty";
import { screeningMessage } from "./screening-message.ts";
import { comparableText, watchChanges } from "./changes.ts";
import { streamMethod, unaryMethod, type GrpcMethod } from "./grpc-method.ts";
import { statusMessage } from "./status-message.ts";

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
    (context, { request, caller }) => screeningMessage(context, request, caller),
  ),
];
