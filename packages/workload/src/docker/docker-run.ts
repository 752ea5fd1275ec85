import { VyomError } from "@vyom/core";
import type { ContainerEnd, RunHooks, RunningContainer } from "../service/replica-body.ts";
import type { ServicePlan } from "../service/service-plan.ts";
import { DiskWatch } from "./disk-watch.ts";
import type { DockerSettings } from "./docker-settings.ts";
import { EngineError } from "./engine-client.ts";
import { inspectContainer, removeContainer, type EngineContainer } from "./engine-container.ts";
import { copyEngineLogs, type LogPosition } from "./engine-logs.ts";

const SIGKILL_EXIT_CODE = 137;
const LOG_DRAIN_MS = 2_000;
const ENGINE_PAUSE_MS = 1_000;

export interface DockerRunOptions {
  readonly settings: DockerSettings;
  readonly plan: ServicePlan;
  readonly hooks: RunHooks;
  readonly network: string;
  /** The engine's names of volumes by the SDL's. */
  readonly volumes: ReadonlyMap<string, string>;
  /** Makes a container, or gives one of an earlier process and how far its log has been copied. */
  obtain(): Promise<{ readonly id: string; readonly logged: LogPosition }>;
  /** Called when the container has been removed because it used too much disk. */
  onEvicted(): Promise<void>;
  /** Called when the container got or lost its address; rejects when what keeps it apart from others could not be set up. */
  onAddress(id: string | undefined): Promise<void>;
}

/** One container of an engine from its making or adoption to its end. */
export class DockerRun implements RunningContainer {
  readonly end: Promise<ContainerEnd>;
  readonly #o: DockerRunOptions;
  readonly #released = new AbortController();
  #id: string | undefined;
  #container: EngineContainer | undefined;
  #isKilled = false;
  #eviction: string | undefined;

  constructor(o: DockerRunOptions) {
    this.#o = o;
    this.end = this.#live();
  }

  /** While it runs. */
  get container(): EngineContainer | undefined {
    return this.#container;
  }

