import { GrpcStatus, VyomError, type GrpcStatusCode } from "@vyom/core";

/** Something that the caller is told: a status of HTTP and its counterpart in gRPC. */
export class GatewayRefusal extends VyomError {
  readonly status: number;
  readonly grpc: GrpcStatusCode;
  /** Refusals of callers are `{"message"}`, refusals of what they ask plain text (akash provider gateway/rest). */
  readonly isJson: boolean;
  constructor(
    code: string,
    message: string,
    answer: {
      readonly status: number;
      readonly grpc: GrpcStatusCode;
      readonly isJson?: boolean;
      readonly cause?: unknown;
    },
  ) {
    super(code, message, answer.cause === undefined ? {} : { cause: answer.cause });
    this.name = "GatewayRefusal";
    this.status = answer.status;
    this.grpc = answer.grpc;
    this.isJson = answer.isJson ?? false;
  }
}

const { INVALID_ARGUMENT, NOT_FOUND, UNAUTHENTICATED, PERMISSION_DENIED } = GrpcStatus;

/** 400: the request itself is wrong. */
export function badRequest(message: string): GatewayRefusal {
  return new GatewayRefusal("provider.bad_request", message, {
    status: 400,
    grpc: INVALID_ARGUMENT,
  });
}
export function notFound(message: string): GatewayRefusal {
  return new GatewayRefusal("provider.not_found", message, { status: 404, grpc: NOT_FOUND });
}
export function unprocessable(message: string): GatewayRefusal {
  return new GatewayRefusal("provider.unprocessable", message, {
    status: 422,
    grpc: INVALID_ARGUMENT,
  });
}
/** What the caller showed to prove who they are is malformed or contradicts itself. */
export function badCredentials(message: string): GatewayRefusal {
  return new GatewayRefusal("provider.bad_credentials", message, {
    status: 400,
    grpc: UNAUTHENTICATED,
    isJson: true,
  });
}
/** What the caller showed proves nothing. */
export function unauthenticated(message: string): GatewayRefusal {
  return new GatewayRefusal("provider.unauthenticated", message, {
    status: 401,
    grpc: UNAUTHENTICATED,
    isJson: true,
  });
}
/** The caller is known, or nobody, and may not do this. */
export function unauthorized(): GatewayRefusal {
  return new GatewayRefusal("provider.unauthorized", "unauthorized access", {
    status: 401,
    grpc: PERMISSION_DENIED,
    isJson: true,
  });
}
export function tooMany(message: string): GatewayRefusal {
  return new GatewayRefusal("provider.too_many", message, {
    status: 429,
    grpc: GrpcStatus.RESOURCE_EXHAUSTED,
    isJson: true,
  });
}
export function chainUnreachable(cause: unknown): GatewayRefusal {
  return new GatewayRefusal(
    "provider.chain_unreachable",
    "the provider cannot reach the chain now, try again shortly",
    { status: 503, grpc: GrpcStatus.UNAVAILABLE, isJson: true, cause },
  );
}

/** Failures of the daemon and of drivers that mean something to a tenant. All others are ours. */
const ANSWERS: Readonly<Record<string, { status: number; grpc: GrpcStatusCode }>> = {
  "provider.no_lease": { status: 404, grpc: NOT_FOUND },
  "provider.no_manifest": { status: 404, grpc: NOT_FOUND },
  "provider.no_service": { status: 404, grpc: NOT_FOUND },
  "workload.no_service": { status: 404, grpc: NOT_FOUND },
  "workload.replica_range": { status: 404, grpc: NOT_FOUND },
  "provider.manifest_version": { status: 422, grpc: INVALID_ARGUMENT },
  "provider.manifest_invalid": { status: 422, grpc: INVALID_ARGUMENT },
  "provider.manifest_mismatch": { status: 422, grpc: INVALID_ARGUMENT },
  "provider.hostname_missing": { status: 422, grpc: INVALID_ARGUMENT },
  "provider.hostname_taken": { status: 500, grpc: GrpcStatus.ALREADY_EXISTS },
  "provider.hostname_refused": { status: 500, grpc: PERMISSION_DENIED },
  "provider.driver_unavailable": { status: 503, grpc: GrpcStatus.UNAVAILABLE },
  "workload.not_running": { status: 503, grpc: GrpcStatus.UNAVAILABLE },
  "workload.closed": { status: 503, grpc: GrpcStatus.UNAVAILABLE },
};

/** What to tell about any failure: one that nobody expected becomes `provider.internal`, and the log shall say why. */
export function refusalOf(error: unknown): GatewayRefusal {
  if (error instanceof GatewayRefusal) return error;
  const answer = error instanceof VyomError ? ANSWERS[error.code] : undefined;
  if (answer !== undefined && error instanceof VyomError)
    return new GatewayRefusal(error.code, error.message, { ...answer, cause: error });
  return new GatewayRefusal("provider.internal", "the provider failed to answer", {
    status: 500,
    grpc: GrpcStatus.INTERNAL,
    cause: error,
  });
}
