import type { ServiceSpec } from "../driver.ts";
import type { EventLogWriter } from "../event-log.ts";
import type { ReplicaLogWriter } from "../replica-log.ts";

/** What every driver's plan of a service says of its replicas. */
export interface ReplicaPlan {
  readonly name: string;
  readonly replicas: number;
  readonly dependencies: readonly string[];
  readonly volumes: readonly Pick<ServiceSpec["volumes"][number], "kind">[];
  readonly limits: { readonly memoryBytes: number };
  readonly stopSignal: NodeJS.Signals;
}

/** How a container ended. */
export interface ContainerEnd {
  /** 128 + n when signal n ended it. */
  readonly exitCode: number;
  readonly oomKilled: boolean;
  /** It never got as far as running. `user`: no later attempt can do better. */
  readonly failure?: {
    readonly kind: "command_not_found" | "not_executable" | "user" | "setup";
    readonly message: string;
  };
  /** Why the driver ended it: it used more disk than it may. */
  readonly eviction?: string;
}

export interface RunningContainer {
  /** Rejects when it could not be made. */
  readonly end: Promise<ContainerEnd>;
  /** To its first process; before the tenant's program runs any signal ends the attempt. */
  signal(signal: NodeJS.Signals): void;
  /** Lets go without ending it, for drivers whose containers outlive the process that keeps them. */
  release?(): void;
}

/** What is told while a container starts. */
export interface RunHooks {
  /** How often there was a container here before. */
  readonly restarts: number;
  readonly log: ReplicaLogWriter;
  /** Aborted once the replica shall end. */
  readonly stopping: AbortSignal;
  onCreated(): void;
  onStarted(startedAtMs: number): void;
  onWarning(reason: string, note: string): void;
}

/** One replica on an engine: its place (address, files) and the containers that run there one after the other. */
export interface ReplicaBody {
  /** Restarts counted by an earlier process, when this one goes on with its container. */
  readonly restartsBefore?: number;
  run(hooks: RunHooks): RunningContainer;
  /** True once the running container answers; false when aborted before. */
  whenReady(signal: AbortSignal): Promise<boolean>;
  /** Gives back everything but what is persistent. */
  dispose(): void | Promise<void>;
}

/** What the replicas of a lease share. */
export interface ReplicaContext<Plan extends ReplicaPlan, Body extends ReplicaBody> {
  readonly events: EventLogWriter;
  readonly namespace: string;
  readonly logs: string;
  readonly logBytes: number;
  readonly graceMs: number;
  /** Resolves when each of the services has a ready replica; rejects never, returns at once when aborted. */
  dependenciesReady(names: readonly string[], signal: AbortSignal): Promise<void>;
  createBody(o: { plan: Plan; index: number; name: string }): Body;
  /** What makes a plan another one for its containers; the count of replicas does not. */
  fingerprint(plan: Plan): string;
}
