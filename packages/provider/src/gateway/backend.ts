import type { Duplex } from "node:stream";
import type { DecCoin, LeaseId } from "@vyom/core";
import type { GroupSpec } from "@vyom/proto/akash/deployment/v1beta4";
import type { LeaseWatcher } from "../lease/lease-ends.ts";
import type { ResourceOffer } from "@vyom/proto/akash/market/v1beta5";
import type {
  ExecOptions,
  ExecSession,
  LogLine,
  ServiceStatus,
  WorkloadEvent,
} from "@vyom/workload";

/** Resources in the provider's status: CPU in millicores, sizes in bytes. */
export interface ResourceTotals {
  readonly cpuMilli: bigint;
  readonly gpuUnits: bigint;
  readonly memoryBytes: bigint;
  readonly ephemeralBytes: bigint;
  /** Persistent storage by class. */
  readonly storageBytes: Readonly<Record<string, bigint>>;
}
export interface NodeTotals {
  readonly name: string;
  readonly allocatable: ResourceTotals;
  readonly available: ResourceTotals;
}
/** What the provider tells anyone about itself. */
export interface ProviderStatus {
  readonly address: string;
  readonly publicHostnames: readonly string[];
  readonly leases: number;
  readonly orders: number;
  readonly deployments: number;
  readonly reservations: {
    readonly pending: readonly ResourceTotals[];
    readonly active: readonly ResourceTotals[];
  };
  readonly nodes: readonly NodeTotals[];
  readonly storage: readonly { readonly className: string; readonly availableBytes: bigint }[];
  readonly reclamationWindowNanos: bigint;
  /** Set while it takes no new leases. */
  readonly drain?: { readonly sinceMs: number; readonly deadlineAtMs?: number };
  /** Set while the account cannot afford bids. */
  readonly lowFunds?: boolean;
  /** Addresses to lease. */
  readonly addresses: { readonly total: bigint; readonly free: bigint };
}
/** What would be bid for a group. */
export interface Screening {
  /** Price per block; absent when none could be named. A bid is made only when there are no reasons against it. */
  readonly price?: DecCoin;
  /** The units as they would be offered, kinds of GPU made concrete. */
  readonly offers: readonly ResourceOffer[];
  /** Why there would be no bid. */
  readonly reasons: readonly string[];
}
/** One service of a lease with the addresses under which it answers. */
export interface LeaseServiceStatus extends ServiceStatus {
  readonly uris: readonly string[];
}
export interface ForwardedPort {
  readonly host: string;
  readonly port: number;
  readonly externalPort: number;
  readonly proto: "TCP" | "UDP";
  readonly name: string;
}
/** A port on a leased address: `externalPort` there leads to the container's `port`. */
export interface LeasedIp {
  readonly port: number;
  readonly externalPort: number;
  readonly protocol: "TCP" | "UDP";
  readonly ip: string;
}
export interface LeaseStatus {
  readonly services: readonly LeaseServiceStatus[];
  /** By service name. */
  readonly forwardedPorts: Readonly<Record<string, readonly ForwardedPort[]>>;
  /** By service name. */
  readonly ips: Readonly<Record<string, readonly LeasedIp[]>>;
}

/**
 * What the gateway asks of the daemon. It has checked who calls; the backend checks what is possible. Failures are
 * VyomErrors: `provider.no_lease`, `provider.no_manifest`, `provider.no_service` (404), `provider.manifest_version`,
 * `provider.manifest_invalid`, `provider.manifest_mismatch`, `provider.hostname_missing` (422), `provider.hostname_taken`,
 * `provider.hostname_refused` (500 as the reference answers), `provider.driver_unavailable` (503); others are ours (500).
 */
export interface GatewayBackend {
  status(): Promise<ProviderStatus>;
  /** Takes the manifest JSON of a tenant's deployment: checks it against the chain and keeps it. */
  submitManifest(
    deployment: { readonly owner: string; readonly dseq: bigint },
    manifestJson: string,
  ): Promise<void>;
  /** Canonical JSON of the lease's group, as an array of one. */
  manifest(lease: LeaseId): Promise<string>;
  leaseStatus(lease: LeaseId): Promise<LeaseStatus>;
  serviceStatus(lease: LeaseId, service: string): Promise<LeaseServiceStatus>;
  logs(
    lease: LeaseId,
    options: {
      readonly services?: readonly string[];
      readonly tail?: number;
      readonly follow: boolean;
      readonly signal: AbortSignal;
    },
  ): AsyncIterable<LogLine>;
  events(
    lease: LeaseId,
    options: {
      readonly services?: readonly string[];
      readonly follow: boolean;
      readonly signal: AbortSignal;
    },
  ): AsyncIterable<WorkloadEvent>;
  /** Tells when a lease that is live now ends, and when its workload is gone. The answer ends the watch. */
  watchLease(lease: LeaseId, watcher: LeaseWatcher): () => void;
  exec(lease: LeaseId, options: ExecOptions): Promise<ExecSession>;
  /** A connection to a container's port. @throws VyomError `workload.*` when none answers */
  dial(
    lease: LeaseId,
    target: { readonly service: string; readonly port: number; readonly replica?: number },
  ): Promise<Duplex>;
  /** Moves hostnames between the caller's own deployments; answers those moved. */
  migrateHostnames(request: {
    readonly owner: string;
    readonly hostnames: readonly string[];
    readonly dseq: bigint;
    readonly gseq: number;
  }): Promise<readonly string[]>;
  /** Moves endpoints with leased addresses between the caller's own deployments; answers those moved. */
  migrateEndpoints(request: {
    readonly owner: string;
    readonly endpoints: readonly string[];
    readonly dseq: bigint;
    readonly gseq: number;
  }): Promise<readonly string[]>;
  /** What would be bid for a group, or why nothing: for ProviderRPC.BidScreening and `explain`. */
  screen(request: {
    readonly group: GroupSpec;
    /** Names that the tenant wants to use. */
    readonly hostnames: readonly string[];
    /** Who asks, when that is known. */
    readonly owner?: string;
  }): Promise<Screening>;
}

/** Chain facts that authentication needs; answers may be cached for seconds by the implementation. */
export interface GatewayChain {
  /** Compressed secp256k1 key of an account; `undefined` for an account without one. */
  accountPublicKey(address: string): Promise<Uint8Array | undefined>;
  /** PEM of a valid (unrevoked) certificate by owner and decimal serial. */
  certificate(id: {
    readonly owner: string;
    readonly serial: string;
  }): Promise<{ readonly certificatePem: string; readonly publicKeyPem: string } | undefined>;
}

/** What the ingress asks: where a hostname leads. */
export interface IngressBackend {
  /** @param hostname lower case, no port */
  route(hostname: string):
    | {
        readonly lease: LeaseId;
        readonly service: string;
        readonly port: number;
        readonly options: IngressOptions;
      }
    | undefined;
  /** A connection to a ready replica. @throws VyomError `workload.*` when none answers */
  dial(
    lease: LeaseId,
    target: { readonly service: string; readonly port: number },
  ): Promise<Duplex>;
}
/** `http_options` of an expose, milliseconds and bytes. */
export interface IngressOptions {
  readonly maxBodyBytes: number;
  readonly readTimeoutMs: number;
  readonly sendTimeoutMs: number;
  readonly nextTries: number;
  readonly nextTimeoutMs: number;
  readonly nextCases: readonly string[];
}
