import { GrpcStatus } from "@vyom/core";
import type { FailureLog } from "../http/failure-log.ts";
import type { ChainView } from "../rpc/chain-view.ts";
import { GrpcFailure, invalidArgument } from "../services/grpc-failure.ts";
import { answerQuery } from "../services/query-surface.ts";
import { statusOf, type ToldStatus } from "./status.ts";

/** gRPC-Web (grpc/doc/PROTOCOL-WEB.md): unary calls as POST, binary or in base64, the trailers at the end of the body. */

const FRAME_HEAD_BYTES = 5;
const COMPRESSED = 0x01;
const TRAILERS = 0x80;

export interface WebCall {
  /** `/package.Service/Method` */
  readonly path: string;
  readonly contentType: string;
  readonly body: Uint8Array;
  /** As given in the header `x-cosmos-block-height`. */
  readonly height: string;
}
export interface WebAnswer {
  readonly contentType: string;
  readonly body: Buffer;
  /** The height that answered; absent for failures. */
  readonly height?: bigint;
}

/** Whether a request's content type is one of gRPC-Web's. */
export function isGrpcWeb(contentType: string | undefined): boolean {
  return /^application\/grpc-web(?:-text)?(?:\+proto)?(?:;|$)/.test(contentType ?? "");
}

/** Answers one call. Never rejects: failures are statuses in the trailers. */
export async function answerGrpcWeb(
  chain: ChainView,
  call: WebCall,
  failures: FailureLog,
): Promise<WebAnswer> {
  const isText = call.contentType.startsWith("application/grpc-web-text");
  const contentType = isText ? "application/grpc-web-text+proto" : "application/grpc-web+proto";
  const wrapped = (...frames: readonly Buffer[]): Buffer => {
    const body = Buffer.concat(frames);
    return isText ? Buffer.from(body.toString("base64")) : body;
  };
  try {
    if (!/^\d{1,18}$/.test(call.height))
      throw invalidArgument("x-cosmos-block-height must be a height");
    const { value, height } = await answerQuery(chain, {
      path: call.path,
      data: messageOf(isText ? Buffer.from(String(Buffer.from(call.body)), "base64") : call.body),
      height: BigInt(call.height),
    });
    const body = wrapped(frame(0, value), trailers({ code: GrpcStatus.OK, details: "" }));
    return { contentType, body, height };
  } catch (error) {
    return { contentType, body: wrapped(trailers(statusOf(error, failures))) };
  }
}

/** The one message of a request. @throws GrpcFailure */
function messageOf(body: Uint8Array): Uint8Array {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.length);
  if (bytes.length < FRAME_HEAD_BYTES) throw invalidArgument("the request has no message");
  if ((bytes.readUInt8(0) & COMPRESSED) !== 0)
    throw new GrpcFailure(GrpcStatus.UNIMPLEMENTED, "compressed messages are not understood");
  const end = FRAME_HEAD_BYTES + bytes.readUInt32BE(1);
  if (end !== bytes.length)
    throw invalidArgument("the request must hold one message of the length that it says");
  return bytes.subarray(FRAME_HEAD_BYTES);
}
function frame(kind: number, content: Uint8Array): Buffer {
  const head = Buffer.alloc(FRAME_HEAD_BYTES);
  head.writeUInt8(kind, 0);
  head.writeUInt32BE(content.length, 1);
  return Buffer.concat([head, content]);
}
function trailers({ code, details }: ToldStatus): Buffer {
  const message = details === "" ? "" : `grpc-message:${encodeURIComponent(details)}\r\n`;
  return frame(TRAILERS, Buffer.from(`grpc-status:${code}\r\n${message}`));
}
