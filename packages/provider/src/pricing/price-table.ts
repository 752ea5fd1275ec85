import { VyomError, dec18FromScaled, parseDec18, type Dec18 } from "@vyom/core";
import type { ConfigFields } from "../config-fields.ts";
import { leasedIps, unitQuantities, type UnitQuantities } from "./group-quantities.ts";
import type { Pricing } from "./price-request.ts";

/** Prices per block of one denomination for one CPU, one GiB, one GPU by model, one endpoint, one leased IP. */
export interface TablePrices {
  readonly cpu: Dec18;
  readonly memory: Dec18;
  readonly storage: ReadonlyMap<string, Dec18>;
  /**
   * By `vendor/model`, `vendor/model/ram`, `vendor/model/ram/interface`, `vendor/*` or `*`; the most exact one that
   * fits counts.
   */
  readonly gpu: ReadonlyMap<string, Dec18>;
  readonly endpoint: Dec18;
  readonly ip: Dec18;
}
/** By denomination. */
export type PriceTable = ReadonlyMap<string, TablePrices>;

const GIB = 1n << 30n;
const MILLI = 1000n;

/** Reads a table of settings. @throws VyomError `provider.config`, `core.decimal` */
export function priceTableOf(fields: ConfigFields): PriceTable {
  return new Map(fields.objects().map(([denom, prices]) => [denom, pricesOf(prices)]));
}

function pricesOf(fields: ConfigFields): TablePrices {
  const price = (name: string): Dec18 => parseDec18(fields.text(name, "0"));
  const named = (name: string): ReadonlyMap<string, Dec18> =>
    new Map(
      fields
        .object(name)
        .texts()
        .map(([key, text]) => [key, parseDec18(text)]),
    );
  const prices = {
    cpu: price("cpu"),
    memory: price("memory"),
    storage: named("storage"),
    gpu: named("gpu"),
    endpoint: price("endpoint"),
    ip: price("ip"),
  };
  fields.end();
  return prices;
}

/** Keys of the table that fit a GPU, the most exact one first. */
function gpuRows(key: string): readonly string[] {
  const steps = key.split("/");
  const part = (name: string): string => steps[steps.indexOf(name) + 1] ?? "";
  const has = (name: string): boolean => steps.indexOf(name) % 2 === 0;
  const model = `${part("vendor")}/${part("model")}`;
  const ram = has("ram") ? [`${model}/${part("ram")}`] : [];
  const bus =
    has("ram") && has("interface") ? [`${model}/${part("ram")}/${part("interface")}`] : [];
  return [...bus, ...ram, model, `${part("vendor")}/*`, "*"];
}

function gpuPrice(unit: UnitQuantities, prices: TablePrices): Dec18 {
  for (const row of unit.gpuKeys.flatMap(gpuRows).concat("*")) {
    const price = prices.gpu.get(row);
    if (price !== undefined) return price;
  }
  throw new VyomError(
    "provider.price_class",
    `the GPU ${unit.gpuKeys[0]?.slice(0, 80) ?? "of any kind"} has no price here`,
  );
}

function volumesPrice(unit: UnitQuantities, prices: TablePrices): bigint {
  let sum = 0n;
  for (const volume of unit.volumes) {
    const sold = volume.isPersistent || volume.class === "ram" ? volume.class : "ephemeral";
    const price = prices.storage.get(sold);
    if (price === undefined)
      throw new VyomError(
        "provider.price_class",
        `volumes of the class ${JSON.stringify(sold.slice(0, 60))} have no price here`,
      );
    sum += (volume.bytes * price) / GIB;
  }
  return sum;
}

/** @throws VyomError `provider.price_class`, `provider.price_zero` */
function tablePrice(units: readonly UnitQuantities[], prices: TablePrices): Dec18 {
  let sum = 0n;
  for (const unit of units) {
    let replica = (unit.cpuMilli * prices.cpu) / MILLI;
    replica += (unit.memoryBytes * prices.memory) / GIB;
    replica += volumesPrice(unit, prices);
    if (unit.gpuUnits > 0n) replica += unit.gpuUnits * gpuPrice(unit, prices);
    sum += replica * unit.count + BigInt(unit.endpoints) * prices.endpoint;
  }
  sum += BigInt(leasedIps(units)) * prices.ip;
  if (sum <= 0n)
    throw new VyomError("provider.price_zero", "the price table makes this group cost nothing");
  return dec18FromScaled(sum);
}

/** @throws VyomError `provider.pricing` for an empty table */
export function tablePricing(table: PriceTable): Pricing {
  if (table.size === 0)
    throw new VyomError("provider.pricing", "the price table is empty, name at least one currency");
  return {
    strategy: "table",
    price: async ({ denom, units }) => {
      const prices = table.get(denom);
      if (prices === undefined)
        throw new VyomError("provider.price_denom", `this provider has no prices in ${denom}`);
      return tablePrice(units.map(unitQuantities), prices);
    },
  };
}
