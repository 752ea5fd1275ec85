import type { AuditedProvider } from "@vyom/proto/akash/audit/v1";
import type { Attribute } from "@vyom/proto/akash/base/attributes/v1";
import type { GroupSpec } from "@vyom/proto/akash/deployment/v1beta4";
import { resourceAmount } from "../deployment/resources.ts";
import { globMatch } from "./glob.ts";

/**
 * Whether a provider has the attributes that a group requires, by its own word or, where the group names auditors, by
 * theirs: all of `all_of`, and one of `any_of` (chain-sdk GroupSpec.MatchRequirements).
 */
export function providerQualifies(
  { requirements }: GroupSpec,
  own: readonly Attribute[],
  audited: readonly AuditedProvider[],
): boolean {
  const required = requirements?.attributes ?? [];
  const { allOf, anyOf } = requirements?.signedBy ?? { allOf: [], anyOf: [] };
  if (allOf.length === 0 && anyOf.length === 0) return isSubset(required, own);
  const signed = new Map(audited.map(({ auditor, attributes }) => [auditor, attributes]));
  const vouches = (auditor: string): boolean => {
    const attributes = signed.get(auditor);
    return attributes !== undefined && isSubset(required, attributes);
  };
  if (signed.size === 0 || !allOf.every(vouches)) return false;
  return anyOf.length === 0 || anyOf.some(vouches);
}

/** Whether a provider's capabilities hold the storage classes and GPUs of a group (GroupSpec.MatchResourcesRequirements). */
export function providerOffers({ resources }: GroupSpec, own: readonly Attribute[]): boolean {
  const classes = storageClasses(own);
  const gpus = gpuModels(own);
  return resources.every(({ resource }) => {
    const volumes = resource?.storage ?? [];
    const stores = volumes.every(
      ({ attributes }) =>
        attributes.length === 0 || classes.some((group) => isSubset(attributes, group)),
    );
    const gpu = resource?.gpu;
    const wanted = gpu === undefined || resourceAmount(gpu.units) === 0n ? [] : gpu.attributes;
    return stores && (wanted.length === 0 || wanted.some((attribute) => isHeld(attribute, gpus)));
  });
}

/** Whether each required attribute is held; its key may be a glob, its value is compared as it is. */
function isSubset(required: readonly Attribute[], held: readonly Attribute[]): boolean {
  return required.every((attribute) => isHeld(attribute, held));
}
function isHeld({ key, value }: Attribute, held: readonly Attribute[]): boolean {
  return held.some((attribute) => attribute.value === value && globMatch(key, attribute.key));
}

const CAPABILITIES = "capabilities/";

/** `capabilities/storage/<n>/<key>`, one group of attributes for each n. */
function storageClasses(own: readonly Attribute[]): readonly Attribute[][] {
  const groups = new Map<string, Attribute[]>();
  for (const { key, value } of own) {
    if (!key.startsWith(`${CAPABILITIES}storage`)) continue;
    const [, group, name, more] = key.slice(CAPABILITIES.length).split("/");
    if (group === undefined || name === undefined || more !== undefined) continue;
    groups.set(group, [...(groups.get(group) ?? []), { key: name, value }]);
  }
  return [...groups.values()];
}

/** `capabilities/gpu/<key>`, the key having at least two parts. */
function gpuModels(own: readonly Attribute[]): readonly Attribute[] {
  return own.flatMap(({ key, value }) => {
    if (!key.startsWith(`${CAPABILITIES}gpu`)) return [];
    const [, ...parts] = key.slice(CAPABILITIES.length).split("/");
    return parts.length < 2 ? [] : [{ key: parts.join("/"), value }];
  });
}
