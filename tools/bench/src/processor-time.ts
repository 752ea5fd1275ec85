import { readFileSync } from "node:fs";

/** Processor time in microseconds: other processes' share of the machine is not in it. */
export interface ProcessorTime {
  /** Of the thread that does the work: what it takes on a machine with nothing else to do. */
  readonly main: number;
  /** Of all threads: garbage collection and compilation beside the work too. */
  readonly all: number;
}

const SCHEDULED = `/proc/self/task/${process.pid}/schedstat`;

function now(): ProcessorTime {
  const { user, system } = process.cpuUsage();
  const all = user + system;
  try {
    return { main: Number(readFileSync(SCHEDULED, "utf8").split(" ")[0]) / 1000, all };
  } catch {
    return { main: all, all }; // elsewhere than on Linux
  }
}

/** What `work` takes. */
export function processorTime(work: () => void): ProcessorTime {
  const before = now();
  work();
  const after = now();
  return { main: after.main - before.main, all: after.all - before.all };
}
