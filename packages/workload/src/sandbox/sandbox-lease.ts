import { dirname } from "node:path";
import { backOffAfterExit, NO_BACK_OFF, type BackOff } from "../back-off.ts";
import type { LeaseWorkload, ServiceSpec, ServiceStatus } from "../driver.ts";
import type { LeaseFolder, LeaseRecord } from "../lease-folder.ts";
import { LeaseRollout, type RolloutSteps } from "../lease-rollout.ts";
import { servicePlan, withoutCycles, type ServicePlan } from "../service/service-plan.ts";
import { LeaseDisks } from "./lease-disks.ts";
import type { LeasePlan } from "./lease-plan.ts";
import { LeaseUplink } from "./lease-uplink.ts";
import { LeaseShim } from "./lease-shim.ts";
import type { SandboxSettings } from "./sandbox-settings.ts";
import { askShim } from "./shim-channel.ts";
import { FIRST_ID } from "./shim-process.ts";

/** One lease on this machine: brings its shim to what is wanted, in the background, until it is removed. */
export class SandboxLease {
  readonly folder: LeaseFolder;
  readonly #settings: SandboxSettings;
  readonly #shim: LeaseShim;
  /** Generation that the running shim has. */
  #applied: string | undefined;
  /** Root file systems that containers of it may use; `undefined` for a lease whose record does not say. */
  #rootfs: ReadonlySet<string> | undefined = new Set();
  readonly #rollout: LeaseRollout;
  readonly #disks: LeaseDisks;
  readonly #uplink: LeaseUplink;
  /** Those of the last plan alone. */
  #previous: readonly string[] | undefined;
  /** Of shims that ended unasked. */
  #crashes: BackOff = NO_BACK_OFF;

  constructor(settings: SandboxSettings, folder: LeaseFolder) {
    this.#settings = settings;
    this.folder = folder;
    this.#rollout = new LeaseRollout({
      folder,
      logger: settings.logger,
      steps: {
        resolve: (spec, signal) => this.#resolve(spec, signal),
        bringUp: (o) => this.#bringUp(o),
      },
    });
    const { logger, egress, nat } = settings;
    this.#uplink = new LeaseUplink({ folder, logger, egress, nat });
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
      this.#rollout.isRunning && this.#rollout.wanted?.generation === workload.generation;
    const isDone = this.#isCurrent(workload);
    this.#rollout.wanted = workload;
    if (isRolling || isDone) return;
    this.folder.create({ uid: this.#uid });
    this.#writeRecord();
    await this.#rollout.cancel();
    this.#rollout.start();
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
    if (!this.#rollout.isRunning && this.#rollout.wanted !== undefined)
      this.#rollout.start(next.delayMs);
  }

  async #resolve(
    spec: ServiceSpec,
    signal: AbortSignal,
  ): Promise<{ digest: string; plan: ServicePlan }> {
    const { images, limits } = this.#settings;
    const { credentials } = spec;
    const { digest, config, rootfs } = await images.resolve(spec.image, {
      signal,
      ...(credentials === undefined ? {} : { credentials }),
    });
    const { pidsPerReplica } = limits;
    return { digest, plan: servicePlan(spec, { config, image: rootfs, pidsPerReplica }) };
  }

  async #bringUp(o: Parameters<RolloutSteps["bringUp"]>[0]): Promise<void> {
    const { workload, plans: services, signal } = o;
    await this.#use(services.map(({ image }) => image));
    const cgroup = this.#settings.cgroups.create(this.folder.name, { uid: this.#uid });
    const { images, code } = this.#settings;
    const folders = [
      ...code.folders,
      this.folder.world,
      ...(this.#settings.diskRefusal === undefined ? [this.folder.disks] : []),
      ...services.map((plan) => images.directory ?? dirname(plan.image)),
    ];
    if (!this.#shim.reaches(folders)) {
      this.#applied = undefined;
      await this.#shim.start({ folders, cgroupProcs: cgroup?.shimProcs ?? [] });
      this.#writeRecord();
    }
    await this.#openUplink(o.warn);
    const { limits } = this.#settings;
    const planned = await this.#disks.mount(services, { shimPid: this.#shim.pid });
    const plan: LeasePlan = {
      generation: workload.generation,
      namespace: this.folder.name,
      stageCommand: [process.execPath, "--no-warnings", this.#settings.code.stage],
      runtime: this.#settings.runtime,
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
  async #openUplink(warn: (reason: string, note: string) => void): Promise<void> {
    try {
      await this.#uplink.open({ shimPid: this.#shim.pid });
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      warn("NetworkNotReady", `no way out to the internet: ${why}`);
    }
  }

  /** Tells the lease's way out what this machine's addresses are now. */
  async refuseOwnAddresses(): Promise<void> {
    if (!this.#shim.isAlive) return;
    try {
      await this.#uplink.refresh();
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      const fields = { lease: this.folder.name, error: why };
      this.#settings.logger.warn(fields, "a lease was not told of the machine's new addresses");
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
    await this.#rollout.cancel();
    this.#rollout.wanted = undefined;
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
    await this.#rollout.cancel();
    this.#uplink.release();
    this.#shim.release();
  }

  /** Ends everything and deletes every file. */
  async remove(): Promise<void> {
    await this.stop(this.#settings.limits.graceMs);
    this.folder.remove();
  }

  async status(): Promise<ServiceStatus[]> {
    const { wanted } = this.#rollout;
    const wasCurrent = wanted !== undefined && this.#isCurrent(wanted);
    const running = this.#shim.isAlive ? ((await this.#askStatus()) ?? []) : [];
    if (wanted === undefined || this.#isCurrent(wanted)) {
      if (wasCurrent && running.every(({ updated, total }) => updated === total))
        void this.#disks.retireOld({ shimPid: this.#shim.pid });
      return running;
    }
    return this.#rollout.statusDuring(running);
  }
  async #askStatus(): Promise<ServiceStatus[] | undefined> {
    try {
      return (await askShim(this.folder.world, { op: "status" })).services;
    } catch {
      return undefined; // ended at this moment
    }
  }
}
