import type { Dec18 } from "@vyom/core";
import type { ResourceUnit } from "@vyom/proto/akash/deployment/v1beta4";

export type PricingStrategy = "scale" | "randomRange" | "shellScript" | "table";
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
  readonly strategy: PricingStrategy;
  /** @throws VyomError `provider.price_denom`, `provider.price_class`, `provider.price_zero`, `provider.price_script` */
  price(request: PriceRequest): Promise<Dec18>;
}
