import type { LeaseFolder, LeaseRecord } from "../lease-folder.ts";
import {
  findShims,
  isSameProcess,
  killProcesses,
  waitForEnd,
  type ProcessIdentity,
} from "./process-table.ts";
import { isReachable } from "./reach.ts";
import type { SandboxSettings } from "./sandbox-settings.ts";
import { askShim } from "./shim-channel.ts";
import { FIRST_ID, startShim } from "./shim-process.ts";

/** How long past the grace a shim may take to stop before it is killed. */
const STOP_MARGIN_MS = 5_000;
const EXIT_TIMEOUT_MS = 1_000;

/** The shim process of one lease: started, adopted, stopped. */
export class LeaseShim {
  readonly #settings: SandboxSettings;
  readonly #folder: LeaseFolder;
  readonly #onUnexpectedExit: (ranMs: number) => void;
  #identity: ProcessIdentity | undefined;
  /** Folders that the running shim can reach. */
  #folders: readonly string[] = [];
  #isStopping = false;

  constructor(
    settings: SandboxSettings,
    o: { folder: LeaseFolder; onUnexpectedExit: (ranMs: number) => void },
  ) {
    this.#settings = settings;
    this.#folder = o.folder;
    this.#onUnexpectedExit = o.onUnexpectedExit;
  }

  /** Takes over a shim that outlived its daemon, when it still is the process of the record. */
  adopt(record: LeaseRecord): boolean {
    if (record.shim === undefined || !isSameProcess(record.shim)) return false;
    this.#identity = record.shim;
    this.#folders = record.folders ?? [];
    return true;
  }

  get isAlive(): boolean {
    return this.#identity !== undefined && isSameProcess(this.#identity);
  }
  /** Its number on this machine; 0 without one. */
  get pid(): number {
    return this.isAlive ? (this.#identity?.pid ?? 0) : 0;
  }
  /** What the lease's record says of it. */
  get record(): Pick<LeaseRecord, "shim" | "folders"> {
    if (this.#identity === undefined) return {};
    return { shim: this.#identity, folders: this.#folders };
  }

  /** Whether a running shim can serve `folders`; without one, or with one that cannot, `start` is due. */
  reaches(folders: readonly string[]): boolean {
    if (!this.isAlive) return false;
    const reached = { uid: FIRST_ID, folders: this.#folders };
    return !this.#settings.isRoot || folders.every((folder) => isReachable(folder, reached));
  }

  /** @throws VyomError `workload.shim_start`, `workload.unreachable` */
  async start(o: { folders: readonly string[]; cgroupProcs: readonly string[] }): Promise<void> {
    const { instance, code, isRoot, keepRunning, limits } = this.#settings;
    await this.stop(limits.graceMs);
    const { child, identity } = await startShim({
      instance,
      lease: this.#folder.name,
      directory: this.#folder.world,
      entry: code.shim,
      logFile: this.#folder.shimLog,
      isRoot,
      isTethered: !keepRunning,
      ...o,
    });
    this.#identity = identity;
    this.#folders = o.folders;
    const startMs = Date.now();
    child.once("exit", () => {
      if (this.#identity === identity && !this.#isStopping) {
        this.#onUnexpectedExit(Date.now() - startMs);
      }
    });
  }

  /** Ends it and everything it runs, also leftovers of an earlier one. */
  async stop(graceMs: number): Promise<void> {
    this.#isStopping = true;
    try {
      if (this.#identity !== undefined && this.isAlive) await this.#ask(this.#identity, graceMs);
      this.#identity = undefined;
      const { instance } = this.#settings;
      await killProcesses(findShims({ instance, lease: this.#folder.name }));
    } finally {
      this.#isStopping = false;
    }
  }
  async #ask(shim: ProcessIdentity, graceMs: number): Promise<void> {
    // One that is stuck does not answer; it is killed below.
    const asked = askShim(this.#folder.world, { op: "stop", graceMs }).catch(() => {});
    await Promise.race([asked, waitForEnd([shim], graceMs + STOP_MARGIN_MS)]);
    if (!(await waitForEnd([shim], EXIT_TIMEOUT_MS))) await killProcesses([shim]);
  }

  /** From here on its end is nobody's concern. */
  release(): void {
    this.#isStopping = true;
  }
}
