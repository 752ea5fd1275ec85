import type { Endpoint, Resources } from "@vyom/proto/akash/base/resources/v1beta4";
import type { Attribute } from "./attribute.ts";
import type { ComputeSource } from "./compute.ts";
import type { ManifestEndpoint, ManifestResources } from "./manifest.ts";

/** The resources of a group's unit. Without a profile or a part of it that part is absent, which the limits refuse. */
export function toProtoResources(
  compute: ComputeSource | undefined,
  id: number,
  endpoints: Endpoint[],
): Resources {
  return {
    id,
    cpu:
      compute?.cpu === undefined
        ? undefined
        : { units: value(compute.cpu.milli), attributes: compute.cpu.attributes },
    memory:
      compute?.memoryBytes === undefined
        ? undefined
        : { quantity: value(compute.memoryBytes), attributes: [] },
    storage: (compute?.storage ?? []).map((volume) => ({
      name: volume.name,
      quantity: value(volume.sizeBytes),
      attributes: volume.attributes,
    })),
    gpu: { units: value(compute?.gpu?.units ?? 0), attributes: compute?.gpu?.attributes ?? [] },
    endpoints,
  };
}

function value(quantity: number): { val: Uint8Array } {
  const text = quantity.toString();
  const val = new Uint8Array(text.length);
  for (let index = 0; index < val.length; index++) val[index] = text.charCodeAt(index);
  return { val };
}

/** The same resources for a manifest's service, with that service's own endpoints. */
export function toManifestResources(
  compute: ComputeSource | undefined,
  id: number,
  endpoints: ManifestEndpoint[],
): ManifestResources {
  return {
    id,
    cpu: {
      units: { val: (compute?.cpu?.milli ?? 0).toString() },
      ...attributes(compute?.cpu?.attributes),
    },
    memory: { size: { val: (compute?.memoryBytes ?? 0).toString() } },
    storage: (compute?.storage ?? []).map((volume) => ({
      name: volume.name,
      size: { val: volume.sizeBytes.toString() },
      ...attributes(volume.attributes),
    })),
    gpu: {
      units: { val: (compute?.gpu?.units ?? 0).toString() },
      ...attributes(compute?.gpu?.attributes),
    },
    endpoints,
  };
}

/** Left out when empty. */
function attributes(list: Attribute[] | undefined): { attributes?: Attribute[] } {
  return list === undefined || list.length === 0 ? {} : { attributes: list };
}
