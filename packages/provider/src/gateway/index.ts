import type { Server as TlsServer } from "node:tls";
import type { Logger } from "pino";
import type { GatewayBackend, GatewayChain } from "./backend.ts";
import { GatewayContext, type GatewayMeter } from "./gateway-context.ts";
import { GrpcServer } from "./grpc/grpc-server.ts";
import { DEFAULT_GATEWAY_LIMITS, type GatewayLimits } from "./limits.ts";
import { createRestServer } from "./rest/rest-server.ts";
import { startSniFront, type SniFront } from "./tls/sni-front.ts";
import { tlsIdentity, type ServerCertificate } from "./tls/tls-identity.ts";

export type * from "./backend.ts";
export { DEFAULT_GATEWAY_LIMITS, type GatewayLimits } from "./limits.ts";
export type { ServerCertificate } from "./tls/tls-identity.ts";

export interface GatewayOptions {
  readonly backend: GatewayBackend;
  readonly chain: GatewayChain;
  /** The provider's account. */
  readonly address: string;
  /** The provider's certificate on chain, with its key. */
  readonly certificate: ServerCertificate;
  /** Shown instead to those who ask for `publicHostname`, such as browsers. */
  readonly caCertificate?: ServerCertificate;
  readonly publicHostname: string;
  /** HTTPS and WebSocket; port 0 takes a free one. */
  readonly rest: { readonly host: string; readonly port: number };
  readonly grpc: { readonly host: string; readonly port: number };
  readonly logger: Logger;
  readonly limits?: Partial<GatewayLimits>;
  readonly meter?: GatewayMeter;
  /** Unix time in milliseconds; the machine's clock unless told. */
  readonly nowMs?: () => number;
}

export interface Gateway {
  readonly restPort: number;
  readonly grpcPort: number;
  /** Ends all connections and streams. */
  close(): Promise<void>;
}

/** One port: connections go to the server whose certificate the client's greeting asks for. */
function startFront(
  options: GatewayOptions,
  limits: GatewayLimits,
  port: {
    readonly at: { readonly host: string; readonly port: number };
    readonly own: TlsServer;
    readonly ca: TlsServer | undefined;
  },
): Promise<SniFront> {
  const publicHostname = options.publicHostname.toLowerCase();
  return startSniFront({
    ...port.at,
    handshakeTimeoutMs: limits.handshakeTimeoutMs,
    connections: limits.connections,
    onGreeting: (socket, serverName) => {
      const server = serverName === publicHostname ? (port.ca ?? port.own) : port.own;
      server.emit("connection", socket);
    },
  });
}

/**
 * Starts the provider's two ports: REST and WebSocket over HTTPS, and gRPC. Both show the certificate that the chain knows,
 * or a CA's to those who name the public host. On HTTPS the latter are not asked for a client certificate, since browsers
 * would bother their users; gRPC always asks.
 */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const limits: GatewayLimits = { ...DEFAULT_GATEWAY_LIMITS, ...options.limits };
  const context = new GatewayContext({ ...options, limits, nowMs: options.nowMs ?? Date.now });
  const { certificate, caCertificate: ca } = options;
  const rest = [
    createRestServer(context, tlsIdentity(certificate, true)),
    ...(ca === undefined ? [] : [createRestServer(context, tlsIdentity(ca, false))]),
  ] as const;
  const grpc = new GrpcServer(context);
  const restFront = await startFront(options, limits, {
    at: options.rest,
    own: rest[0],
    ca: rest[1],
  });
  const grpcFront = await startFront(options, limits, {
    at: options.grpc,
    own: grpc.tlsServer(tlsIdentity(certificate, true)),
    ca: ca === undefined ? undefined : grpc.tlsServer(tlsIdentity(ca, true)),
  }).catch(async (error: unknown) => {
    await restFront.close();
    throw error;
  });
  return {
    restPort: restFront.port,
    grpcPort: grpcFront.port,
    close: async () => {
      context.closing.abort();
      for (const server of rest) server.closeAllConnections();
      grpc.close();
      await Promise.all([restFront.close(), grpcFront.close()]);
      for (const server of rest) server.close();
    },
  };
}
