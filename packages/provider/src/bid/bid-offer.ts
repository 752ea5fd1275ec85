import { VyomError, dec18ToShortText, type Dec18 } from "@vyom/core";
import type { PlaceResult } from "@vyom/matcher";
import type { GroupSpec, ResourceUnit } from "@vyom/proto/akash/deployment/v1beta4";
import type { OwnRecordCache } from "../chain-access/own-record.ts";
import type { ProviderConfig } from "../config.ts";
import type { ProviderMetrics } from "../metrics/provider-metrics.ts";
import type { Pricing } from "../pricing/price-request.ts";
import { fromMatch, lasting, passing, type BidRefusal } from "./bid-refusal.ts";
import { groupPrice, screenGroup } from "./group-screen.ts";

/** What would be bid. */
export interface BidOffer {
  readonly units: readonly ResourceUnit[];
  readonly denom: string;
  readonly price: Dec18;
}
export type OfferResult =
  | { readonly offer: BidOffer }
  | { readonly refusals: readonly BidRefusal[] };

export interface OfferMakerOptions {
  readonly record: OwnRecordCache;
  readonly pricing: Pricing;
  readonly metrics: Pick<ProviderMetrics, "pricing">;
  readonly config: Pick<ProviderConfig, "requiredOrderAttributes" | "maxVolumes">;
  /** Addresses to lease, taken or not. */
  readonly addresses: number;
}

/** Screens a group, finds room by `place`, and names a price that the group can pay. */
export class OfferMaker {
  readonly #options: OfferMakerOptions;
  constructor(options: OfferMakerOptions) {
    this.#options = options;
  }

  /** @throws ClientError when the chain cannot be asked, or what `place` throws */
  async offer(
    group: GroupSpec,
    request: {
      readonly owner: string;
      readonly place: (units: readonly ResourceUnit[]) => Promise<PlaceResult>;
      readonly signal: AbortSignal;
    },
  ): Promise<OfferResult> {
    const { record, pricing, metrics, config, addresses } = this.#options;
    const refusals = screenGroup(group, { ...config, addresses, record: await record.load() });
    if (refusals.length > 0) return { refusals };
    const placed = await request.place(group.resources);
    if (!placed.ok) return { refusals: fromMatch(placed.reasons, true) };
    const { denom, most } = groupPrice(group);
    const { owner, signal } = request;
    let price: Dec18;
    const measured = metrics.pricing();
    try {
      price = await pricing.price({ owner, units: placed.units, denom, most, signal });
    } catch (error) {
      if (!(error instanceof VyomError)) throw error;
      const mayPass = error.code === "provider.price_script";
      return { refusals: [{ code: error.code, sentence: error.message, mayPass }] };
    } finally {
      measured();
    }
    if (price > most)
      return {
        refusals: [
          (pricing.strategy === "shellScript" ? passing : lasting)(
            "provider.price_over",
            `the price would be ${dec18ToShortText(price)} ${denom} per block, the group pays at most ${dec18ToShortText(most)}`,
          ),
        ],
      };
    return { offer: { units: placed.units, denom, price } };
  }
}
