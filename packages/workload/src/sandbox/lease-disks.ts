import { isHeldAsFolder, PERSISTENT_PREFIX, withDisks } from "./disk-plan.ts";
import type { LeaseFolder } from "../lease-folder.ts";
import type { ServicePlan } from "../service/service-plan.ts";
import { LoopDisks, type Disk } from "./loop-disks.ts";
import type { SandboxSettings } from "./sandbox-settings.ts";

/** The disks of a lease's newest plan, and of the one before while its containers still run. */
export class LeaseDisks {
  readonly #settings: SandboxSettings;
  readonly #folder: LeaseFolder;
  readonly #disks: LoopDisks;
  /** Of the newest plan, until those of plans before have been let go. */
  #newest: readonly Disk[] | undefined;

  constructor(settings: SandboxSettings, folder: LeaseFolder) {
    this.#settings = settings;
    this.#folder = folder;
    this.#disks = new LoopDisks(folder.disks);
  }

  /**
   * Gives every replica its disks where the machine can limit them; elsewhere the shim looks at their use.
   * @throws VyomError `workload.disk`
   */
  async mount(
    services: readonly ServicePlan[],
    o: { shimPid: number },
  ): Promise<readonly ServicePlan[]> {
    if (this.#settings.diskRefusal !== undefined) return services;
    const made = services.map((plan) =>
      withDisks(plan, {
        folder: this.#folder.disks,
        isHeldAsFolder: (volume) => isHeldAsFolder(this.#folder.world, volume),
      }),
    );
    const disks = made.flatMap((one) => one.disks);
    await this.#disks.mount(disks, o);
    this.#newest = disks;
    return made.map(({ plan }) => plan);
  }

  /** To be called once every container runs on the newest disks: lets go of the others. */
  async retireOld(o: { shimPid: number }): Promise<void> {
    const keep = this.#newest;
    if (keep === undefined || o.shimPid === 0) return;
    this.#newest = undefined;
    try {
      await this.#disks.retire({ keep, persistent: [PERSISTENT_PREFIX], ...o });
    } catch (error) {
      this.#newest ??= keep;
      const why = error instanceof Error ? error.message : String(error);
      this.#settings.logger.warn(
        { lease: this.#folder.name, error: why },
        "disks of an older version are still mounted",
      );
    }
  }
}
