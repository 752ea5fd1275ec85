import { mkdirSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
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
import { Adoptables, planFingerprint } from "./adoptables.ts";
import { DockerNames, LABEL } from "./docker-names.ts";
import { DockerReplica, type DockerPlace } from "./docker-replica.ts";
import type { DockerSettings } from "./docker-settings.ts";
import { ensureNetwork } from "./engine-network.ts";
import { LOG_START, type LogPosition } from "./engine-logs.ts";
import { LeaseNeighbours } from "./lease-neighbours.ts";
import {
  labelFilter,
  listContainers,
  removeContainer,
  type ListedContainer,
} from "./engine-container.ts";

/** More than are printed within a millisecond. */
const LAST_LINES = 10_000;
/** How long containers of an earlier process have to show that they answer, before others take their places. */
const ADOPTION_MS = 10_000;
const ADOPTION_POLL_MS = 20;

/** One lease in an engine: its network, its services, and what follows from them. */
export class DockerLease {
  readonly folder: LeaseFolder;
  readonly #settings: DockerSettings;
  readonly #names: DockerNames;
  readonly #rollout: LeaseRollout;
  readonly #services: ServiceSet<ServicePlan, DockerReplica>;
  #context: ReplicaContext<ServicePlan, DockerReplica> | undefined;
  #events: EventLogWriter | undefined;
  #adoptables: Adoptables = new Adoptables([], {});
  /** By service, of what was applied last. */
  #replicas: Readonly<Record<string, number>> = {};
  #applied: string | undefined;
  /** Whether an earlier process was in the middle of an update. */
  #isUpdateLeft = false;
  #images: ReadonlySet<string> = new Set();
  /** `undefined` where the containers' files and networks are not within reach. */
  readonly #neighbours: LeaseNeighbours | undefined;

  constructor(settings: DockerSettings, folder: LeaseFolder) {
    this.folder = folder;
    this.#settings = settings;
    this.#names = new DockerNames({ instance: settings.instance, lease: folder.name });
    this.#services = new ServiceSet({ onChange: () => void this.#neighbours?.refresh() });
    if (settings.reach === "address")
      this.#neighbours = new LeaseNeighbours({
        services: this.#services,
        network: this.#names.network,
        hasFilter: settings.filter !== undefined,
      });
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
    const { generation, replicas = {} } = this.folder.record ?? {};
    this.#adoptables = new Adoptables(containers, replicas);
    const { plans, isWhole } = this.#adoptables;
    if (plans.length === 0) return;
    this.#replicas = replicas;
    // What is missing, or was on its way, comes when the lease is applied again.
    if (isWhole) this.#applied = generation;
    this.#images = new Set(plans.map(({ image }) => image));
    this.#services.apply(plans, this.#replicaContext());
    this.#isUpdateLeft = !isWhole;
    if (isWhole) void this.#removeRest();
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
    const replicas = this.#replicas;
    this.folder.write({ instance, replicas, ...(generation === undefined ? {} : { generation }) });
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
    warn,
  }: Parameters<RolloutSteps["bringUp"]>[0]): Promise<void> {
    const { client, instance, isPodman, filter } = this.#settings;
    const name = this.#names.network;
    const { lease } = this.folder;
    const network = await ensureNetwork(client, { name, instance, lease, isPodman });
    await filter?.add(new Map([[name, network]]));
    signal.throwIfAborted();
    const unkept = plans.find(needsRules);
    if (this.#settings.filter === undefined && unkept !== undefined) {
      const note = `ports of service ${unkept.name} are open to the whole lease at the program's own numbers: this provider's engine cannot map or restrict them`;
      warn("PortsNotMapped", note);
    }
    this.#images = new Set([...this.#images, ...plans.map(({ image }) => image)]);
    await this.#adopted(signal);
    this.#services.apply(withoutCycles(plans), this.#replicaContext());
    this.#applied = workload.generation;
    this.#replicas = Object.fromEntries(plans.map((plan) => [plan.name, plan.replicas]));
    this.#writeRecord();
    await this.#removeRest();
  }
  /** An old replica serves through an update if it answers, which one that was adopted has yet to show. */
  async #adopted(signal: AbortSignal): Promise<void> {
    const isLeft = this.#isUpdateLeft;
    this.#isUpdateLeft = false;
    const isServing = (): boolean => this.#services.replicas().every(({ isReady }) => isReady);
    const giveUpAtMs = Date.now() + ADOPTION_MS;
    while (isLeft && !isServing() && Date.now() < giveUpAtMs) {
      await pause(ADOPTION_POLL_MS);
      signal.throwIfAborted();
    }
  }
  /** Containers of an earlier process that are not wanted. Never rejects: what stays is removed with the lease. */
  async #removeRest(): Promise<void> {
    for (const { Id } of this.#adoptables.rest())
      await removeContainer(this.#settings.client, Id).catch(() => {});
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
      logged: (replica) => logged(this.folder.logs, replica),
      serviceNames: () => this.#neighbours?.names() ?? new Map(),
      onAddress: async (id) => this.#neighbours?.refresh(id),
    };
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
    this.#replicas = {};
    this.#images = new Set();
    this.#context = undefined;
    await this.#neighbours?.settled();
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
  await removeNetwork(settings, new DockerNames({ instance, lease: o.lease.name }).network);
}

/** Also what the machine's packet filter says of it. */
export async function removeNetwork(settings: DockerSettings, name: string): Promise<void> {
  await settings.client.run({ method: "DELETE", path: `/networks/${name}` }, 404);
  await settings.filter?.remove(name);
}

/** Whether a plan's ports take a packet filter to be as its SDL says. */
function needsRules({ ports }: ServicePlan): boolean {
  return ports.some(({ port, externalPort, from }) => port !== externalPort || from !== undefined);
}

async function logged(logs: string, replica: string): Promise<LogPosition> {
  let at = LOG_START;
  const { signal } = new AbortController();
  const services = [replica.slice(0, replica.lastIndexOf("-"))];
  const options = { services, tail: LAST_LINES, follow: false, signal };
  for await (const line of readReplicaLogs(logs, options)) {
    if (line.replica !== replica || line.timeMs < at.timeMs) continue;
    at = { timeMs: line.timeMs, lines: line.timeMs === at.timeMs ? at.lines + 1 : 1 };
  }
  return at;
}
