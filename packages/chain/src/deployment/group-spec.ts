import {
  dec18Add,
  dec18FromInt,
  dec18MulInt,
  dec18ToWire,
  decCoinFromWire,
  isDenom,
  type DecCoin,
} from "@vyom/core";
import type { Resources } from "@vyom/proto/akash/base/resources/v1beta4";
import type { GroupSpec, ResourceUnit } from "@vyom/proto/akash/deployment/v1beta4";
import { plainError } from "@vyom/runtime";
import { deploymentErrors } from "./errors.ts";
import { UNIT_LIMITS, checkResources, resourceAmount } from "./resources.ts";

/** Totals of a group may be this many times those of one replica. */
const GROUP_FACTOR = 50n;
/** Highest price of one replica per block. */
const MAX_UNIT_PRICE = 10_000_000n;

const NO_RESOURCES: Resources = {
  id: 0,
  cpu: undefined,
  memory: undefined,
  storage: [],
  gpu: undefined,
  endpoints: [],
};

/** The sum of unit prices times counts, in the denom of the first unit; the upper bound of bids. */
export function groupPrice({ resources }: GroupSpec): DecCoin {
  const prices = resources.map(unitPrice);
  const [first] = prices;
  if (first === undefined) return { denom: "", amount: dec18FromInt(0n) };
  const amount = prices.reduce((sum, price) => dec18Add(sum, price.amount), dec18FromInt(0n));
  return { denom: first.denom, amount };
}
function unitPrice({ price, count }: ResourceUnit): DecCoin {
  const { denom, amount } = decCoinFromWire(price);
  return { denom, amount: dec18MulInt(amount, BigInt(count)) };
}

/**
 * Checks a group as the chain accepts it: names, resources, totals, prices. Counts of units and replicas are not bounded.
 * @throws ChainError undefined/1, deployment/2, akash/1, akash/2
 */
export function checkGroupSpec(spec: GroupSpec): void {
  if (spec.name === "") throw plainError("empty group spec name denomination");
  checkUnits(spec.resources);
  checkPricing(spec);
}

function checkUnits(units: readonly ResourceUnit[]): void {
  const seen = new Set<number>();
  for (const { resource } of units) {
    const resources = resource ?? NO_RESOURCES;
    checkResources(resources);
    if (seen.has(resources.id))
      throw plainError(`duplicate resources ID (${resources.id}) within group`);
    seen.add(resources.id);
  }
  const totals = { cpu: 0n, gpu: 0n, memory: 0n };
  for (const { resource, count } of units) {
    totals.cpu += resourceAmount(resource?.cpu?.units) * BigInt(count);
    totals.gpu += resourceAmount(resource?.gpu?.units) * BigInt(count);
    totals.memory += resourceAmount(resource?.memory?.quantity) * BigInt(count);
  }
  checkTotal("CPU", totals.cpu, UNIT_LIMITS.cpu.max);
  if (totals.gpu !== 0n) checkTotal("GPU", totals.gpu, UNIT_LIMITS.gpu.max);
  checkTotal("memory", totals.memory, UNIT_LIMITS.memory.max);
}
function checkTotal(name: string, total: bigint, unitMax: bigint): void {
  const max = unitMax * GROUP_FACTOR;
  if (total > max || total <= 0n)
    throw plainError(`invalid total ${name} (${max} > ${total} > 0 fails)`);
}

function checkPricing({ name, resources }: GroupSpec): void {
  let denom: string | undefined;
  for (const { price } of resources) {
    if (!isDenom(price?.denom ?? ""))
      throw plainError(`group ${name}: error: invalid price object`);
    // Go's parser leaves an absent amount nil, on which every later step would panic.
    if (price === undefined || price.amount === "")
      throw deploymentErrors.invalidRequest(`group ${name}: a price has no amount`);
    const coin = decCoinFromWire(price);
    if (coin.amount < 0n) throw plainError(`group ${name}: error: invalid price object`);
    if (coin.amount > dec18FromInt(MAX_UNIT_PRICE))
      throw plainError(
        `group ${name}: error: invalid unit price (${MAX_UNIT_PRICE} > ${dec18ToWire(coin.amount)}${coin.denom} fails)`,
      );
    denom ??= coin.denom;
    if (coin.denom !== denom)
      throw plainError(`multi-denonimation group: (${coin.denom} == ${denom} fails)`);
  }
}

/** Checks the groups of one deployment together. @throws ChainError deployment/7 */
export function checkGroupSpecs(specs: readonly GroupSpec[]): void {
  const names = new Set<string>();
  const denom = specs[0] === undefined ? "" : groupPrice(specs[0]).denom;
  if (denom === "") throw deploymentErrors.invalidGroups();
  for (const spec of specs) {
    const other = groupPrice(spec).denom;
    if (other !== denom)
      throw deploymentErrors.invalidGroups(`inconsistent group denomination: ${denom} != ${other}`);
    if (names.has(spec.name))
      throw deploymentErrors.invalidGroups(`duplicate deployment group name ${spec.name}`);
    names.add(spec.name);
  }
}
