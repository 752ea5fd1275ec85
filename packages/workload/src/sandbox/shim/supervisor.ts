import { mkdirSync, rmSync } from "node:fs";
import type { Socket } from "node:net";
import { join } from "node:path";
import type { ServiceStatus } from "../../driver.ts";
import { EventLogWriter } from "../../event-log.ts";
import type { ReplicaContext } from "../../service/replica-body.ts";
import { ServiceSet } from "../../service/service-set.ts";
import type { ServicePlan } from "../../service/service-plan.ts";
import type { LeasePlan } from "../lease-plan.ts";
import type { UplinkPlan } from "../uplink-plan.ts";
import { relayDns } from "./dns-relay.ts";
import type { LeaseContext } from "./lease-context.ts";
import { LeaseNetwork } from "./lease-network.ts";
import { SandboxReplica } from "./sandbox-replica.ts";
import { ServicePorts } from "./service-ports.ts";

/** Keeps a lease's containers as its newest plan says. */
export class Supervisor {
  readonly #directory: string;
  readonly #network: LeaseNetwork = LeaseNetwork.create();
  readonly #services = new ServiceSet<ServicePlan, SandboxReplica>();
  readonly #ports = new Map<string, ServicePorts>();
  #context: LeaseContext | undefined;
  #replicas: ReplicaContext<ServicePlan, SandboxReplica> | undefined;
  #events: EventLogWriter | undefined;
  #plan: LeasePlan | undefined;
  readonly #holders = new Set<Socket>();
  #endDnsRelay: (() => void) | undefined;
  #dnsUpstream: string | undefined;
  #uplinkDevice: string | undefined;
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
  /** Interface that packets were last told to leave by. */
  get uplinkDevice(): string | undefined {
    return this.#uplinkDevice;
  }
  useUplink(uplink: UplinkPlan): void {
    this.#network.useUplink(uplink);
    this.#uplinkDevice = uplink.device;
    if (this.#dnsUpstream === uplink.dns) return;
    this.#endDnsRelay?.();
    this.#endDnsRelay = relayDns({ address: LeaseNetwork.ownAddress, upstream: uplink.dns });
    this.#dnsUpstream = uplink.dns;
  }

  get generation(): string | undefined {
    return this.#plan?.generation;
  }

  apply(plan: LeasePlan): void {
    this.#plan = plan;
    const context: LeaseContext = {
      directory: this.#directory,
      network: this.#network,
      plan,
      nextSerial: () => ++this.#serial,
    };
    this.#context ??= context;
    this.#context.plan = plan;
    for (const [name, ports] of this.#ports) {
      if (plan.services.some((wanted) => wanted.name === name)) continue;
      this.#ports.delete(name);
      ports.close();
    }
    for (const { name } of plan.services) this.#network.serviceAddress(name);
    this.#services.apply(plan.services, this.#replicaContext(this.#context));
    for (const { body } of this.#services.replicas()) body.refreshHosts();
    for (const { name, ports } of plan.services) this.#portsOf(name).apply(ports);
  }

  /** One for the whole life of the lease, for its services keep it; what plans say is read when it is asked for. */
  #replicaContext(context: LeaseContext): ReplicaContext<ServicePlan, SandboxReplica> {
    this.#events ??= new EventLogWriter(join(this.#directory, "events"), { writer: "shim" });
    this.#replicas ??= {
      events: this.#events,
      logs: join(this.#directory, "logs"),
      get namespace() {
        return context.plan.namespace;
      },
      get logBytes() {
        return context.plan.logBytes;
      },
      get graceMs() {
        return context.plan.graceMs;
      },
      dependenciesReady: (names, signal) => this.#services.dependenciesReady(names, signal),
      createBody: (o) => new SandboxReplica(context, o),
      fingerprint,
    };
    return this.#replicas;
  }
  #portsOf(service: string): ServicePorts {
    const known = this.#ports.get(service);
    if (known !== undefined) return known;
    const ports = new ServicePorts({
      address: this.#network.serviceAddress(service),
      pick: () => this.#services.pick(service, undefined).body.address,
      serviceOf: (client) => this.#network.serviceOfReplica(client),
    });
    this.#ports.set(service, ports);
    return ports;
  }

  status(): ServiceStatus[] {
    return this.#services.status();
  }
  /** @throws VyomError `workload.no_service`, `workload.not_running`, `workload.replica_range` */
  pick(service: string, index: number | undefined): SandboxReplica {
    return this.#services.pick(service, index).body;
  }
  get plan(): LeasePlan | undefined {
    return this.#plan;
  }

  async stop(graceMs: number): Promise<void> {
    for (const ports of this.#ports.values()) ports.close();
    this.#ports.clear();
    await this.#services.stop(graceMs);
  }
}

/** The count does not make a replica another one, nor do disks, which follow from the rest. */
function fingerprint(plan: ServicePlan): string {
  return JSON.stringify({ ...plan, replicas: 0, disks: undefined });
}
