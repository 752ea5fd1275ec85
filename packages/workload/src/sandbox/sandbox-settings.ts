import type { ImageSource, Logger } from "../driver.ts";
import type { CodeEntries } from "./code-entry.ts";
import type { LeaseCgroups } from "./lease-cgroups.ts";
import type { Egress } from "./find-egress.ts";
import type { MachineNat } from "./nat/machine-nat.ts";
import type { OciRuntime } from "./oci-runtime.ts";

/** Limits that the provider sets, not the tenant. */
export interface SandboxLimits {
  readonly pidsPerReplica: number;
  /** Kept of each replica's output. */
  readonly logBytesPerReplica: number;
  readonly shmBytes: number;
  /** How often the use of disk is looked at where it cannot be limited. */
  readonly diskPollMs: number;
  /** How often the machine's own addresses are looked at, which containers are refused. */
  readonly addressPollMs: number;
  /** Between a container's stop signal and SIGKILL when its lease changes or ends. */
  readonly graceMs: number;
  /** The same when the whole provider stops. */
  readonly closeGraceMs: number;
}
export const DEFAULT_LIMITS: SandboxLimits = {
  pidsPerReplica: 2_048,
  logBytesPerReplica: 20 * 1024 * 1024,
  shmBytes: 64 * 1024 * 1024,
  diskPollMs: 10_000,
  addressPollMs: 2_000,
  graceMs: 10_000,
  closeGraceMs: 3_000,
};

/** What all leases of a driver share. */
export interface SandboxSettings {
  readonly instance: string;
  readonly leases: string;
  readonly images: ImageSource;
  readonly limits: SandboxLimits;
  readonly logger: Logger;
  readonly keepRunning: boolean;
  readonly isRoot: boolean;
  readonly code: CodeEntries;
  /** Who starts containers; Vyom's last stage when nobody is named. */
  readonly runtime: OciRuntime | undefined;
  readonly cgroups: LeaseCgroups;
  /** Why containers have no disks of limited size; `undefined` when they have. */
  readonly diskRefusal: string | undefined;
  /** How containers reach the internet. */
  readonly egress: Egress;
  /** Where this machine can do NAT, also when it is not chosen now: leases of an earlier run may have it. */
  readonly nat: MachineNat | undefined;
}
