import { setMaxListeners } from "node:events";
import type { TLSSocket } from "node:tls";
import { VyomError, callerNetwork } from "@vyom/core";
import type { Logger } from "pino";
import { Authenticator, type Caller } from "./auth/caller.ts";
import type { GatewayBackend, GatewayChain, Screening } from "./backend.ts";
import type { GatewayLimits } from "./limits.ts";
import { Quota, RateLimit } from "./rate-limit.ts";
import { refusalOf, tooMany, unauthorized, type GatewayRefusal } from "./refusal.ts";

/** Counts what the gateway does. */
export interface GatewayMeter {
  /** An answered request; without a time when it was a stream. `route` is its pattern, empty for none. */
  request(made: {
    readonly interface: "rest" | "grpc";
    readonly route: string;
    readonly status: number;
    readonly tookMs?: number;
  }): void;
  /** The answer is called when the stream ends. */
  streamOpened(route: string): () => void;
}
const NO_METER: GatewayMeter = { request: () => {}, streamOpened: () => () => {} };

export interface GatewayContextOptions {
  readonly backend: GatewayBackend;
  readonly chain: GatewayChain;
  /** The provider's account. */
  readonly address: string;
  readonly logger: Logger;
  readonly limits: GatewayLimits;
  readonly nowMs: () => number;
  readonly meter?: GatewayMeter;
}

/** What both ports share: who may call, how often, and how failures are told. */
export class GatewayContext {
  readonly backend: GatewayBackend;
  readonly address: string;
  readonly logger: Logger;
  readonly limits: GatewayLimits;
  readonly nowMs: () => number;
  readonly meter: GatewayMeter;
  /** Aborted when the gateway closes. */
  readonly closing: AbortController = new AbortController();
  readonly #authenticator: Authenticator;
  readonly #addresses: RateLimit;
  readonly #accounts: RateLimit;
  readonly #streams: Quota;
  readonly #screenings: Quota;

  constructor(options: GatewayContextOptions) {
    const { limits, nowMs } = options;
    this.backend = options.backend;
    this.address = options.address;
    this.logger = options.logger;
    this.limits = limits;
    this.nowMs = nowMs;
    this.meter = options.meter ?? NO_METER;
    setMaxListeners(0, this.closing.signal); // each stream listens
    this.#authenticator = new Authenticator(options);
    this.#addresses = new RateLimit({
      rate: limits.addressRate,
      burst: limits.addressBurst,
      nowMs,
    });
    this.#accounts = new RateLimit({ rate: limits.accountRate, burst: limits.accountBurst, nowMs });
    this.#streams = new Quota(limits.streamsPerAccount);
    this.#screenings = new Quota(limits.screeningsAtOnce);
  }

  /** Who calls, within the limits of their address and account. @throws GatewayRefusal 400, 401, 429 or 503 */
  async caller(
    socket: TLSSocket,
    remoteAddress: string,
    authorization: string | undefined,
  ): Promise<Caller | undefined> {
    if (!this.#addresses.take(callerNetwork(remoteAddress)))
      throw tooMany("too many requests from this address, wait a second");
    const caller = await this.#authenticator.caller({ socket, authorization });
    if (caller !== undefined && !this.#accounts.take(caller.owner))
      throw tooMany("too many requests of this account, wait a second");
    return caller;
  }

  /** Takes one of the account's streams; the answer gives it back. @throws GatewayRefusal 429 */
  openStream(key: string): () => void {
    const release = this.#streams.tryTake(key);
    if (release === undefined) throw tooMany("too many open streams of this account, close one");
    return release;
  }

  /** What would be bid for a group. Anyone may ask, and price scripts may run, so only few at once. @throws GatewayRefusal 429 */
  async screen(request: Parameters<GatewayBackend["screen"]>[0]): Promise<Screening> {
    const release = this.#screenings.tryTake("");
    if (release === undefined) throw tooMany("too many screenings at once, try again shortly");
    try {
      return await this.backend.screen(request);
    } finally {
      release();
    }
  }

  /**
   * What to tell about a failure; those of ours are logged. Neither queries nor bodies nor headers are logged: commands and
   * manifests carry secrets.
   */
  refuse(
    error: unknown,
    about: { readonly what: string; readonly owner?: string },
  ): GatewayRefusal {
    const refusal = refusalOf(error);
    if (refusal.status < 500) return refusal;
    const cause = refusal.cause ?? error;
    const code = cause instanceof VyomError ? cause.code : refusal.code;
    this.logger.warn(
      { ...about, code, ...(refusal.code === "provider.internal" ? { err: cause } : {}) },
      "a request failed",
    );
    return refusal;
  }
}

/** @throws GatewayRefusal 401 for nobody */
export function requireCaller(caller: Caller | undefined): Caller {
  if (caller === undefined) throw unauthorized();
  return caller;
}
