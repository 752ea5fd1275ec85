import type { GroupSpec } from "@vyom/proto/akash/deployment/v1beta4";
import { dec18FromWire, dec18ToText, utf8FromBytes } from "@vyom/core";
import type { Attribute } from "./attribute.ts";

const KINDS = ["SHARED_HTTP", "RANDOM_PORT", "LEASED_IP"] as const;

/** A group as protobuf JSON: original field names, defaults written out, amounts as decimal text. */
export interface GroupSpecJson {
  name: string;
  requirements: {
    signed_by: { all_of: string[]; any_of: string[] };
    attributes: Attribute[];
  };
  resources: {
    resource: ResourcesJson;
    count: number;
    price: { denom: string; amount: string };
  }[];
}

export interface ResourcesJson {
  id: number;
  cpu: UnitsJson | null;
  memory: QuantityJson | null;
  storage: (QuantityJson & { name: string })[];
  gpu: UnitsJson | null;
  endpoints: { kind: (typeof KINDS)[number]; sequence_number: number }[];
}

export interface UnitsJson {
  units: { val: string };
  attributes: Attribute[];
}

export interface QuantityJson {
  quantity: { val: string };
  attributes: Attribute[];
}

/** Groups as the JSON that the chain's gateway and `tx deployment create` show. */
export function groupsToJson(groups: readonly GroupSpec[]): GroupSpecJson[] {
  return groups.map((group) => ({
    name: group.name,
    requirements: {
      signed_by: {
        all_of: group.requirements?.signedBy?.allOf ?? [],
        any_of: group.requirements?.signedBy?.anyOf ?? [],
      },
      attributes: group.requirements?.attributes ?? [],
    },
    resources: group.resources.map((unit) => ({
      resource: resourcesToJson(unit.resource),
      count: unit.count,
      price: {
        denom: unit.price?.denom ?? "",
        amount: dec18ToText(dec18FromWire(unit.price?.amount ?? "")),
      },
    })),
  }));
}

type ProtoResources = NonNullable<GroupSpec["resources"][number]["resource"]>;

function resourcesToJson(resource: ProtoResources | undefined): ResourcesJson {
  const { cpu, memory, gpu } = resource ?? {};
  return {
    id: resource?.id ?? 0,
    cpu: cpu === undefined ? null : { units: quantity(cpu.units), attributes: cpu.attributes },
    memory:
      memory === undefined
        ? null
        : { quantity: quantity(memory.quantity), attributes: memory.attributes },
    storage: (resource?.storage ?? []).map((volume) => ({
      name: volume.name,
      quantity: quantity(volume.quantity),
      attributes: volume.attributes,
    })),
    gpu: gpu === undefined ? null : { units: quantity(gpu.units), attributes: gpu.attributes },
    endpoints: (resource?.endpoints ?? []).map((endpoint) => ({
      kind: KINDS[endpoint.kind],
      sequence_number: endpoint.sequenceNumber,
    })),
  };
}

function quantity(amount: { val: Uint8Array } | undefined): { val: string } {
  return { val: utf8FromBytes(amount?.val ?? new Uint8Array()) };
}
