import { GrpcStatus } from "@vyom/core";
import type { MessageCodec } from "@vyom/proto";
import type { Caller } from "../auth/caller.ts";
import type { GatewayContext } from "../gateway-context.ts";
import { GatewayRefusal } from "../refusal.ts";

/** One call with its request decoded and its caller, if any, checked. */
export interface GrpcCall<Request> {
  readonly request: Request;
  readonly caller: Caller | undefined;
  /** Aborted when the client goes away. */
  readonly signal: AbortSignal;
}

/** A method as the server mounts it: answers encoded, of a unary method exactly one. */
export interface GrpcMethod {
  readonly name: string;
  readonly isStream: boolean;
  serve(context: GatewayContext, call: GrpcCall<Uint8Array>): AsyncIterable<Uint8Array>;
}

interface Codecs<Request, Answer> {
  readonly request: Pick<MessageCodec<Request>, "decode">;
  readonly answer: Pick<MessageCodec<Answer>, "encode">;
}

function decodeCall<Request>(
  codec: Pick<MessageCodec<Request>, "decode">,
  call: GrpcCall<Uint8Array>,
): GrpcCall<Request> {
  try {
    return { ...call, request: codec.decode(call.request) };
  } catch (cause) {
    throw new GatewayRefusal("provider.malformed_message", "the request is malformed", {
      status: 400,
      grpc: GrpcStatus.INVALID_ARGUMENT,
      cause,
    });
  }
}

export function unaryMethod<Request, Answer>(
  name: string,
  codecs: Codecs<Request, Answer>,
  handle: (context: GatewayContext, call: GrpcCall<Request>) => Promise<Answer>,
): GrpcMethod {
  return {
    name,
    isStream: false,
    async *serve(context, call) {
      yield codecs.answer.encode(await handle(context, decodeCall(codecs.request, call))).finish();
    },
  };
}

export function streamMethod<Request, Answer>(
  name: string,
  codecs: Codecs<Request, Answer>,
  handle: (context: GatewayContext, call: GrpcCall<Request>) => AsyncIterable<Answer>,
): GrpcMethod {
  return {
    name,
    isStream: true,
    async *serve(context, call) {
      for await (const answer of handle(context, decodeCall(codecs.request, call)))
        yield codecs.answer.encode(answer).finish();
    },
  };
}
