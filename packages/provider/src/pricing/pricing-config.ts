import { parseDec18, type Dec18 } from "@vyom/core";
import type { PricingStrategy } from "./price-request.ts";
import type { PriceTable } from "./price-table.ts";

/** Prices per block of one denomination (akash bid-price-*-scale); memory and volumes per MiB, CPU per thousandth. */
export interface ScaleRates {
  readonly cpu: Dec18;
  readonly memory: Dec18;
  /** By class: `ephemeral`, `default`, `beta2`, `ram` ... A class that is not listed is not sold. */
  readonly storage: ReadonlyMap<string, Dec18>;
  /** Each GPU of any kind; the price table knows models. */
  readonly gpu: Dec18;
  readonly endpoint: Dec18;
  /** Each leased IP. */
  readonly ip: Dec18;
}
export interface ScriptConfig {
  readonly path: string;
  /** Scripts that run at the same time. */
  readonly processLimit: number;
  readonly timeoutMs: number;
}
export interface PricingConfig {
  readonly strategy: PricingStrategy;
  /** By denomination; others are not bid in. */
  readonly scale: ReadonlyMap<string, ScaleRates>;
  readonly script: ScriptConfig;
  readonly table: PriceTable;
}

const RATES: ScaleRates = {
  cpu: parseDec18("0.12"),
  memory: parseDec18("0.2"),
  storage: new Map(
    Object.entries({
      ephemeral: "0.05",
      default: "0.05",
      beta1: "0.05",
      beta2: "0.06",
      beta3: "0.08",
      ram: "0.2",
    }).map(([name, rate]) => [name, parseDec18(rate)]),
  ),
  gpu: parseDec18("2000"),
  endpoint: parseDec18("1"),
  ip: parseDec18("50"),
};

/** Noble's USDC, as its IBC voucher is called on this chain. */
const USDC = "ibc/170C677610AC31DF0904FFE09CD3B5C657492170E7E52372E48756B71E56F2F1";

/** What a provider asks that sets no prices. */
export const DEFAULT_RATES: ReadonlyMap<string, ScaleRates> = new Map([
  ["uakt", RATES],
  ["uact", RATES],
  [USDC, RATES],
]);
