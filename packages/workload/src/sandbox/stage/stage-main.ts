import { spawnSync } from "node:child_process";
import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  readlinkSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { VyomError } from "@vyom/core";
import { withoutIpv6 } from "../ipv6.ts";
import { SYSTEM_PATH } from "../../machine/system-tools.ts";
import { DEFAULT_PATH, envValue, findCommand } from "./command-path.ts";
import { enterContainerRoot } from "./container-root.ts";
import { resolveContainerUser } from "./container-user.ts";
import { handOver } from "./hand-over.ts";
import { closeDescriptorsOnExec, dropPrivileges, volunteerForOomKill } from "./privileges.ts";
import {
  ERROR_FD,
  OUTPUT_FD,
  STAGE_FD,
  type ExecPlan,
  type ProcessPlan,
  type StageFailureKind,
  type StagePlan,
  type StartPlan,
} from "./stage-plan.ts";
import * as sys from "./syscalls.ts";

/**
 * The last step of every start and every exec: a process that `unshare` or `nsenter` put into a container's namespaces
 * and that becomes the tenant's program. Its line to the shim is descriptor 3, closed by the exec.
 */
const FAILURE_EXIT_CODE = 126;

function main(): void {
  // Nobody of the container may look into this process while it still holds the machine's files.
  sys.prctl(sys.PR_SET_DUMPABLE, 0);
  say({ pid: Number(readlinkSync("/proc/self")) });
  const plan = JSON.parse(readLine()) as StagePlan;
  try {
    become(plan);
  } catch (error) {
    say({
      failure: {
        kind: failureKind(error),
        message: error instanceof Error ? error.message : String(error),
      },
    });
    process.exit(FAILURE_EXIT_CODE);
  }
}

function become(plan: StagePlan): never {
  if (plan.kind === "start" && plan.runtime !== undefined) {
    prepareNetwork(plan);
    return handOver(plan, () => say({ ready: true }));
  }
  const cgroups = plan.process.cgroupProcs.map((path) => openSync(path, "w"));
  if (plan.kind === "start") prepareStart(plan);
  else prepareExec(plan);
  volunteerForOomKill();
  // As late as possible: what this stage itself needs shall not count against the tenant's memory.
  for (const fd of cgroups) writeSync(fd, "0");
  if (plan.kind === "start") sys.unshare(sys.CLONE_NEWCGROUP);
  return runProcess(plan.process);
}

function prepareStart(plan: StartPlan): void {
  sys.sethostname(plan.hostname);
  prepareNetwork(plan);
  enterContainerRoot(plan);
}

function prepareNetwork(plan: StartPlan): void {
  for (const name of ["default", "eth0"]) withoutIpv6(name);
  const ip = spawnSync("ip", ["-batch", "-"], {
    input: `${plan.network.join("\n")}\n`,
    env: { PATH: SYSTEM_PATH },
    encoding: "utf8",
  });
  if (ip.status !== 0) {
    throw new VyomError(
      "workload.network",
      `the container's network could not be set up: ${ip.error?.message ?? ip.stderr.trim()}`,
    );
  }
  try {
    writeFileSync("/proc/sys/net/ipv4/ip_unprivileged_port_start", "0");
  } catch {
    // ports below 1024 then need root in the container
  }
}

function prepareExec(plan: ExecPlan): void {
  const mounts = openSync(`/proc/${plan.pid}/ns/mnt`, "r");
  const cgroup = openSync(`/proc/${plan.pid}/ns/cgroup`, "r");
  sys.setns(cgroup, sys.CLONE_NEWCGROUP);
  sys.unshare(sys.CLONE_FS);
  sys.setns(mounts, sys.CLONE_NEWNS);
  closeSync(mounts);
  closeSync(cgroup);
  if (plan.tty) sys.takeTerminal();
}

function runProcess(plan: ProcessPlan): never {
  const user = resolveContainerUser(plan.user, {
    passwd: readOrEmpty("/etc/passwd"),
    group: readOrEmpty("/etc/group"),
  });
  const workingDir = plan.workingDir === "" ? "/" : plan.workingDir;
  mkdirSync(workingDir, { recursive: true });
  const path = envValue(plan.env, "PATH") ?? DEFAULT_PATH;
  const env = [
    ...(envValue(plan.env, "PATH") === undefined ? [`PATH=${path}`] : []),
    ...(envValue(plan.env, "HOME") === undefined ? [`HOME=${user.home}`] : []),
    ...plan.env,
  ];
  sys.dup2(OUTPUT_FD, 1);
  sys.dup2(ERROR_FD, 2);
  dropPrivileges({ user, singleId: plan.singleId });
  process.chdir(workingDir);
  const command = findCommand(plan.argv[0] ?? "", { path, workingDir });
  closeDescriptorsOnExec();
  say({ ready: true });
  return sys.execve(command, { argv: plan.argv, env });
}

function failureKind(error: unknown): StageFailureKind {
  if (error instanceof sys.SyscallError && error.message.startsWith("exec ")) {
    return error.errno === "ENOENT" ? "command_not_found" : "not_executable";
  }
  if (!(error instanceof VyomError)) return "setup";
  if (error.code === "workload.command_not_found") return "command_not_found";
  if (error.code === "workload.not_executable") return "not_executable";
  if (error.code.startsWith("workload.user_")) return "user";
  return "setup";
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return ""; // an image without accounts has numbers only
  }
}

function say(message: object): void {
  writeSync(STAGE_FD, `${JSON.stringify(message)}\n`);
}
function readLine(): string {
  const parts: Buffer[] = [];
  const chunk = Buffer.alloc(65_536);
  for (;;) {
    const length = readSync(STAGE_FD, chunk);
    if (length === 0) process.exit(FAILURE_EXIT_CODE); // the shim is gone
    const end = chunk.subarray(0, length).indexOf(10);
    parts.push(Buffer.from(chunk.subarray(0, end < 0 ? length : end)));
    if (end >= 0) return Buffer.concat(parts).toString("utf8");
  }
}

main();
