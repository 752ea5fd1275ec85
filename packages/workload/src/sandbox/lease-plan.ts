import type { ServiceStatus } from "../driver.ts";
import type { ServicePlan } from "../service/service-plan.ts";
import type { OciRuntime } from "./oci-runtime.ts";
import type { UplinkPlan } from "./uplink-plan.ts";

/** What the driver tells a lease's shim to run: images resolved, commands and environments made up. */
export interface LeasePlan {
  readonly generation: string;
  readonly namespace: string;
  /** File of the last stage, and what Node needs to run it. */
  readonly stageCommand: readonly string[];
  /** Who starts containers; the last stage itself when nobody is named. */
  readonly runtime: OciRuntime | undefined;
  readonly singleId: boolean;
  readonly graceMs: number;
  readonly logBytes: number;
  readonly shmBytes: number;
  /** How often the use of disk is looked at where a container has no disks of its own. */
  readonly diskPollMs: number;
  readonly cgroup: CgroupPlan | undefined;
  readonly services: readonly ServicePlan[];
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
      /** Whether a process of the machine carries packets out. */
      readonly hasUplink?: boolean;
      /** Interface that packets were last told to leave by. */
      readonly uplinkDevice?: string;
    }
  | { readonly ok: false; readonly code: string; readonly message: string };

/** Name of the socket in a lease's folder; it is reached through the folder's descriptor, so paths may be long. */
export const SHIM_SOCKET = "shim.sock";
/** Second argument of every shim, by which leftovers are found. */
export const SHIM_MARK = "vyom-shim";
