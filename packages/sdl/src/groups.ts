import type { GroupSpec, ResourceUnit } from "@vyom/proto/akash/deployment/v1beta4";
import { sortAttributes } from "./attribute.ts";
import { endpointsOf, toManifestExposes } from "./expose.ts";
import { goSort } from "./go-sort.ts";
import type {
  ManifestEndpoint,
  ManifestExpose,
  ManifestGroup,
  ManifestService,
} from "./manifest.ts";
import { toManifestResources, toProtoResources } from "./resources.ts";
import { failAt } from "./sdl-document.ts";
import type { PlacedService, SdlDocument } from "./sdl-document.ts";
import { quoted } from "./sdl-error.ts";
import type { ServiceSource } from "./service.ts";
import { toServiceParams } from "./service-params.ts";
import { compareByUtf8, trimSpace } from "./go-text.ts";

const TEE_TYPES: readonly string[] = ["cpu", "cpu-gpu"];
/** What one document may make; aliases could multiply it without end. */
const MAX_SERVICES = 1_000;
const MAX_EXPOSES = 5_000;

/** What a document deploys, on chain and in the manifest. */
export interface BuiltGroups {
  groups: GroupSpec[];
  manifest: ManifestGroup[];
  /** Every unit of every group with what it was made of. */
  units: BuiltUnit[];
}

/** A unit and the profile and first service it was made of. */
export interface BuiltUnit {
  readonly group: string;
  readonly profile: string;
  readonly service: string;
  readonly unit: ResourceUnit;
}

interface GroupBuilder {
  readonly spec: GroupSpec;
  readonly manifest: ManifestGroup;
  /** Which unit a compute profile has in this group (2.1). */
  readonly shared: Map<string, ResourceUnit>;
  tee: string;
}

/** Builds groups and manifest: services by name, in each the placements by name. Names need not exist yet. */
export function buildGroups(sdl: SdlDocument): BuiltGroups {
  const sequenceNumbers = endpointSequenceNumbers(sdl);
  const builders = new Map<string, GroupBuilder>();
  const units: BuiltUnit[] = [];
  const budget = { services: MAX_SERVICES, exposes: MAX_EXPOSES };
  for (const [name, placements] of sortedEntries(sdl.deployment)) {
    const service = sdl.services.get(name);
    for (const [placement, placed] of sortedEntries(placements)) {
      const exposes = toManifestExposes(sdl.reader, service?.expose ?? [], sequenceNumbers);
      budget.services--;
      budget.exposes -= exposes.length;
      if (budget.services < 0 || budget.exposes < 0)
        failAt(
          sdl,
          "sdl.too_large",
          ["deployment"],
          `more than ${MAX_SERVICES} services or ${MAX_EXPOSES} ports are deployed`,
        );
      const builder = groupBuilder(sdl, builders, placement);
      addTee(sdl, builder, name, placed, service);
      addService(sdl, builder, units, { name, placed, service, exposes });
    }
  }
  const sorted = sortedEntries(builders).map(([, builder]) => builder);
  return {
    groups: sorted.map((builder) => builder.spec),
    manifest: sorted.map((builder) => builder.manifest),
    units,
  };
}

function sortedEntries<T>(map: ReadonlyMap<string, T>): [string, T][] {
  const entries = [...map];
  return entries.length < 2
    ? entries
    : entries.sort(([left], [right]) => compareByUtf8(left, right));
}

/**
 * Numbers leased IPs by their names' last place in the sorted list of all targets. Targets of services count too, as
 * empty names (a quirk of the reference that is part of the hash).
 */
function endpointSequenceNumbers(sdl: SdlDocument): Map<string, number> {
  const names: string[] = [];
  for (const service of sdl.deployment.keys())
    for (const expose of sdl.services.get(service)?.expose ?? [])
      for (const { global, ip } of expose.to) if (!global || ip !== "") names.push(ip);
  names.sort(compareByUtf8);
  return new Map(names.map((name, index) => [name, index + 1]));
}

function groupBuilder(
  sdl: SdlDocument,
  builders: Map<string, GroupBuilder>,
  name: string,
): GroupBuilder {
  const known = builders.get(name);
  if (known !== undefined) return known;
  const placement = sdl.placement.get(name);
  const builder: GroupBuilder = {
    spec: {
      name,
      requirements: {
        signedBy: { allOf: placement?.allOf ?? [], anyOf: placement?.anyOf ?? [] },
        attributes: [...(placement?.attributes ?? [])],
      },
      resources: [],
    },
    manifest: { name, services: [] },
    shared: new Map(),
    tee: "",
  };
  builders.set(name, builder);
  return builder;
}

