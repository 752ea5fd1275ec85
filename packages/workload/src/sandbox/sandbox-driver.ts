import { mkdirSync, realpathSync } from "node:fs";
import { join } from "node:path";
import type { Duplex } from "node:stream";
import { VyomError, type LeaseId } from "@vyom/core";
import type {
  DatagramChannel,
  ExecOptions,
  ExecSession,
  ImageSource,
  LeaseWorkload,
  Logger,
  LogLine,
  NodeInventory,
  ServiceStatus,
  WorkloadDriver,
  WorkloadEvent,
} from "../driver.ts";
import { readEvents } from "../event-log.ts";
import { leaseNamespace } from "../lease-namespace.ts";
import { checkNames } from "../workload-names.ts";
import { readReplicaLogs } from "../replica-log.ts";
import { codeEntries } from "./code-entry.ts";
import { execSession } from "./exec-client.ts";
import { LeaseCgroups } from "./lease-cgroups.ts";
import { loopDiskRefusal } from "./loop-disks.ts";
import { LeaseFolder } from "../lease-folder.ts";
import {
  DEFAULT_RESERVE,
  allocatableDiskBytes,
  machineInventory,
  type Reserve,
} from "../machine/machine-inventory.ts";
import { findRuntime } from "./find-runtime.ts";
import type { OciRuntime, RuntimeChoice } from "./oci-runtime.ts";
import { findShims, killProcesses } from "./process-table.ts";
import { SandboxLease } from "./sandbox-lease.ts";
import { DEFAULT_LIMITS, type SandboxLimits, type SandboxSettings } from "./sandbox-settings.ts";
import { findEgress, hasNatTools, type EgressChoice } from "./find-egress.ts";
import { MachineNat } from "./nat/machine-nat.ts";
import { openShim } from "./shim-channel.ts";
import { refusedRanges } from "../machine/refused-ranges.ts";
import { SocketDatagrams } from "./socket-datagrams.ts";

export interface SandboxDriverOptions {
  /** The driver's own folder. */
  readonly home: string;
  /** Names this provider in process lists and cgroups: letters, digits and dashes. */
  readonly instanceId: string;
  readonly images: ImageSource;
  /** Whether workloads outlive this process, to be adopted by the next one. */
  readonly keepRunning: boolean;
  readonly logger: Logger;
  readonly limits?: Partial<SandboxLimits>;
  /** `polled`: the use of disk is looked at, not limited, also where it could be. */
  readonly disks?: "limited" | "polled";
  /** How containers reach the internet (`auto`, unless told); `none`: not at all, also where they could. */
  readonly egress?: EgressChoice;
  /** Who starts containers: crun or runc where installed (`auto`, unless told), or Vyom's own last stage. */
  readonly runtime?: RuntimeChoice;
  readonly reserve?: Partial<Reserve>;
}

/** Runs leases in Linux namespaces of this machine, without any container engine. */
export interface SandboxDriver extends WorkloadDriver {
  readonly name: "sandbox";
  dialDatagram(id: LeaseId, o: { service: string; port: number }): Promise<DatagramChannel>;
  /** Who starts containers; Vyom's own last stage when nobody is named. */
  readonly runtime: OciRuntime | undefined;
  /** What this machine cannot enforce, a sentence each. */
  warnings(): readonly string[];
}

