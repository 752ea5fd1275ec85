import { spawn, type ChildProcess } from "node:child_process";
import { closeSync, constants, openSync } from "node:fs";
import { VyomError } from "@vyom/core";
import type { Logger } from "../driver.ts";
import type { LeaseFolder } from "../lease-folder.ts";
import { askShim, openShim } from "./shim-channel.ts";
import { SYSTEM_PATH, isAllowed, toolPath } from "../machine/system-tools.ts";
import { uplinkPlan, UPLINK_DEVICE, UPLINK_NETWORK } from "./uplink-plan.ts";

const TOOL = "slirp4netns";
const TUN = "/dev/net/tun";
const READY_TIMEOUT_MS = 10_000;
const AGAIN_MS = 1_000;
const END_TIMEOUT_MS = 2_000;

/** Why slirp4netns cannot carry what leaves a lease; `undefined` when it can. */
export function slirpRefusal(): string | undefined {
  if (toolPath(TOOL) === undefined)
    return `${TOOL} is not installed (Debian: apt-get install ${TOOL})`;
  return isAllowed(TUN, constants.R_OK | constants.W_OK)
    ? undefined
    : `this user may not open ${TUN}`;
}

/**
 * The way out of a lease: slirp4netns, a network stack in a process of the machine, which makes ordinary connections for
 * what comes out of the lease's `tap0`. No device, rule or address of the machine's own network is involved. It holds a
 * connection to the shim and ends when that is closed, so it lives exactly as long as the lease's namespaces.
 */
export class SlirpUplink {
  readonly #folder: LeaseFolder;
  readonly #logger: Logger;
  #child: ChildProcess | undefined;
  #again: NodeJS.Timeout | undefined;

  constructor(o: { folder: LeaseFolder; logger: Logger }) {
    this.#folder = o.folder;
    this.#logger = o.logger;
  }

  /** Makes sure that there is one. @throws VyomError `workload.uplink` */
  async open(o: { shimPid: number }): Promise<void> {
    clearTimeout(this.#again);
    const { hasUplink } = await askShim(this.#folder.world, { op: "hello" });
    if (hasUplink !== true) await this.#start(o.shimPid);
    await askShim(this.#folder.world, { op: "uplink", uplink: uplinkPlan() });
  }

  async #start(shimPid: number): Promise<void> {
    const { socket: life } = await openShim(this.#folder.world, { op: "hold" });
    const log = openSync(this.#folder.uplinkLog, "w", 0o600);
    try {
      const child = spawn(TOOL, commandLine(shimPid), {
        stdio: ["ignore", log, log, "pipe", life],
        detached: true,
        env: { PATH: SYSTEM_PATH },
      });
      await untilReady(child);
      child.unref();
      this.#child = child;
      child.once("exit", () => this.#onExit(child, shimPid));
    } finally {
      closeSync(log);
      life.destroy();
    }
  }

  #onExit(child: ChildProcess, shimPid: number): void {
    if (this.#child !== child) return;
    this.#child = undefined;
    this.#again = setTimeout(() => {
      this.open({ shimPid }).catch((error: unknown) => {
        const why = error instanceof Error ? error.message : String(error);
        this.#logger.warn({ lease: this.#folder.name, error: why }, "a lease has no way out");
      });
    }, AGAIN_MS);
    this.#again.unref();
  }

  /** To be called when the shim is to end or is nobody's concern any more; gives what waits for its own end after that. */
  release(): () => Promise<void> {
    const child = this.#child;
    this.#child = undefined;
    clearTimeout(this.#again);
    return () => untilGone(child);
  }
}

/** Descriptor 3 is closed or written to when it is ready, 4 ends it. */
function commandLine(shimPid: number): readonly string[] {
  return [
    `--cidr=${UPLINK_NETWORK}`,
    "--mtu=65520",
    "--configure",
    "--disable-host-loopback",
    "--enable-sandbox",
    "--enable-seccomp",
    "--ready-fd=3",
    "--exit-fd=4",
    String(shimPid),
    UPLINK_DEVICE,
  ];
}

async function untilGone(child: ChildProcess | undefined): Promise<void> {
  if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const timer = setTimeout(() => child.kill("SIGKILL"), END_TIMEOUT_MS);
  child.ref();
  await new Promise((resolve) => child.once("exit", resolve));
  clearTimeout(timer);
}

function untilReady(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (why: string): void => {
      clearTimeout(timer);
      child.kill("SIGKILL");
      reject(new VyomError("workload.uplink", `${TOOL} did not start: ${why}`));
    };
    const timer = setTimeout(() => fail("no answer in time"), READY_TIMEOUT_MS);
    child.once("error", (error) => fail(error.message));
    child.once("exit", (code, signal) => fail(`it ended with ${signal ?? `exit code ${code}`}`));
    const ready = child.stdio[3];
    ready?.once("data", () => {
      clearTimeout(timer);
      child.removeAllListeners("exit");
      ready.destroy();
      resolve();
    });
    ready?.once("error", () => {});
  });
}
