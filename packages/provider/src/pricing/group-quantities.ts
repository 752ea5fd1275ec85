import { VyomError, utf8FromBytes } from "@vyom/core";
import {
  Endpoint_Kind,
  type ResourceValue,
  type Storage,
} from "@vyom/proto/akash/base/resources/v1beta4";
import type { ResourceUnit } from "@vyom/proto/akash/deployment/v1beta4";

/** What `count` replicas of a unit each take. */
export interface UnitQuantities {
  readonly count: bigint;
  readonly cpuMilli: bigint;
  readonly memoryBytes: bigint;
  readonly gpuUnits: bigint;
  /** Keys such as `vendor/nvidia/model/a100`. */
  readonly gpuKeys: readonly string[];
  readonly volumes: readonly {
    readonly class: string;
    readonly isPersistent: boolean;
    readonly bytes: bigint;
  }[];
  readonly endpoints: number;
  readonly ipNumbers: readonly number[];
}

/** @throws VyomError `provider.resource_value` on malformed amounts */
function resourceValue(value: ResourceValue | undefined): bigint {
  if (value === undefined || value.val.length === 0) return 0n;
  const text = utf8FromBytes(value.val);
  if (!/^\d{1,78}$/.test(text))
    throw new VyomError("provider.resource_value", "an order has a resource that is no number");
  return BigInt(text);
}

function volumeOf(volume: Storage): UnitQuantities["volumes"][number] {
  const attribute = (key: string): string =>
    volume.attributes.find((entry) => entry.key === key)?.value ?? "";
  const isPersistent = attribute("persistent") === "true";
  const named = attribute("class");
  return {
    class: named === "" ? (isPersistent ? "default" : "ephemeral") : named,
    isPersistent,
    bytes: resourceValue(volume.quantity),
  };
}

/** @throws VyomError `provider.resource_value` */
export function unitQuantities(unit: ResourceUnit): UnitQuantities {
  const { resource } = unit;
  const endpoints = resource?.endpoints ?? [];
  return {
    count: BigInt(unit.count),
    cpuMilli: resourceValue(resource?.cpu?.units),
    memoryBytes: resourceValue(resource?.memory?.quantity),
    gpuUnits: resourceValue(resource?.gpu?.units),
    gpuKeys: (resource?.gpu?.attributes ?? []).map(({ key }) => key),
    volumes: (resource?.storage ?? []).map(volumeOf),
    endpoints: endpoints.length,
    ipNumbers: endpoints
      .filter(({ kind }) => kind === Endpoint_Kind.LEASED_IP)
      .map(({ sequenceNumber }) => sequenceNumber),
  };
}

/** Different leased addresses of a group: equal numbers share one. */
export function leasedIps(units: readonly UnitQuantities[]): number {
  return new Set(units.flatMap((unit) => unit.ipNumbers)).size;
}
