import { VyomError, dec18FromScaled, type Dec18 } from "@vyom/core";
import { leasedIps, unitQuantities, type UnitQuantities } from "./group-quantities.ts";
import type { ScaleRates } from "./pricing-config.ts";
import type { Pricing } from "./price-request.ts";

const MIB = 1n << 20n;
/** Quotients are kept to 16 places, halves up, as the reference's decimals do. */
const QUOTIENT = 10n ** 16n;
/** Terms are held times 10^34: a quotient (16 places) times a rate (18 places). */
const TERM_SCALE = 10n ** 34n;
const PRICE_SCALE = 10n ** 18n;

function mebibytes(bytes: bigint): bigint {
  return (2n * bytes * QUOTIENT + MIB) / (2n * MIB);
}
function total(units: readonly UnitQuantities[], of: (unit: UnitQuantities) => bigint): bigint {
  return units.reduce((sum, unit) => sum + of(unit) * unit.count, 0n);
}

/**
 * The price by rates: thousandths of CPU, MiB of memory and of each class of volume, GPUs, all times the replicas;
 * endpoints of each unit once; different leased addresses. Cut at 18 places (akash bidengine/pricing.go scalePricing).
 * @throws VyomError `provider.price_class`, `provider.price_zero`
 */
function scalePrice(units: readonly UnitQuantities[], rates: ScaleRates): Dec18 {
  const bytesByClass = new Map<string, bigint>();
  for (const unit of units)
    for (const volume of unit.volumes) {
      // Volumes that do not persist are sold as the machine's own disk, except memory where it has a rate of its own.
      const sold =
        volume.isPersistent || (volume.class === "ram" && rates.storage.has("ram"))
          ? volume.class
          : "ephemeral";
      bytesByClass.set(sold, (bytesByClass.get(sold) ?? 0n) + volume.bytes * unit.count);
    }
  let sum = total(units, (unit) => unit.cpuMilli) * QUOTIENT * rates.cpu;
  sum += mebibytes(total(units, (unit) => unit.memoryBytes)) * rates.memory;
  for (const [name, bytes] of bytesByClass) {
    const rate = rates.storage.get(name);
    if (rate === undefined)
      throw new VyomError(
        "provider.price_class",
        `volumes of the class ${JSON.stringify(name.slice(0, 60))} have no price here`,
      );
    sum += mebibytes(bytes) * rate;
  }
  sum += total(units, (unit) => unit.gpuUnits) * QUOTIENT * rates.gpu;
  sum +=
    BigInt(units.reduce((count, unit) => count + unit.endpoints, 0)) * QUOTIENT * rates.endpoint;
  sum += BigInt(leasedIps(units)) * QUOTIENT * rates.ip;
  const price = dec18FromScaled((sum * PRICE_SCALE) / TERM_SCALE);
  if (price <= 0n)
    throw new VyomError("provider.price_zero", "the rates make this group cost nothing");
  return price;
}

/** @throws VyomError `provider.pricing` when all rates are zero */
export function scalePricing(ratesByDenom: ReadonlyMap<string, ScaleRates>): Pricing {
  for (const [denom, rates] of ratesByDenom) {
    const all = [rates.cpu, rates.memory, rates.gpu, rates.endpoint, rates.ip];
    if ([...all, ...rates.storage.values()].every((rate) => rate === 0n))
      throw new VyomError("provider.pricing", `all rates of ${denom} are zero, set at least one`);
  }
  return {
    strategy: "scale",
    price: async ({ denom, units }) => {
      const rates = ratesByDenom.get(denom);
      if (rates === undefined)
        throw new VyomError("provider.price_denom", `this provider has no prices in ${denom}`);
      return scalePrice(units.map(unitQuantities), rates);
    },
  };
}
