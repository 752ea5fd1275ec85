import type { Duplex, Readable, Writable } from "node:stream";
import type { LeaseId } from "@vyom/core";

/** One service of a lease, as its manifest says, with everything a driver needs to run it. */
export interface ServiceSpec {
  name: string;
  image: string;
  /** Replaces the image's ENTRYPOINT when not empty. */
  command: string[];
  /** Replaces the image's CMD when not empty. */
  args: string[];
  env: { name: string; value: string }[];
  replicas: number;
  /** Limits of one replica. */
  resources: { cpuMilli: number; memoryBytes: number; ephemeralBytes: number; gpuUnits: number };
  volumes: VolumeSpec[];
  ports: PortSpec[];
  credentials?: ImageCredentials;
  /** Names of services that must be ready before this one starts. */
  dependencies?: string[];
}

export interface VolumeSpec {
  name: string;
  sizeBytes: number;
  /** `persistent` outlives restarts and updates, `ephemeral` container restarts; `ram` is memory. */
  kind: "persistent" | "ephemeral" | "ram";
  /** Absolute path in the container. */
  mount: string;
  readOnly: boolean;
}

export interface PortSpec {
  /** Where the container listens. */
  port: number;
  /** Where the service's name answers (SDL `as`); equals `port` when the SDL says nothing. */
  externalPort: number;
  protocol: "tcp" | "udp";
  global: boolean;
  /** The only other service the SDL opens this port to, when it names one. */
  service?: string;
}

export interface ImageCredentials {
  host: string;
  username: string;
  password: string;
}

/** What one lease shall run. */
export interface LeaseWorkload {
  lease: LeaseId;
  services: ServiceSpec[];
  /** Changes whenever the manifest changes. */
  generation: string;
}

export interface ReplicaStatus {
  /** Pod name such as `web-0`. */
  name: string;
  state: "pending" | "pulling" | "starting" | "running" | "backoff" | "stopped" | "failed";
  ready: boolean;
  restarts: number;
  startedAtMs?: number;
  reason?: string;
  exitCode?: number;
}

export interface ServiceStatus {
  name: string;
  total: number;
  available: number;
  ready: number;
  updated: number;
  replicas: ReplicaStatus[];
  /** Counts the generations that this lease's shim has seen, from 1. */
  observedGeneration: number;
}

export interface LogLine {
  service: string;
  replica: string;
  stream: "stdout" | "stderr";
  timeMs: number;
  text: string;
}

export interface WorkloadEvent {
  timeMs: number;
  type: "Normal" | "Warning";
  reason: string;
  note: string;
  object: { kind: "Pod" | "Deployment" | "StatefulSet"; namespace: string; name: string };
}

export interface ExecOptions {
  service: string;
  /** Index of the replica, from 0. */
  replica: number;
  command: string[];
  tty: boolean;
  stdin: boolean;
  size?: { columns: number; rows: number };
}

/** A command running in a container. With a terminal everything comes on `stdout`. */
export interface ExecSession {
  readonly stdout: Readable;
  readonly stderr: Readable;
  readonly stdin: Writable;
  resize(columns: number, rows: number): void;
  /** 128 + n when signal n ended it. Never rejects. */
  readonly exit: Promise<{ code: number; message?: string }>;
  kill(): void;
}

/**
 * Datagrams to and from one UDP port of one replica, as from one client of its own. What cannot be delivered at once is
 * lost.
 */
export interface DatagramChannel {
  send(datagram: Uint8Array): void;
  /** To be called once, before anything is sent. */
  onDatagram(listener: (datagram: Uint8Array) => void): void;
  /** The other end is gone, or `close` was called. Never rejects. */
  readonly closed: Promise<void>;
  close(): void;
}

/** What tenants may be given on one machine. */
export interface NodeInventory {
  name: string;
  cpuMilli: bigint;
  memoryBytes: bigint;
  ephemeralBytes: bigint;
  gpus: { vendor: string; model: string; ram?: string; interface?: string }[];
  storageClasses: string[];
}

/** Makes leases real on some engine. All methods may be called at any time, also for leases that do not exist. */
export interface WorkloadDriver {
  readonly name: "sandbox" | "docker" | "kubernetes";
  /** Allocatable for tenants: the machine less its reserve. */
  inventory(): Promise<NodeInventory[]>;
  /** Idempotent: makes the world equal to `workload`; returns when accepted, `status` tells the rest. */
  apply(workload: LeaseWorkload): Promise<void>;
  /** Idempotent; everything is gone afterwards, also persistent volumes and logs. */
  remove(lease: LeaseId): Promise<void>;
  /** Leases of which anything exists, running or not. */
  list(): Promise<LeaseId[]>;
  /** `undefined` for a lease of which nothing exists. */
  status(lease: LeaseId): Promise<ServiceStatus[] | undefined>;
  /** `tail` counts lines per replica; without it everything kept. */
  logs(
    lease: LeaseId,
    o: { services?: string[]; tail?: number; follow: boolean; signal: AbortSignal },
  ): AsyncIterable<LogLine>;
  events(
    lease: LeaseId,
    o: { follow: boolean; services?: string[]; signal: AbortSignal },
  ): AsyncIterable<WorkloadEvent>;
  /**
   * @throws VyomError `workload.no_service`, `workload.not_running`, `workload.replica_range`,
   * `workload.command_not_found`, `workload.exec_failed`
   */
  exec(lease: LeaseId, o: ExecOptions): Promise<ExecSession>;
  /**
   * A TCP stream to `port` of a container, of a ready replica in turn when none is named.
   * @throws VyomError `workload.no_service`, `workload.not_running`, `workload.replica_range`, `workload.refused`
   */
  dial(lease: LeaseId, o: { service: string; port: number; replica?: number }): Promise<Duplex>;
  /**
   * A channel to a UDP `port` of a ready replica; absent when the engine cannot.
   * @throws VyomError `workload.no_service`, `workload.not_running`
   */
  dialDatagram?(lease: LeaseId, o: { service: string; port: number }): Promise<DatagramChannel>;
  /** Stops what runs, unless it shall keep running; nothing that must persist is lost. */
  close(o?: { keepRunning?: boolean }): Promise<void>;
}

/** The part of an image's configuration that running needs; `@vyom/oci` ImageConfig has it. */
export interface ImageRunConfig {
  /** `NAME=value` lines. */
  readonly env: readonly string[];
  readonly entrypoint: readonly string[];
  readonly cmd: readonly string[];
  /** Empty: `/`. */
  readonly workingDir: string;
  /** `user`, `uid`, `user:group` or `uid:gid`; empty: root. */
  readonly user: string;
  /** Such as `SIGTERM` or `15`. */
  readonly stopSignal?: string;
}

/** Where a driver gets root file systems from. */
export interface ImageSource {
  /** The folder below which all `rootfs` are, when there is one: later images then need no new sandbox. */
  readonly directory?: string;
  resolve(
    image: string,
    o: {
      credentials?: ImageCredentials;
      onProgress?: (progress: ImageProgress) => void;
      signal?: AbortSignal;
    },
  ): Promise<{
    digest: string;
    config: ImageRunConfig;
    /** Flattened lower directory. */ rootfs: string;
  }>;
  /** Deletes what is not in use, as far as the source's own rules say; gives the paths that are gone. */
  collect?(inUse: ReadonlySet<string>): Promise<readonly string[]>;
}

export interface ImageProgress {
  readonly note: string;
  readonly doneBytes?: number;
  readonly totalBytes?: number;
}

/** The methods of pino that drivers use. */
export interface Logger {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}
