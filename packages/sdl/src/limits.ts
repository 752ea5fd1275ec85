import type { GroupSpec, ResourceUnit } from "@vyom/proto/akash/deployment/v1beta4";
import { utf8FromBytes } from "@vyom/core";
import { attributeMistake } from "./attribute.ts";
import { compareByUtf8 } from "./go-text.ts";
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

/** Checks groups against the chain's limits. */
export function checkGroupLimits(sdl: SdlDocument, groups: readonly GroupSpec[]): void {
  const denom = groups[0]?.resources[0]?.price?.denom;
  if (denom === undefined)
    return failAt(sdl, "sdl.no_groups", ["deployment"], "no service is deployed to a placement");
  for (const group of groups) {
    if (group.name === "")
      failAt(sdl, "sdl.limit", ["deployment"], "a placement's name must not be empty");
    for (const unit of group.resources) {
      if (unit.price?.denom !== denom)
        failAt(
          sdl,
          "sdl.price",
          ["profiles", "placement", group.name, "pricing"],
          `all prices have one denom, found ${denom} and ${unit.price?.denom ?? ""}`,
        );
      checkUnit(sdl, group, unit);
    }
    checkTotals(sdl, group);
  }
}

function checkUnit(sdl: SdlDocument, group: GroupSpec, unit: ResourceUnit): void {
  const { profile, service } = ownerOf(sdl, group, unit);
  const path = ["profiles", "compute", profile, "resources"];
  const refuse = (field: string, sentence: string): never =>
    failAt(sdl, "sdl.limit", [...path, field], sentence);
  const range = (field: string, amount: bigint | undefined, limits: Range, what: string): void => {
    if (amount === undefined) return refuse(field, `a unit needs ${what}`);
    if (amount < limits.least || amount > limits.most)
      refuse(field, `${amount} is outside ${limits.least} to ${limits.most} ${what} for a unit`);
  };
  const { resource } = unit;
  range("cpu", quantity(resource?.cpu?.units), UNIT_LIMITS.cpuMilli, "thousandths of a CPU");
  const gpus = quantity(resource?.gpu?.units) ?? 0n;
  range("gpu", gpus, UNIT_LIMITS.gpuUnits, "GPUs");
  if (gpus === 0n && (resource?.gpu?.attributes.length ?? 0) > 0)
    refuse("gpu", "GPU attributes stand beside 0 units, remove them or give units");
  range("memory", quantity(resource?.memory?.quantity), UNIT_LIMITS.memoryBytes, "bytes of memory");
  if (resource?.storage.length === 0) refuse("storage", "a unit needs a volume");
  for (const volume of resource?.storage ?? [])
    range("storage", quantity(volume.quantity), UNIT_LIMITS.volumeBytes, "bytes of a volume");
  const mistake =
    attributeMistake(resource?.cpu?.attributes ?? []) ??
    attributeMistake(resource?.gpu?.attributes ?? []);
  if (mistake !== undefined) refuse("cpu", mistake);
  if (BigInt(unit.price?.amount ?? "0") > UNIT_LIMITS.priceScaled.most)
    failAt(
      sdl,
      "sdl.limit",
      ["profiles", "placement", group.name, "pricing", profile, "amount"],
      `the price of service ${quoted(service)} is more than 10000000`,
    );
}

/** The service and profile that made a unit: the first in the group by name that has its id. */
function ownerOf(
  sdl: SdlDocument,
  group: GroupSpec,
  unit: ResourceUnit,
): { profile: string; service: string } {
  const seen: string[] = [];
  for (const service of [...sdl.deployment.keys()].sort(compareByUtf8)) {
    const profile = sdl.deployment.get(service)?.get(group.name)?.profile;
    if (profile === undefined || (sdl.version === "2.1" && seen.includes(profile))) continue;
    seen.push(profile);
    if (seen.length === unit.resource?.id) return { profile, service };
  }
  return { profile: "", service: "" };
}

function checkTotals(sdl: SdlDocument, group: GroupSpec): void {
  const total = (of: (unit: ResourceUnit) => bigint | undefined): bigint =>
    group.resources.reduce((sum, unit) => sum + (of(unit) ?? 0n) * BigInt(unit.count), 0n);
  const refuse = (amount: bigint, most: bigint, what: string): void => {
    if (amount > most)
      failAt(
        sdl,
        "sdl.limit",
        ["profiles", "placement", group.name],
        `all replicas of the group want ${amount} ${what}, ${most} are allowed`,
      );
  };
  const cpuMilli = total((unit) => quantity(unit.resource?.cpu?.units));
  if (cpuMilli === 0n)
    failAt(
      sdl,
      "sdl.limit",
      ["deployment"],
      `the group ${quoted(group.name)} has no replica, give a count`,
    );
  refuse(cpuMilli, GROUP_LIMITS.cpuMilli, "thousandths of a CPU");
  refuse(
    total((unit) => quantity(unit.resource?.gpu?.units)),
    GROUP_LIMITS.gpuUnits,
    "GPUs",
  );
  refuse(
    total((unit) => quantity(unit.resource?.memory?.quantity)),
    GROUP_LIMITS.memoryBytes,
    "bytes of memory",
  );
}

function quantity(amount: { val: Uint8Array } | undefined): bigint | undefined {
  return amount === undefined ? undefined : BigInt(utf8FromBytes(amount.val));
}
