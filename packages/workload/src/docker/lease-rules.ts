import { readlinkSync } from "node:fs";
import type { ServicePlan } from "../service/service-plan.ts";
import type { ServiceSet } from "../service/service-set.ts";
import { containerRules } from "./container-rules.ts";
import type { DockerReplica } from "./docker-replica.ts";
import { setFilter } from "./packet-filter.ts";

/** Engines notice later than the kernel that a process has ended. */
function hasNetwork(pid: number): boolean {
  try {
    return readlinkSync(`/proc/${pid}/ns/net`) !== "";
  } catch {
    return false;
  }
}

/** Tells the packet filters of a lease's containers who has which address and is ready. */
export class LeaseRules {
  readonly #services: ServiceSet<ServicePlan, DockerReplica>;
  readonly #network: string;
  /** What each container was told last, by id. */
  #told: ReadonlyMap<string, string> = new Map();
  #last: Promise<unknown> = Promise.resolve();
  /** Not begun yet: it sees whatever changes until then. Gives what failed, by container. */
  #next: Promise<ReadonlyMap<string, unknown>> | undefined;

  constructor(o: { services: ServiceSet<ServicePlan, DockerReplica>; network: string }) {
    this.#services = o.services;
    this.#network = o.network;
  }

  /**
   * To be called after each change. Rejects when the rules of container `id` cannot be set while it runs; of others an old
   * filter opens nothing.
   * @throws VyomError `workload.network`
   */
  async refresh(id?: string): Promise<void> {
    this.#next ??= this.#last.then(() => {
      this.#next = undefined;
      return this.#setAll();
    });
    this.#last = this.#next;
    const failures = await this.#next;
    if (id !== undefined && failures.has(id)) throw failures.get(id);
  }
  /** When nothing is under way any more. */
  async settled(): Promise<void> {
    await this.#last;
  }

  /** Never rejects. */
  async #setAll(): Promise<ReadonlyMap<string, unknown>> {
    const running = this.#services.replicas().filter(({ body }) => body.address !== "");
    const addresses = new Map<string, string[]>();
    for (const { plan, body } of running)
      addresses.set(plan.name, [...(addresses.get(plan.name) ?? []), body.address]);
    const ready = new Set(this.#services.ready().map(({ body }) => body.address));
    const [told, failures] = [new Map<string, string>(), new Map<string, unknown>()];
    for (const { plan, body } of running) {
      const { container, address } = body;
      const gateway = container?.NetworkSettings.Networks?.[this.#network]?.Gateway;
      if (container === undefined || gateway === undefined) continue;
      const rules = containerRules({ gateway, address, plan, addresses, ready });
      try {
        if (this.#told.get(container.Id) !== rules)
          await setFilter({ pid: container.State.Pid, rules });
        told.set(container.Id, rules);
      } catch (error) {
        if (hasNetwork(container.State.Pid)) failures.set(container.Id, error);
      }
    }
    this.#told = told;
    return failures;
  }
}
