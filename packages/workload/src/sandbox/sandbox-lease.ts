import { dirname } from "node:path";
import { VyomError } from "@vyom/core";
import { backOffAfterExit, NO_BACK_OFF, type BackOff } from "../back-off.ts";
import type { LeaseWorkload, ServiceSpec, ServiceStatus, WorkloadEvent } from "../driver.ts";
import { EventLogWriter } from "../event-log.ts";
import { replicaName } from "../replica-log.ts";
import { LeaseDisks } from "./lease-disks.ts";
import type { LeaseFolder, LeaseRecord } from "./lease-folder.ts";
import type { LeasePlan, ServicePlan } from "./lease-plan.ts";
import { LeaseUplink } from "./lease-uplink.ts";
import { LeaseShim } from "./lease-shim.ts";
import type { SandboxSettings } from "./sandbox-settings.ts";
import { servicePlan, withoutCycles, workloadKind } from "./service-plan.ts";
import { askShim } from "./shim-channel.ts";
import { FIRST_ID } from "./shim-process.ts";

/** One lease on this machine: brings its shim to what is wanted, in the background, until it is removed. */
export class SandboxLease {
  readonly folder: LeaseFolder;
  readonly #settings: SandboxSettings;
  #wanted: LeaseWorkload | undefined;
  readonly #shim: LeaseShim;
  /** Generation that the running shim has. */
  #applied: string | undefined;
  #rollout: { readonly abort: AbortController; readonly done: Promise<void> } | undefined;
  #failure: { readonly service: string; readonly reason: string } | undefined;
  /** Root file systems that containers of it may use; `undefined` for a lease whose record does not say. */
  #rootfs: ReadonlySet<string> | undefined = new Set();
  readonly #disks: LeaseDisks;
  readonly #uplink: LeaseUplink;
  /** Those of the last plan alone. */
  #previous: readonly string[] | undefined;
  /** Of shims that ended unasked. */
  #crashes: BackOff = NO_BACK_OFF;

