import type { Duplex } from "node:stream";
import type { DeploymentId, LeaseId } from "@vyom/core";
import type { CertificateWithKey } from "./certificate.ts";
import { createJwt, DEFAULT_JWT_LIFETIME_SECONDS } from "./jwt.ts";
import type { JsonValue } from "./json-value.ts";
import type { LeaseEvent, LeaseStatus, LogLine, ServiceStatus } from "./provider-types.ts";
import type { Signer } from "./signer.ts";

/** How a tenant proves who it is to a provider. */
export type ProviderAuth =
  | { readonly kind: "none" }
  | { readonly kind: "jwt"; readonly token: () => Promise<string> }
  | { readonly kind: "mtls"; readonly certificate: CertificateWithKey };

/** Values that a provider streams. Iterating ends when the provider ends the stream, or `close` is called. */
export interface ProviderStream<T> extends AsyncIterable<T> {
  close(): void;
}

export interface ShellOutput {
  readonly stream: "stdout" | "stderr";
  readonly bytes: Uint8Array;
}

/** A command that runs in a container. */
export interface ShellSession {
  /** What it writes; ends with the command. */
  readonly output: ProviderStream<ShellOutput>;
  /** How it ended; `message` says why it could not run. @throws ClientError `client.provider_...` */
  readonly result: Promise<{ readonly exitCode: number; readonly message?: string }>;
  /** Bytes for its standard input, which needs `stdin: true`; resolves once the network has taken them. */
  write(bytes: Uint8Array): Promise<void>;
  /** Ends its standard input: an empty frame, which providers other than Vyom's ignore. */
  endInput(): void;
  resize(size: { columns: number; rows: number }): void;
  close(): void;
}

export interface ShellRequest {
  readonly lease: LeaseId;
  readonly service: string;
  readonly command: readonly string[];
  readonly tty?: boolean;
  readonly stdin?: boolean;
  /** Which replica, from 0. */
  readonly replica?: number;
}

/** A port of a container. */
export interface ForwardRequest {
  readonly lease: LeaseId;
  readonly service: string;
  readonly port: number;
  /** Which replica, from 0; a ready one in turn when absent. */
  readonly replica?: number;
}

/**
 * A provider's HTTPS and WebSocket API. Calls throw ClientError: `client.provider_unreachable`, `client.provider_certificate`
 * (not the provider that was meant), `client.provider_unauthorized`, `client.provider_not_found`, `client.provider_refused`,
 * `client.provider_unavailable`, `client.provider_failed`, `client.malformed_answer`.
 */
export interface ProviderApi {
  /** Sends the whole manifest of a deployment: its canonical JSON. */
  sendManifest(id: Pick<DeploymentId, "dseq">, manifestJson: string): Promise<void>;
  /** The groups of the manifest that this provider keeps for a lease. */
  getManifest(lease: LeaseId): Promise<JsonValue>;
  leaseStatus(lease: LeaseId): Promise<LeaseStatus>;
  serviceStatus(lease: LeaseId, service: string): Promise<ServiceStatus>;
  /**
   * Logs of all services or of those named; `tail` lines of the past, -1 for all; none written before `sinceMs`, where the
   * provider keeps to it.
   */
  logs(request: {
    lease: LeaseId;
    services?: readonly string[];
    follow?: boolean;
    tail?: number;
    sinceMs?: number;
    /** Whether lines shall carry their times, where the provider knows how. */
    timestamps?: boolean;
  }): ProviderStream<LogLine>;
  events(request: {
    lease: LeaseId;
    services?: readonly string[];
    follow?: boolean;
    sinceMs?: number;
    timestamps?: boolean;
  }): ProviderStream<LeaseEvent>;
  shell(request: ShellRequest): ShellSession;
  /**
   * A TCP connection to a container's port, opened in the background; it is destroyed with the error that ends it. Vyom's
   * providers offer this, others answer `client.provider_not_found`.
   */
  forward(request: ForwardRequest): Duplex;
  /** Open to all: leases, inventory, address. */
  status(): Promise<JsonValue>;
  version(): Promise<JsonValue>;
  /** Closes kept connections. */
  close(): void;
}

/** Makes a client of one provider. */
export type ProviderConnector = (
  provider: { readonly owner: string; readonly hostUri: string },
  auth: ProviderAuth,
) => ProviderApi;

/** Tokens of an account, made anew when the last one is about to expire. */
export function jwtAuth(signer: Signer): ProviderAuth {
  let token: Promise<string> | undefined;
  let renewAtMs = 0;
  return {
    kind: "jwt",
    token: () => {
      const now = Date.now();
      if (token === undefined || now >= renewAtMs) {
        token = createJwt({ signer });
        renewAtMs = now + (DEFAULT_JWT_LIFETIME_SECONDS * 1000) / 2;
      }
      return token;
    },
  };
}
