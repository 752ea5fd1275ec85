import { chmodSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type {
  ContainerEnd,
  ReplicaBody,
  RunHooks,
  RunningContainer,
} from "../../service/replica-body.ts";
import { waitUntilReady } from "../../service/readiness.ts";
import type { ReplicaDisks, ServicePlan } from "../../service/service-plan.ts";
import type { MountedVolume, StartPlan } from "../stage/stage-plan.ts";
import { ContainerCgroup } from "./container-cgroup.ts";
import { ContainerRun } from "./container-run.ts";
import { watchDiskUsage } from "../../machine/disk-usage.ts";
import { hostsText, type LeaseContext } from "./lease-context.ts";
import { LeaseNetwork } from "./lease-network.ts";

/** Without a way out nobody listens there, which programs are told at once. */
const RESOLV_CONF = `nameserver ${LeaseNetwork.ownAddress}\n`;

/** A replica in the sandbox: an address on the lease's bridge, its short-lived files, and its container. */
export class SandboxReplica implements ReplicaBody {
  readonly plan: ServicePlan;
  readonly name: string;
  readonly address: string;
  /** `cgroup.procs` files that commands run in this container must move into. */
  cgroupProcs: readonly string[] = [];
  readonly #context: LeaseContext;
  readonly #index: number;
  readonly #directory: string;
  readonly #serial: number;
  #run: ContainerRun | undefined;
  /** Why the running container is being ended, when it used too much disk. */
  #eviction: string | undefined;

  constructor(context: LeaseContext, o: { plan: ServicePlan; index: number; name: string }) {
    this.#context = context;
    this.plan = o.plan;
    this.name = o.name;
    this.#index = o.index;
    this.#serial = context.nextSerial();
    this.address = context.network.takeReplicaAddress(o.plan.name);
    this.#directory = join(context.directory, "pods", String(this.#serial));
    mkdirSync(this.#directory, { recursive: true });
    this.refreshHosts();
    writeFileSync(join(this.#directory, "resolv.conf"), RESOLV_CONF);
  }

  /** First process of the container, as this shim numbers it; 0 without one. */
  get pid(): number {
    return this.#run?.pid ?? 0;
  }
  /** Writes the names of all services anew; the running container sees it at once. */
  refreshHosts(): void {
    writeFileSync(join(this.#directory, "hosts"), hostsText(this.#context, this));
  }
  whenReady(signal: AbortSignal): Promise<boolean> {
    return waitUntilReady({ host: this.address, port: this.plan.readyPort, signal });
  }

  dispose(): void {
    // Others of the same disks have their own folders there.
    rmSync(this.#directory, { recursive: true, force: true });
    this.#clearScratch();
    this.#context.network.giveBackReplicaAddress(this.address);
  }
  #clearScratch(): void {
    for (const volume of this.plan.volumes.filter(({ kind }) => kind === "ephemeral"))
      rmSync(this.#volumeFolder(volume), { recursive: true, force: true });
  }
  get #disks(): ReplicaDisks | undefined {
    return this.plan.disks?.[this.#index];
  }

  run(hooks: RunHooks): RunningContainer {
    this.#eviction = undefined;
    const directory = join(
      this.#disks?.layer ?? this.#directory,
      `run-${this.#serial}-${hooks.restarts}`,
    );
    mkdirSync(directory);
    const cgroup = this.#makeCgroup(hooks);
    this.cgroupProcs = cgroup?.procsFiles ?? [];
    const run = new ContainerRun({
      stageCommand: this.#context.plan.stageCommand,
      byRuntime: this.#context.plan.runtime !== undefined,
      cgroup,
      onOutput: (stream, bytes) => hooks.log.write(stream, bytes),
    });
    this.#run = run;
    return {
      signal: (signal) => run.signal(signal),
      end: this.#runToEnd(run, { hooks, directory, cgroup }),
    };
  }

  async #runToEnd(
    run: ContainerRun,
    o: { hooks: RunHooks; directory: string; cgroup: ContainerCgroup | undefined },
  ): Promise<ContainerEnd> {
    const over = new AbortController();
    try {
      await this.#launch(run, o);
      void this.#watchDisk(o.directory, { run, signal: over.signal });
      const end = await run.end;
      return this.#eviction === undefined ? end : { ...end, eviction: this.#eviction };
    } finally {
      over.abort();
      run.signal("SIGKILL");
      await run.end;
      this.#run = undefined;
      this.cgroupProcs = [];
      await o.cgroup?.remove();
      rmSync(o.directory, { recursive: true, force: true });
    }
  }

  async #launch(run: ContainerRun, o: { hooks: RunHooks; directory: string }): Promise<void> {
    const { hooks, directory } = o;
    const outer = await run.outerPid();
    if (outer === 0) return;
    hooks.onCreated();
    await this.#context.network.connect({ pid: outer, serial: this.#serial });
    const failure = await run.launch(this.#startPlan(directory));
    if (failure === undefined && !hooks.stopping.aborted) hooks.onStarted(Date.now());
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
    void run.end.then(() => this.#clearScratch());
  }

  /** Without one where the machine refuses: said in an event, since the container then runs unlimited. */
  #makeCgroup(hooks: RunHooks): ContainerCgroup | undefined {
    const { cgroup } = this.#context.plan;
    if (cgroup === undefined) return undefined;
    const name = `${this.name}-${this.#serial}-${hooks.restarts}`;
    try {
      return new ContainerCgroup(cgroup, { name, limits: this.plan.limits });
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      hooks.onWarning("FailedLimits", `Limits could not be set: ${why}`);
      return undefined;
    }
  }

  #startPlan(directory: string): StartPlan {
    const { singleId, shmBytes, runtime } = this.#context.plan;
    const hasHostname = this.plan.env.some((line) => line.startsWith("HOSTNAME="));
    return {
      kind: "start",
      ...(runtime === undefined ? {} : { runtime }),
      hostname: this.name,
      rootfs: this.plan.image,
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
}
