import { AssertionFailure, GrpcStatus, VyomError } from "@vyom/core";
import type { FailureLog } from "../http/failure-log.ts";
import { GrpcFailure } from "../services/grpc-failure.ts";

/** A failed call as gRPC tells it. */
export interface ToldStatus {
  readonly code: number;
  readonly details: string;
}

/** The status of a failure. What is no refusal is a bug of ours: told to `failures`, and the caller learns no details. */
export function statusOf(error: unknown, failures: FailureLog): ToldStatus {
  const code = toldCode(error);
  if (code === undefined) {
    failures.bug(error);
    return { code: GrpcStatus.INTERNAL, details: "the node failed to answer; its log says why" };
  }
  failures.refusal({ surface: "grpc", code });
  return { code, details: error instanceof Error ? error.message : "" };
}
function toldCode(error: unknown): number | undefined {
  if (error instanceof GrpcFailure) return error.status;
  return error instanceof VyomError && !(error instanceof AssertionFailure)
    ? GrpcStatus.INVALID_ARGUMENT
    : undefined;
}
