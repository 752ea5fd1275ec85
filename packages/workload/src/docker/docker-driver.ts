import { mkdirSync, realpathSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
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
import { DEFAULT_RESERVE, type Reserve } from "../machine/machine-inventory.ts";
import { dockerExec } from "./docker-exec.ts";
import { DockerLease, removeLeftovers, removeNetwork } from "./docker-lease.ts";
import { DockerNames, LABEL } from "./docker-names.ts";
import {
  DEFAULT_DOCKER_LIMITS,
  type DockerLimits,
  type DockerSettings,
} from "./docker-settings.ts";
import { engineAddress, findEngine, type EngineAddress } from "./engine-address.ts";
import { EngineClient } from "./engine-client.ts";
import { listContainers, removeContainer, type ListedContainer } from "./engine-container.ts";
import { EngineImages } from "./engine-images.ts";
import {
  engineDiskBytes,
  engineInfo,
  engineInventory,
  engineWarnings,
  type EngineInfo,
} from "./engine-info.ts";
import { listNetworks } from "./engine-network.ts";
import { MachineFilter } from "./machine-filter.ts";
import { filterRefusal } from "../machine/packet-filter.ts";
import { seccompProfile } from "./seccomp-profile.ts";

export interface DockerDriverOptions {
  /** The driver's own folder. */
  readonly home: string;
  /** Names this provider in the engine: letters, digits and dashes. */
  readonly instanceId: string;
  /**
   * `unix:///path` or `tcp://host:port`; without it the one that the `docker` command would take, see `findEngine`.
   * DOCKER_CERT_PATH names the certificates of TCP with TLS.
   */
  readonly engine?: string;
  /** Maps the host of an image's name to a registry, such as the built-in one. */
  readonly resolveHost?: ResolveHost;
  /** Whether workloads outlive this process, to be adopted by the next one. Without it the next one removes what was left. */
  readonly keepRunning: boolean;
  readonly logger: Logger;
  readonly limits?: Partial<DockerLimits>;
  readonly reserve?: Partial<Reserve>;
  readonly keeping?: Partial<ImageKeeping>;
  /** How containers are reached: by default their addresses as root with a unix socket, published ports otherwise. */
  readonly reach?: "address" | "published";
  /**
   * Address of the engine's machine on which ports are published and dialled, 127.0.0.1 by default; for an engine on
   * another machine an address of its own that nobody else reaches.
   */
  readonly publishOn?: string;
  /** The control group below which the engine shall put containers; its own choice by default. */
  readonly cgroupParent?: string;
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
 * @throws VyomError `workload.engine_unreachable`, `workload.engine_certificate`, `workload.engine_address`,
 * `workload.engine_version`, `workload.instance_id`
 */
export async function createDockerDriver(o: DockerDriverOptions): Promise<DockerDriver> {
  if (!/^[A-Za-z0-9-]{1,40}$/.test(o.instanceId)) {
    throw new VyomError(
      "workload.instance_id",
      `instance id "${o.instanceId}" must be 1 to 40 letters, digits or dashes`,
    );
  }
  const address = addressOf(o);
  const client = new EngineClient(address);
  const { isPodman, name } = await client.negotiate();
  const info = await engineInfo(client);
  o.logger.info({ engine: name }, "container engine");
  mkdirSync(join(o.home, "leases"), { recursive: true, mode: 0o700 });
  const home = realpathSync(o.home);
  const instance = o.instanceId;
  const isLocal = client.isUnixSocket && process.platform === "linux";
  const reach = o.reach ?? (isLocal && process.geteuid?.() === 0 ? "address" : "published");
  const refusal = reach === "address" ? filterRefusal() : "its containers are not within reach";
  const settings: DockerSettings = {
    instance,
    leases: join(home, "leases"),
    client,
    images: await EngineImages.open({
      client,
      directory: join(home, "images"),
      instance,
      resolveHost: o.resolveHost,
      keeping: o.keeping,
    }),
    limits: { ...DEFAULT_DOCKER_LIMITS, ...o.limits },
    logger: o.logger,
    keepRunning: o.keepRunning,
    isPodman,
    seccomp: isPodman ? (isLocal ? writeProfile(home) : undefined) : seccompProfile(),
    reach,
    publishOn: o.publishOn ?? "127.0.0.1",
    cgroupParent: o.cgroupParent,
    filter: refusal === undefined ? new MachineFilter(instance) : undefined,
  };
  const diskBytes = await engineDiskBytes(client, { info, home, instance });
  const reserve = { ...DEFAULT_RESERVE, ...o.reserve };
  const warnings = [...engineWarnings(info), ...networkWarnings(settings, refusal)];
  const driver = new Driver(settings, { reserve, diskBytes, warnings, info });
  await driver.recover();
  driver.startHousekeeping();
  return driver;
}

function addressOf(o: DockerDriverOptions): EngineAddress {
  const { env } = process;
  const address =
    o.engine === undefined
      ? findEngine({ env, home: homedir(), uid: process.geteuid?.() ?? -1 })
      : engineAddress(o.engine, env["DOCKER_CERT_PATH"]);
  const isHere = "socketPath" in address || /^(?:localhost|127\.[\d.]+|::1)$/.test(address.host);
  if (isHere || o.publishOn !== undefined) return address;
  throw new VyomError(
    "workload.engine_address",
    `the engine at ${address.host} is on another machine, name the address on which it shall publish ports (publishOn)`,
  );
}

function writeProfile(home: string): string {
  const file = join(home, "seccomp.json");
  writeFileSync(file, seccompProfile());
  return file;
}

function networkWarnings(
  { limits, seccomp, reach }: DockerSettings,
  refusal: string | undefined,
): readonly string[] {
  return [
    `the disk use of containers is not limited but looked at every ${limits.diskPollMs / 1_000} s, and who uses too much is restarted`,
    ...(refusal === undefined
      ? []
      : [
          `containers may reach this machine and its private networks, and ports of services are the programs' own: packet filters cannot be set, ${refusal}`,
        ]),
    ...(reach === "address"
      ? []
      : [
          "names of services are the engine's own and lead to all replicas, ready or not, and a command in a container goes on when its session is cut",
        ]),
    ...(seccomp === undefined
      ? ["containers may make namespaces of their own, as Podman's system call filter allows it"]
      : []),
  ];
}

interface DriverFacts {
  readonly reserve: Reserve;
  readonly diskBytes: bigint;
  readonly warnings: readonly string[];
  readonly info: EngineInfo;
}

class Driver implements DockerDriver {
  readonly name = "docker";
  readonly #settings: DockerSettings;
  readonly #o: DriverFacts;
  readonly #leases = new Map<string, DockerLease>();
  /** Work on one lease happens one after the other. */
  readonly #queues = new Map<string, Promise<unknown>>();
  #isClosed = false;
  #housekeeping: NodeJS.Timeout | undefined;

  constructor(settings: DockerSettings, o: DriverFacts) {
    this.#settings = settings;
    this.#o = o;
  }

  async recover(): Promise<void> {
    const { client, instance, leases, keepRunning, filter } = this.#settings;
    const networks = await listNetworks(client, instance);
    await filter?.add(networks);
    const byLease = new Map<string, ListedContainer[]>();
    for (const container of await listContainers(client, { [LABEL.instance]: instance })) {
      const lease = container.Labels[LABEL.lease] ?? "";
      byLease.set(lease, [...(byLease.get(lease) ?? []), container]);
    }
    const known = new Set<string>();
    for (const folder of LeaseFolder.list(leases)) {
      const { record } = folder;
      if (record === undefined || record.instance !== instance) continue;
      known.add(record.lease).add(new DockerNames({ instance, lease: folder.name }).network);
      const lease = new DockerLease(this.#settings, folder);
      this.#leases.set(folder.name, lease);
      if (keepRunning) lease.adopt(byLease.get(record.lease) ?? []);
      else await removeLeftovers(this.#settings, { lease: folder, isAll: false });
    }
    for (const [lease, containers] of byLease)
      if (!known.has(lease)) for (const { Id } of containers) await removeContainer(client, Id);
    for (const name of networks.keys())
      if (!known.has(name)) await removeNetwork(this.#settings, name);
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
    return this.#o.warnings;
  }
  inventory(): Promise<NodeInventory[]> {
    return Promise.resolve([engineInventory(this.#o)]);
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
    return this.#lease(id).pick(o.service, undefined).body.dialDatagrams(o.port);
  }

  async close(o?: { keepRunning?: boolean }): Promise<void> {
    this.#isClosed = true;
    clearInterval(this.#housekeeping);
    const keepRunning = o?.keepRunning ?? this.#settings.keepRunning;
    const { closeGraceMs } = this.#settings.limits;
    await Promise.all(
      [...this.#leases].map(([name, lease]) =>
        this.#inTurn(name, () =>
          keepRunning ? lease.release() : this.#stop(name, lease, closeGraceMs),
        ),
      ),
    );
  }

  /** With the engine away the next driver sweeps what is left. */
  async #stop(name: string, lease: DockerLease, graceMs: number): Promise<void> {
    await lease.stop(graceMs).catch((error: unknown) => {
      const why = error instanceof Error ? error.message : String(error);
      this.#settings.logger.warn({ lease: name, error: why }, "a lease could not be stopped");
    });
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
