import { constants } from "node:os";
import type { Readable } from "node:stream";
import type { ContainerEnd } from "../../service/replica-body.ts";
import type { StageFailure, StartPlan } from "../stage/stage-plan.ts";
import type { ContainerCgroup } from "./container-cgroup.ts";
import { killOrphan, runtimeFailure, runtimeStart } from "./runtime-start.ts";
import { spawnStage, type StageProcess } from "./stage-process.ts";

/** One run of a container, from fresh namespaces to its end. */
export class ContainerRun {
  readonly #stage: StageProcess;
  readonly #cgroup: ContainerCgroup | undefined;
  readonly #byRuntime: boolean;
  /** Never rejects. */
  readonly end: Promise<ContainerEnd>;
  #pid = 0;
  #isOver = false;
  #isKilled = false;
  #runtimeFailure: StageFailure["failure"] | undefined;
  /** Where a runtime leaves its files. */
  #bundle: string | undefined;

  constructor(o: {
    stageCommand: readonly string[];
    /** Whether an OCI runtime makes the container's namespaces; the network's is made here in any case. */
    byRuntime: boolean;
    cgroup: ContainerCgroup | undefined;
    onOutput: (stream: "stdout" | "stderr", bytes: Buffer) => void;
  }) {
    this.#cgroup = o.cgroup;
    this.#byRuntime = o.byRuntime;
    this.#stage = spawnStage({
      enter: [
        "unshare",
        "--mount",
        "--net",
        ...(o.byRuntime ? [] : ["--pid", "--uts", "--ipc", "--fork", "--kill-child"]),
        "--propagation",
        "private",
        "--",
      ],
      stageCommand: o.stageCommand,
      stdin: "ignore",
    });
    const { stdout, stderr } = this.#stage.outputs;
    stdout?.on("data", (bytes: Buffer) => o.onOutput("stdout", bytes));
    stderr?.on("data", (bytes: Buffer) => o.onOutput("stderr", bytes));
    this.end = this.#watch();
  }

  /** The process of `unshare`, whose network namespace is the container's once the stage has reported. */
  async outerPid(): Promise<number> {
    const pid = await this.#stage.pid;
    if (!this.#byRuntime) this.#pid = pid;
    return pid === 0 ? 0 : (this.#stage.child.pid ?? 0);
  }
  /** First process of the container, as this shim numbers it; 0 before it runs and after its end. */
  get pid(): number {
    return this.#isOver ? 0 : this.#pid;
  }

  async launch(plan: StartPlan): Promise<StageFailure["failure"] | undefined> {
    if (plan.runtime !== undefined) this.#bundle = plan.directory;
    const failure = await this.#stage.launch(plan);
    if (failure !== undefined || plan.runtime === undefined) return failure;
    this.#pid = await runtimeStart(plan.directory, this.#stage.child);
    if (this.#pid === 0 && !this.#isKilled)
      this.#runtimeFailure = runtimeFailure(plan.directory, plan.process.argv[0] ?? "");
    return this.#runtimeFailure;
  }

  signal(signal: NodeJS.Signals): void {
    if (signal === "SIGKILL" && !this.#isOver) this.#isKilled = true;
    if (this.pid === 0) {
      if (!this.#isOver) this.#stage.child.kill("SIGKILL");
      return;
    }
    try {
      process.kill(this.pid, signal);
    } catch {
      // ended meanwhile
    }
  }

  async #watch(): Promise<ContainerEnd> {
    const { child, outputs } = this.#stage;
    const printed = Promise.all(Object.values(outputs).map((stream) => streamEnd(stream)));
    const exitCode = await new Promise<number>((resolve) => {
      child.once("error", () => resolve(FAILED_TO_START));
      // "close", not "exit": what the stage said has been read by then.
      child.once("close", (code, signal) => resolve(code ?? 128 + signalNumber(signal)));
      // The outputs close with the container's last process only.
      child.once("exit", (_code, signal) => {
        if (signal !== null && this.#bundle !== undefined) killOrphan(this.#bundle);
      });
    });
    await printed;
    this.#isOver = true;
    const oomKilled = (this.#cgroup?.oomKills() ?? 0) > 0 && exitCode !== 0;
    const failure = this.#stage.failure ?? this.#runtimeFailure;
    // unshare 2.38 exits with 1 when SIGKILL ended its child.
    const isSigkill = exitCode === 1 && (oomKilled || this.#isKilled);
    return failure === undefined
      ? { exitCode: isSigkill ? 128 + constants.signals.SIGKILL : exitCode, oomKilled }
      : { exitCode: failureExitCode(failure.kind), oomKilled, failure };
  }
}

const FAILED_TO_START = 128;
function failureExitCode(kind: StageFailure["failure"]["kind"]): number {
  if (kind === "command_not_found") return 127;
  return kind === "not_executable" ? 126 : FAILED_TO_START;
}

/** Resolves when a stream has ended or failed. */
export function streamEnd(stream: Readable): Promise<void> {
  return new Promise((resolve) => {
    for (const event of ["end", "error", "close"]) stream.on(event, () => resolve());
  });
}

export function signalNumber(signal: NodeJS.Signals | null): number {
  return signal === null ? 0 : (constants.signals[signal] ?? 0);
}