/** Checks a service's `tee` and makes it an attribute that providers must show. */
function addTee(
  sdl: SdlDocument,
  builder: GroupBuilder,
  name: string,
  placed: PlacedService,
  service: ServiceSource | undefined,
): void {
  const tee = service?.params?.tee ?? "";
  if (tee === "") return;
  const refuse = (sentence: string): never =>
    failAt(sdl, "sdl.tee", ["services", name, "params", "tee"], sentence);
  if (!TEE_TYPES.includes(tee))
    refuse(`${quoted(tee)} is no TEE type, known are ${TEE_TYPES.join(" and ")}`);
  const hasGpu = (sdl.compute.get(placed.profile)?.gpu?.units ?? 0) > 0;
  if (tee === "cpu-gpu" && !hasGpu) refuse("cpu-gpu needs a compute profile with GPUs");
  if (builder.tee !== "" && builder.tee !== tee)
    refuse(`the group ${quoted(builder.spec.name)} has the TEE type ${builder.tee} already`);
  if (builder.tee !== "") return;
  builder.tee = tee;
  const attributes = builder.spec.requirements?.attributes ?? [];
  attributes.push({ key: "tee/type", value: tee });
  sortAttributes(attributes);
}

function addService(
  sdl: SdlDocument,
  builder: GroupBuilder,
  units: BuiltUnit[],
  deployed: {
    name: string;
    placed: PlacedService;
    service: ServiceSource | undefined;
    exposes: ManifestExpose[];
  },
): void {
  const { name, placed, service, exposes } = deployed;
  const compute = sdl.compute.get(placed.profile);
  const endpoints = endpointsOf(exposes);
  const unit = addUnit(sdl, builder, units, { name, placed, endpoints });
  const params = service?.params === undefined ? {} : { params: toServiceParams(service.params) };
  const manifestService: ManifestService = {
    name,
    image: service?.image ?? "",
    command: service?.command ?? null,
    args: service?.args ?? null,
    env: service?.env ?? null,
    resources: toManifestResources(compute, unit.resource?.id ?? 0, endpoints),
    count: placed.count,
    expose: exposes,
    ...params,
    credentials: toCredentials(sdl, service),
  };
  builder.manifest.services.push(manifestService);
}

/** The unit of a service: its own in 2.0; in 2.1 services of a group with the same profile share one. */
function addUnit(
  sdl: SdlDocument,
  builder: GroupBuilder,
  units: BuiltUnit[],
  wanted: { name: string; placed: PlacedService; endpoints: readonly ManifestEndpoint[] },
): ResourceUnit {
  const { name, placed, endpoints } = wanted;
  const shared = sdl.version === "2.1" ? builder.shared.get(placed.profile) : undefined;
  const added = endpoints.map((endpoint) => ({
    kind: endpoint.kind ?? 0,
    sequenceNumber: endpoint.sequence_number,
  }));
  if (shared?.resource !== undefined) {
    shared.count = (shared.count + placed.count) >>> 0;
    shared.resource.endpoints.push(...added);
    goSort(shared.resource.endpoints, (left, right) => left.sequenceNumber < right.sequenceNumber);
    return shared;
  }
  const price = sdl.placement.get(builder.spec.name)?.pricing.get(placed.profile);
  const unit: ResourceUnit = {
    resource: toProtoResources(
      sdl.compute.get(placed.profile),
      builder.spec.resources.length + 1,
      added,
    ),
    count: placed.count,
    price: { denom: price?.denom ?? "", amount: (price?.scaled ?? 0n).toString() },
  };
  builder.spec.resources.push(unit);
  builder.shared.set(placed.profile, unit);
  units.push({ group: builder.spec.name, profile: placed.profile, service: name, unit });
  return unit;
}

function toCredentials(
  sdl: SdlDocument,
  service: ServiceSource | undefined,
): ManifestService["credentials"] {
  const credentials = service?.credentials;
  if (credentials === undefined) return null;
  const { host, email, username, password } = credentials;
  if (sdl.version === "2.0") return { host, email: "", username, password };
  return {
    host: trimSpace(host),
    email: trimSpace(email),
    username: trimSpace(username),
    password: trimSpace(password),
  };
}
