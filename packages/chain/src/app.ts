import type { Address } from "@vyom/core";
import { DEFAULT_ADDRESS_PREFIX } from "@vyom/crypto";
import {
  AddressCodec,
  BaseApp,
  type BaseAppOptions,
  type BugListener,
  type InitChainRequest,
  type InitChainResponse,
  type Json,
  type Module,
  type Router,
} from "@vyom/runtime";
import type { CommitStore } from "@vyom/store";
import { absentModule } from "./absent-module.ts";
import type { AuditKeeper } from "./audit/keeper.ts";
import { createAuditModule } from "./audit/module.ts";
import { AuthKeeper } from "./auth/keeper.ts";
import { authModule } from "./auth/module.ts";
import { AuthorizationKinds, genericAuthorization } from "./authz/authorization.ts";
import { AuthzKeeper } from "./authz/keeper.ts";
import { authzModule } from "./authz/module.ts";
import { sendAuthorization } from "./authz/send-authorization.ts";
import { BankKeeper } from "./bank/keeper.ts";
import { bankModule } from "./bank/module.ts";
import type { CertKeeper } from "./cert/keeper.ts";
import { createCertModule } from "./cert/module.ts";
import { ConsensusKeeper } from "./consensus/keeper.ts";
import { consensusModule } from "./consensus/module.ts";
import type { DeploymentKeeper } from "./deployment/keeper.ts";
import { DistributionKeeper } from "./distribution/keeper.ts";
import { distributionModule } from "./distribution/module.ts";
import { depositAuthorization, depositGrants } from "./escrow/authz.ts";
import type { EscrowKeeper } from "./escrow/keeper.ts";
import { FeegrantKeeper } from "./feegrant/keeper.ts";
import { feegrantModule } from "./feegrant/module.ts";
import { genutilModule } from "./genutil/module.ts";
import type { MarketKeeper } from "./market/keeper.ts";
import { createMarketplace } from "./marketplace.ts";
import { ABSENT_MODULE_ACCOUNTS, MODULE_PERMISSIONS } from "./module-accounts.ts";
import { MODULE_ORDER } from "./module-order.ts";
import type { ProviderKeeper } from "./provider/keeper.ts";
import { createProviderModule } from "./provider/module.ts";
import type { TakeKeeper } from "./take/keeper.ts";
import { createTakeModule } from "./take/module.ts";

export interface AppOptions {
  /** Opened with the names in `appStores` (and, for a chain that starts above height 1, that initial version). */
  readonly store: CommitStore;
  /** Bech32 prefix of accounts; `akash` unless told. */
  readonly addressPrefix?: string;
  /** The denom of fees in dry runs that state none; `uakt` unless told. */
  readonly feeDenom?: string;
  readonly name?: string;
  readonly version?: string;
  /** Lowest gas prices that this node's mempool takes, scaled by 10^18; empty takes all. */
  readonly minGasPrices?: readonly { readonly denom: string; readonly amount: bigint }[];
  /** Told of bugs of ours that a transaction or a query ran into. */
  readonly onBug?: BugListener;
}

/** Keepers by module, for tests and tools; handlers meet them only through their own `deps.ts`. */
export interface Keepers {
  readonly auth: AuthKeeper;
  readonly authz: AuthzKeeper;
  readonly bank: BankKeeper;
  readonly consensus: ConsensusKeeper;
  readonly distribution: DistributionKeeper;
  readonly feegrant: FeegrantKeeper;
  readonly cert: CertKeeper;
  readonly provider: ProviderKeeper;
  readonly audit: AuditKeeper;
  readonly take: TakeKeeper;
  readonly escrow: EscrowKeeper;
  readonly deployment: DeploymentKeeper;
  readonly market: MarketKeeper;
}

/** The whole state machine. */
export class App extends BaseApp {
  readonly keepers: Keepers;
  /** The address that may change parameters: the gov module's account. */
  readonly authority: Address;

  constructor(options: BaseAppOptions, own: { keepers: Keepers; authority: Address }) {
    super(options);
    this.keepers = own.keepers;
    this.authority = own.authority;
  }

