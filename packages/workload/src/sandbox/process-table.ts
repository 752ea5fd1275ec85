import { readFileSync, readdirSync } from "node:fs";
import { SHIM_MARK } from "./lease-plan.ts";

/** A process, so that no later one of the same number is taken for it. */
export interface ProcessIdentity {
  readonly pid: number;
  /** Clock ticks since boot, field 22 of /proc/PID/stat. */
  readonly startTime: string;
  readonly bootId: string;
}

const POLL_MS = 10;

/** `undefined` when there is no such process. */
export function identifyProcess(pid: number): ProcessIdentity | undefined {
  const startTime = startTimeOf(pid);
  return startTime === undefined ? undefined : { pid, startTime, bootId: bootId() };
}
export function isSameProcess(identity: ProcessIdentity): boolean {
  return identity.bootId === bootId() && startTimeOf(identity.pid) === identity.startTime;
}

/** Another one after each start of the machine. */
export function bootId(): string {
  return readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
}
/** `undefined` too for one that has ended and only waits for its parent to notice. */
function startTimeOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" || fields[0] === "X" ? undefined : fields[19];
  } catch {
    return undefined;
  }
}

/** Processes that belong to shims of `instance` (of one `lease`, when named), by their command lines. */
export function findShims(o: { instance: string; lease?: string }): readonly ProcessIdentity[] {
  return readdirSync("/proc").flatMap((name) => {
    const pid = Number(name);
    if (!Number.isInteger(pid)) return [];
    const words = commandLine(pid);
    const mark = words.indexOf(SHIM_MARK);
    const isWanted =
      mark >= 0 &&
      words[mark + 1] === o.instance &&
      (o.lease === undefined || words[mark + 2] === o.lease);
    const identity = isWanted ? identifyProcess(pid) : undefined;
    return identity === undefined ? [] : [identity];
  });
}
function commandLine(pid: number): readonly string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0");
  } catch {
    return []; // ended meanwhile
  }
}

/** Sends SIGKILL and waits until they are gone. */
export async function killProcesses(processes: readonly ProcessIdentity[]): Promise<void> {
  for (const identity of processes) {
    if (!isSameProcess(identity)) continue;
    try {
      process.kill(identity.pid, "SIGKILL");
    } catch {
      // ended meanwhile
    }
  }
  await waitForEnd(processes);
}
export async function waitForEnd(
  processes: readonly ProcessIdentity[],
  timeoutMs: number = Infinity,
): Promise<boolean> {
  const startMs = Date.now();
  while (processes.some(isSameProcess)) {
    if (Date.now() - startMs > timeoutMs) return false;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  return true;
}
