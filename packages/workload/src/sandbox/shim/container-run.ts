import { constants } from "node:os";
import type { Readable } from "node:stream";
import type { ContainerEnd } from "../../service/replica-body.ts";
import type { StageFailure, StartPlan } from "../stage/stage-plan.ts";
import type { ContainerCgroup } from "./container-cgroup.ts";
import { spawnStage, type StageProcess } from "./stage-process.ts";

/** One run of a container, from fresh namespaces to its end. */
export class ContainerRun {
  readonly #stage: StageProcess;
  readonly #cgroup: ContainerCgroup | undefined;
  /** Never rejects. */
  readonly end: Promise<ContainerEnd>;
  #pid = 0;
  #isOver = false;
  #isKilled = false;

  constructor(o: {
    stageCommand: readonly string[];
    cgroup: ContainerCgroup | undefined;
    onOutput: (stream: "stdout" | "stderr", bytes: Buffer) => void;
  }) {
    this.#cgroup = o.cgroup;
    this.#stage = spawnStage({
      enter: [
        "unshare",
        "--mount",
        "--pid",
        "--net",
        "--uts",
        "--ipc",
        "--fork",
        "--kill-child",
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
    this.#pid = await this.#stage.pid;
    return this.#pid === 0 ? 0 : (this.#stage.child.pid ?? 0);
  }
  /** First process of the container, as this shim numbers it; 0 before it runs and after its end. */
  get pid(): number {
    return this.#isOver ? 0 : this.#pid;
  }

  launch(plan: StartPlan): Promise<StageFailure["failure"] | undefined> {
    return this.#stage.launch(plan);
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
    });
    await printed;
    this.#isOver = true;
    const oomKilled = (this.#cgroup?.oomKills() ?? 0) > 0 && exitCode !== 0;
    const failure = this.#stage.failure;
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