/** Sweeps what an earlier run of this instance left behind, adopts what shall live on, and is ready. */
export async function createSandboxDriver(o: SandboxDriverOptions): Promise<SandboxDriver> {
  if (!/^[A-Za-z0-9-]{1,40}$/.test(o.instanceId)) {
    throw new VyomError(
      "workload.instance_id",
      `instance id "${o.instanceId}" must be 1 to 40 letters, digits or dashes`,
    );
  }
  mkdirSync(join(o.home, "leases"), { recursive: true, mode: 0o711 });
  const home = realpathSync(o.home);
  const settings: SandboxSettings = {
    instance: o.instanceId,
    leases: join(home, "leases"),
    images: o.images,
    limits: { ...DEFAULT_LIMITS, ...o.limits },
    logger: o.logger,
    keepRunning: o.keepRunning,
    isRoot: process.geteuid?.() === 0,
    code: codeEntries(join(home, "code")),
    runtime: findRuntime(o.runtime ?? "auto"),
    cgroups: LeaseCgroups.open(o.instanceId),
    egress: findEgress(o.egress ?? "auto"),
    nat: hasNatTools()
      ? new MachineNat({ instance: o.instanceId, file: join(home, "nat.json") })
      : undefined,
    diskRefusal: o.disks === "polled" ? "it is switched off" : await loopDiskRefusal(home),
  };
  const driver = new Driver(settings, {
    diskBytes: await allocatableDiskBytes({ home, leases: settings.leases }),
    reserve: { ...DEFAULT_RESERVE, ...o.reserve },
  });
  await driver.recover();
  driver.startHousekeeping();
  return driver;
}

const COLLECT_EVERY_MS = 60 * 60 * 1_000;

class Driver implements SandboxDriver {
  readonly name = "sandbox";
  readonly #settings: SandboxSettings;
  readonly #diskBytes: bigint;
  readonly #reserve: Reserve;
  readonly #leases = new Map<string, SandboxLease>();
  /** Work on one lease happens one after the other. */
  readonly #queues = new Map<string, Promise<unknown>>();
  #isClosed = false;
  #housekeeping: NodeJS.Timeout | undefined;
  #addressWatch: NodeJS.Timeout | undefined;
  /** What leases' ways out were last told to refuse. */
  #refused: string = JSON.stringify(refusedRanges());
  #natWarnings: readonly string[] = [];

  constructor(settings: SandboxSettings, o: { diskBytes: bigint; reserve: Reserve }) {
    this.#settings = settings;
    this.#diskBytes = o.diskBytes;
    this.#reserve = o.reserve;
  }

  /** First run of what happens from time to time. */
  startHousekeeping(): void {
    void this.#collectImages();
    this.#housekeeping = setInterval(() => void this.#collectImages(), COLLECT_EVERY_MS);
    this.#housekeeping.unref();
    const { addressPollMs } = this.#settings.limits;
    this.#addressWatch = setInterval(() => this.#watchAddresses(), addressPollMs);
    this.#addressWatch.unref();
  }