  constructor(settings: SandboxSettings, folder: LeaseFolder) {
    this.#settings = settings;
    this.folder = folder;
    this.#uplink = new LeaseUplink({ folder, logger: settings.logger });
    this.#disks = new LeaseDisks(settings, folder);
    this.#shim = new LeaseShim(settings, {
      folder,
      onUnexpectedExit: (ranMs) => this.#recoverShim(ranMs),
    });
  }

  /** Takes over a shim that outlived its daemon, when the record still fits. */
  adopt(record: LeaseRecord): boolean {
    if (!this.#shim.adopt(record)) return false;
    this.#applied = record.generation;
    this.#rootfs = record.rootfs === undefined ? undefined : new Set(record.rootfs);
    return true;
  }
  get rootfs(): ReadonlySet<string> | undefined {
    return this.#rootfs;
  }

  async apply(workload: LeaseWorkload): Promise<void> {
    const isRolling =
      this.#rollout !== undefined && this.#wanted?.generation === workload.generation;
    const isDone = this.#isCurrent(workload);
    this.#wanted = workload;
    if (isRolling || isDone) return;
    this.folder.create({ uid: this.#uid });
    this.#writeRecord();
    await this.#cancelRollout();
    this.#startRollout();
  }
  #isCurrent(workload: LeaseWorkload): boolean {
    return this.#shim.isAlive && this.#applied === workload.generation;
  }
  get #uid(): number | undefined {
    return this.#settings.isRoot ? FIRST_ID : undefined;
  }

  #recoverShim(ranMs: number): void {
    this.#settings.logger.warn(
      { lease: this.folder.name, log: this.folder.shimLog },
      "a lease's sandbox ended unexpectedly and is started again",
    );
    this.#applied = undefined;
    const next = backOffAfterExit(this.#crashes, ranMs);
    this.#crashes = next.state;
    if (this.#rollout === undefined && this.#wanted !== undefined) this.#startRollout(next.delayMs);
  }

  #startRollout(delayMs = 0): void {
    const abort = new AbortController();
    const done = this.#rollOut(abort.signal, delayMs).finally(() => {
      if (this.#rollout?.abort === abort) this.#rollout = undefined;
    });
    this.#rollout = { abort, done };
  }
  async #cancelRollout(): Promise<void> {
    const rollout = this.#rollout;
    this.#rollout = undefined;
    rollout?.abort.abort();
    await rollout?.done;
  }

  /** Tries until it has worked or is aborted; never rejects. */
  async #rollOut(signal: AbortSignal, delayMs: number): Promise<void> {
    const events = new EventLogWriter(this.folder.ownEvents, { writer: "daemon" });
    try {
      if (delayMs > 0) await pause(delayMs, signal);
      for (let state = NO_BACK_OFF; !signal.aborted;) {
        try {
          await this.#rollOutOnce(events, signal);
          this.#failure = undefined;
          return;
        } catch (error) {
          if (signal.aborted) return;
          const next = backOffAfterExit(state, 0);
          state = next.state;
          this.#tellFailure(events, error);
          await pause(next.delayMs, signal);
        }
      }
    } finally {
      events.close();
    }
  }
  #tellFailure(events: EventLogWriter, error: unknown): void {
    const message = error instanceof Error ? error.message : String(error);
    this.#settings.logger.warn(
      { lease: this.folder.name, error: message },
      "a lease could not be brought up, it is tried again",
    );
    const service = this.#wanted?.services[0];
    if (error instanceof PullFailure || service === undefined) return;
    this.#failure = { service: service.name, reason: message };
    this.#event(events, {
      type: "Warning",
      reason: "FailedCreatePodSandBox",
      note: message,
      service,
    });
  }

  async #rollOutOnce(events: EventLogWriter, signal: AbortSignal): Promise<void> {
    const workload = this.#wanted;
    if (workload === undefined) return;
    const services = await Promise.all(
      workload.services.map((spec) => this.#resolve(spec, events, signal)),
    );
    signal.throwIfAborted();
    await this.#use(services.map(({ rootfs }) => rootfs));
    const cgroup = this.#settings.cgroups.create(this.folder.name, { uid: this.#uid });
    const { images, code } = this.#settings;
    const folders = [
      ...code.folders,
      this.folder.world,
      ...(this.#settings.diskRefusal === undefined ? [this.folder.disks] : []),
      ...services.map((plan) => images.directory ?? dirname(plan.rootfs)),
    ];
    if (!this.#shim.reaches(folders)) {
      this.#applied = undefined;
      await this.#shim.start({ folders, cgroupProcs: cgroup?.shimProcs ?? [] });
      this.#writeRecord();
    }
    await this.#openUplink(events, workload);
    const { limits } = this.#settings;
    const planned = await this.#disks.mount(services, { shimPid: this.#shim.pid });
    const plan: LeasePlan = {
      generation: workload.generation,
      namespace: this.folder.name,
      stageCommand: [process.execPath, "--no-warnings", this.#settings.code.stage],
      singleId: !this.#settings.isRoot,
      graceMs: limits.graceMs,
      logBytes: limits.logBytesPerReplica,
      shmBytes: limits.shmBytes,
      diskPollMs: limits.diskPollMs,
      cgroup: cgroup?.plan,
      services: withoutCycles(planned),
    };
    signal.throwIfAborted();
    await askShim(this.folder.world, { op: "apply", plan });
    this.#applied = workload.generation;
    this.#writeRecord();
  }

  /** A lease without a way out still runs: its containers may not need one. */
  async #openUplink(events: EventLogWriter, workload: LeaseWorkload): Promise<void> {
    if (this.#settings.uplinkRefusal !== undefined) return;
    try {
      await this.#uplink.open({ shimPid: this.#shim.pid });
    } catch (error) {
      const note = error instanceof Error ? error.message : String(error);
      this.#settings.logger.warn(
        { lease: this.folder.name, error: note },
        "a lease has no way out",
      );
      const service = workload.services[0];
      if (service !== undefined)
        this.#event(events, { type: "Warning", reason: "NetworkNotReady", note, service });
    }
  }

  /** Notes what is about to run; what ran before stays noted until all of it was replaced. */
  async #use(rootfs: readonly string[]): Promise<void> {
    const running = this.#shim.isAlive ? await this.#askStatus() : [];
    const isSettled = running?.every(({ updated, total }) => updated === total) === true;
    const before =
      isSettled && this.#previous !== undefined ? this.#previous : [...(this.#rootfs ?? [])];
    this.#previous = rootfs;
    this.#rootfs = new Set([...before, ...rootfs]);
    this.#writeRecord();
  }

  async #resolve(
    spec: ServiceSpec,
    events: EventLogWriter,
    signal: AbortSignal,
  ): Promise<ServicePlan> {
    const tell = (type: WorkloadEvent["type"], reason: string, note: string): void =>
      this.#event(events, { type, reason, note, service: spec });
    tell("Normal", "Pulling", `Pulling image "${spec.image}"`);
    const startMs = Date.now();
    try {
      const { credentials } = spec;
      const image = await this.#settings.images.resolve(spec.image, {
        signal,
        ...(credentials === undefined ? {} : { credentials }),
      });
      tell(
        "Normal",
        "Pulled",
        `Successfully pulled image "${spec.image}" (${image.digest}) in ${Date.now() - startMs}ms`,
      );
      if (this.#failure?.service === spec.name) this.#failure = undefined;
      return servicePlan(spec, {
        image: image.config,
        rootfs: image.rootfs,
        pidsPerReplica: this.#settings.limits.pidsPerReplica,
      });
    } catch (error) {
      if (signal.aborted) throw error;
      const message = error instanceof Error ? error.message : String(error);
      this.#failure = { service: spec.name, reason: message };
      tell("Warning", "Failed", `Failed to pull image "${spec.image}": ${message}`);
      tell("Warning", "BackOff", `Back-off pulling image "${spec.image}"`);
      throw new PullFailure(
        "workload.pull",
        `image "${spec.image}" of service ${spec.name}: ${message}`,
        { cause: error },
      );
    }
  }

  #writeRecord(): void {
    this.folder.write({
      instance: this.#settings.instance,
      ...(this.#applied === undefined ? {} : { generation: this.#applied }),
      ...this.#shim.record,
      ...(this.#rootfs === undefined ? {} : { rootfs: [...this.#rootfs] }),
    });
  }

  /** Ends everything that runs; files stay. */
  async stop(graceMs: number): Promise<void> {
    await this.#cancelRollout();
    this.#wanted = undefined;
    const uplinkEnd = this.#uplink.release();
    await this.#shim.stop(graceMs);
    await uplinkEnd();
    this.#applied = undefined;
    this.#rootfs = new Set();
    this.#previous = undefined;
    await this.#settings.cgroups.remove(this.folder.name);
  }

  /** Lets go of what runs without ending it. */
  async release(): Promise<void> {
    await this.#cancelRollout();
    this.#uplink.release();
    this.#shim.release();
  }

  /** Ends everything and deletes every file. */
  async remove(): Promise<void> {
    await this.stop(this.#settings.limits.graceMs);
    this.folder.remove();
  }

  async status(): Promise<ServiceStatus[]> {
    const wanted = this.#wanted;
    const wasCurrent = wanted !== undefined && this.#isCurrent(wanted);
    const running = this.#shim.isAlive ? ((await this.#askStatus()) ?? []) : [];
    if (wanted === undefined || this.#isCurrent(wanted)) {
      if (wasCurrent && running.every(({ updated, total }) => updated === total))
        void this.#disks.retireOld({ shimPid: this.#shim.pid });
      return running;
    }
    const kept = running.filter((service) =>
      wanted.services.some(({ name }) => name === service.name),
    );
    const coming = wanted.services.filter(
      ({ name }) => !running.some((service) => service.name === name),
    );
    return [
      ...kept.map((service) => ({ ...service, updated: 0 })),
      ...coming.map((spec) => this.#comingStatus(spec)),
    ];
  }
  async #askStatus(): Promise<ServiceStatus[] | undefined> {
    try {
      return (await askShim(this.folder.world, { op: "status" })).services;
    } catch {
      return undefined; // ended at this moment
    }
  }
  #comingStatus(spec: ServiceSpec): ServiceStatus {
    const failure = this.#failure?.service === spec.name ? this.#failure.reason : undefined;
    return {
      name: spec.name,
      total: spec.replicas,
      available: 0,
      ready: 0,
      updated: 0,
      observedGeneration: 0,
      replicas: Array.from({ length: spec.replicas }, (_, index) => ({
        name: replicaName(spec.name, index),
        state: failure === undefined ? ("pulling" as const) : ("backoff" as const),
        ready: false,
        restarts: 0,
        ...(failure === undefined ? {} : { reason: failure }),
      })),
    };
  }

  #event(
    events: EventLogWriter,
    o: { type: WorkloadEvent["type"]; reason: string; note: string; service: ServiceSpec },
  ): void {
    events.write({
      timeMs: Date.now(),
      type: o.type,
      reason: o.reason,
      note: o.note,
      object: { kind: workloadKind(o.service), namespace: this.folder.name, name: o.service.name },
    });
  }
}

/** A failed pull, of which events have been told already. */
class PullFailure extends VyomError {}

function pause(delayMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const wake = (): void => {
      clearTimeout(timer);
      signal.removeEventListener("abort", wake);
      resolve();
    };
    const timer = setTimeout(wake, delayMs);
    signal.addEventListener("abort", wake, { once: true });
  });
}
