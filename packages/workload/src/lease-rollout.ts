import { VyomError } from "@vyom/core";
import { backOffAfterExit, NO_BACK_OFF } from "./back-off.ts";
import type { LeaseWorkload, Logger, ServiceSpec, ServiceStatus, WorkloadEvent } from "./driver.ts";
import { EventLogWriter } from "./event-log.ts";
import type { LeaseFolder } from "./lease-folder.ts";
import { replicaName } from "./replica-log.ts";
import { workloadKind, type ServicePlan } from "./service/service-plan.ts";
import { pause } from "./pause.ts";

/** What a driver does with a lease whose images are there. */
export interface RolloutSteps {
  /** Gets a service's image and makes its plan. */
  resolve(
    spec: ServiceSpec,
    signal: AbortSignal,
  ): Promise<{ readonly digest: string; readonly plan: ServicePlan }>;
  /** Makes the plans run. `warn` tells of something that the lease can live without. */
  bringUp(o: {
    workload: LeaseWorkload;
    plans: readonly ServicePlan[];
    signal: AbortSignal;
    warn: (reason: string, note: string) => void;
  }): Promise<void>;
}

/** Brings a lease to what is wanted, in the background, and tries until it has worked or something else is wanted. */
export class LeaseRollout {
  readonly #folder: LeaseFolder;
  readonly #logger: Logger;
  readonly #steps: RolloutSteps;
  #wanted: LeaseWorkload | undefined;
  #running: { readonly abort: AbortController; readonly done: Promise<void> } | undefined;
  #failure: { readonly service: string; readonly reason: string } | undefined;

  constructor(o: { folder: LeaseFolder; logger: Logger; steps: RolloutSteps }) {
    this.#folder = o.folder;
    this.#logger = o.logger;
    this.#steps = o.steps;
  }

  get wanted(): LeaseWorkload | undefined {
    return this.#wanted;
  }
  set wanted(workload: LeaseWorkload | undefined) {
    this.#wanted = workload;
  }
  get isRunning(): boolean {
    return this.#running !== undefined;
  }

  start(delayMs = 0): void {
    const abort = new AbortController();
    const done = this.#rollOut(abort.signal, delayMs).finally(() => {
      if (this.#running?.abort === abort) this.#running = undefined;
    });
    this.#running = { abort, done };
  }
  async cancel(): Promise<void> {
    const running = this.#running;
    this.#running = undefined;
    running?.abort.abort();
    await running?.done;
  }

  /** Never rejects. */
  async #rollOut(signal: AbortSignal, delayMs: number): Promise<void> {
    const events = new EventLogWriter(this.#folder.ownEvents, { writer: "daemon" });
    try {
      if (delayMs > 0) await pause(delayMs, signal);
      for (let state = NO_BACK_OFF; !signal.aborted;) {
        try {
          await this.#rollOutOnce(events, signal);
          this.#failure = undefined;
          return;
        } catch (error) {
          if (signal.aborted) return;
          const next = backOffAfterExit(state, 0);
          state = next.state;
          this.#tellFailure(events, error);
          await pause(next.delayMs, signal);
        }
      }
    } finally {
      events.close();
    }
  }

  async #rollOutOnce(events: EventLogWriter, signal: AbortSignal): Promise<void> {
    const workload = this.#wanted;
    if (workload === undefined) return;
    const plans = await Promise.all(
      workload.services.map((spec) => this.#resolve(spec, events, signal)),
    );
    signal.throwIfAborted();
    const service = workload.services[0];
    const warn = (reason: string, note: string): void => {
      this.#logger.warn({ lease: this.#folder.name, error: note }, "a lease lacks something");
      if (service !== undefined) this.#event(events, { type: "Warning", reason, note, service });
    };
    await this.#steps.bringUp({ workload, plans, signal, warn });
  }

  async #resolve(
    spec: ServiceSpec,
    events: EventLogWriter,
    signal: AbortSignal,
  ): Promise<ServicePlan> {
    const tell = (type: WorkloadEvent["type"], reason: string, note: string): void =>
      this.#event(events, { type, reason, note, service: spec });
    tell("Normal", "Pulling", `Pulling image "${spec.image}"`);
    const startMs = Date.now();
    try {
      const { digest, plan } = await this.#steps.resolve(spec, signal);
      tell(
        "Normal",
        "Pulled",
        `Successfully pulled image "${spec.image}" (${digest}) in ${Date.now() - startMs}ms`,
      );
      if (this.#failure?.service === spec.name) this.#failure = undefined;
      return plan;
    } catch (error) {
      if (signal.aborted) throw error;
      const message = error instanceof Error ? error.message : String(error);
      this.#failure = { service: spec.name, reason: message };
      tell("Warning", "Failed", `Failed to pull image "${spec.image}": ${message}`);
      tell("Warning", "BackOff", `Back-off pulling image "${spec.image}"`);
      throw new PullFailure(
        "workload.pull",
        `image "${spec.image}" of service ${spec.name}: ${message}`,
        { cause: error },
      );
    }
  }

  #tellFailure(events: EventLogWriter, error: unknown): void {
    const message = error instanceof Error ? error.message : String(error);
    this.#logger.warn(
      { lease: this.#folder.name, error: message },
      "a lease could not be brought up, it is tried again",
    );
    const service = this.#wanted?.services[0];
    if (error instanceof PullFailure || service === undefined) return;
    this.#failure = { service: service.name, reason: message };
    const reason = "FailedCreatePodSandBox";
    this.#event(events, { type: "Warning", reason, note: message, service });
  }

  /** What runs, as far as it still is wanted, and what is coming, while a rollout is under way. */
  statusDuring(running: readonly ServiceStatus[]): ServiceStatus[] {
    const services = this.#wanted?.services ?? [];
    const kept = running.filter((service) => services.some(({ name }) => name === service.name));
    const coming = services.filter(({ name }) => !running.some((service) => service.name === name));
    return [
      ...kept.map((service) => ({ ...service, updated: 0 })),
      ...coming.map((spec) => this.#comingStatus(spec)),
    ];
  }
  #comingStatus(spec: ServiceSpec): ServiceStatus {
    const failure = this.#failure?.service === spec.name ? this.#failure.reason : undefined;
    return {
      name: spec.name,
      total: spec.replicas,
      available: 0,
      ready: 0,
      updated: 0,
      observedGeneration: 0,
      replicas: Array.from({ length: spec.replicas }, (_, index) => ({
        name: replicaName(spec.name, index),
        state: failure === undefined ? ("pulling" as const) : ("backoff" as const),
        ready: false,
        restarts: 0,
        ...(failure === undefined ? {} : { reason: failure }),
      })),
    };
  }

  #event(
    events: EventLogWriter,
    o: { type: WorkloadEvent["type"]; reason: string; note: string; service: ServiceSpec },
  ): void {
    events.write({
      timeMs: Date.now(),
      type: o.type,
      reason: o.reason,
      note: o.note,
      object: { kind: workloadKind(o.service), namespace: this.#folder.name, name: o.service.name },
    });
  }
}

/** A failed pull, of which events have been told already. */
class PullFailure extends VyomError {}
