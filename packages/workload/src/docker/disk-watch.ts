import { statSync } from "node:fs";
import { diskUsageBytes } from "../machine/disk-usage.ts";
import type { ServicePlan } from "../service/service-plan.ts";
import type { DockerSettings } from "./docker-settings.ts";
import { inspectContainer, type EngineContainer } from "./engine-container.ts";
import { pause } from "../pause.ts";

const ENGINE_FILES_MAX_BYTES = 1024 * 1024;

/** Looks at what a container uses of disk, which engines do not limit. */
export class DiskWatch {
  readonly #settings: DockerSettings;
  readonly #plan: ServicePlan;
  readonly #container: string;
  readonly #volumes: ReadonlyMap<string, string>;

  constructor(o: {
    settings: DockerSettings;
    plan: ServicePlan;
    container: string;
    /** The engine's names by the SDL's. */
    volumes: ReadonlyMap<string, string>;
  }) {
    this.#settings = o.settings;
    this.#plan = o.plan;
    this.#container = o.container;
    this.#volumes = o.volumes;
  }

  /** What is too large, once something is; `undefined` when the signal aborts before. Never rejects. */
  async run(signal: AbortSignal): Promise<string | undefined> {
    while (!signal.aborted) {
      await pause(this.#settings.limits.diskPollMs, signal, { isIdle: true });
      if (signal.aborted) return undefined;
      const note = await this.#look(signal).catch(() => undefined); // the engine is away: later
      if (note !== undefined) return note;
    }
    return undefined;
  }

  async #look(signal: AbortSignal): Promise<string | undefined> {
    const { client } = this.#settings;
    const { layerBytes } = this.#plan;
    const container = await inspectContainer(client, this.#container, { withSize: true, signal });
    const usedBytes = container?.SizeRw ?? 0;
    if (layerBytes !== undefined && usedBytes > layerBytes)
      return `the container uses ${usedBytes} bytes of disk, its limit is ${layerBytes}`;
    const fileBytes = this.#engineFileBytes(container);
    if (fileBytes > ENGINE_FILES_MAX_BYTES)
      return `the container's hosts, hostname and resolv.conf use ${fileBytes} bytes of disk, their limit is ${ENGINE_FILES_MAX_BYTES}`;
    for (const { name, sizeBytes } of this.#plan.volumes) {
      const volume = this.#volumes.get(name);
      const bytes = volume === undefined ? 0 : await this.#volumeBytes(volume);
      if (bytes > sizeBytes)
        return `volume ${name} uses ${bytes} bytes of disk, its limit is ${sizeBytes}`;
    }
    return undefined;
  }

  /** Of files in `/etc` that are the engine's own and part of no layer. */
  #engineFileBytes(container: EngineContainer | undefined): number {
    if (this.#settings.reach !== "address") return 0;
    const { HostsPath, HostnamePath, ResolvConfPath } = container ?? {};
    return [HostsPath, HostnamePath, ResolvConfPath]
      .map((path) => (path === undefined || path === "" ? 0 : allocatedBytes(path)))
      .reduce((sum, bytes) => sum + bytes, 0);
  }

  async #volumeBytes(name: string): Promise<number> {
    const { client, reach } = this.#settings;
    const found = await client.find<{ readonly Mountpoint?: string }>({
      method: "GET",
      path: `/volumes/${name}`,
    });
    if (reach === "address" && found?.Mountpoint !== undefined)
      return diskUsageBytes(found.Mountpoint);
    const usage = await client.json<{
      readonly Volumes?: readonly {
        readonly Name: string;
        readonly UsageData?: { readonly Size: number };
      }[];
    }>({ method: "GET", path: "/system/df", query: { type: "volume" } });
    return usage.Volumes?.find((volume) => volume.Name === name)?.UsageData?.Size ?? 0;
  }
}

function allocatedBytes(path: string): number {
  return (statSync(path, { throwIfNoEntry: false })?.blocks ?? 0) * 512;
}
