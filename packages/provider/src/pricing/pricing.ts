import { VyomError, type Dec18 } from "@vyom/core";
import type { ResourceUnit } from "@vyom/proto/akash/deployment/v1beta4";
import { tablePricing } from "./price-table.ts";
import type { PricingConfig } from "./pricing-config.ts";
import { randomRangePricing } from "./random-range.ts";
import { scalePricing } from "./scale.ts";
import { scriptPricing } from "./shell-script.ts";

/** What a price is asked for: units as they would be provided (wildcards of GPUs are replaced). */
export interface PriceRequest {
  readonly owner: string;
  readonly units: readonly ResourceUnit[];
  readonly denom: string;
  /** The most that the group pays per block, for all its replicas. */
  readonly most: Dec18;
  readonly signal: AbortSignal;
}
/** Names a price per block, positive, in the request's denomination. */
export interface Pricing {
  readonly strategy: PricingConfig["strategy"];
  /** @throws VyomError `provider.price_denom`, `provider.price_class`, `provider.price_zero`, `provider.price_script` */
  price(request: PriceRequest): Promise<Dec18>;
}

/** @throws VyomError `provider.pricing` for settings that can price nothing */
export function createPricing(
  config: PricingConfig,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Pricing {
  switch (config.strategy) {
    case "scale":
      return scalePricing(config.scale);
    case "randomRange":
      return randomRangePricing();
    case "shellScript":
      return scriptPricing(config.script, environment);
    case "table":
      return tablePricing(config.table);
    default:
      throw new VyomError("provider.pricing", "the pricing strategy is not known");
  }
}
