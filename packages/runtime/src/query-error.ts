import { ChainError, GrpcStatus, VyomError, type GrpcStatusCode } from "@vyom/core";
import { sdkErrors } from "./sdk-errors.ts";

/** A refusal of a query with its gRPC status, where no registered error says it. */
export class QueryError extends VyomError {
  readonly status: GrpcStatusCode;
  constructor(status: GrpcStatusCode, message: string) {
    super("runtime.query", message);
    this.name = "QueryError";
    this.status = status;
  }
}

/** What a gRPC caller sees of a failure. */
export interface GrpcFailure {
  readonly status: GrpcStatusCode;
  readonly message: string;
}

/**
 * The gRPC status and message of what a query handler threw. A registered error by itself is told with its codespace and
 * code, a wrapped one by its text (google.golang.org/grpc status.FromError over cosmossdk.io/errors). Anything else is a
 * bug of ours and shows nothing of itself.
 */
export function grpcFailure(error: unknown): GrpcFailure {
  if (error instanceof QueryError) return { status: error.status, message: error.message };
  if (error instanceof ChainError) {
    const { codespace, abciCode, text, grpc } = error.kind;
    if (codespace === "undefined" || error.message !== text)
      return { status: grpc, message: error.message };
    return { status: grpc, message: `codespace ${codespace} code ${abciCode}: ${text}` };
  }
  if (error instanceof VyomError && INPUT_CODES.has(error.code))
    return { status: GrpcStatus.UNKNOWN, message: error.message };
  if (error instanceof VyomError && error.code === "store.version_unavailable")
    return { status: GrpcStatus.INVALID_ARGUMENT, message: error.message };
  if (error instanceof VyomError && error.code === "runtime.no_query")
    return { status: GrpcStatus.UNIMPLEMENTED, message: error.message };
  return { status: GrpcStatus.INTERNAL, message: "internal error" };
}

/** Codes of VyomErrors that blame a text of the caller, wherever it was read. */
export const INPUT_CODES: ReadonlySet<string> = new Set([
  "core.integer",
  "core.decimal",
  "core.coin",
  "core.address",
  "runtime.address",
  "proto.decode",
  "proto.unknown_type",
  "proto.type_url",
]);

const STATUS_NAMES: Readonly<Record<number, string>> = {
  0: "OK",
  1: "Canceled",
  2: "Unknown",
  3: "InvalidArgument",
  4: "DeadlineExceeded",
  5: "NotFound",
  6: "AlreadyExists",
  7: "PermissionDenied",
  8: "ResourceExhausted",
  9: "FailedPrecondition",
  10: "Aborted",
  11: "OutOfRange",
  12: "Unimplemented",
  13: "Internal",
  14: "Unavailable",
  15: "DataLoss",
  16: "Unauthenticated",
};

/** Whether a failure is no refusal but a bug of ours. */
export function isQueryBug(error: unknown): boolean {
  if (error instanceof QueryError || error instanceof ChainError) return false;
  return grpcFailure(error).status === GrpcStatus.INTERNAL;
}

/**
 * The sdk error by which an ABCI query tells a handler's refusal (cosmos-sdk baseapp gRPCErrorToSDKError): by its gRPC
 * status, errors without one as invalid requests. Its text is that of the error; only bare statuses print theirs.
 */
export function abciQueryError(error: unknown): ChainError {
  const { status, message } = grpcFailure(error);
  const isPlain =
    error instanceof ChainError
      ? error.kind.codespace === "undefined"
      : error instanceof VyomError && INPUT_CODES.has(error.code);
  if (isPlain) return sdkErrors.invalidRequest(message);
  const text =
    error instanceof ChainError
      ? error.message
      : `rpc error: code = ${STATUS_NAMES[status] ?? "Unknown"} desc = ${message}`;
  switch (status) {
    case GrpcStatus.NOT_FOUND:
      return sdkErrors.keyNotFound(text);
    case GrpcStatus.INVALID_ARGUMENT:
    case GrpcStatus.FAILED_PRECONDITION:
      return sdkErrors.invalidRequest(text);
    case GrpcStatus.UNAUTHENTICATED:
      return sdkErrors.unauthorized(text);
    default:
      return sdkErrors.unknownRequest(text);
  }
}
