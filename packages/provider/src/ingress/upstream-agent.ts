import { Agent, type ClientRequestArgs } from "node:http";
import { Socket } from "node:net";
import type { Duplex } from "node:stream";
import { leaseIdToText, type LeaseId } from "@vyom/core";
import type { IngressBackend } from "../gateway/backend.ts";

/** A service of a lease, as connections are pooled by it. */
export interface Upstream {
  readonly lease: LeaseId;
  readonly service: string;
  readonly port: number;
}

/** What a request carries to its agent. */
export interface UpstreamRequestOptions extends ClientRequestArgs {
  readonly upstream: Upstream;
}

const CONNECTIONS_PER_UPSTREAM = 512;
/** Connects to services through the workload driver, and keeps connections for the next request. */
export class UpstreamAgent extends Agent {
  readonly #dial: IngressBackend["dial"];
  readonly #keepMs: number;
  readonly #dialedMs = new WeakMap<Duplex, number>();
  readonly #waiting = new WeakMap<Duplex, NodeJS.Timeout>();

  /** `keepMs`: how long after its beginning a connection takes another request; 0 makes each request have its own. */
  constructor(backend: IngressBackend, options: { readonly keepMs: number }) {
    super({
      keepAlive: options.keepMs > 0,
      maxSockets: CONNECTIONS_PER_UPSTREAM,
      maxFreeSockets: 64,
      scheduling: "lifo",
    });
    this.#keepMs = options.keepMs;
    this.#dial = (lease, target) => backend.dial(lease, target);
  }

  override getName(options?: object): string {
    const { lease, service, port } = (options as UpstreamRequestOptions).upstream;
    return `${leaseIdToText(lease)}/${service}:${port}`;
  }

  override createConnection(
    options: ClientRequestArgs,
    callback?: (error: Error | null, socket: Duplex) => void,
  ): Duplex | null | undefined {
    const { lease, service, port } = (options as UpstreamRequestOptions).upstream;
    const answer = callback as (error: Error | null, socket?: Duplex) => void;
    this.#dial(lease, { service, port }).then(
      (socket) => {
        // A service that has ended its half answers nothing more; kept, the connection would swallow the next request.
        socket.allowHalfOpen = false;
        this.#dialedMs.set(socket, performance.now());
        answer(null, socket);
      },
      (error: Error) => answer(error),
    );
    return undefined;
  }

  /** Whether a connection that is free now may wait for another request; Node acts on the answer. */
  override keepSocketAlive(socket: Duplex): boolean {
    const leftMs = (this.#dialedMs.get(socket) ?? 0) + this.#keepMs - performance.now();
    if (leftMs <= 0) return false;
    if (socket instanceof Socket && super.keepSocketAlive(socket) !== (true as unknown))
      return false;
    this.#waiting.set(
      socket,
      setTimeout(() => socket.destroy(), leftMs),
    );
    return true;
  }

  override reuseSocket(socket: Duplex, request: Parameters<Agent["reuseSocket"]>[1]): void {
    clearTimeout(this.#waiting.get(socket));
    if (socket instanceof Socket) super.reuseSocket(socket, request);
    else request.reusedSocket = true;
  }
}
