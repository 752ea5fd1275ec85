import { attributeMistake } from "./attribute.ts";
import type { BuiltGroups, BuiltUnit } from "./groups.ts";
import { failAt } from "./sdl-document.ts";
import type { SdlDocument } from "./sdl-document.ts";
import { quoted } from "./sdl-error.ts";

const MIB = 1n << 20n;
const TIB = 1n << 40n;
const UNITS_PER_GROUP = 50n;

/** The least and the most of something, both allowed. */
export interface Range {
  readonly least: bigint;
  readonly most: bigint;
}

/** What the chain allows for a unit of a group (akash deployment/v1beta4 validation_config); the price is times 10^18. */
export const UNIT_LIMITS: Readonly<
  Record<"cpuMilli" | "gpuUnits" | "memoryBytes" | "volumeBytes" | "priceScaled", Range>
> = {
  cpuMilli: { least: 10n, most: 384_000n },
  gpuUnits: { least: 0n, most: 24n },
  memoryBytes: { least: MIB, most: 2n * TIB },
  volumeBytes: { least: 5n * MIB, most: 32n * TIB },
  priceScaled: { least: 1n, most: 10_000_000n * 10n ** 18n },
};

/** The most the chain allows for all replicas of a group together; volumes are not added up. */
export const GROUP_LIMITS: Readonly<Record<"cpuMilli" | "gpuUnits" | "memoryBytes", bigint>> = {
  cpuMilli: UNITS_PER_GROUP * UNIT_LIMITS.cpuMilli.most,
  gpuUnits: UNITS_PER_GROUP * UNIT_LIMITS.gpuUnits.most,
  memoryBytes: UNITS_PER_GROUP * UNIT_LIMITS.memoryBytes.most,
};

// The same as numbers: comparing a number with a bigint is slow.
const UNIT_RANGES = {
  cpuMilli: asNumbers(UNIT_LIMITS.cpuMilli),
  gpuUnits: asNumbers(UNIT_LIMITS.gpuUnits),
  memoryBytes: asNumbers(UNIT_LIMITS.memoryBytes),
  volumeBytes: asNumbers(UNIT_LIMITS.volumeBytes),
} as const;
const GROUP_MAXIMA = {
  cpuMilli: Number(GROUP_LIMITS.cpuMilli),
  gpuUnits: Number(GROUP_LIMITS.gpuUnits),
  memoryBytes: Number(GROUP_LIMITS.memoryBytes),
} as const;

function asNumbers({ least, most }: Range): readonly [number, number] {
  return [Number(least), Number(most)];
}

/** Checks what was built against the chain's limits. */
export function checkGroupLimits(sdl: SdlDocument, built: BuiltGroups): void {
  const denom = built.units[0]?.unit.price?.denom;
  if (denom === undefined)
    return failAt(sdl, "sdl.no_groups", ["deployment"], "no service is deployed to a placement");
  for (const unit of built.units) {
    if (unit.group === "")
      failAt(sdl, "sdl.limit", ["deployment"], "a placement's name must not be empty");
    if (unit.unit.price?.denom !== denom)
      failAt(
        sdl,
        "sdl.price",
        ["profiles", "placement", unit.group, "pricing"],
        `all prices have one denom, found ${denom} and ${unit.unit.price?.denom ?? ""}`,
      );
    checkPrice(sdl, unit);
    checkUnit(sdl, unit.profile);
  }
  for (const group of built.groups) checkTotals(sdl, group.name, built.units);
}

function checkPrice(sdl: SdlDocument, { group, profile, service }: BuiltUnit): void {
  const price = sdl.placement.get(group)?.pricing.get(profile);
  if ((price?.scaled ?? 0n) > UNIT_LIMITS.priceScaled.most)
    failAt(
      sdl,
      "sdl.limit",
      ["profiles", "placement", group, "pricing", profile, "amount"],
      `the price of service ${quoted(service)} is more than 10000000`,
    );
}

function checkUnit(sdl: SdlDocument, profile: string): void {
  const compute = sdl.compute.get(profile);
  if (compute === undefined) return;
  const { cpu, gpu, memoryBytes, storage } = compute;
  checkRange(sdl, profile, "cpu", cpu?.milli, "cpuMilli");
  checkRange(sdl, profile, "gpu", gpu?.units ?? 0, "gpuUnits");
  if (gpu?.units === 0 && gpu.attributes.length > 0)
    failAtResource(sdl, profile, "gpu", "GPU attributes stand beside 0 units, remove one of them");
  checkRange(sdl, profile, "memory", memoryBytes, "memoryBytes");
  if (storage.length === 0) checkRange(sdl, profile, "storage", undefined, "volumeBytes");
  for (const volume of storage)
    checkRange(sdl, profile, "storage", volume.sizeBytes, "volumeBytes");
  const mistake = attributeMistake(cpu?.attributes ?? []);
  if (mistake !== undefined) failAtResource(sdl, profile, "cpu", mistake);
}

const UNIT_NAMES = {
  cpu: "thousandths of a CPU",
  gpu: "GPUs",
  memory: "bytes of memory",
  storage: "bytes of a volume",
} as const;

function checkRange(
  sdl: SdlDocument,
  profile: string,
  field: keyof typeof UNIT_NAMES,
  amount: number | undefined,
  limit: keyof typeof UNIT_RANGES,
): void {
  const [least, most] = UNIT_RANGES[limit];
  if (amount === undefined)
    failAtResource(sdl, profile, field, `a unit needs ${UNIT_NAMES[field]}`);
  else if (amount < least || amount > most)
    failAtResource(
      sdl,
      profile,
      field,
      `${amount} is outside ${least} to ${most} ${UNIT_NAMES[field]} for a unit`,
    );
}

function failAtResource(sdl: SdlDocument, profile: string, field: string, sentence: string): never {
  return failAt(sdl, "sdl.limit", ["profiles", "compute", profile, "resources", field], sentence);
}

/** All replicas of a group; sums are exact up to the limits. */
function checkTotals(sdl: SdlDocument, group: string, units: readonly BuiltUnit[]): void {
  let [cpuMilli, gpuUnits, memoryBytes] = [0, 0, 0];
  for (const { group: unitGroup, profile, unit } of units) {
    if (unitGroup !== group) continue;
    const compute = sdl.compute.get(profile);
    cpuMilli += (compute?.cpu?.milli ?? 0) * unit.count;
    gpuUnits += (compute?.gpu?.units ?? 0) * unit.count;
    memoryBytes += (compute?.memoryBytes ?? 0) * unit.count;
  }
  if (cpuMilli === 0)
    failAt(
      sdl,
      "sdl.limit",
      ["deployment"],
      `the group ${quoted(group)} has no replica, give a count`,
    );
  checkTotal(sdl, group, cpuMilli, "cpuMilli", UNIT_NAMES.cpu);
  checkTotal(sdl, group, gpuUnits, "gpuUnits", UNIT_NAMES.gpu);
  checkTotal(sdl, group, memoryBytes, "memoryBytes", UNIT_NAMES.memory);
}

function checkTotal(
  sdl: SdlDocument,
  group: string,
  amount: number,
  limit: keyof typeof GROUP_LIMITS,
  what: string,
): void {
  if (amount > GROUP_MAXIMA[limit])
    failAt(
      sdl,
      "sdl.limit",
      ["profiles", "placement", group],
      `all replicas of the group want ${amount} ${what}, ${GROUP_LIMITS[limit]} are allowed`,
    );
}
