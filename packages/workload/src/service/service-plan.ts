import { constants } from "node:os";
import { containerCommand } from "../container-command.ts";
import type { ReplicaPlan } from "./replica-body.ts";
import type { ImageRunConfig, PortSpec, ServiceSpec } from "../driver.ts";

/** A service whose image is there, with its command and environment made up. */
export interface ServicePlan extends ReplicaPlan {
  readonly kind: "Deployment" | "StatefulSet";
  /** Flattened root file system, or the name that an engine has for the image. */
  readonly image: string;
  readonly argv: readonly string[];
  readonly env: readonly string[];
  readonly workingDir: string;
  readonly user: string;
  readonly ports: readonly {
    readonly port: number;
    readonly externalPort: number;
    readonly protocol: "tcp" | "udp";
    /** Services whose containers may use it; all may when absent. */
    readonly from?: readonly string[];
  }[];
  /** TCP port that answers when a replica is ready; without one a replica is ready when it lives for a second. */
  readonly readyPort: number | undefined;
  readonly volumes: readonly {
    readonly name: string;
    readonly sizeBytes: number;
    readonly kind: "persistent" | "ephemeral" | "ram";
    readonly mount: string;
    readonly readOnly: boolean;
  }[];
  readonly limits: ReplicaLimits;
  /** Limit of what a container writes outside volumes. */
  readonly layerBytes: number | undefined;
  /** Mounted file systems by replica, each of the size of what lies in it; absent where use is only looked at. */
  readonly disks?: readonly ReplicaDisks[];
}

export interface ReplicaDisks {
  readonly layer?: string;
  /** By volume name. */
  readonly volumes: Readonly<Record<string, string>>;
}

export interface ReplicaLimits {
  readonly memoryBytes: number;
  readonly cpuMilli: number;
  readonly pids: number;
}

/** Enough for what programs write beside their volumes, when an SDL mounts all of its storage. */
const LAYER_BYTES_MIN = 16 * 1024 * 1024;

/** The plan of a service whose image has been resolved. */
export function servicePlan(
  spec: ServiceSpec,
  o: { config: ImageRunConfig; image: string; pidsPerReplica: number },
): ServicePlan {
  const { argv, env } = containerCommand(spec, o.config);
  const ramBytes = spec.volumes.reduce(
    (sum, volume) => sum + (volume.kind === "ram" ? volume.sizeBytes : 0),
    0,
  );
  return {
    name: spec.name,
    kind: workloadKind(spec),
    replicas: spec.replicas,
    image: o.image,
    argv,
    env,
    workingDir: o.config.workingDir,
    user: o.config.user,
    stopSignal: stopSignal(o.config.stopSignal),
    ports: portPlans(spec),
    readyPort: spec.ports.find((port) => port.global && port.protocol === "tcp")?.port,
    volumes: spec.volumes,
    limits: {
      memoryBytes: spec.resources.memoryBytes + ramBytes,
      cpuMilli: spec.resources.cpuMilli,
      pids: o.pidsPerReplica,
    },
    layerBytes: layerBytes(spec),
    dependencies: startableDependencies(spec),
  };
}

/** Each external port once: open to all of the lease unless every mention of it names a service. */
function portPlans(spec: ServiceSpec): ServicePlan["ports"] {
  const keyOf = (port: PortSpec): string => `${port.protocol}/${port.externalPort}`;
  const byKey = new Map(spec.ports.map((port) => [keyOf(port), port]));
  return [...byKey].map(([key, { port, externalPort, protocol }]) => {
    const plan = { port, externalPort, protocol };
    const mentions = spec.ports.filter((other) => keyOf(other) === key);
    const isOpen = mentions.some(({ global, service }) => global || service === undefined);
    if (isOpen) return plan;
    const from = mentions.flatMap(({ service }) => (service === undefined ? [] : [service]));
    return { ...plan, from: [...new Set([spec.name, ...from])] };
  });
}

/** What an SDL's ephemeral storage leaves for the container itself once its mounted volumes are taken off. */
function layerBytes(spec: ServiceSpec): number | undefined {
  if (spec.resources.ephemeralBytes === 0) return undefined;
  const mounted = spec.volumes.filter(({ kind }) => kind === "ephemeral");
  const rest = mounted.reduce(
    (left, volume) => left - volume.sizeBytes,
    spec.resources.ephemeralBytes,
  );
  return Math.max(LAYER_BYTES_MIN, rest);
}

/** As the reference chooses: a StatefulSet when a volume is persistent. */
export function workloadKind(spec: ServiceSpec): "Deployment" | "StatefulSet" {
  return spec.volumes.some((volume) => volume.kind === "persistent") ? "StatefulSet" : "Deployment";
}

function startableDependencies(spec: ServiceSpec): readonly string[] {
  return (spec.dependencies ?? []).filter((name) => name !== spec.name);
}

/** `SIGTERM` for an image that names none or one that this system lacks. */
function stopSignal(text: string | undefined): NodeJS.Signals {
  const known = Object.entries(constants.signals) as [NodeJS.Signals, number][];
  const found = known.find(
    ([name, number]) => text === name || text === name.slice(3) || text === String(number),
  );
  return found?.[0] ?? "SIGTERM";
}

/** Drops dependencies that wait for each other, which would never start. */
export function withoutCycles(plans: readonly ServicePlan[]): readonly ServicePlan[] {
  const byName = new Map(plans.map((plan) => [plan.name, plan]));
  const reaches = (from: string, to: string, seen: Set<string> = new Set()): boolean => {
    if (seen.has(from)) return false;
    seen.add(from);
    const next = byName.get(from)?.dependencies ?? [];
    return next.includes(to) || next.some((name) => reaches(name, to, seen));
  };
  return plans.map((plan) => ({
    ...plan,
    dependencies: plan.dependencies.filter((name) => byName.has(name) && !reaches(name, plan.name)),
  }));
}
