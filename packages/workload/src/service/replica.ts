import { backOffAfterExit, NO_BACK_OFF, type BackOff } from "../back-off.ts";
import type { ReplicaStatus } from "../driver.ts";
import { replicaName, ReplicaLogWriter } from "../replica-log.ts";
import type {
  ContainerEnd,
  ReplicaBody,
  ReplicaContext,
  ReplicaPlan,
  RunningContainer,
} from "./replica-body.ts";

/** One replica of a service: its container is started again whenever it ends, until the replica is stopped. */
export class Replica<Plan extends ReplicaPlan, Body extends ReplicaBody> {
  readonly plan: Plan;
  readonly index: number;
  readonly name: string;
  readonly body: Body;
  readonly #context: ReplicaContext<Plan, Body>;
  readonly #log: ReplicaLogWriter;
  readonly #stopping = new AbortController();
  /** Someone else goes on with the replica. */
  readonly #released = new AbortController();
  /** One of both. */
  readonly #over: AbortSignal = AbortSignal.any([this.#stopping.signal, this.#released.signal]);
  readonly #onReady: () => void;
  readonly #loop: Promise<void>;
  #run: RunningContainer | undefined;
  #backOff: BackOff = NO_BACK_OFF;
  #status: ReplicaStatus;

  /** Starts at once. */
  constructor(
    context: ReplicaContext<Plan, Body>,
    o: { plan: Plan; index: number; onReady: () => void },
  ) {
    this.#context = context;
    this.plan = o.plan;
    this.index = o.index;
    this.#onReady = o.onReady;
    this.name = replicaName(o.plan.name, o.index);
    this.body = context.createBody({ plan: o.plan, index: o.index, name: this.name });
    this.#log = new ReplicaLogWriter(context.logs, {
      replica: this.name,
      maxBytes: context.logBytes,
    });
    const restarts = this.body.restartsBefore ?? 0;
    this.#status = { name: this.name, state: "pending", ready: false, restarts };
    this.#loop = this.#live();
  }

  get status(): ReplicaStatus {
    return { ...this.#status };
  }
  get isReady(): boolean {
    return this.#status.ready;
  }
  get isRunning(): boolean {
    return this.#status.state === "running";
  }

  /** Ends the container: its stop signal, SIGKILL after `graceMs`. Idempotent. */
  async stop(graceMs: number): Promise<void> {
    if (!this.#stopping.signal.aborted) {
      this.#stopping.abort();
      if (this.#run !== undefined)
        this.#event("Normal", "Killing", `Stopping container ${this.plan.name}`);
    }
    // Before the tenant's program runs there is nobody to heed a gentler signal.
    this.#run?.signal(this.isRunning ? this.plan.stopSignal : "SIGKILL");
    const timer = setTimeout(() => this.#run?.signal("SIGKILL"), graceMs);
    await this.#loop;
    clearTimeout(timer);
  }

  /** Lets go of the replica without ending its container or making another one. */
  release(): void {
    this.#released.abort();
    this.#run?.release?.();
    this.#log.close();
  }

  async #live(): Promise<void> {
    const signal = this.#over;
    if (this.plan.dependencies.length > 0 && this.body.restartsBefore === undefined) {
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
    if (this.#released.signal.aborted) return;
    this.#set({ state: "stopped", ready: false });
    this.#log.close();
    await this.body.dispose();
  }

  async #runOnce(): Promise<ContainerEnd> {
    this.#set({ state: "starting", ready: false });
    const over = new AbortController();
    const waiting = AbortSignal.any([over.signal, this.#over]);
    const run = this.body.run({
      restarts: this.#status.restarts,
      log: this.#log,
      stopping: this.#stopping.signal,
      onCreated: () => this.#event("Normal", "Created", `Created container ${this.plan.name}`),
      onStarted: (startedAtMs) => {
        this.#set({ state: "running", startedAtMs, reason: undefined });
        this.#event("Normal", "Started", `Started container ${this.plan.name}`);
        void this.#awaitReady(waiting);
      },
      onWarning: (reason, note) => this.#event("Warning", reason, note),
    });
    this.#run = run;
    try {
      return await run.end;
    } finally {
      over.abort();
      this.#run = undefined;
    }
  }

  async #awaitReady(signal: AbortSignal): Promise<void> {
    if (!(await this.body.whenReady(signal)) || signal.aborted) return;
    this.#set({ ready: true });
    this.#onReady();
  }

  /** Tells how a run ended and waits until the next one; false when there shall be none. */
  async #waitAfter(end: ContainerEnd, ranMs: number): Promise<boolean> {
    this.#set({ ready: false, exitCode: end.exitCode });
    this.#tellEnd(end);
    if (end.failure?.kind === "user") {
      this.#set({ state: "failed", reason: end.failure.message });
      return this.#pause(undefined);
    }
    const next = backOffAfterExit(this.#backOff, ranMs);
    this.#backOff = next.state;
    const why = whyEnded(end);
    this.#set({ state: "backoff", reason: why, restarts: this.#status.restarts + 1 });
    this.#event(
      "Warning",
      "BackOff",
      `Back-off ${next.delayMs / 1000}s restarting container ${this.plan.name}: ${why}`,
    );
    return this.#pause(next.delayMs);
  }
  #tellEnd(end: ContainerEnd): void {
    const { name, limits } = this.plan;
    if (end.failure !== undefined)
      this.#event("Warning", "Failed", `Error: ${end.failure.message}`);
    else if (end.eviction !== undefined) this.#event("Warning", "Evicted", end.eviction);
    else if (end.oomKilled) {
      const note = `Container ${name} used more than its ${limits.memoryBytes} bytes of memory`;
      this.#event("Warning", "OOMKilled", note);
    }
  }
  /** True after the delay, false once the replica shall end; without a delay only that. */
  #pause(delayMs: number | undefined): Promise<boolean> {
    const signal = this.#over;
    return new Promise((resolve) => {
      const abort = (): void => {
        clearTimeout(timer);
        resolve(false);
      };
      const wake = (): void => {
        signal.removeEventListener("abort", abort);
        resolve(true);
      };
      const timer = delayMs === undefined ? undefined : setTimeout(wake, delayMs);
      if (signal.aborted) abort();
      else signal.addEventListener("abort", abort, { once: true });
    });
  }

  #set(change: { [Key in keyof ReplicaStatus]?: ReplicaStatus[Key] | undefined }): void {
    const next = { ...this.#status, ...change };
    if (next.reason === undefined) delete next.reason;
    this.#status = next as ReplicaStatus;
  }
  #event(type: "Normal" | "Warning", reason: string, note: string): void {
    if (this.#released.signal.aborted) return;
    const object = { kind: "Pod" as const, namespace: this.#context.namespace, name: this.name };
    this.#context.events.write({ timeMs: Date.now(), type, reason, note, object });
  }
}

function whyEnded(end: ContainerEnd): string {
  if (end.failure !== undefined) return end.failure.message;
  if (end.eviction !== undefined) return `Evicted: ${end.eviction}`;
  if (end.oomKilled) return "OOMKilled";
  return end.exitCode === 0 ? "Completed" : `exit code ${end.exitCode}`;
}
