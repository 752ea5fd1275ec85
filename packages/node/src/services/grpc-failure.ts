import { GrpcStatus, VyomError, type GrpcStatusCode } from "@vyom/core";

/** A refused gRPC or REST call: `status` is the gRPC code, `message` what the client reads. */
export class GrpcFailure extends VyomError {
  readonly status: GrpcStatusCode;
  constructor(status: GrpcStatusCode, message: string) {
    super("node.grpc", message);
    this.name = "GrpcFailure";
    this.status = status;
  }
}
export const invalidArgument = (message: string): GrpcFailure =>
  new GrpcFailure(GrpcStatus.INVALID_ARGUMENT, message);
export const notFound = (message: string): GrpcFailure =>
  new GrpcFailure(GrpcStatus.NOT_FOUND, message);

/** HTTP status of a gRPC code (grpc-gateway v1 runtime/errors.go). */
export function httpStatusOf(status: number): number {
  const table: Readonly<Record<number, number>> = {
    [GrpcStatus.OK]: 200,
    [GrpcStatus.CANCELLED]: 408,
    [GrpcStatus.UNKNOWN]: 500,
    [GrpcStatus.INVALID_ARGUMENT]: 400,
    [GrpcStatus.DEADLINE_EXCEEDED]: 504,
    [GrpcStatus.NOT_FOUND]: 404,
    [GrpcStatus.ALREADY_EXISTS]: 409,
    [GrpcStatus.PERMISSION_DENIED]: 403,
    [GrpcStatus.UNAUTHENTICATED]: 401,
    [GrpcStatus.RESOURCE_EXHAUSTED]: 429,
    [GrpcStatus.FAILED_PRECONDITION]: 400,
    [GrpcStatus.ABORTED]: 409,
    [GrpcStatus.OUT_OF_RANGE]: 400,
    [GrpcStatus.UNIMPLEMENTED]: 501,
    [GrpcStatus.INTERNAL]: 500,
    [GrpcStatus.UNAVAILABLE]: 503,
    [GrpcStatus.DATA_LOSS]: 500,
  };
  return table[status] ?? 500;
}