  /** Sections of the genesis for which there is no module; they are left alone. */
  absentModules(appState: { readonly [name: string]: Json }): readonly string[] {
    const known = new Set(this.modules.map(({ name }) => name));
    const held = new Set(Object.keys(ABSENT_MODULE_ACCOUNTS));
    return Object.keys(appState).filter((name) => !known.has(name) || held.has(name));
  }

  override initChain(request: InitChainRequest): InitChainResponse {
    const reserved = Object.fromEntries(
      Object.keys(ABSENT_MODULE_ACCOUNTS).map((name): [string, Json] => [name, {}]),
    );
    return super.initChain({ ...request, appState: { ...reserved, ...request.appState } });
  }
}

/** Wires all modules over a store. */
export function createApp(options: AppOptions): App {
  const addresses = new AddressCodec(options.addressPrefix ?? DEFAULT_ADDRESS_PREFIX);
  const { keepers, modules, authority } = createModules(addresses, () => app.router);
  const app: App = new App(
    {
      name: options.name ?? "vyom",
      version: options.version ?? "0.1.0",
      store: options.store,
      addresses,
      modules: [...modules, genutilModule(() => app)],
      order: MODULE_ORDER,
      ante: {
        accounts: keepers.auth,
        bank: keepers.bank,
        feegrant: keepers.feegrant,
        feeDenom: options.feeDenom ?? "uakt",
        minGasPrices: options.minGasPrices ?? [],
      },
      consensus: keepers.consensus,
      ...(options.onBug === undefined ? {} : { onBug: options.onBug }),
    },
    { keepers, authority },
  );
  return app;
}

/** Makes every keeper and module. Keepers meet here and nowhere else. */
function createModules(
  addresses: AddressCodec,
  router: () => Router,
): { keepers: Keepers; modules: readonly Module[]; authority: Address } {
  const auth = new AuthKeeper({ addresses, permissions: MODULE_PERMISSIONS });
  const authority = auth.moduleAddress("gov");
  const blocked = new Set(Object.keys(MODULE_PERMISSIONS).map((name) => auth.moduleAddress(name)));
  const bank = new BankKeeper({ accounts: auth, blocked });
  const consensus = new ConsensusKeeper();
  const distribution = new DistributionKeeper({ accounts: auth, bank });
  const feegrant = new FeegrantKeeper({ accounts: auth, bank });
  const kinds = new AuthorizationKinds([
    genericAuthorization,
    sendAuthorization,
    depositAuthorization,
  ]);
  const authz = new AuthzKeeper({ accounts: auth, bank, kinds });
  const cert = createCertModule({ addresses });
  const provider = createProviderModule({ addresses });
  const audit = createAuditModule({ addresses });
  const take = createTakeModule({ addresses, authority });
  const { escrow, deployment, market } = createMarketplace({
    addresses,
    authority,
    moduleAddress: auth.moduleAddress("escrow"),
    bank,
    grants: depositGrants(authz),
    take: take.keeper,
    communityPool: distribution,
    provider: provider.keeper,
    audit: audit.keeper,
  });
  const modules: readonly Module[] = [
    authModule(auth, authority),
    authzModule(authz, router),
    bankModule(bank, authority),
    consensusModule(consensus, authority),
    distributionModule({ keeper: distribution, bank, addresses, authority }),
    feegrantModule(feegrant),
    cert.module,
    provider.module,
    audit.module,
    take.module,
    escrow.module,
    deployment.module,
    market.module,
    ...absentModules(auth),
  ];
  const keepers = {
    auth,
    authz,
    bank,
    consensus,
    distribution,
    feegrant,
    cert: cert.keeper,
    provider: provider.keeper,
    audit: audit.keeper,
    take: take.keeper,
    escrow: escrow.keeper,
    deployment: deployment.keeper,
    market: market.keeper,
  };
  return { keepers, modules, authority };
}

function absentModules(auth: AuthKeeper): readonly Module[] {
  return Object.entries(ABSENT_MODULE_ACCOUNTS).map(([name, accounts]) =>
    absentModule(name, (context) => {
      for (const account of accounts) auth.moduleAccount(context, account);
    }),
  );
}
