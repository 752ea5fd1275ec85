import { chmod } from "node:fs/promises";
import { connect, type Socket } from "node:net";
import { randomBytes } from "node:crypto";
import { VyomError } from "@vyom/core";
import type { DatagramChannel } from "../driver.ts";
import { waitUntil } from "../service/readiness.ts";
import type { ReplicaBody, RunHooks, RunningContainer } from "../service/replica-body.ts";
import type { ServicePlan } from "../service/service-plan.ts";
import { containerSpec } from "./container-spec.ts";
import { dialDatagrams } from "./docker-datagrams.ts";
import { DockerRun } from "./docker-run.ts";
import { LABEL, type DockerNames } from "./docker-names.ts";
import type { DockerSettings } from "./docker-settings.ts";
import type { EngineContainer } from "./engine-container.ts";
import type { ServiceNames } from "./hosts-file.ts";
import { LOG_START, type LogPosition } from "./engine-logs.ts";

/** What a lease gives to its replicas. */
export interface DockerPlace {
  readonly settings: DockerSettings;
  readonly names: DockerNames;
  /** As `LeaseId` is written. */
  readonly lease: string;
  /** A container of an earlier process that runs the same, to go on with. */
  takeAdoptable(o: {
    plan: ServicePlan;
    index: number;
  }): { id: string; restarts: number } | undefined;
  /** How far the log of a replica that is gone on with has come. */
  logged(replica: string): Promise<LogPosition>;
  /** What a new container is told of the lease's services before its program starts. */
  serviceNames(): ServiceNames;
  /** See DockerRunOptions. */
  onAddress(id: string | undefined): Promise<void>;
}

/** A replica in an engine: its volumes, and its containers one after the other. */
export class DockerReplica implements ReplicaBody {
  readonly plan: ServicePlan;
  readonly name: string;
  readonly restartsBefore?: number;
  readonly #place: DockerPlace;
  readonly #index: number;
  readonly #serial: string;
  #adopted: string | undefined;
  #run: DockerRun | undefined;

  constructor(place: DockerPlace, o: { plan: ServicePlan; index: number; name: string }) {
    this.#place = place;
    this.plan = o.plan;
    this.name = o.name;
    this.#index = o.index;
    this.#serial = randomBytes(4).toString("hex");
    const adopted = place.takeAdoptable({ plan: o.plan, index: o.index });
    if (adopted === undefined) return;
    this.#adopted = adopted.id;
    this.restartsBefore = adopted.restarts;
  }

