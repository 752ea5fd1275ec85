import type { LeaseId } from "@vyom/core";
import type { WebSocket } from "ws";
import type { Caller } from "../auth/caller.ts";
import type { LeaseWatcher } from "../../lease/lease-ends.ts";
import type { GatewayLimits } from "../limits.ts";
import type { GatewayRefusal } from "../refusal.ts";

/** Close codes of the reference's streams; 1008 (RFC 6455) is for credentials that ran out while a stream was open. */
export const CLOSE = {
  normal: 1000,
  credentials: 1008,
  internal: 4000,
  leaseNotFound: 4001,
  unavailable: 4002,
} as const;

/** Drivers look for what was written a few times a second. */
const LAST_WORDS_MS = 1_000;

/** Opens the WebSocket of a request that has passed its checks. The caller is whose limits count. */
export type StreamOpener = (stream: {
  readonly caller: Caller;
  readonly lease: LeaseId;
  /** Streams of this kind have a quota of their own. */
  readonly quota?: string;
}) => Promise<StreamSession>;

/** A WebSocket of a tenant: pings it, pauses for slow readers and drops those that stopped. */
export class StreamSession implements LeaseWatcher {
  readonly #socket: WebSocket;
  readonly #limits: GatewayLimits;
  readonly #ended = new AbortController();
  readonly #ping: NodeJS.Timeout;
  #pong: NodeJS.Timeout | undefined;
  /** While nothing is read, answers to pings are not either. */
  #isPaused = true;
  #leaseEnd: NodeJS.Timeout | undefined;
  #leaseEndReason: string | undefined;

  constructor(options: {
    readonly socket: WebSocket;
    readonly limits: GatewayLimits;
    /** Ends all sessions. */
    readonly closing: AbortController;
  }) {
    const { socket, closing } = options;
    this.#socket = socket;
    this.#limits = options.limits;
    this.#ping = setInterval(() => this.#sendPing(), options.limits.pingMs);
    const onClosing = (): void => socket.terminate();
    closing.signal.addEventListener("abort", onClosing);
    socket.on("error", () => {}); // followed by close
    socket.on("pong", () => {
      clearTimeout(this.#pong);
      this.#pong = undefined;
    });
    socket.once("close", () => {
      clearInterval(this.#ping);
      clearTimeout(this.#pong);
      clearTimeout(this.#leaseEnd);
      closing.signal.removeEventListener("abort", onClosing);
      this.#ended.abort();
    });
    socket.pause(); // until somebody takes frames: none is lost
    if (closing.signal.aborted) onClosing();
  }
  /** Aborted when the connection ends, whoever ends it. */
  get signal(): AbortSignal {
    return this.#ended.signal;
  }
  get isOpen(): boolean {
    return this.#socket.readyState === this.#socket.OPEN;
  }
  /** Begins to read what the client sends, one frame at a time. */
  start(take: (frame: Buffer) => void = () => {}): void {
    this.#socket.on("message", (data) => take(data as Buffer));
    this.resume();
  }
  /** Stops reading frames until `resume`. */
  pause(): void {
    this.#isPaused = true;
    clearTimeout(this.#pong);
    this.#pong = undefined;
    this.#socket.pause();
  }
  resume(): void {
    this.#isPaused = false;
    this.#socket.resume();
  }
  /** Sends one frame; resolves at once, or when a slow reader has caught up. Does nothing when the connection has ended. */
  async send(frame: string | Uint8Array): Promise<void> {
    if (!this.isOpen) return;
    if (this.#socket.bufferedAmount < this.#limits.streamBufferBytes) {
      this.#socket.send(frame);
      return;
    }
    await new Promise<void>((resolve) => {
      const timer = setTimeout(() => this.#socket.terminate(), this.#limits.stalledReaderMs);
      const done = (): void => {
        clearTimeout(timer);
        this.#ended.signal.removeEventListener("abort", done);
        resolve();
      };
      this.#ended.signal.addEventListener("abort", done);
      this.#socket.send(frame, done);
    });
  }
  /** The lease has ended: what its workload says while it stops is told, then the stream closes. */
  ending(reason: string): void {
    this.#leaseEndReason = reason;
    this.#leaseEnd ??= setTimeout(() => this.finish(), this.#limits.leaseEndGraceMs);
  }
  /** The workload is gone: only what is on its way is still told. */
  gone(): void {
    clearTimeout(this.#leaseEnd);
    this.#leaseEnd = setTimeout(
      () => this.finish(),
      Math.min(LAST_WORDS_MS, this.#limits.leaseEndGraceMs),
    );
  }
  /** The stream's source has said everything. */
  finish(): void {
    const reason = this.#leaseEndReason;
    if (reason === undefined) this.close();
    else this.close(CLOSE.leaseNotFound, `the lease ended: ${reason}`);
  }
  close(code: number = CLOSE.normal, reason = ""): void {
    // A reason has 123 bytes at most (RFC 6455 5.5).
    this.#socket.close(code, Buffer.from(reason).subarray(0, 120).toString("utf8"));
    // Nothing that the client still sends is taken, whether or not it answers.
    this.#ended.abort();
  }
  /** Ends the stream with the close code of a refusal. */
  fail(refusal: GatewayRefusal): void {
    const isLease = refusal.code === "provider.no_lease" || refusal.code === "provider.no_manifest";
    if (this.#leaseEndReason !== undefined) this.finish();
    else if (refusal.code === "workload.not_running") this.close(CLOSE.internal, "no running pods");
    else if (isLease) this.close(CLOSE.leaseNotFound, "lease not found");
    else if (refusal.status === 503) this.close(CLOSE.unavailable, refusal.message);
    else this.close(CLOSE.internal, refusal.message);
  }

  #sendPing(): void {
    if (!this.isOpen || this.#isPaused) return;
    this.#socket.ping();
    this.#pong ??= setTimeout(() => this.#socket.terminate(), this.#limits.pongMs);
  }
}
