import type { ConsensusParams } from "@vyom/proto/tendermint/types";
import type { BlockTime, Json } from "@vyom/runtime";
import { CommitStore } from "@vyom/store";
import { APP_STORES } from "./app-stores.ts";
import { createApp, type App } from "./app.ts";

/** What a chain needs to go on elsewhere from where it is. */
export interface ExportedGenesis {
  readonly chainId: string;
  /** Height of the first block of the new chain: one above the last of this. */
  readonly initialHeight: bigint;
  /** Time of the last block. */
  readonly time: BlockTime;
  readonly consensusParams: ConsensusParams;
  /** Genesis state by module name, in the reference's JSON. */
  readonly appState: { readonly [moduleName: string]: Json };
}

/** The genesis state of every module as it is by default: no accounts, no coins, the reference's parameters. */
export function defaultAppState(): Record<string, Json> {
  const store = CommitStore.open({ path: undefined, stores: APP_STORES });
  const { modules } = createApp({ store });
  store.close();
  return Object.fromEntries(
    modules.flatMap(({ name, genesis }) =>
      genesis === undefined ? [] : [[name, genesis.default()] as const],
    ),
  );
}

/** The last committed state as a genesis. Importing it gives a chain with the same accounts, coins, markets and grants. */
export function exportGenesis(app: App): ExportedGenesis {
  const { chainId, time, height } = app.lastHeader;
  return {
    chainId,
    time,
    initialHeight: height + 1n,
    consensusParams: app.keepers.consensus.consensusParams(app.contextAt(0n)),
    appState: app.exportAppState(),
  };
}
