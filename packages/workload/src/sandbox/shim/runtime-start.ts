import type { ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { StageFailure } from "../stage/stage-plan.ts";
import { RUNTIME_LOG, RUNTIME_PID, RUNTIME_STARTED } from "../stage/stage-plan.ts";

const POLL_MS = 10;

/**
 * The first process of a container, once a runtime has started it, as its own hook tells in a file of `directory`; 0 when
 * the runtime ended before. Looked for, not watched: a tenant could use up what the kernel has for watching.
 */
export function runtimeStart(directory: string, runtime: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    const settle = (pid: number | undefined): void => {
      if (pid === undefined) return;
      clearInterval(timer);
      runtime.off("exit", onExit);
      resolve(pid);
    };
    const onExit = (): void => settle(startedPid(directory) ?? 0);
    const timer = setInterval(() => settle(startedPid(directory)), POLL_MS);
    runtime.once("exit", onExit);
    if (runtime.exitCode !== null || runtime.signalCode !== null) onExit();
  });
}

function startedPid(directory: string): number | undefined {
  try {
    const state = JSON.parse(readFileSync(join(directory, RUNTIME_STARTED), "utf8")) as {
      readonly pid?: number;
    };
    return state.pid ?? 0;
  } catch {
    return undefined; // not there yet
  }
}

/** Ends the container of a runtime that was itself killed, which would leave it running with nobody to look after it. */
export function killOrphan(directory: string): void {
  try {
    process.kill(Number(readFileSync(join(directory, RUNTIME_PID), "utf8")), "SIGKILL");
  } catch {
    // it made none, or that has ended with it
  }
}

/** What a runtime that ended without starting the program failed of, by the last line of its messages. */
export function runtimeFailure(directory: string, command: string): StageFailure["failure"] {
  const last = lastLine(join(directory, RUNTIME_LOG));
  if (/executable file.* not found|no such file or directory/i.test(last) && names(last, command)) {
    const why = command.includes("/")
      ? "no such file or directory"
      : "executable file not found in $PATH";
    return { kind: "command_not_found", message: `exec: "${command}": ${why}` };
  }
  if (/permission denied|exec format error|is a directory/i.test(last) && names(last, command))
    return { kind: "not_executable", message: `exec: "${command}": permission denied or no file` };
  return { kind: "setup", message: last === "" ? "the runtime ended without a word" : last };
}
function names(line: string, command: string): boolean {
  return line.includes(command);
}

function lastLine(file: string): string {
  try {
    const line = readFileSync(file, "utf8").trim().split("\n").at(-1) ?? "";
    const quoted = /msg="((?:[^"\\]|\\.)*)"/.exec(line)?.[1];
    return quoted === undefined ? line : quoted.replace(/\\(.)/g, "$1");
  } catch {
    return "";
  }
}
