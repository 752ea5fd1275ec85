import type { CPU, Endpoint, GPU, Memory, Storage } from "@vyom/proto/akash/base/resources/v1beta4";
import type { GroupSpec, ResourceUnit } from "@vyom/proto/akash/deployment/v1beta4";
import { utf8FromBytes } from "@vyom/core";
import type { Attribute } from "./attribute.ts";
import { isIngress } from "./manifest.ts";
import type { ManifestGroup, ManifestService } from "./manifest.ts";
import { validateManifest } from "./manifest-validate.ts";
import { SdlError, quoted } from "./sdl-error.ts";

const HTTP = 0;
const PORT = 1;
const LEASED_IP = 2;

/** What of a unit no service has taken yet; endpoints by kind. */
interface Remaining {
  readonly unit: ResourceUnit;
  count: number;
  readonly endpoints: [number, number, number];
}

/**
 * Checks a manifest against the groups on chain: the same groups, each service matched by its resources' id with equal
 * CPU, GPU, memory and volumes, and replicas and endpoints of every unit used up exactly (akash manifest/v2beta3
 * CheckAgainstGSpecs). Validates the manifest itself first. @throws SdlError `sdl.manifest`; `sdl.manifest_groups` when
 * the groups differ in number or name; `sdl.manifest_mismatch` when their contents do
 */
export function checkManifestAgainstGroups(
  manifest: readonly ManifestGroup[],
  groups: readonly GroupSpec[],
): void {
  validateManifest(manifest);
  if (manifest.length !== groups.length)
    throw new SdlError(
      "sdl.manifest_groups",
      `the manifest has ${manifest.length} groups, the deployment ${groups.length}`,
    );
  const remaining = new Map(groups.map((group) => [group.name, group.resources.map(remainingOf)]));
  for (const group of manifest) {
    const units = remaining.get(group.name);
    if (units === undefined)
      throw new SdlError(
        "sdl.manifest_groups",
        `the deployment has no group ${quoted(group.name)}`,
      );
    for (const service of group.services) takeService(group.name, service, units);
  }
  for (const [name, units] of remaining) for (const unit of units) checkUsedUp(name, unit);
}

function remainingOf(unit: ResourceUnit): Remaining {
  const endpoints: [number, number, number] = [0, 0, 0];
  for (const { kind } of unit.resource?.endpoints ?? ([] as Endpoint[])) endpoints[kind]++;
  return { unit, count: unit.count, endpoints };
}

function mismatch(group: string, service: string, sentence: string): never {
  throw new SdlError("sdl.manifest_mismatch", sentence, { path: `${group}.services.${service}` });
}

function takeService(group: string, service: ManifestService, units: readonly Remaining[]): void {
  const refuse = (sentence: string): never => mismatch(group, service.name, sentence);
  const { id } = service.resources;
  const remaining = units.find(({ unit }) => unit.resource?.id === id);
  if (remaining === undefined) return refuse(`the group has no resources with the id ${id}`);
  if (service.count > remaining.count)
    refuse(
      `over-utilized replicas: ${service.count} are wanted of ${remaining.count} left for the id ${id}`,
    );
  const part = differingPart(service, remaining.unit);
  if (part !== undefined)
    refuse(`the ${part} differs from the group's resources with the id ${id}`);
  for (const expose of service.expose) {
    if (!expose.global) continue;
    if (isIngress(expose)) takeEndpoint(remaining, HTTP, refuse);
    else takeEndpoint(remaining, PORT, refuse);
    if (expose.ip !== "") takeEndpoint(remaining, LEASED_IP, refuse);
  }
  remaining.count -= service.count;
}

const ENDPOINT_NAMES = ["HTTP", "PORT", "IP"] as const;

function takeEndpoint(
  remaining: Remaining,
  kind: 0 | 1 | 2,
  refuse: (sentence: string) => never,
): void {
  if (remaining.endpoints[kind] === 0)
    refuse(
      `over-utilized ${ENDPOINT_NAMES[kind]} endpoints of the resources with the id ${remaining.unit.resource?.id ?? 0}`,
    );
  remaining.endpoints[kind]--;
}

function checkUsedUp(group: string, remaining: Remaining): void {
  const id = remaining.unit.resource?.id ?? 0;
  const refuse = (left: number, what: string): void => {
    if (left > 0)
      throw new SdlError(
        "sdl.manifest_mismatch",
        `under-utilized (${left}) ${what} of the resources with the id ${id}`,
        { path: group },
      );
  };
  for (const kind of [HTTP, PORT, LEASED_IP] as const)
    refuse(remaining.endpoints[kind], `${ENDPOINT_NAMES[kind]} endpoints`);
  refuse(remaining.count, "replicas");
}

/** The first part of a service's resources that is not the unit's. */
function differingPart(service: ManifestService, unit: ResourceUnit): string | undefined {
  const { cpu, gpu, memory, storage } = service.resources;
  const resource = unit.resource;
  if (!sameUnits(cpu, resource?.cpu)) return "CPU";
  if (!sameUnits(gpu, resource?.gpu)) return "GPU";
  if (!sameQuantity(memory.size.val, resource?.memory) || !sameAttributes(memory, resource?.memory))
    return "memory";
  const volumes: readonly Storage[] = resource?.storage ?? [];
  if (storage.length !== volumes.length) return "storage";
  for (const [index, volume] of storage.entries()) {
    const other = volumes[index];
    if (volume.name !== other?.name) return "storage";
    if (!sameQuantity(volume.size.val, other) || !sameAttributes(volume, other)) return "storage";
  }
  return undefined;
}

interface WithAttributes {
  readonly attributes?: readonly Attribute[];
}

function sameUnits(
  units: WithAttributes & { units: { val: string } },
  other: CPU | GPU | undefined,
): boolean {
  return sameValue(units.units.val, other?.units?.val) && sameAttributes(units, other);
}

function sameQuantity(val: string, other: Memory | Storage | undefined): boolean {
  return sameValue(val, other?.quantity?.val);
}

function sameValue(val: string, bytes: Uint8Array | undefined): boolean {
  return bytes !== undefined && BigInt(val) === BigInt(utf8FromBytes(bytes));
}

function sameAttributes(left: WithAttributes, right: WithAttributes | undefined): boolean {
  const [some, others] = [left.attributes ?? [], right?.attributes ?? []];
  return (
    some.length === others.length &&
    some.every(({ key, value }, index) => {
      const other = others[index];
      return key === other?.key && value === other.value;
    })
  );
}
