import { join } from "node:path";
import { mkdirSync } from "node:fs";
import { leaseIdToText } from "@vyom/core";
import type { LeaseWorkload, ServiceSpec, ServiceStatus } from "../driver.ts";
import { EventLogWriter } from "../event-log.ts";
import type { LeaseFolder } from "../lease-folder.ts";
import { LeaseRollout, type RolloutSteps } from "../lease-rollout.ts";
import { readReplicaLogs } from "../replica-log.ts";
import type { ReplicaContext } from "../service/replica-body.ts";
import type { Replica } from "../service/replica.ts";
import { servicePlan, withoutCycles, type ServicePlan } from "../service/service-plan.ts";
import { ServiceSet } from "../service/service-set.ts";
import { Adoptables } from "./adoptables.ts";
import { containerRules, setRules } from "./container-rules.ts";
import { DockerNames, LABEL } from "./docker-names.ts";
import { DockerReplica, type DockerPlace } from "./docker-replica.ts";
import type { DockerSettings } from "./docker-settings.ts";
import {
  labelFilter,
  listContainers,
  removeContainer,
  type ListedContainer,
} from "./engine-container.ts";

/** One lease in an engine: its network, its services, and what follows from them. */
export class DockerLease {
  readonly folder: LeaseFolder;
  readonly #settings: DockerSettings;
  readonly #names: DockerNames;
  readonly #rollout: LeaseRollout;
  readonly #services: ServiceSet<ServicePlan, DockerReplica>;
  #context: ReplicaContext<ServicePlan, DockerReplica> | undefined;
  #events: EventLogWriter | undefined;
  #adoptables: Adoptables = new Adoptables([]);
  #applied: string | undefined;
  #images: ReadonlySet<string> = new Set();
  /** Rules are set one after the other, the newest last. */
  #ruling: Promise<void> = Promise.resolve();

