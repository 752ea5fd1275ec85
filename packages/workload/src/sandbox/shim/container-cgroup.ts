import { mkdirSync, readFileSync, rmdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ReplicaLimits } from "../../service/service-plan.ts";
import type { CgroupPlan } from "../lease-plan.ts";

const CPU_PERIOD_US = 100_000;
const REMOVE_TRIES = 50;
const REMOVE_PAUSE_MS = 20;

/** The cgroup (v2) or cgroups (v1) of one container, below those that the driver made for the lease. */
export class ContainerCgroup {
  readonly #plan: CgroupPlan;
  readonly #name: string;
  readonly #folders: readonly string[];

  /** @throws whatever the file system says when a limit cannot be written */
  constructor(plan: CgroupPlan, o: { name: string; limits: ReplicaLimits }) {
    this.#plan = plan;
    this.#name = o.name;
    this.#folders = [...new Set([plan.memory, plan.cpu, plan.pids])].flatMap((parent) =>
      parent === undefined ? [] : [join(parent, o.name)],
    );
    for (const folder of this.#folders) mkdirSync(folder);
    if (plan.version === 1) this.#limitV1(o.limits);
    else this.#limitV2(o.limits);
  }

  /** Files that a process writes `0` to in order to move in. */
  get procsFiles(): readonly string[] {
    return this.#folders.map((folder) => join(folder, "cgroup.procs"));
  }

  #limitV1(limits: ReplicaLimits): void {
    this.#write(this.#plan.memory, "memory.limit_in_bytes", limits.memoryBytes);
    this.#tryWrite(this.#plan.memory, "memory.memsw.limit_in_bytes", limits.memoryBytes);
    this.#write(this.#plan.cpu, "cpu.cfs_period_us", CPU_PERIOD_US);
    this.#write(this.#plan.cpu, "cpu.cfs_quota_us", cpuQuota(limits));
    this.#write(this.#plan.pids, "pids.max", limits.pids);
  }
  #limitV2(limits: ReplicaLimits): void {
    this.#write(this.#plan.memory, "memory.max", limits.memoryBytes);
    this.#tryWrite(this.#plan.memory, "memory.swap.max", 0);
    this.#tryWrite(this.#plan.memory, "memory.oom.group", 1);
    this.#write(this.#plan.cpu, "cpu.max", `${cpuQuota(limits)} ${CPU_PERIOD_US}`);
    this.#write(this.#plan.pids, "pids.max", limits.pids);
  }
  #write(parent: string | undefined, file: string, value: string | number): void {
    if (parent !== undefined) writeFileSync(join(parent, this.#name, file), String(value));
  }
  /** For files that depend on how the kernel was built (swap accounting). */
  #tryWrite(parent: string | undefined, file: string, value: string | number): void {
    try {
      this.#write(parent, file, value);
    } catch {
      // then swap is not accounted on this machine
    }
  }

  /** How often the kernel killed a process in here for want of memory. */
  oomKills(): number {
    if (this.#plan.memory === undefined) return 0;
    const file = this.#plan.version === 1 ? "memory.oom_control" : "memory.events";
    try {
      const text = readFileSync(join(this.#plan.memory, this.#name, file), "utf8");
      return Number(/^oom_kill (\d+)$/m.exec(text)?.[1] ?? 0);
    } catch {
      return 0; // removed meanwhile
    }
  }

  /** Removes it; the last processes may need a moment to be gone. */
  async remove(): Promise<void> {
    for (const folder of this.#folders) {
      for (let tries = 0; tries < REMOVE_TRIES; tries++) {
        try {
          rmdirSync(folder);
          break;
        } catch (error) {
          if ((error as NodeJS.ErrnoException).code !== "EBUSY") break;
          await new Promise((resolve) => setTimeout(resolve, REMOVE_PAUSE_MS));
        }
      }
    }
  }
}

function cpuQuota(limits: ReplicaLimits): number {
  return Math.max(1_000, Math.round((limits.cpuMilli * CPU_PERIOD_US) / 1_000));
}
