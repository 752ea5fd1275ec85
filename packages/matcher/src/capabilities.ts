import type { Attribute } from "@vyom/proto/akash/base/attributes/v1";
import type { ResourceUnit } from "@vyom/proto/akash/deployment/v1beta4";
import { attributeText, satisfies } from "./attributes.ts";
import { quantityOf } from "./quantity.ts";
import { resultOf } from "./reason.ts";
import type { MatchReason, MatchResult } from "./reason.ts";

const PREFIX = "capabilities/";

/**
 * Whether a provider's attributes promise what units ask for (akash deployment/v1beta4 MatchResourcesRequirements): the
 * attributes of each volume must all be in one `capabilities/storage/<group>/<key>` group, and of a unit with GPUs at least
 * one attribute among `capabilities/gpu/...`. Volumes and GPUs without attributes match any provider.
 */
export function matchCapabilities(
  units: readonly ResourceUnit[],
  providerAttributes: readonly Attribute[],
): MatchResult {
  const storageGroups = storageCapabilities(providerAttributes);
  const gpus = gpuCapabilities(providerAttributes);
  const reasons: MatchReason[] = [];
  for (const { resource } of units) {
    const id = resource?.id ?? 0;
    for (const volume of resource?.storage ?? [])
      if (
        volume.attributes.length > 0 &&
        !storageGroups.some((group) => isSubset(volume.attributes, group))
      )
        reasons.push({
          code: "matcher.storage_capability",
          sentence: `unit ${id}: the provider offers no storage with ${listText(volume.attributes)} for the volume ${JSON.stringify(volume.name)}`,
        });
    const gpu = resource?.gpu;
    if (gpu === undefined || gpu.attributes.length === 0 || quantityOf(gpu.units) === 0n) continue;
    const offered = gpu.attributes.some((wanted) => gpus.some((other) => satisfies(wanted, other)));
    if (!offered)
      reasons.push({
        code: "matcher.gpu_capability",
        sentence: `unit ${id}: the provider offers no GPU of ${listText(gpu.attributes)}`,
      });
  }
  return resultOf(reasons);
}

function isSubset(required: readonly Attribute[], offered: readonly Attribute[]): boolean {
  return required.every((attribute) => offered.some((other) => satisfies(attribute, other)));
}

function listText(attributes: readonly Attribute[]): string {
  return attributes.map(attributeText).join(", ");
}

/** The attributes under `capabilities/storage`, by their group; keys of another depth are passed over. */
function storageCapabilities(attributes: readonly Attribute[]): Attribute[][] {
  const groups = new Map<string, Attribute[]>();
  for (const { key, value } of attributes) {
    if (!key.startsWith(`${PREFIX}storage`)) continue;
    const [, group, name, ...deeper] = key.slice(PREFIX.length).split("/");
    if (group === undefined || name === undefined || deeper.length > 0) continue;
    const members = groups.get(group) ?? [];
    members.push({ key: name, value });
    groups.set(group, members);
  }
  return [...groups.values()];
}

/** The attributes under `capabilities/gpu`, their keys without that prefix. */
function gpuCapabilities(attributes: readonly Attribute[]): Attribute[] {
  const gpus: Attribute[] = [];
  for (const { key, value } of attributes) {
    if (!key.startsWith(`${PREFIX}gpu`)) continue;
    const steps = key.slice(PREFIX.length).split("/");
    if (steps.length >= 3) gpus.push({ key: steps.slice(1).join("/"), value });
  }
  return gpus;
}
