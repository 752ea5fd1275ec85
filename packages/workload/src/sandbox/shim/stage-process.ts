import { spawn, type ChildProcess } from "node:child_process";
import { closeSync } from "node:fs";
import { Socket } from "node:net";
import type { Duplex, Readable } from "node:stream";
import { makePipe } from "../stage/syscalls.ts";
import { SYSTEM_PATH } from "../../machine/system-tools.ts";
import {
  STAGE_FD,
  type StageFailure,
  type StageHello,
  type StagePlan,
  type StageReady,
} from "../stage/stage-plan.ts";

/** A process on its way to become the tenant's: `unshare` or `nsenter` around the stage. */
export interface StageProcess {
  readonly child: ChildProcess;
  /** What the program prints; empty when it has a terminal. */
  readonly outputs: { readonly stdout?: Readable; readonly stderr?: Readable };
  /** Number of the stage's own process once it runs, 0 when it never did. */
  readonly pid: Promise<number>;
  /**
   * Sends the plan; resolves when the stage is about to exec, or with what it failed of. Never rejects. An exec that the
   * kernel refuses is told by `failure` after the process ended.
   */
  launch(plan: StagePlan): Promise<StageFailure["failure"] | undefined>;
  /** What the stage failed of, as far as it has said. */
  readonly failure: StageFailure["failure"] | undefined;
}

/**
 * Starts `enter` (a namespace tool with its arguments) with the stage's command behind it, on a terminal or with pipes.
 */
export function spawnStage(o: {
  enter: readonly string[];
  stageCommand: readonly string[];
  stdin: "ignore" | "pipe";
  terminal?: number;
}): StageProcess {
  const [program = "", ...rest] = [...o.enter, ...o.stageCommand];
  const pipes = o.terminal === undefined ? [makePipe(), makePipe()] : [];
  const [stdout, stderr] = pipes.map(
    ({ read }) => new Socket({ fd: read, readable: true, writable: false }),
  );
  const child = spawn(program, rest, {
    // Descriptors 3 to 5: STAGE_FD, OUTPUT_FD, ERROR_FD.
    stdio: [
      o.terminal ?? o.stdin,
      2,
      2,
      "pipe",
      pipes[0]?.write ?? o.terminal,
      pipes[1]?.write ?? o.terminal,
    ],
    env: { PATH: SYSTEM_PATH },
  });
  for (const { write } of pipes) closeSync(write);
  const line = child.stdio[STAGE_FD] as Duplex;
  let failure: StageFailure["failure"] | undefined;
  const hello = deferred<number>();
  const ready = deferred<undefined>();
  onLines(line, (text) => {
    const message = JSON.parse(text) as Partial<StageHello & StageReady & StageFailure>;
    if (message.pid !== undefined) hello.resolve(message.pid);
    if (message.failure !== undefined) failure = message.failure;
    if (message.failure !== undefined || message.ready === true) ready.resolve(undefined);
  });
  const giveUp = (reason: string): void => {
    failure ??= { kind: "setup", message: reason };
    hello.resolve(0);
    ready.resolve(undefined);
  };
  let isReady = false;
  void ready.promise.then(() => (isReady = true));
  child.once("error", (error) => giveUp(`${program} could not be started: ${error.message}`));
  // "close", not "exit": what the stage said last has been read by then.
  child.once("close", (code, signal) => {
    if (!isReady) giveUp(`the last stage ended early (${signal ?? `exit code ${code}`})`);
  });
  return {
    child,
    outputs: stdout === undefined || stderr === undefined ? {} : { stdout, stderr },
    pid: hello.promise,
    launch: async (plan) => {
      line.write(`${JSON.stringify(plan)}\n`);
      await ready.promise;
      return failure;
    },
    get failure() {
      return failure;
    },
  };
}

function deferred<Value>(): {
  readonly promise: Promise<Value>;
  readonly resolve: (value: Value) => void;
} {
  let settle: (value: Value) => void = () => {};
  const promise = new Promise<Value>((resolve) => {
    settle = resolve;
  });
  return { promise, resolve: settle };
}

function onLines(stream: Duplex, onLine: (text: string) => void): void {
  let text = "";
  stream.setEncoding("utf8");
  stream.on("data", (part: string) => {
    text += part;
    for (let cut = text.indexOf("\n"); cut >= 0; cut = text.indexOf("\n")) {
      onLine(text.slice(0, cut));
      text = text.slice(cut + 1);
    }
  });
  stream.on("error", () => stream.destroy());
}
