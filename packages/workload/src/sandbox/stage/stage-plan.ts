import type { OciRuntime } from "../oci-runtime.ts";

/** What the shim tells the last stage over descriptor 3, and hears from it; a JSON document a line. */

/** The process that the stage turns into. */
export interface ProcessPlan {
  readonly argv: readonly string[];
  /** `NAME=value` lines, complete but for HOME and PATH where missing. */
  readonly env: readonly string[];
  readonly workingDir: string;
  /** As an image's configuration says it. */
  readonly user: string;
  /** Only id 0 is mapped: any other user is refused. */
  readonly singleId: boolean;
  /** `cgroup.procs` files to move into before the tenant's code runs. */
  readonly cgroupProcs: readonly string[];
}

export interface MountedVolume {
  readonly mount: string;
  readonly readOnly: boolean;
  /** A directory to bind, or a size for memory. */
  readonly from: { readonly directory: string } | { readonly ramBytes: number };
}

export interface StartPlan {
  readonly kind: "start";
  readonly hostname: string;
  /** Flattened image. */
  readonly rootfs: string;
  /** Empty directory of this container run, for the writable layer and the root's mount point. */
  readonly directory: string;
  readonly hostsFile: string;
  readonly resolvFile: string;
  readonly shmBytes: number;
  readonly volumes: readonly MountedVolume[];
  /** Commands for `ip -batch`, run in the container's network namespace. */
  readonly network: readonly string[];
  readonly process: ProcessPlan;
  /** Who makes the container of all this; the stage itself when nobody is named. */
  readonly runtime?: OciRuntime;
}
/** Files that a runtime leaves in the plan's directory: its messages, the first process, its state once the program runs. */
export const RUNTIME_LOG = "runtime.log";
export const RUNTIME_PID = "pid";
export const RUNTIME_STARTED = "started";

export interface ExecPlan {
  readonly kind: "exec";
  /** First process of the container, as the shim numbers it. */
  readonly pid: number;
  readonly tty: boolean;
  readonly process: ProcessPlan;
}

export type StagePlan = StartPlan | ExecPlan;

/** The first line the stage writes. */
export interface StageHello {
  /** As the shim numbers it. */
  readonly pid: number;
}
/** Written right before the exec. */
export interface StageReady {
  readonly ready: true;
}
export interface StageFailure {
  readonly failure: {
    readonly kind: "command_not_found" | "not_executable" | "user" | "setup";
    readonly message: string;
  };
}
export type StageFailureKind = StageFailure["failure"]["kind"];
/** Descriptor of the stage's line to the shim. */
export const STAGE_FD = 3;
/**
 * What becomes the program's output and error output. The stage's own 1 and 2 are the shim's, so that words of `unshare`,
 * `nsenter` and Node never come into a tenant's log.
 */
export const OUTPUT_FD = 4;
export const ERROR_FD = 5;
