import { mkdirSync, rmSync } from "node:fs";
import type { Socket } from "node:net";
import { join } from "node:path";
import { VyomError } from "@vyom/core";
import type { ServiceStatus } from "../../driver.ts";
import { EventLogWriter } from "../../event-log.ts";
import type { LeasePlan } from "../lease-plan.ts";
import type { UplinkPlan } from "../uplink-plan.ts";
import { relayDns } from "./dns-relay.ts";
import type { LeaseContext } from "./lease-context.ts";
import { LeaseNetwork } from "./lease-network.ts";
import type { Replica } from "./replica.ts";
import { ServicePorts } from "./service-ports.ts";
import { ServiceReplicas } from "./service-replicas.ts";

interface Service {
  readonly replicas: ServiceReplicas;
  readonly ports: ServicePorts;
}

/** Keeps a lease's containers as its newest plan says. */
export class Supervisor {
  readonly #directory: string;
  readonly #network: LeaseNetwork = LeaseNetwork.create();
  readonly #services = new Map<string, Service>();
  readonly #waiting = new Set<() => void>();
  #context: LeaseContext | undefined;
  readonly #holders = new Set<Socket>();
  #endDnsRelay: (() => void) | undefined;
  #dnsUpstream: string | undefined;
  #generations = 0;
  #serial = 0;

  constructor(o: { directory: string }) {
    this.#directory = o.directory;
    rmSync(join(o.directory, "pods"), { recursive: true, force: true });
    for (const name of ["pods", "logs", "events", "volumes"])
      mkdirSync(join(o.directory, name), { recursive: true });
  }

  /** Whether a process of the machine carries packets out of here. */
  get hasUplink(): boolean {
    return this.#holders.size > 0;
  }
  holdUplink(socket: Socket): void {
    this.#holders.add(socket);
    socket.on("close", () => this.#holders.delete(socket));
    socket.on("end", () => socket.destroy());
    socket.resume();
  }
  useUplink(uplink: UplinkPlan): void {
    this.#network.useUplink(uplink);
    if (this.#dnsUpstream === uplink.dns) return;
    this.#endDnsRelay?.();
    this.#endDnsRelay = relayDns({ address: LeaseNetwork.ownAddress, upstream: uplink.dns });
    this.#dnsUpstream = uplink.dns;
  }

  get generation(): string | undefined {
    return this.#context?.plan.generation;
  }

  apply(plan: LeasePlan): void {
    const context = this.#contextFor(plan);
    this.#generations++;
    for (const [name, service] of this.#services) {
      if (plan.services.some((wanted) => wanted.name === name)) continue;
      this.#services.delete(name);
      service.ports.close();
      void service.replicas.stop(plan.graceMs);
    }
    for (const wanted of plan.services) {
      const address = context.network.serviceAddress(wanted.name);
      const known = this.#services.get(wanted.name);
      if (known !== undefined) {
        known.replicas.apply(wanted);
        known.replicas.refreshHosts();
        known.ports.apply(wanted.ports);
        continue;
      }
      const replicas = new ServiceReplicas(context, {
        plan: wanted,
        onChange: () => this.#wakeWaiting(),
      });
      const ports = new ServicePorts({
        address,
        pick: () => replicas.pick().address,
        serviceOf: (client) => context.network.serviceOfReplica(client),
      });
      ports.apply(wanted.ports);
      this.#services.set(wanted.name, { replicas, ports });
    }
    this.#wakeWaiting();
  }

  #contextFor(plan: LeasePlan): LeaseContext {
    if (this.#context !== undefined) {
      this.#context.plan = plan;
      return this.#context;
    }
    this.#context = {
      directory: this.#directory,
      network: this.#network,
      events: new EventLogWriter(join(this.#directory, "events"), { writer: "shim" }),
      plan,
      dependenciesReady: (names, signal) => this.#dependenciesReady(names, signal),
      nextSerial: () => ++this.#serial,
    };
    return this.#context;
  }

  async #dependenciesReady(names: readonly string[], signal: AbortSignal): Promise<void> {
    const isMet = (name: string): boolean => {
      const isWanted =
        this.#context?.plan.services.some((service) => service.name === name) ?? false;
      return !isWanted || (this.#services.get(name)?.replicas.readyCount ?? 0) > 0;
    };
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
  }

  status(): ServiceStatus[] {
    return [...this.#services.values()].map(({ replicas }) => replicas.status(this.#generations));
  }

  /** @throws VyomError `workload.no_service`, `workload.not_running`, `workload.replica_range` */
  pick(service: string, index: number | undefined): Replica {
    const found = this.#services.get(service);
    if (found === undefined)
      throw new VyomError("workload.no_service", `the lease has no service ${service}`);
    return found.replicas.pick(index);
  }
  get plan(): LeasePlan | undefined {
    return this.#context?.plan;
  }

  async stop(graceMs: number): Promise<void> {
    const services = [...this.#services.values()];
    this.#services.clear();
    for (const { ports } of services) ports.close();
    await Promise.all(services.map(({ replicas }) => replicas.stop(graceMs)));
  }
}
