import { VyomError } from "@vyom/core";
import type { Logger } from "pino";
import type { IngressBackend, IngressOptions } from "../gateway/backend.ts";
import type { Upstream, UpstreamAgent } from "./upstream-agent.ts";

export interface IngressLimits {
  /** A client that neither sends what it began nor reads what it gets is dropped. */
  readonly clientStallMs: number;
  /** Until the head of a request has arrived. */
  readonly headersTimeoutMs: number;
  /** A connection may wait so long for its next request. */
  readonly idleMs: number;
  /**
   * A connection to a service takes new requests for so long. A replaced replica answers for a second what it was asked
   * before: none shall be asked anything once it has been told to stop.
   */
  readonly serviceKeepMs: number;
  readonly connections: number;
  /** Of one client address. */
  readonly connectionsPerAddress: number;
}

export const DEFAULT_INGRESS_LIMITS: IngressLimits = {
  clientStallMs: 60_000,
  headersTimeoutMs: 15_000,
  idleMs: 75_000,
  serviceKeepMs: 600,
  connections: 16_384,
  connectionsPerAddress: 4_096,
};

/** What is counted of visitors, without their addresses and names. */
export interface IngressMeter {
  /** A request was answered, by the service or in its place, or its visitor left (status 0). */
  visited(answered: { readonly status: number; readonly tookMs: number }): void;
  /** A WebSocket was opened; call the answer at its end. */
  tunnelOpened(): () => void;
}

/** What all requests share. */
export interface IngressContext {
  readonly backend: IngressBackend;
  readonly logger: Logger;
  readonly limits: IngressLimits;
  readonly meter: IngressMeter | undefined;
  readonly isTls: boolean;
  /** Keeps connections for requests that may be sent again when the service has just ended one of them. */
  readonly pooled: UpstreamAgent;
  /** A new connection for every request. */
  readonly fresh: UpstreamAgent;
}

/** A hostname's service with its options. */
export interface IngressRoute extends Upstream {
  readonly options: IngressOptions;
}

/** The status that tells of a failed attempt: 503 when no connection came about. */
export function statusOfFailure(context: IngressContext, error: unknown): number {
  if (!(error instanceof VyomError)) return 502;
  if (!error.code.startsWith("workload.") && !error.code.startsWith("provider."))
    context.logger.warn({ code: error.code }, "the ingress could not reach a service");
  return 503;
}