  /** Of the running container; `undefined` without one. */
  get container(): EngineContainer | undefined {
    return this.#run?.container;
  }
  /** Address in the lease's network; empty without a running container. */
  get address(): string {
    return this.container?.NetworkSettings.Networks?.[this.#place.names.network]?.IPAddress ?? "";
  }

  run(hooks: RunHooks): RunningContainer {
    const { settings, names } = this.#place;
    const adopted = this.#adopted;
    this.#adopted = undefined;
    const run = new DockerRun({
      settings,
      plan: this.plan,
      hooks,
      network: names.network,
      volumes: this.#volumeNames(),
      obtain: async () =>
        adopted === undefined
          ? { id: await this.#create(hooks.restarts), logged: LOG_START }
          : { id: adopted, logged: await this.#place.logged(this.name) },
      onAddress: (id) => this.#place.onAddress(id),
      onEvicted: () => this.#removeScratch(),
    });
    this.#run = run;
    return run;
  }

  async #create(restarts: number): Promise<string> {
    const { settings, names, lease } = this.#place;
    const volumes = this.#volumeNames();
    for (const [volume, name] of volumes) await this.#ensureVolume(volume, name);
    const body = containerSpec({
      plan: this.plan,
      hostname: this.name,
      network: names.network,
      serviceNames: this.#place.serviceNames(),
      volumes,
      seccomp: settings.seccomp,
      cgroupParent: settings.cgroupParent,
      isPodman: settings.isPodman,
      shmBytes: settings.limits.shmBytes,
      publishOn: settings.reach === "published" ? settings.publishOn : undefined,
      labels: {
        [LABEL.instance]: settings.instance,
        [LABEL.lease]: lease,
        [LABEL.service]: this.plan.name,
        [LABEL.replica]: String(this.#index),
        [LABEL.restarts]: String(restarts),
        [LABEL.plan]: JSON.stringify(this.plan),
      },
    });
    const { Id } = await settings.client.json<{ readonly Id: string }>({
      method: "POST",
      path: "/containers/create",
      query: { name: names.container(this.name) },
      body,
    });
    return Id;
  }

  /** By the SDL's name. */
  #volumeNames(): ReadonlyMap<string, string> {
    const { names } = this.#place;
    const named = this.plan.volumes.filter(({ kind }) => kind !== "ram");
    return new Map(
      named.map(({ name, kind }) => {
        const of = { replica: this.name, volume: name, serial: this.#serial };
        return [name, kind === "persistent" ? names.persistentVolume(of) : names.scratchVolume(of)];
      }),
    );
  }
  async #ensureVolume(volume: string, name: string): Promise<void> {
    const { settings, lease } = this.#place;
    const path = `/volumes/${name}`;
    if ((await settings.client.find({ method: "GET", path })) !== undefined) return;
    const kind = this.plan.volumes.find((one) => one.name === volume)?.kind ?? "ephemeral";
    const labels = {
      [LABEL.instance]: settings.instance,
      [LABEL.lease]: lease,
      [LABEL.kind]: kind,
    };
    const made = await settings.client.json<{ readonly Mountpoint?: string }>({
      method: "POST",
      path: "/volumes/create",
      body: { Name: name, Driver: "local", Labels: labels },
    });
    // For images that run as another user, where the engine's files are within reach.
    if (made.Mountpoint !== undefined && settings.reach === "address")
      await chmod(made.Mountpoint, 0o777).catch(() => {});
  }

  whenReady(signal: AbortSignal): Promise<boolean> {
    const { readyPort } = this.plan;
    const isAnswering = async (): Promise<boolean> => {
      const socket = await this.dial(readyPort ?? 0).catch(() => undefined);
      // A published port takes every connection and closes it when nobody listens behind.
      const isOpen =
        socket !== undefined && !(await closesAtOnce(socket, this.#place.settings.reach));
      socket?.destroy();
      return isOpen;
    };
    return waitUntil({ isAnswering: readyPort === undefined ? undefined : isAnswering, signal });
  }

  /** @throws VyomError `workload.refused` */
  dial(port: number): Promise<Socket> {
    const to = this.#placeOf(port, "tcp");
    if (to === undefined) return Promise.reject(this.#refused(port, "no such port"));
    return new Promise((resolve, reject) => {
      const socket = connect({ ...to, allowHalfOpen: true, noDelay: true });
      const onError = (error: Error): void => reject(this.#refused(port, error.message));
      socket.once("error", onError);
      socket.once("connect", () => {
        socket.off("error", onError);
        socket.on("error", () => socket.destroy());
        resolve(socket);
      });
    });
  }
  /** @throws VyomError `workload.refused` */
  dialDatagrams(port: number): Promise<DatagramChannel> {
    const to = this.#placeOf(port, "udp");
    return to === undefined
      ? Promise.reject(this.#refused(port, "no such port"))
      : dialDatagrams(to);
  }

  /** Where a port of the running container is reached from here; only those of its plan are published. */
  #placeOf(port: number, protocol: "tcp" | "udp"): { host: string; port: number } | undefined {
    const { settings } = this.#place;
    if (settings.reach === "address")
      return this.address === "" ? undefined : { host: this.address, port };
    const published = this.container?.NetworkSettings.Ports?.[`${port}/${protocol}`]?.[0];
    if (published === undefined) return undefined;
    return { host: settings.publishOn, port: Number(published.HostPort) };
  }
  #refused(port: number, why: string): VyomError {
    return new VyomError(
      "workload.refused",
      `${this.name} does not answer on port ${port}: ${why}`,
    );
  }

  dispose(): Promise<void> {
    return this.#removeScratch();
  }
  async #removeScratch(): Promise<void> {
    const { client } = this.#place.settings;
    const volumes = this.#volumeNames();
    for (const { name, kind } of this.plan.volumes) {
      const volume = volumes.get(name);
      if (kind === "ephemeral" && volume !== undefined)
        await client.run(
          { method: "DELETE", path: `/volumes/${volume}`, query: { force: true } },
          404,
          409,
        );
    }
  }
}

/** How long who passes a published port on takes to find out that nobody listens, on a machine with much else to do. */
const CLOSE_MS = 250;
function closesAtOnce(socket: Socket, reach: DockerSettings["reach"]): Promise<boolean> {
  if (reach === "address") return Promise.resolve(false);
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), CLOSE_MS);
    for (const event of ["end", "close"])
      socket.once(event, () => {
        clearTimeout(timer);
        resolve(true);
      });
    socket.resume();
  });
}
