import { VyomError } from "@vyom/core";
import type { ServiceStatus } from "../driver.ts";
import type { ReplicaBody, ReplicaContext, ReplicaPlan } from "./replica-body.ts";
import type { Replica } from "./replica.ts";
import { ServiceReplicas } from "./service-replicas.ts";

/** The services of a lease, kept as the newest plans say. */
export class ServiceSet<Plan extends ReplicaPlan, Body extends ReplicaBody> {
  readonly #services = new Map<string, ServiceReplicas<Plan, Body>>();
  readonly #waiting = new Set<() => void>();
  readonly #onChange: () => void;
  #wanted: ReadonlySet<string> = new Set();
  #generations = 0;

  /** `onChange` is called when a replica has become ready. */
  constructor(o: { onChange?: () => void } = {}) {
    this.#onChange = o.onChange ?? ((): void => {});
  }

  /** Services that are not mentioned end; `context` serves those that are new. */
  apply(plans: readonly Plan[], context: ReplicaContext<Plan, Body>): void {
    this.#generations++;
    this.#wanted = new Set(plans.map(({ name }) => name));
    for (const [name, service] of this.#services) {
      if (this.#wanted.has(name)) continue;
      this.#services.delete(name);
      void service.stop(context.graceMs);
    }
    for (const plan of plans) {
      const known = this.#services.get(plan.name);
      if (known !== undefined) known.apply(plan);
      else {
        const onChange = (): void => this.#wakeWaiting();
        this.#services.set(plan.name, new ServiceReplicas(context, { plan, onChange }));
      }
    }
    this.#wakeWaiting();
  }

  /** See ReplicaContext. */
  async dependenciesReady(names: readonly string[], signal: AbortSignal): Promise<void> {
    const isMet = (name: string): boolean =>
      !this.#wanted.has(name) || (this.#services.get(name)?.readyCount ?? 0) > 0;
    while (!signal.aborted && !names.every(isMet)) {
      await new Promise<void>((resolve) => {
        const wake = (): void => {
          signal.removeEventListener("abort", wake);
          this.#waiting.delete(wake);
          resolve();
        };
        this.#waiting.add(wake);
        signal.addEventListener("abort", wake, { once: true });
      });
    }
  }
  #wakeWaiting(): void {
    for (const wake of this.#waiting) wake();
    this.#onChange();
  }

  get(service: string): ServiceReplicas<Plan, Body> | undefined {
    return this.#services.get(service);
  }
  /** All replicas that exist, also those on their way in or out. */
  replicas(): readonly Replica<Plan, Body>[] {
    return [...this.#services.values()].flatMap((service) => service.replicas());
  }
  /** Those that serve and are ready. */
  ready(): readonly Replica<Plan, Body>[] {
    return [...this.#services.values()].flatMap((service) => service.ready());
  }
  status(): ServiceStatus[] {
    return [...this.#services.values()].map((service) => service.status(this.#generations));
  }

  /** @throws VyomError `workload.no_service`, `workload.not_running`, `workload.replica_range` */
  pick(service: string, index: number | undefined): Replica<Plan, Body> {
    const found = this.#services.get(service);
    if (found === undefined)
      throw new VyomError("workload.no_service", `the lease has no service ${service}`);
    return found.pick(index);
  }

  async stop(graceMs: number): Promise<void> {
    const services = [...this.#services.values()];
    this.#services.clear();
    await Promise.all(services.map((service) => service.stop(graceMs)));
  }
  /** Lets go of all containers without ending them. */
  release(): void {
    for (const service of this.#services.values()) service.release();
    this.#services.clear();
  }
}
