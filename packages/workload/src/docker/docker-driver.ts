import { mkdirSync, realpathSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import type { Duplex } from "node:stream";
import { VyomError, type LeaseId } from "@vyom/core";
import type { ResolveHost } from "@vyom/oci";
import type {
  DatagramChannel,
  ExecOptions,
  ExecSession,
  LeaseWorkload,
  Logger,
  LogLine,
  NodeInventory,
  ServiceStatus,
  WorkloadDriver,
  WorkloadEvent,
} from "../driver.ts";
import { readEvents } from "../event-log.ts";
import type { ImageKeeping } from "../image-collection.ts";
import { LeaseFolder } from "../lease-folder.ts";
import { leaseNamespace } from "../lease-namespace.ts";
import { checkNames } from "../workload-names.ts";
import { readReplicaLogs } from "../replica-log.ts";
import {
  allocatableDiskBytes,
  DEFAULT_RESERVE,
  type Reserve,
} from "../sandbox/machine-inventory.ts";
import { rulesRefusal } from "./container-rules.ts";
import { dialDatagrams } from "./docker-datagrams.ts";
import { dockerExec } from "./docker-exec.ts";
import { DockerLease, removeLeftovers } from "./docker-lease.ts";
import { LABEL } from "./docker-names.ts";
import {
  DEFAULT_DOCKER_LIMITS,
  type DockerLimits,
  type DockerSettings,
} from "./docker-settings.ts";
import { EngineClient } from "./engine-client.ts";
import { listContainers, type ListedContainer } from "./engine-container.ts";
import { seccompProfile } from "./seccomp-profile.ts";
import { EngineImages } from "./engine-images.ts";

export interface DockerDriverOptions {
  /** The driver's own folder. */
  readonly home: string;
  /** Names this provider in the engine: letters, digits and dashes. */
  readonly instanceId: string;
  /** `unix:///var/run/docker.sock` (default) or `tcp://host:port`. */
  readonly engine?: string;
  /** Maps the host of an image's name to a registry, such as the built-in one. */
  readonly resolveHost?: ResolveHost;
  /** Whether workloads outlive this process, to be adopted by the next one. Without it the next one removes what was left. */
  readonly keepRunning: boolean;
  readonly logger: Logger;
  readonly limits?: Partial<DockerLimits>;
  readonly reserve?: Partial<Reserve>;
  readonly keeping?: Partial<ImageKeeping>;
  /** How containers are reached: by default their addresses as root with a unix socket, ports published on loopback otherwise. */
  readonly reach?: "address" | "published";
}

/** Runs leases in a container engine that speaks the Docker Engine API. */
export interface DockerDriver extends WorkloadDriver {
  readonly name: "docker";
  /** What the engine or this machine cannot do for tenants, a sentence each. */
  warnings(): readonly string[];
}

const COLLECT_EVERY_MS = 60 * 60 * 1_000;

/**
 * Connects, sweeps what an earlier run of this instance left behind or goes on with it, and is ready.
 * @throws VyomError `workload.engine_unreachable`, `workload.engine_address`, `workload.instance_id`
 */
export async function createDockerDriver(o: DockerDriverOptions): Promise<DockerDriver> {
  if (!/^[A-Za-z0-9-]{1,40}$/.test(o.instanceId)) {
    throw new VyomError(
      "workload.instance_id",
      `instance id "${o.instanceId}" must be 1 to 40 letters, digits or dashes`,
    );
  }
  const client = new EngineClient(o.engine ?? "unix:///var/run/docker.sock");
  const { isPodman, name } = await client.negotiate();
  o.logger.info({ engine: name }, "container engine");
  mkdirSync(join(o.home, "leases"), { recursive: true, mode: 0o700 });
  const home = realpathSync(o.home);
  const isLocalRoot = client.isUnixSocket && process.geteuid?.() === 0;
  const reach = o.reach ?? (isLocalRoot ? "address" : "published");
  const settings: DockerSettings = {
    instance: o.instanceId,
    leases: join(home, "leases"),
    client,
    images: await EngineImages.open({
      client,
      directory: join(home, "images"),
      instance: o.instanceId,
      resolveHost: o.resolveHost,
      keeping: o.keeping,
    }),
    limits: { ...DEFAULT_DOCKER_LIMITS, ...o.limits },
    logger: o.logger,
    keepRunning: o.keepRunning,
    isPodman,
    seccompFile: isPodman && client.isUnixSocket ? writeProfile(home) : undefined,
    reach,
    rulesRefusal:
      reach === "address" ? rulesRefusal() : "the engine's containers are not within reach",
  };
  const reserve = { ...DEFAULT_RESERVE, ...o.reserve };
  const diskBytes = await allocatableDiskBytes({ home, leases: settings.leases });
  const driver = new Driver(settings, { reserve, diskBytes });
  await driver.recover();
  driver.startHousekeeping();
  return driver;
}

function writeProfile(home: string): string {
  const file = join(home, "seccomp.json");
  writeFileSync(file, seccompProfile());
  return file;
}

class Driver implements DockerDriver {
  readonly name = "docker";
  readonly #settings: DockerSettings;
  readonly #o: { readonly reserve: Reserve; readonly diskBytes: bigint };
  readonly #leases = new Map<string, DockerLease>();
  /** Work on one lease happens one after the other. */
  readonly #queues = new Map<string, Promise<unknown>>();
  #isClosed = false;
  #housekeeping: NodeJS.Timeout | undefined;

  constructor(settings: DockerSettings, o: { reserve: Reserve; diskBytes: bigint }) {
    this.#settings = settings;
    this.#o = o;
  }

  async recover(): Promise<void> {
    const { client, instance, leases, keepRunning } = this.#settings;
    const byLease = new Map<string, ListedContainer[]>();
    for (const container of await listContainers(client, { [LABEL.instance]: instance })) {
      const lease = container.Labels[LABEL.lease] ?? "";
      byLease.set(lease, [...(byLease.get(lease) ?? []), container]);
    }
    for (const folder of LeaseFolder.list(leases)) {
      const { record } = folder;
      if (record === undefined || record.instance !== instance) continue;
      const lease = new DockerLease(this.#settings, folder);
      this.#leases.set(folder.name, lease);
      if (keepRunning) lease.adopt(byLease.get(record.lease) ?? []);
      else await removeLeftovers(this.#settings, { lease: folder, isAll: false });
    }
    const known = new Set([...this.#leases.values()].map(({ folder }) => folder.record?.lease));
    for (const [lease, containers] of byLease)
      if (!known.has(lease))
        for (const { Id } of containers)
          await client.run(
            { method: "DELETE", path: `/containers/${Id}`, query: { force: true, v: true } },
            404,
          );
  }

  startHousekeeping(): void {
    void this.#collectImages();
    this.#housekeeping = setInterval(() => void this.#collectImages(), COLLECT_EVERY_MS);
    this.#housekeeping.unref();
  }
  async #collectImages(): Promise<void> {
    const inUse = new Set([...this.#leases.values()].flatMap(({ images }) => [...images]));
    try {
      await this.#settings.images.collect(inUse);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      this.#settings.logger.warn({ error: why }, "unused images could not be deleted");
    }
  }

  warnings(): readonly string[] {
    const { limits, rulesRefusal: why } = this.#settings;
    return [
      `the disk use of containers is not limited but looked at every ${limits.diskPollMs / 1_000} s, and who uses too much is restarted`,
      ...(why === undefined
        ? []
        : [
            `containers may reach this machine's private networks, and ports of services are the programs' own: ${why}`,
          ]),
    ];
  }

  async inventory(): Promise<NodeInventory[]> {
    const info = await this.#settings.client.json<{
      readonly NCPU: number;
      readonly MemTotal: number;
    }>({
      method: "GET",
      path: "/info",
    });
    const { reserve, diskBytes } = this.#o;
    const less = (whole: bigint, kept: number): bigint =>
      whole > BigInt(kept) ? whole - BigInt(kept) : 0n;
    return [
      {
        name: hostname(),
        cpuMilli: less(BigInt(info.NCPU) * 1_000n, reserve.cpuMilli),
        memoryBytes: less(BigInt(info.MemTotal), reserve.memoryBytes),
        ephemeralBytes: less(diskBytes, reserve.ephemeralBytes),
        gpus: [],
        storageClasses: ["default", "beta2", "ram"],
      },
    ];
  }

  apply(workload: LeaseWorkload): Promise<void> {
    const name = leaseNamespace(workload.lease);
    return this.#inTurn(name, async () => {
      checkNames(workload);
      if (this.#isClosed) throw new VyomError("workload.closed", "the driver is closed");
      const lease =
        this.#leases.get(name) ??
        new DockerLease(this.#settings, new LeaseFolder(this.#settings.leases, workload.lease));
      this.#leases.set(name, lease);
      await lease.apply(workload);
    });
  }

  remove(id: LeaseId): Promise<void> {
    const name = leaseNamespace(id);
    return this.#inTurn(name, async () => {
      await this.#leases.get(name)?.remove();
      this.#leases.delete(name);
      await this.#collectImages();
    });
  }

  list(): Promise<LeaseId[]> {
    return Promise.resolve([...this.#leases.values()].map((lease) => lease.folder.lease));
  }
  status(id: LeaseId): Promise<ServiceStatus[] | undefined> {
    return Promise.resolve(this.#leases.get(leaseNamespace(id))?.status());
  }

  logs(
    id: LeaseId,
    o: { services?: string[]; tail?: number; follow: boolean; signal: AbortSignal },
  ): AsyncIterable<LogLine> {
    return readReplicaLogs(new LeaseFolder(this.#settings.leases, id).logs, o);
  }
  events(
    id: LeaseId,
    o: { follow: boolean; services?: string[]; signal: AbortSignal },
  ): AsyncIterable<WorkloadEvent> {
    return readEvents(new LeaseFolder(this.#settings.leases, id).events, o);
  }

  #lease(id: LeaseId): DockerLease {
    const lease = this.#leases.get(leaseNamespace(id));
    if (lease === undefined)
      throw new VyomError("workload.not_running", "the lease is not running on this provider");
    return lease;
  }

  async exec(id: LeaseId, o: ExecOptions): Promise<ExecSession> {
    const { container } = this.#lease(id).pick(o.service, o.replica).body;
    if (container === undefined)
      throw new VyomError("workload.not_running", `${o.service} is not running`);
    const mayKill = this.#settings.reach === "address";
    return dockerExec(this.#settings.client, { ...o, container: container.Id, mayKill });
  }

  async dial(id: LeaseId, o: { service: string; port: number; replica?: number }): Promise<Duplex> {
    return this.#lease(id).pick(o.service, o.replica).body.dial(o.port);
  }
  async dialDatagram(id: LeaseId, o: { service: string; port: number }): Promise<DatagramChannel> {
    const { body } = this.#lease(id).pick(o.service, undefined);
    if (this.#settings.reach !== "address" || body.address === "")
      throw new VyomError("workload.not_running", "UDP ports of this engine are not within reach");
    return dialDatagrams({ host: body.address, port: o.port });
  }

  async close(o?: { keepRunning?: boolean }): Promise<void> {
    this.#isClosed = true;
    clearInterval(this.#housekeeping);
    const keepRunning = o?.keepRunning ?? this.#settings.keepRunning;
    const { closeGraceMs } = this.#settings.limits;
    await Promise.all(
      [...this.#leases].map(([name, lease]) =>
        this.#inTurn(name, () => (keepRunning ? lease.release() : lease.stop(closeGraceMs))),
      ),
    );
  }

  #inTurn<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
    const before = this.#queues.get(name) ?? Promise.resolve();
    const result = before.then(work, work);
    const settled = result
      .catch(() => {})
      .finally(() => {
        if (this.#queues.get(name) === settled) this.#queues.delete(name);
      });
    this.#queues.set(name, settled);
    return result;
  }
}
