import { AssertionFailure, GrpcStatus, VyomError, type GrpcStatusCode } from "@vyom/core";

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

/** A query that failed for a reason that is not the caller's; the caller learns nothing of it, the log does. */
export class QueryBug extends AssertionFailure {
  constructor(cause: unknown) {
    super("a query failed by a bug or by damaged data");
    this.name = "QueryBug";
    this.cause = cause;
  }
}
