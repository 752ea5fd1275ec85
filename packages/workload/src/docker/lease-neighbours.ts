import { readlinkSync } from "node:fs";
import type { ServicePlan } from "../service/service-plan.ts";
import type { ServiceSet } from "../service/service-set.ts";
import { keepBridgeAddress } from "./bridge-address.ts";
import { containerRules } from "./container-rules.ts";
import type { DockerReplica } from "./docker-replica.ts";
import type { EngineContainer } from "./engine-container.ts";
import { writeNames, type ServiceNames } from "./hosts-file.ts";
import { setFilter } from "../machine/packet-filter.ts";

/** Engines notice later than the kernel that a process has ended. */
function hasNetwork(pid: number): boolean {
  try {
    return readlinkSync(`/proc/${pid}/ns/net`) !== "";
  } catch {
    return false;
  }
}

/** Who is where in a lease at one moment. */
interface Neighbourhood {
  readonly addresses: ReadonlyMap<string, readonly string[]>;
  readonly ready: ReadonlySet<string>;
  readonly names: ServiceNames;
}

/**
 * Tells a lease's containers who has which address and is ready, by their files of hosts and their packet filters. The
 * engine's own names are not enough: Podman's resolver answers nobody while it reads its list again, and misses changes
 * that follow each other closely.
 */
export class LeaseNeighbours {
  readonly #services: ServiceSet<ServicePlan, DockerReplica>;
  readonly #network: string;
  readonly #hasFilter: boolean;
  /** Rules that each container was told last, by its id. */
  #told: ReadonlyMap<string, string> = new Map();
  #last: Promise<unknown> = Promise.resolve();
  /** Not begun yet: it sees whatever changes until then. Gives what failed, by container. */
  #next: Promise<ReadonlyMap<string, unknown>> | undefined;

  constructor(o: {
    services: ServiceSet<ServicePlan, DockerReplica>;
    network: string;
    hasFilter: boolean;
  }) {
    this.#services = o.services;
    this.#network = o.network;
    this.#hasFilter = o.hasFilter;
  }

  /** Addresses of each service's ready replicas, of all that run where none is ready. */
  names(): ServiceNames {
    return this.#look().names;
  }
  #look(): Neighbourhood {
    const addresses = new Map<string, readonly string[]>();
    for (const { plan, body } of this.#services.replicas())
      if (body.address !== "")
        addresses.set(plan.name, [...(addresses.get(plan.name) ?? []), body.address]);
    const ready = new Set(this.#services.ready().map(({ body }) => body.address));
    const names = [...addresses].map(([name, all]) => {
      const serving = all.filter((address) => ready.has(address));
      return [name, serving.length === 0 ? all : serving] as const;
    });
    return { addresses, ready, names: new Map(names) };
  }

  /**
   * To be called after each change; names are told at once. Rejects when the rules of container `id` cannot be set while
   * it runs; of others an old filter opens nothing.
   * @throws VyomError `workload.network`
   */
  async refresh(id?: string): Promise<void> {
    this.#tellNames();
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

  #tellNames(): void {
    const { names } = this.#look();
    for (const { body } of this.#services.replicas())
      if (body.address !== "") tellNames(body.container, names);
  }

  /** Never rejects. */
  async #setAll(): Promise<ReadonlyMap<string, unknown>> {
    const around = this.#look();
    const [told, failures] = [new Map<string, string>(), new Map<string, unknown>()];
    for (const { plan, body } of this.#services.replicas()) {
      const { container, address } = body;
      const gateway = container?.NetworkSettings.Networks?.[this.#network]?.Gateway;
      if (container === undefined || gateway === undefined || address === "") continue;
      if (!this.#told.has(container.Id)) await keepBridgeAddress(gateway);
      const rules = containerRules({ gateway, address, plan, ...around });
      try {
        if (this.#hasFilter && this.#told.get(container.Id) !== rules)
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

/** With an engine that keeps the file elsewhere its own names are all there is. */
function tellNames(container: EngineContainer | undefined, names: ServiceNames): void {
  const { HostsPath: path = "" } = container ?? {};
  if (path === "") return;
  try {
    writeNames(path, names);
  } catch {}
}
