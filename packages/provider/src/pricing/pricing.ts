import { VyomError } from "@vyom/core";
import type { Pricing } from "./price-request.ts";
import { tablePricing } from "./price-table.ts";
import type { PricingConfig } from "./pricing-config.ts";
import { randomRangePricing } from "./random-range.ts";
import { scalePricing } from "./scale.ts";
import { scriptPricing } from "./shell-script.ts";

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
