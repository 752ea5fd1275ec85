import { chmodSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { backOffAfterExit, NO_BACK_OFF, type BackOff } from "../../back-off.ts";
import type { ReplicaStatus } from "../../driver.ts";
import { replicaName, ReplicaLogWriter } from "../../replica-log.ts";
import type { ReplicaDisks, ServicePlan } from "../lease-plan.ts";
import type { MountedVolume, StartPlan } from "../stage/stage-plan.ts";
import { ContainerCgroup } from "./container-cgroup.ts";
import { ContainerRun, type ContainerEnd } from "./container-run.ts";
import { watchDiskUsage } from "./disk-usage.ts";
import { hostsText, recordPodEvent, type LeaseContext } from "./lease-context.ts";
import { LeaseNetwork } from "./lease-network.ts";
import { waitUntilReady } from "./readiness.ts";

/** Without a way out nobody listens there, which programs are told at once. */
const RESOLV_CONF = `nameserver ${LeaseNetwork.ownAddress}\n`;

/** One replica of a service: an address, its short-lived files, and its container, started again whenever it ends. */
export class Replica {
  readonly plan: ServicePlan;
  readonly index: number;
  readonly name: string;
  readonly address: string;
  readonly #context: LeaseContext;
  readonly #directory: string;
  readonly #serial: number;
  readonly #log: ReplicaLogWriter;
  readonly #stopping = new AbortController();
  readonly #onReady: () => void;
  readonly #loop: Promise<void>;
  #run: ContainerRun | undefined;
  /** Why the running container is being ended, when it used too much disk. */
  #eviction: string | undefined;
  #backOff: BackOff = NO_BACK_OFF;
  #status: ReplicaStatus;

  /** Starts at once. */
  constructor(context: LeaseContext, o: { plan: ServicePlan; index: number; onReady: () => void }) {
    this.#context = context;
    this.plan = o.plan;
    this.index = o.index;
    this.#onReady = o.onReady;
    this.name = replicaName(o.plan.name, o.index);
    this.#serial = context.nextSerial();
    this.address = context.network.takeReplicaAddress(o.plan.name);
    this.#directory = join(context.directory, "pods", String(this.#serial));
    mkdirSync(this.#directory, { recursive: true });
    this.#log = new ReplicaLogWriter(join(context.directory, "logs"), {
      replica: this.name,
      maxBytes: context.plan.logBytes,
    });
    this.#status = { name: this.name, state: "pending", ready: false, restarts: 0 };
    this.refreshHosts();
    writeFileSync(join(this.#directory, "resolv.conf"), RESOLV_CONF);
    this.#loop = this.#live();
  }

  get status(): ReplicaStatus {
    return { ...this.#status };
  }
  get isReady(): boolean {
    return this.#status.ready;
  }
  /** First process of the running container, as this shim numbers it; 0 without one. */
  get pid(): number {
    return this.#status.state === "running" ? (this.#run?.pid ?? 0) : 0;
  }
  /** `cgroup.procs` files that commands run in this container must move into. */
  cgroupProcs: readonly string[] = [];

  /** Writes the names of all services anew; the running container sees it at once. */
  refreshHosts(): void {
    writeFileSync(join(this.#directory, "hosts"), hostsText(this.#context, this));
  }

  /** Ends the container: its stop signal, SIGKILL after `graceMs`. Idempotent. */
  async stop(graceMs: number): Promise<void> {
    if (!this.#stopping.signal.aborted) {
      this.#stopping.abort();
      if (this.#run !== undefined)
        this.#event("Normal", "Killing", `Stopping container ${this.plan.name}`);
    }
    // Before the tenant's program runs there is nobody to heed a gentler signal.
    this.#run?.signal(this.#status.state === "running" ? this.plan.stopSignal : "SIGKILL");
    const timer = setTimeout(() => this.#run?.signal("SIGKILL"), graceMs);
    await this.#loop;
    clearTimeout(timer);
  }

  async #live(): Promise<void> {
    const { signal } = this.#stopping;
    if (this.plan.dependencies.length > 0) {
      this.#set({ state: "pending", reason: `waiting for ${this.plan.dependencies.join(", ")}` });
      await this.#context.dependenciesReady(this.plan.dependencies, signal);
    }
    while (!signal.aborted) {
      const startedAtMs = Date.now();
      const end = await this.#runOnce().catch((error: unknown): ContainerEnd => ({
        exitCode: 128,
        oomKilled: false,
        failure: { kind: "setup", message: error instanceof Error ? error.message : String(error) },
      }));
      this.#log.flush();
      if (signal.aborted) break;
      if (!(await this.#waitAfter(end, Date.now() - startedAtMs))) break;
    }
    this.#set({ state: "stopped", ready: false });
    this.#log.close();
    for (const folder of this.#ownFolders) rmSync(folder, { recursive: true, force: true });
    this.#context.network.giveBackReplicaAddress(this.address);
  }

  get #disks(): ReplicaDisks | undefined {
    return this.plan.disks?.[this.index];
  }
  /** What is gone with this replica; others of the same disks have their own folders there. */
  get #ownFolders(): readonly string[] {
    const scratch = this.plan.volumes.filter(({ kind }) => kind === "ephemeral");
    return [this.#directory, ...scratch.map((volume) => this.#volumeFolder(volume))];
  }

  /** Tells how a run ended and waits until the next one; false when there shall be none. */
  async #waitAfter(end: ContainerEnd, ranMs: number): Promise<boolean> {
    this.#set({ ready: false, exitCode: end.exitCode });
    if (end.failure !== undefined) {
      this.#event("Warning", "Failed", `Error: ${end.failure.message}`);
      if (end.failure.kind === "user") {
        this.#set({ state: "failed", reason: end.failure.message });
        await new Promise<void>((resolve) =>
          this.#stopping.signal.addEventListener("abort", () => resolve(), { once: true }),
        );
        return false;
      }
    } else if (this.#eviction !== undefined) {
      this.#event("Warning", "Evicted", this.#eviction);
    } else if (end.oomKilled) {
      this.#event(
        "Warning",
        "OOMKilled",
        `Container ${this.plan.name} used more than its ${this.plan.limits.memoryBytes} bytes of memory`,
      );
    }
    const next = backOffAfterExit(this.#backOff, ranMs);
    this.#backOff = next.state;
    const why =
      end.failure?.message ??
      (this.#eviction !== undefined ? `Evicted: ${this.#eviction}` : whyEnded(end));
    this.#set({ state: "backoff", reason: why, restarts: this.#status.restarts + 1 });
    this.#event(
      "Warning",
      "BackOff",
      `Back-off ${next.delayMs / 1000}s restarting container ${this.plan.name}: ${why}`,
    );
    return new Promise((resolve) => {
      const abort = (): void => {
        clearTimeout(timer);
        resolve(false);
      };
      const timer = setTimeout(() => {
        this.#stopping.signal.removeEventListener("abort", abort);
        resolve(true);
      }, next.delayMs);
      this.#stopping.signal.addEventListener("abort", abort, { once: true });
    });
  }

  async #runOnce(): Promise<ContainerEnd> {
    this.#set({ state: "starting", ready: false });
    this.#eviction = undefined;
    const directory = join(
      this.#disks?.layer ?? this.#directory,
      `run-${this.#serial}-${this.#status.restarts}`,
    );
    mkdirSync(directory);
    const cgroup = this.#makeCgroup();
    this.cgroupProcs = cgroup?.procsFiles ?? [];
    const run = new ContainerRun({
      stageCommand: this.#context.plan.stageCommand,
      cgroup,
      onOutput: (stream, bytes) => this.#log.write(stream, bytes),
    });
    this.#run = run;
    const over = new AbortController();
    try {
      await this.#launch(run, directory);
      void this.#awaitReady(over.signal);
      void this.#watchDisk(directory, { run, signal: over.signal });
      return await run.end;
    } finally {
      over.abort();
      run.signal("SIGKILL");
      await run.end;
      this.#run = undefined;
      this.cgroupProcs = [];
      await cgroup?.remove();
      rmSync(directory, { recursive: true, force: true });
    }
  }

  /** Where disks have no limit of their own, ends a container that uses more than its own. */
  async #watchDisk(
    directory: string,
    o: { run: ContainerRun; signal: AbortSignal },
  ): Promise<void> {
    const { layerBytes, volumes } = this.plan;
    const layer =
      this.#disks?.layer === undefined && layerBytes !== undefined
        ? [{ name: "the container", folder: join(directory, "upper"), limitBytes: layerBytes }]
        : [];
    const limited = volumes.flatMap((volume) =>
      volume.kind === "ram" || this.#disks?.volumes[volume.name] !== undefined
        ? []
        : [
            {
              name: `volume ${volume.name}`,
              folder: this.#volumeFolder(volume),
              limitBytes: volume.sizeBytes,
            },
          ],
    );
    if (layer.length + limited.length === 0) return;
    await watchDiskUsage([...layer, ...limited], {
      everyMs: this.#context.plan.diskPollMs,
      signal: o.signal,
      onExceeded: (note) => this.#evict(note, o.run),
    });
  }
  #evict(note: string, run: ContainerRun): void {
    this.#eviction = note;
    run.signal("SIGKILL");
    void run.end.then(() => {
      const scratch = this.plan.volumes.filter(({ kind }) => kind === "ephemeral");
      for (const volume of scratch)
        rmSync(this.#volumeFolder(volume), { recursive: true, force: true });
    });
  }

  async #launch(run: ContainerRun, directory: string): Promise<void> {
    const outer = await run.outerPid();
    if (outer === 0) return;
    this.#event("Normal", "Created", `Created container ${this.plan.name}`);
    await this.#context.network.connect({ pid: outer, serial: this.#serial });
    const failure = await run.launch(this.#startPlan(directory));
    if (failure !== undefined || this.#stopping.signal.aborted) return;
    this.#set({ state: "running", startedAtMs: Date.now(), reason: undefined });
    this.#event("Normal", "Started", `Started container ${this.plan.name}`);
  }

  async #awaitReady(signal: AbortSignal): Promise<void> {
    if (this.#status.state !== "running") return;
    if (!(await waitUntilReady({ host: this.address, port: this.plan.readyPort, signal }))) return;
    this.#set({ ready: true });
    this.#onReady();
  }

  /** Without one where the machine refuses: said in an event, since the container then runs unlimited. */
  #makeCgroup(): ContainerCgroup | undefined {
    const { cgroup } = this.#context.plan;
    if (cgroup === undefined) return undefined;
    const name = `${this.name}-${this.#serial}-${this.#status.restarts}`;
    try {
      return new ContainerCgroup(cgroup, { name, limits: this.plan.limits });
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      this.#event("Warning", "FailedLimits", `Limits could not be set: ${why}`);
      return undefined;
    }
  }

  #startPlan(directory: string): StartPlan {
    const { singleId, shmBytes } = this.#context.plan;
    const hasHostname = this.plan.env.some((line) => line.startsWith("HOSTNAME="));
    return {
      kind: "start",
      hostname: this.name,
      rootfs: this.plan.rootfs,
      directory,
      hostsFile: join(this.#directory, "hosts"),
      resolvFile: join(this.#directory, "resolv.conf"),
      shmBytes,
      volumes: this.plan.volumes.map((volume) => this.#mountedVolume(volume)),
      network: this.#context.network.replicaCommands(this.address),
      process: {
        argv: this.plan.argv,
        env: hasHostname ? this.plan.env : [`HOSTNAME=${this.name}`, ...this.plan.env],
        workingDir: this.plan.workingDir,
        user: this.plan.user,
        singleId,
        cgroupProcs: this.cgroupProcs,
      },
    };
  }

  #mountedVolume(volume: ServicePlan["volumes"][number]): MountedVolume {
    const { mount, readOnly } = volume;
    if (volume.kind === "ram") return { mount, readOnly, from: { ramBytes: volume.sizeBytes } };
    const directory = this.#volumeFolder(volume);
    // For images that run as another user; whatever the tenant makes of it later stays.
    if (mkdirSync(directory, { recursive: true }) !== undefined) chmodSync(directory, 0o777);
    return { mount, readOnly, from: { directory } };
  }
  #volumeFolder(volume: ServicePlan["volumes"][number]): string {
    const disk = this.#disks?.volumes[volume.name];
    if (volume.kind === "persistent") {
      return disk === undefined
        ? join(this.#context.directory, "volumes", `${this.name}.${volume.name}`)
        : join(disk, "data");
    }
    return disk === undefined
      ? join(this.#directory, "volumes", volume.name)
      : join(disk, String(this.#serial));
  }

  #set(change: { [Key in keyof ReplicaStatus]?: ReplicaStatus[Key] | undefined }): void {
    const next = { ...this.#status, ...change };
    if (next.reason === undefined) delete next.reason;
    this.#status = next as ReplicaStatus;
  }
  #event(type: "Normal" | "Warning", reason: string, note: string): void {
    recordPodEvent(this.#context, { type, reason, note, pod: this.name });
  }
}

function whyEnded(end: ContainerEnd): string {
  if (end.oomKilled) return "OOMKilled";
  return end.exitCode === 0 ? "Completed" : `exit code ${end.exitCode}`;
}
