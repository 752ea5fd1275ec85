import { chownSync, mkdirSync, readFileSync, readdirSync, rmdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { CgroupPlan } from "./lease-plan.ts";

const CONTROLLERS = ["memory", "cpu", "pids"] as const;
type Controller = (typeof CONTROLLERS)[number];
const REMOVE_TRIES = 100;
const REMOVE_PAUSE_MS = 20;

/** Where this process's cgroups are, by controller. */
export interface CgroupLayout {
  readonly version: 1 | 2;
  /** v1: own folder per controller; v2: the same folder for all. A controller that is not there is absent. */
  readonly own: Partial<Readonly<Record<Controller, string>>>;
  /** Root of the mounted hierarchy (v2). */
  readonly mountPoint: string;
}

/**
 * Reads `/proc/self/cgroup` and `/proc/self/mountinfo`. With v1 controllers mounted (also in hybrid) v1 is meant, else the
 * unified hierarchy.
 */
export function cgroupLayout(cgroupText: string, mountinfoText: string): CgroupLayout | undefined {
  const mounts = mountinfoText.split("\n").flatMap((line) => {
    const [left = "", right = ""] = line.split(" - ");
    const [, , , root = "", mountPoint = ""] = left.split(" ");
    const [type = "", , options = ""] = right.split(" ");
    return type === "cgroup" || type === "cgroup2"
      ? [{ type, root, mountPoint, options: options.split(",") }]
      : [];
  });
  const own = cgroupText.split("\n").flatMap((line) => {
    const match = /^(\d+):([^:]*):(.*)$/.exec(line);
    return match === null
      ? []
      : [{ id: match[1], controllers: (match[2] ?? "").split(","), path: match[3] ?? "/" }];
  });
  const folder = (mount: { root: string; mountPoint: string }, path: string): string =>
    join(
      mount.mountPoint,
      path.startsWith(mount.root) && mount.root !== "/" ? path.slice(mount.root.length) : path,
    ).replace(/\/$/, "");
  const v1: Partial<Record<Controller, string>> = {};
  for (const controller of CONTROLLERS) {
    const mount = mounts.find(
      ({ type, options }) => type === "cgroup" && options.includes(controller),
    );
    const entry = own.find(({ controllers }) => controllers.includes(controller));
    if (mount !== undefined && entry !== undefined) v1[controller] = folder(mount, entry.path);
  }
  const first = Object.values(v1)[0];
  if (first !== undefined) return { version: 1, own: v1, mountPoint: dirname(first) };
  const mount = mounts.find(({ type }) => type === "cgroup2");
  const entry = own.find(({ id }) => id === "0");
  if (mount === undefined || entry === undefined) return undefined;
  const path = folder(mount, entry.path);
  return {
    version: 2,
    own: Object.fromEntries(CONTROLLERS.map((controller) => [controller, path])),
    mountPoint: mount.mountPoint,
  };
}

/** The cgroups of a provider's leases: one folder named for the instance, in it one per lease. */
export class LeaseCgroups {
  readonly #plan: CgroupPlan | undefined;
  /** Says in one sentence each what is not limited, and why. */
  readonly warnings: readonly string[];

  private constructor(plan: CgroupPlan | undefined, warnings: readonly string[]) {
    this.#plan = plan;
    this.warnings = warnings;
  }

  /** Makes the instance's folder in each hierarchy, where this process may. */
  static open(instance: string): LeaseCgroups {
    const layout = cgroupLayout(
      readOrEmpty("/proc/self/cgroup"),
      readOrEmpty("/proc/self/mountinfo"),
    );
    if (layout === undefined)
      return new LeaseCgroups(undefined, [unlimited(CONTROLLERS, "no cgroups are mounted")]);
    return layout.version === 1 ? openV1(layout, instance) : openV2(layout, instance);
  }
  static of(plan: CgroupPlan | undefined, warnings: readonly string[]): LeaseCgroups {
    return new LeaseCgroups(plan, warnings);
  }

  /** Makes a lease's folder, in which `uid` may make one per container. */
  create(
    lease: string,
    o: { uid: number | undefined },
  ): { readonly plan: CgroupPlan; readonly shimProcs: readonly string[] } | undefined {
    if (this.#plan === undefined) return undefined;
    const plan = mapFolders(this.#plan, (folder) => join(folder, lease));
    for (const folder of foldersOf(plan)) {
      mkdirSync(folder, { recursive: true });
      const owned = [folder, join(folder, "cgroup.procs")];
      if (plan.version === 2) {
        enableControllers(folder);
        mkdirSync(join(folder, "shim"), { recursive: true });
        owned.push(
          join(folder, "cgroup.subtree_control"),
          join(folder, "shim"),
          join(folder, "shim", "cgroup.procs"),
        );
      }
      if (o.uid !== undefined) for (const path of owned) chownSync(path, o.uid, o.uid);
    }
    // v2 moves a process only for one who may write the nearest common ancestor, so the shim lives in the lease's folder.
    return {
      plan,
      shimProcs:
        plan.version === 2
          ? foldersOf(plan).map((folder) => join(folder, "shim", "cgroup.procs"))
          : [],
    };
  }

  /** Removes a lease's folders; the last processes may need a moment to be gone. */
  async remove(lease: string): Promise<void> {
    if (this.#plan === undefined) return;
    for (const folder of foldersOf(this.#plan)) await removeCgroupTree(join(folder, lease));
  }
  /** Removes the instance's folders with all that is in them. */
  async removeAll(): Promise<void> {
    if (this.#plan === undefined) return;
    for (const folder of foldersOf(this.#plan)) await removeCgroupTree(folder);
  }
  /** Lease folders that exist. */
  list(): readonly string[] {
    if (this.#plan === undefined) return [];
    return [...new Set(foldersOf(this.#plan).flatMap(subfolders))];
  }
}

function openV1(layout: CgroupLayout, instance: string): LeaseCgroups {
  const made: Partial<Record<Controller, string>> = {};
  const missing: Controller[] = [];
  let why = "this machine has no such controller";
  for (const controller of CONTROLLERS) {
    const own = layout.own[controller];
    const folder = own === undefined ? undefined : join(own, `vyom-${instance}`);
    try {
      if (folder !== undefined) mkdirSync(folder, { recursive: true });
    } catch {
      why = "only root may make cgroups (v1) here";
      missing.push(controller);
      continue;
    }
    if (folder === undefined) missing.push(controller);
    else made[controller] = folder;
  }
  return LeaseCgroups.of(planOf(1, made), missing.length === 0 ? [] : [unlimited(missing, why)]);
}

/** The nearest folder from the own one upwards below which controllers can be handed out. */
function openV2(layout: CgroupLayout, instance: string): LeaseCgroups {
  const own = layout.own.memory ?? layout.mountPoint;
  for (let parent = own; parent.startsWith(layout.mountPoint); parent = dirname(parent)) {
    try {
      enableControllers(parent);
      const folder = join(parent, `vyom-${instance}`);
      mkdirSync(folder, { recursive: true });
      const enabled = enableControllers(folder);
      if (enabled.length === 0) {
        rmdirSync(folder);
        continue;
      }
      const missing = CONTROLLERS.filter((controller) => !enabled.includes(controller));
      const made = Object.fromEntries(enabled.map((controller) => [controller, folder]));
      return LeaseCgroups.of(
        planOf(2, made),
        missing.length === 0
          ? []
          : [unlimited(missing, "the controllers are not delegated to this process")],
      );
    } catch {
      // not ours to divide, or processes live in it: look further up
    }
  }
  return LeaseCgroups.of(undefined, [
    unlimited(CONTROLLERS, "no cgroup (v2) is delegated to this process"),
  ]);
}

/** Hands the controllers that `folder` has to its children; tells which they now have. */
function enableControllers(folder: string): readonly Controller[] {
  const words = (file: string): readonly string[] =>
    readFileSync(join(folder, file), "utf8").trim().split(/\s+/);
  const present = words("cgroup.controllers");
  for (const controller of CONTROLLERS.filter(
    (name) => present.includes(name) && !words("cgroup.subtree_control").includes(name),
  )) {
    writeFileSync(join(folder, "cgroup.subtree_control"), `+${controller}`);
  }
  const enabled = words("cgroup.subtree_control");
  return CONTROLLERS.filter((name) => enabled.includes(name));
}

function planOf(version: 1 | 2, made: Partial<Record<Controller, string>>): CgroupPlan | undefined {
  if (Object.keys(made).length === 0) return undefined;
  return { version, memory: made.memory, cpu: made.cpu, pids: made.pids };
}
function mapFolders(plan: CgroupPlan, change: (folder: string) => string): CgroupPlan {
  const map = (folder: string | undefined): string | undefined =>
    folder === undefined ? undefined : change(folder);
  return {
    version: plan.version,
    memory: map(plan.memory),
    cpu: map(plan.cpu),
    pids: map(plan.pids),
  };
}
function foldersOf(plan: CgroupPlan): readonly string[] {
  return [...new Set([plan.memory, plan.cpu, plan.pids])].filter((folder) => folder !== undefined);
}
function unlimited(controllers: readonly Controller[], why: string): string {
  return `${controllers.join(", ")} of containers cannot be limited: ${why}`;
}

function subfolders(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
  } catch {
    return []; // removed meanwhile
  }
}
async function removeCgroupTree(folder: string): Promise<void> {
  for (const name of subfolders(folder)) await removeCgroupTree(join(folder, name));
  for (let tries = 0; tries < REMOVE_TRIES; tries++) {
    try {
      rmdirSync(folder);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EBUSY") return;
      await new Promise((resolve) => setTimeout(resolve, REMOVE_PAUSE_MS));
    }
  }
}
function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
