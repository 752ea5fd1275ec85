import type { Address } from "@vyom/core";
import type { AddressCodec, Module } from "@vyom/runtime";
import type { DeploymentKeeper } from "./deployment/keeper.ts";
import { createDeploymentModule } from "./deployment/module.ts";
import type { EscrowDeps } from "./escrow/deps.ts";
import type { EscrowKeeper } from "./escrow/keeper.ts";
import { createEscrowModule } from "./escrow/module.ts";
import type { AuditKeeper, ProviderKeeper } from "./market/deps.ts";
import { marketEscrowHooks } from "./market/hooks.ts";
import type { MarketKeeper } from "./market/keeper.ts";
import { createMarketModule } from "./market/module.ts";

/** What escrow, deployment and market need of the rest of the app. */
export interface MarketplaceDeps extends EscrowDeps {
  readonly addresses: AddressCodec;
  /** Who may set parameters: the gov module account. */
  readonly authority: Address;
  readonly provider: ProviderKeeper;
  readonly audit: AuditKeeper;
}
/** The three modules that call each other, put together. */
export interface Marketplace {
  readonly escrow: { readonly module: Module; readonly keeper: EscrowKeeper };
  readonly deployment: { readonly module: Module; readonly keeper: DeploymentKeeper };
  readonly market: { readonly module: Module; readonly keeper: MarketKeeper };
}

/** Puts the marketplace together: deployments open orders, orders and leases use accounts, ended accounts end both. */
export function createMarketplace(deps: MarketplaceDeps): Marketplace {
  const escrow = createEscrowModule(deps);
  // Deployments and orders need each other; the market is reached through these calls once it exists.
  const deployment = createDeploymentModule({
    addresses: deps.addresses,
    authority: deps.authority,
    escrow: escrow.keeper,
    market: {
      createOrder: (context, order) => market.keeper.createOrder(context, order),
      endGroup: (context, group) => market.keeper.endGroup(context, group),
      reclamationBounds: (context) => market.keeper.reclamationBounds(context),
    },
  });
  const market = createMarketModule({
    ...deps,
    escrow: escrow.keeper,
    deployment: deployment.keeper,
  });
  escrow.keeper.observe(
    marketEscrowHooks({ deployment: deployment.keeper, market: market.keeper }),
  );
  return { escrow, deployment, market };
}