  signal(signal: NodeJS.Signals): void {
    if (signal === "SIGKILL") this.#isKilled = true;
    if (this.#id === undefined || this.#container === undefined) return;
    const path = `/containers/${this.#id}/kill`;
    this.#o.settings.client
      .run({ method: "POST", path, query: { signal } }, 404, 409, 500)
      .catch(() => {
        // the engine is away: the wait for the container's end finds out
      });
  }
  release(): void {
    this.#released.abort();
  }

  async #live(): Promise<ContainerEnd> {
    const { settings, hooks } = this.#o;
    try {
      const { id, logged } = await this.#o.obtain();
      this.#id = id;
      const end = await this.#runToEnd(id, logged);
      // With the engine away it stays, ended, until its lease is removed or the next driver starts.
      await removeContainer(settings.client, id).catch(() => {});
      if (end.eviction !== undefined) await this.#o.onEvicted();
      return end;
    } catch (error) {
      // Whoever let go of the container must not hear of its end.
      if (this.#released.signal.aborted) return await new Promise<never>(() => {});
      if (this.#id !== undefined) await removeContainer(settings.client, this.#id).catch(() => {});
      const failure = startFailure(error, this.#o.plan);
      if (failure === undefined || hooks.stopping.aborted) throw error;
      return failure;
    } finally {
      this.#container = undefined;
      this.#o.onAddress(undefined).catch(() => {}); // told by the lease's log already
    }
  }

  async #runToEnd(id: string, logged: LogPosition): Promise<ContainerEnd> {
    const { hooks } = this.#o;
    const before = await this.#inspect(id);
    if (before.State.Status === "created" || before.State.Status === "configured") {
      hooks.onCreated();
      if (hooks.stopping.aborted) return { exitCode: SIGKILL_EXIT_CODE, oomKilled: false };
      await this.#o.settings.client.run({ method: "POST", path: `/containers/${id}/start` }, 304);
    }
    const started = await this.#inspect(id);
    const over = new AbortController();
    const logsEnd = AbortSignal.any([over.signal, this.#released.signal]);
    const logs = copyEngineLogs(this.#o.settings.client, {
      container: id,
      log: hooks.log,
      from: logged,
      signal: logsEnd,
    });
    try {
      if (started.State.Running) await this.#onRunning(started, logsEnd);
      const exitCode = await this.#wait(id);
      const state = (await inspectContainer(this.#o.settings.client, id))?.State;
      await Promise.race([logs, pause(LOG_DRAIN_MS)]);
      return this.#endOf(state?.ExitCode ?? exitCode, state?.OOMKilled === true);
    } finally {
      over.abort();
    }
  }

  async #onRunning(started: EngineContainer, over: AbortSignal): Promise<void> {
    const { settings, hooks, plan, volumes } = this.#o;
    this.#container = started;
    await this.#o.onAddress(started.Id);
    this.#released.signal.throwIfAborted();
    if (hooks.stopping.aborted) return this.signal("SIGKILL");
    const startedAtMs = Date.parse(started.State.StartedAt ?? "");
    hooks.onStarted(Number.isNaN(startedAtMs) ? Date.now() : startedAtMs);
    const watch = new DiskWatch({ settings, plan, container: started.Id, volumes });
    void watch.run(over).then((note) => {
      if (note === undefined) return;
      this.#eviction = note;
      this.signal("SIGKILL");
    });
  }

  #endOf(exitCode: number, isOomTold: boolean): ContainerEnd {
    // Within its pid namespace nobody can kill the first process, and Podman does not tell what the kernel did.
    const { isPodman } = this.#o.settings;
    const isOom = isOomTold || (isPodman && exitCode === SIGKILL_EXIT_CODE && !this.#isKilled);
    return {
      exitCode,
      oomKilled: isOom && this.#eviction === undefined,
      ...(this.#eviction === undefined ? {} : { eviction: this.#eviction }),
    };
  }

  async #inspect(id: string): Promise<EngineContainer> {
    const found = await inspectContainer(this.#o.settings.client, id, {
      signal: this.#released.signal,
    });
    if (found === undefined)
      throw new VyomError("workload.engine", `container ${id} is gone from the engine`);
    return found;
  }

  /** Over restarts of the engine. */
  async #wait(id: string): Promise<number> {
    const { client } = this.#o.settings;
    const { signal } = this.#released;
    for (;;) {
      try {
        const path = `/containers/${id}/wait`;
        const call = { method: "POST" as const, path, signal };
        const { StatusCode } = await client.json<{ readonly StatusCode?: number }>(call);
        // An engine that ends meanwhile may answer with nothing.
        if (StatusCode !== undefined) return StatusCode;
        await pause(ENGINE_PAUSE_MS);
      } catch (error) {
        if (signal.aborted || error instanceof EngineError) throw error;
        await pause(ENGINE_PAUSE_MS);
      }
    }
  }
}

/** What an engine's refusal to start means for the tenant, in the words of the sandbox driver. */
function startFailure(error: unknown, plan: ServicePlan): ContainerEnd | undefined {
  if (!(error instanceof EngineError)) return undefined;
  const command = plan.argv[0] ?? "";
  if (/executable file.*not found|no such file or directory/i.test(error.message)) {
    const message = command.includes("/")
      ? `exec: "${command}": no such file or directory`
      : `exec: "${command}": executable file not found in $PATH`;
    return { exitCode: 127, oomKilled: false, failure: { kind: "command_not_found", message } };
  }
  if (/permission denied/i.test(error.message)) {
    const message = `exec: "${command}": permission denied or no file`;
    return { exitCode: 126, oomKilled: false, failure: { kind: "not_executable", message } };
  }
  return undefined;
}

function pause(delayMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, delayMs).unref());
}
