import type { Logger } from "../driver.ts";
import type { EngineClient } from "./engine-client.ts";
import type { EngineImages } from "./engine-images.ts";
import type { MachineFilter } from "./machine-filter.ts";

/** Limits that the provider sets, not the tenant. */
export interface DockerLimits {
  readonly pidsPerReplica: number;
  /** Kept of each replica's output. */
  readonly logBytesPerReplica: number;
  readonly shmBytes: number;
  /** How often the use of disk is looked at. */
  readonly diskPollMs: number;
  /** Between a container's stop signal and SIGKILL when its lease changes or ends. */
  readonly graceMs: number;
  /** The same when the whole provider stops. */
  readonly closeGraceMs: number;
}
export const DEFAULT_DOCKER_LIMITS: DockerLimits = {
  pidsPerReplica: 2_048,
  logBytesPerReplica: 20 * 1024 * 1024,
  shmBytes: 64 * 1024 * 1024,
  diskPollMs: 30_000,
  graceMs: 10_000,
  closeGraceMs: 3_000,
};

/** What all leases of a driver share. */
export interface DockerSettings {
  readonly instance: string;
  readonly leases: string;
  readonly client: EngineClient;
  readonly images: EngineImages;
  readonly limits: DockerLimits;
  readonly logger: Logger;
  readonly keepRunning: boolean;
  readonly isPodman: boolean;
  /** The system call filter: as Docker takes it the text itself, for Podman a file on its machine; the engine's own without one. */
  readonly seccomp: string | undefined;
  /** Whether containers' addresses are dialled, or ports published on `publishOn`. */
  readonly reach: "address" | "published";
  /** Address of the engine's machine at which published ports are dialled. */
  readonly publishOn: string;
  /** Of containers; the engine's choice without one. */
  readonly cgroupParent: string | undefined;
  /** What keeps containers from private networks and maps their ports; `undefined` where none can be set. */
  readonly filter: MachineFilter | undefined;
}
