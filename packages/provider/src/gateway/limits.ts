/** What one caller, connection or stream may take of the gateway. */
export interface GatewayLimits {
  /** Of a request's body. */
  readonly bodyBytes: number;
  /** Until a connection has sent its TLS greeting, and again until the handshake is done. */
  readonly handshakeTimeoutMs: number;
  /** Until a request with its body has arrived. */
  readonly requestTimeoutMs: number;
  /** Open connections of all callers together, per port. */
  readonly connections: number;
  /** Requests per second of one account, and how many may come at once. */
  readonly accountRate: number;
  readonly accountBurst: number;
  /** The same for one address, before anybody has proved who they are. */
  readonly addressRate: number;
  readonly addressBurst: number;
  /** Logs, events, shells and status streams that one account may have open. */
  readonly streamsPerAccount: number;
  /** Groups that are screened at once for all callers together. */
  readonly screeningsAtOnce: number;
  /** Bytes that may wait for a reader before its source is paused. */
  readonly streamBufferBytes: number;
  /** A reader that takes nothing for so long is dropped. */
  readonly stalledReaderMs: number;
  /** How often the certificate of a stream's caller is looked up again. */
  readonly recheckMs: number;
  /** How long a stream may go on after its lease has ended: what the workload says while it stops is still told. */
  readonly leaseEndGraceMs: number;
  readonly pingMs: number;
  /** Until a ping must have been answered. */
  readonly pongMs: number;
  /** How often status streams look for a change, and how long they stay silent at most. */
  readonly statusPollMs: number;
  readonly statusQuietMs: number;
}

export const DEFAULT_GATEWAY_LIMITS: GatewayLimits = {
  bodyBytes: 4 << 20,
  handshakeTimeoutMs: 10_000,
  requestTimeoutMs: 120_000,
  connections: 4096,
  accountRate: 50,
  accountBurst: 200,
  addressRate: 200,
  addressBurst: 800,
  streamsPerAccount: 64,
  screeningsAtOnce: 8,
  streamBufferBytes: 1 << 20,
  stalledReaderMs: 30_000,
  recheckMs: 60_000,
  leaseEndGraceMs: 15_000,
  pingMs: 10_000,
  pongMs: 15_000,
  statusPollMs: 1000,
  statusQuietMs: 5000,
};