  /** An address that the machine got meanwhile is as little for tenants as those that it had. */
  #watchAddresses(): void {
    this.#settings.nat?.refresh().catch((error: unknown) => {
      const why = error instanceof Error ? error.message : String(error);
      this.#settings.logger.warn({ error: why }, "the leases' way out does not follow the machine");
    });
    const refused = JSON.stringify(refusedRanges());
    if (refused === this.#refused) return;
    this.#refused = refused;
    for (const lease of this.#leases.values()) void lease.refuseOwnAddresses();
  }

  async recover(): Promise<void> {
    const { instance, leases, keepRunning, cgroups } = this.#settings;
    const adopted = new Set<string>();
    for (const folder of LeaseFolder.list(leases)) {
      const lease = new SandboxLease(this.#settings, folder);
      const { record } = folder;
      if (record === undefined || record.instance !== instance) continue;
      this.#leases.set(folder.name, lease);
      if (keepRunning && lease.adopt(record)) adopted.add(folder.name);
    }
    const shims = findShims({ instance });
    const kept = new Set(
      [...adopted].flatMap((lease) => findShims({ instance, lease }).map(({ pid }) => pid)),
    );
    await killProcesses(shims.filter(({ pid }) => !kept.has(pid)));
    for (const name of cgroups.list()) if (!adopted.has(name)) await cgroups.remove(name);
    const { nat, egress } = this.#settings;
    await nat?.sweep(adopted);
    if (egress.kind === "nat") this.#natWarnings = (await nat?.warnings()) ?? [];
  }

  get runtime(): OciRuntime | undefined {
    return this.#settings.runtime;
  }

  warnings(): readonly string[] {
    return [
      ...this.#settings.cgroups.warnings,
      ...(this.#settings.isRoot
        ? []
        : [
            "images that switch to another user than root are refused: without root there is one user id only",
          ]),
      ...(this.#settings.egress.refusal === undefined
        ? []
        : [`containers have no way out to the internet: ${this.#settings.egress.refusal}`]),
      ...this.#natWarnings,
      ...(this.#settings.diskRefusal === undefined
        ? []
        : [
            `the disk use of containers is not limited but looked at every ${this.#settings.limits.diskPollMs / 1_000} s, and who uses too much is restarted: ${this.#settings.diskRefusal}`,
          ]),
    ];
  }

  inventory(): Promise<NodeInventory[]> {
    return Promise.resolve([
      machineInventory({ diskBytes: this.#diskBytes, reserve: this.#reserve }),
    ]);
  }

  apply(workload: LeaseWorkload): Promise<void> {
    const name = leaseNamespace(workload.lease);
    return this.#inTurn(name, async () => {
      checkNames(workload);
      if (this.#isClosed) throw new VyomError("workload.closed", "the driver is closed");
      const lease =
        this.#leases.get(name) ??
        new SandboxLease(this.#settings, new LeaseFolder(this.#settings.leases, workload.lease));
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

  /** Lets the image source delete what no lease uses; not while it is unknown what an adopted lease uses. */
  async #collectImages(): Promise<void> {
    const used = [...this.#leases.values()].map(({ rootfs }) => rootfs);
    const inUse = new Set(used.flatMap((rootfs) => [...(rootfs ?? [])]));
    if (used.includes(undefined)) return;
    try {
      await this.#settings.images.collect?.(inUse);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      this.#settings.logger.warn({ error: why }, "unused images could not be deleted");
    }
  }

  list(): Promise<LeaseId[]> {
    return Promise.resolve([...this.#leases.values()].map((lease) => lease.folder.lease));
  }

  status(id: LeaseId): Promise<ServiceStatus[] | undefined> {
    return this.#leases.get(leaseNamespace(id))?.status() ?? Promise.resolve(undefined);
  }

  logs(
    id: LeaseId,
    o: { services?: string[]; tail?: number; follow: boolean; signal: AbortSignal },
  ): AsyncIterable<LogLine> {
    return readReplicaLogs(this.#folder(id).logs, o);
  }
  events(
    id: LeaseId,
    o: { follow: boolean; services?: string[]; signal: AbortSignal },
  ): AsyncIterable<WorkloadEvent> {
    return readEvents(this.#folder(id).events, o);
  }
  #folder(id: LeaseId): LeaseFolder {
    return new LeaseFolder(this.#settings.leases, id);
  }

  async exec(id: LeaseId, o: ExecOptions): Promise<ExecSession> {
    const { socket } = await openShim(this.#folder(id).world, {
      op: "exec",
      service: o.service,
      replica: o.replica,
      command: o.command,
      tty: o.tty,
      stdin: o.stdin,
      size: o.size,
    });
    return execSession(socket);
  }

  async dial(id: LeaseId, o: { service: string; port: number; replica?: number }): Promise<Duplex> {
    const { socket } = await openShim(this.#folder(id).world, {
      op: "dial",
      service: o.service,
      port: o.port,
      replica: o.replica,
    });
    return socket;
  }

  async dialDatagram(id: LeaseId, o: { service: string; port: number }): Promise<DatagramChannel> {
    const { socket } = await openShim(this.#folder(id).world, {
      op: "datagrams",
      service: o.service,
      port: o.port,
    });
    return new SocketDatagrams(socket);
  }

  async close(o?: { keepRunning?: boolean }): Promise<void> {
    this.#isClosed = true;
    clearInterval(this.#housekeeping);
    clearInterval(this.#addressWatch);
    const { limits, cgroups } = this.#settings;
    const keepRunning = o?.keepRunning ?? this.#settings.keepRunning;
    await Promise.all(
      [...this.#leases].map(([name, lease]) =>
        this.#inTurn(name, () => (keepRunning ? lease.release() : lease.stop(limits.closeGraceMs))),
      ),
    );
    if (!keepRunning) await cgroups.removeAll();
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
