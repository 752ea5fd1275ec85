import type { ServiceStatus } from "../driver.ts";
import type { UplinkPlan } from "./uplink-plan.ts";

/** What the driver tells a lease's shim to run: images resolved, commands and environments made up. */
export interface LeasePlan {
  readonly generation: string;
  readonly namespace: string;
  /** File of the last stage, and what Node needs to run it. */
  readonly stageCommand: readonly string[];
  readonly singleId: boolean;
  readonly graceMs: number;
  readonly logBytes: number;
  readonly shmBytes: number;
  /** How often the use of disk is looked at where a container has no disks of its own. */
  readonly diskPollMs: number;
  readonly cgroup: CgroupPlan | undefined;
  readonly services: readonly ServicePlan[];
}

export interface ServicePlan {
  readonly name: string;
  readonly kind: "Deployment" | "StatefulSet";
  readonly replicas: number;
  readonly rootfs: string;
  readonly argv: readonly string[];
  readonly env: readonly string[];
  readonly workingDir: string;
  readonly user: string;
  readonly stopSignal: NodeJS.Signals;
  readonly ports: readonly {
    readonly port: number;
    readonly externalPort: number;
    readonly protocol: "tcp" | "udp";
    /** Services whose containers may use it; all may when absent. */
    readonly from?: readonly string[];
  }[];
  /** TCP port that answers when a replica is ready; without one a replica is ready when it lives for a second. */
  readonly readyPort: number | undefined;
  readonly volumes: readonly {
    readonly name: string;
    readonly sizeBytes: number;
    readonly kind: "persistent" | "ephemeral" | "ram";
    readonly mount: string;
    readonly readOnly: boolean;
  }[];
  readonly limits: ReplicaLimits;
  /** Limit of what a container writes outside volumes. */
  readonly layerBytes: number | undefined;
  /** Mounted file systems by replica, each of the size of what lies in it; absent where use is only looked at. */
  readonly disks?: readonly ReplicaDisks[];
  readonly dependencies: readonly string[];
}

export interface ReplicaDisks {
  readonly layer?: string;
  /** By volume name. */
  readonly volumes: Readonly<Record<string, string>>;
}

export interface ReplicaLimits {
  readonly memoryBytes: number;
  readonly cpuMilli: number;
  readonly pids: number;
}

/** Folders below which the shim makes a cgroup per container; v1 has one for each controller. */
export interface CgroupPlan {
  readonly version: 1 | 2;
  readonly memory: string | undefined;
  readonly cpu: string | undefined;
  readonly pids: string | undefined;
}

/** The first line on a connection to the shim's socket. `dial`, `datagrams` and `exec` turn the connection into a stream. */
export type ShimRequest =
  | { readonly op: "hello" }
  | { readonly op: "apply"; readonly plan: LeasePlan }
  | { readonly op: "uplink"; readonly uplink: UplinkPlan }
  /** The connection stays open, as proof that the shim lives, for the process that is the lease's way out. */
  | { readonly op: "hold" }
  | { readonly op: "status" }
  | { readonly op: "stop"; readonly graceMs: number }
  | {
      readonly op: "dial";
      readonly service: string;
      readonly port: number;
      readonly replica: number | undefined;
    }
  | { readonly op: "datagrams"; readonly service: string; readonly port: number }
  | {
      readonly op: "exec";
      readonly service: string;
      readonly replica: number;
      readonly command: readonly string[];
      readonly tty: boolean;
      readonly stdin: boolean;
      readonly size: { readonly columns: number; readonly rows: number } | undefined;
    };

/** The one line that answers. `code` of an error is a VyomError's. */
export type ShimReply =
  | {
      readonly ok: true;
      readonly generation?: string;
      readonly services?: ServiceStatus[];
      readonly hasUplink?: boolean;
    }
  | { readonly ok: false; readonly code: string; readonly message: string };

/** Name of the socket in a lease's folder; it is reached through the folder's descriptor, so paths may be long. */
export const SHIM_SOCKET = "shim.sock";
/** Second argument of every shim, by which leftovers are found. */
export const SHIM_MARK = "vyom-shim";