  constructor(settings: DockerSettings, folder: LeaseFolder) {
    this.folder = folder;
    this.#settings = settings;
    this.#names = new DockerNames({ instance: settings.instance, lease: folder.name });
    this.#services = new ServiceSet();
    this.#rollout = new LeaseRollout({
      folder,
      logger: settings.logger,
      steps: {
        resolve: (spec, signal) => this.#resolve(spec, signal),
        bringUp: (o) => this.#bringUp(o),
      },
    });
  }

  /** Goes on with containers of an earlier process. */
  adopt(containers: readonly ListedContainer[]): void {
    this.#adoptables = new Adoptables(containers);
    const plans = this.#adoptables.plans();
    if (plans.length === 0) return;
    this.#applied = this.folder.record?.generation;
    this.#images = new Set(plans.map(({ image }) => image));
    this.#services.apply(plans, this.#replicaContext());
  }
  /** Images that its containers may use. */
  get images(): ReadonlySet<string> {
    return this.#images;
  }

  async apply(workload: LeaseWorkload): Promise<void> {
    const isRolling =
      this.#rollout.isRunning && this.#rollout.wanted?.generation === workload.generation;
    const isDone = this.#isCurrent(workload);
    this.#rollout.wanted = workload;
    if (isRolling || isDone) return;
    this.folder.create({ uid: undefined });
    this.#writeRecord();
    await this.#rollout.cancel();
    this.#rollout.start();
  }
  #isCurrent(workload: LeaseWorkload): boolean {
    return this.#applied === workload.generation;
  }
  #writeRecord(): void {
    const { instance } = this.#settings;
    const generation = this.#applied;
    this.folder.write({ instance, ...(generation === undefined ? {} : { generation }) });
  }

  async #resolve(
    spec: ServiceSpec,
    signal: AbortSignal,
  ): Promise<{ digest: string; plan: ServicePlan }> {
    const { images, limits } = this.#settings;
    const image = await images.resolve(spec.image, { credentials: spec.credentials, signal });
    const { pidsPerReplica } = limits;
    const plan = servicePlan(spec, { config: image.config, image: image.name, pidsPerReplica });
    return { digest: image.digest, plan };
  }

  async #bringUp({
    workload,
    plans,
    signal,
  }: Parameters<RolloutSteps["bringUp"]>[0]): Promise<void> {
    await this.#ensureNetwork();
    signal.throwIfAborted();
    this.#images = new Set([...this.#images, ...plans.map(({ image }) => image)]);
    this.#services.apply(withoutCycles(plans), this.#replicaContext());
    this.#applied = workload.generation;
    this.#writeRecord();
    for (const { Id } of this.#adoptables.rest()) await removeContainer(this.#settings.client, Id);
  }

  async #ensureNetwork(): Promise<void> {
    const { client, instance, isPodman } = this.#settings;
    const path = `/networks/${this.#names.network}`;
    if ((await client.find({ method: "GET", path })) !== undefined) return;
    await client.json({
      method: "POST",
      path: "/networks/create",
      body: {
        Name: this.#names.network,
        Driver: "bridge",
        // Docker keeps its bridges apart anyway, Podman when told.
        ...(isPodman ? { Options: { isolate: "true" } } : {}),
        Labels: { [LABEL.instance]: instance, [LABEL.lease]: leaseIdToText(this.folder.lease) },
      },
    });
  }

  #replicaContext(): ReplicaContext<ServicePlan, DockerReplica> {
    if (this.#context !== undefined) return this.#context;
    const { limits } = this.#settings;
    mkdirSync(this.folder.logs, { recursive: true });
    this.#events ??= new EventLogWriter(this.folder.ownEvents, { writer: "containers" });
    this.#context = {
      events: this.#events,
      namespace: this.folder.name,
      logs: this.folder.logs,
      logBytes: limits.logBytesPerReplica,
      graceMs: limits.graceMs,
      dependenciesReady: (names, signal) => this.#services.dependenciesReady(names, signal),
      createBody: (o) => new DockerReplica(this.#place(), o),
      fingerprint: planFingerprint,
    };
    return this.#context;
  }
  #place(): DockerPlace {
    return {
      settings: this.#settings,
      names: this.#names,
      lease: leaseIdToText(this.folder.lease),
      takeAdoptable: (o) => this.#adoptables.take(o),
      lastLogMs: (replica) => lastLogMs(this.folder.logs, replica),
      onAddress: (id) => this.#refreshRules(id),
    };
  }

  /** Tells every container's packet filter who has which address now; rejects when that of container `id` cannot be set. */
  #refreshRules(id: string | undefined): Promise<void> {
    if (this.#settings.rulesRefusal !== undefined) return Promise.resolve();
    const set = this.#ruling.then(() => this.#setAllRules(id));
    this.#ruling = set.catch(() => {});
    return set;
  }
  async #setAllRules(id: string | undefined): Promise<void> {
    const running = this.#services.replicas().filter(({ body }) => body.address !== "");
    const addresses = new Map<string, string[]>();
    for (const { plan, body } of running)
      addresses.set(plan.name, [...(addresses.get(plan.name) ?? []), body.address]);
    for (const { plan, body } of running) {
      const { container } = body;
      const endpoint = container?.NetworkSettings.Networks?.[this.#names.network];
      if (container === undefined || endpoint === undefined) continue;
      const gateway = endpoint.Gateway ?? "";
      const subnet = `${endpoint.IPAddress}/${endpoint.IPPrefixLen ?? 24}`;
      const rules = containerRules({ gateway, subnet, plan, addresses });
      try {
        await setRules({ pid: container.State.Pid, rules });
      } catch (error) {
        if (container.Id === id) throw error;
        // One that has just ended has no network any more; of the others nothing is opened by an old filter.
        const why = error instanceof Error ? error.message : String(error);
        const fields = { lease: this.folder.name, error: why };
        this.#settings.logger.debug(fields, "a container's packet filter is old");
      }
    }
  }

  /** @throws VyomError `workload.no_service`, `workload.not_running`, `workload.replica_range` */
  pick(service: string, index: number | undefined): Replica<ServicePlan, DockerReplica> {
    return this.#services.pick(service, index);
  }

  status(): ServiceStatus[] {
    const running = this.#services.status();
    const { wanted } = this.#rollout;
    if (wanted === undefined || this.#isCurrent(wanted)) return running;
    return this.#rollout.statusDuring(running);
  }

  /** Ends everything that runs; persistent volumes and files stay. */
  async stop(graceMs: number): Promise<void> {
    await this.#rollout.cancel();
    this.#rollout.wanted = undefined;
    await this.#services.stop(graceMs);
    this.#applied = undefined;
    this.#images = new Set();
    this.#context = undefined;
    await this.#ruling;
    await removeLeftovers(this.#settings, { lease: this.folder, isAll: false });
  }
  async release(): Promise<void> {
    await this.#rollout.cancel();
    this.#services.release();
    this.#events?.close();
  }
  async remove(): Promise<void> {
    await this.stop(this.#settings.limits.graceMs);
    this.#events?.close();
    await removeLeftovers(this.#settings, { lease: this.folder, isAll: true });
    this.folder.remove();
  }
}

/** Deletes a lease's containers, network and volumes; persistent ones with `isAll` only. */
export async function removeLeftovers(
  settings: DockerSettings,
  o: { lease: LeaseFolder; isAll: boolean },
): Promise<void> {
  const { client, instance } = settings;
  const labels = { [LABEL.instance]: instance, [LABEL.lease]: leaseIdToText(o.lease.lease) };
  for (const { Id } of await listContainers(client, labels)) await removeContainer(client, Id);
  const { Volumes } = await client.json<{
    readonly Volumes:
      | readonly { readonly Name: string; readonly Labels: Record<string, string> | null }[]
      | null;
  }>({ method: "GET", path: "/volumes", query: { filters: labelFilter(labels) } });
  for (const { Name, Labels } of Volumes ?? []) {
    if (!o.isAll && Labels?.[LABEL.kind] === "persistent") continue;
    await client.run(
      { method: "DELETE", path: `/volumes/${Name}`, query: { force: true } },
      404,
      409,
    );
  }
  const network = new DockerNames({ instance, lease: o.lease.name }).network;
  await client.run({ method: "DELETE", path: `/networks/${network}` }, 404);
}

/** The count does not make a replica another one. */
export function planFingerprint(plan: ServicePlan): string {
  return JSON.stringify({ ...plan, replicas: 0 });
}

async function lastLogMs(logs: string, replica: string): Promise<number> {
  const service = replica.slice(0, replica.lastIndexOf("-"));
  let last = 0;
  const { signal } = new AbortController();
  for await (const line of readReplicaLogs(join(logs), {
    services: [service],
    tail: 1,
    follow: false,
    signal,
  }))
    if (line.replica === replica) last = Math.max(last, line.timeMs);
  return last;
}
