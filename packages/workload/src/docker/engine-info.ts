import { statfsSync } from "node:fs";
import { hostname } from "node:os";
import { VyomError } from "@vyom/core";
import type { NodeInventory } from "../driver.ts";
import type { Reserve } from "../machine/machine-inventory.ts";
import { LABEL } from "./docker-names.ts";
import type { EngineClient } from "./engine-client.ts";

/** What the driver reads of `GET /info`. */
export interface EngineInfo {
  readonly NCPU: number;
  readonly MemTotal: number;
  readonly OSType?: string;
  readonly DockerRootDir?: string;
  readonly MemoryLimit?: boolean;
  readonly CpuCfsQuota?: boolean;
  readonly PidsLimit?: boolean;
  readonly SecurityOptions?: readonly string[] | null;
  /** `1` or `2`. */
  readonly CgroupVersion?: string;
  /** Of Podman; Docker has it among its security options. */
  readonly Rootless?: boolean;
}

/** @throws VyomError `workload.engine_version` of an engine whose containers are not Linux */
export async function engineInfo(client: EngineClient): Promise<EngineInfo> {
  const info = await client.json<EngineInfo>({ method: "GET", path: "/info" });
  if ((info.OSType ?? "linux") !== "linux") {
    throw new VyomError(
      "workload.engine_version",
      `the engine runs ${info.OSType} containers, switch it to Linux containers`,
    );
  }
  return info;
}

/** What the engine cannot do for tenants, a sentence each. */
export function engineWarnings(info: EngineInfo): readonly string[] {
  const options = info.SecurityOptions ?? [];
  // An ordinary user has no control groups of version 1, where Podman tells of limits that it does not set.
  const isRootless = info.Rootless === true || options.includes("name=rootless");
  const isWithout = isRootless && info.CgroupVersion === "1";
  const missing = [
    ["memory", info.MemoryLimit],
    ["cpu", info.CpuCfsQuota],
    ["pids", info.PidsLimit],
  ].flatMap(([name, isThere]) => (isThere === false || isWithout ? [String(name)] : []));
  const hasFilter = options.some((option) => /^(?:name=)?seccomp/.test(option));
  return [
    ...(missing.length === 0
      ? []
      : [
          `the engine does not limit ${missing.join(", ")}, so one tenant can take all of it: a rootless engine needs cgroup v2 with delegation, others a kernel with these controllers`,
        ]),
    ...(hasFilter
      ? []
      : ["the engine has no system call filter (seccomp), containers see more of the kernel"]),
  ];
}

interface DiskUse {
  readonly Containers?:
    | readonly { readonly SizeRw?: number; readonly Labels?: Readonly<Record<string, string>> }[]
    | null;
  readonly Volumes?:
    | readonly {
        readonly Name: string;
        readonly Labels?: Readonly<Record<string, string>> | null;
        readonly UsageData?: { readonly Size: number } | null;
      }[]
    | null;
}

/**
 * Bytes of disk that leases of `instance` may use in all: what is free where the engine keeps its files, as far as that
 * can be seen from here, and what they use already. Asked once, as the sandbox driver does.
 */
export async function engineDiskBytes(
  client: EngineClient,
  o: { info: EngineInfo; home: string; instance: string },
): Promise<bigint> {
  const free = freeBytes(o.info.DockerRootDir) ?? freeBytes(o.home) ?? 0n;
  const use = await client
    .json<DiskUse>({ method: "GET", path: "/system/df" })
    .catch((): DiskUse => ({}));
  const isOwn = (labels: Readonly<Record<string, string>> | null | undefined): boolean =>
    labels?.[LABEL.instance] === o.instance;
  const containers = (use.Containers ?? []).filter(({ Labels }) => isOwn(Labels));
  const volumes = (use.Volumes ?? []).filter(({ Labels }) => isOwn(Labels));
  const sizes = [
    ...containers.map(({ SizeRw }) => SizeRw ?? 0),
    ...volumes.map(({ UsageData }) => UsageData?.Size ?? 0),
  ];
  return sizes.reduce((sum, size) => sum + BigInt(Math.max(0, Math.trunc(size))), free);
}
function freeBytes(path: string | undefined): bigint | undefined {
  if (path === undefined || path === "") return undefined;
  try {
    const disk = statfsSync(path, { bigint: true });
    return disk.bavail * disk.bsize;
  } catch {
    return undefined; // within the engine's virtual machine
  }
}

/** The engine's machine less its reserve. */
export function engineInventory(o: {
  info: EngineInfo;
  diskBytes: bigint;
  reserve: Reserve;
}): NodeInventory {
  const less = (whole: bigint, kept: number): bigint =>
    whole > BigInt(kept) ? whole - BigInt(kept) : 0n;
  return {
    name: hostname(),
    cpuMilli: less(BigInt(o.info.NCPU) * 1_000n, o.reserve.cpuMilli),
    memoryBytes: less(BigInt(o.info.MemTotal), o.reserve.memoryBytes),
    ephemeralBytes: less(o.diskBytes, o.reserve.ephemeralBytes),
    gpus: [],
    storageClasses: ["default", "beta2", "ram"],
  };
}
