import { APP_STORES, createApp, type App } from "@vyom/chain";
import type { Json } from "@vyom/runtime";
import { CommitStore } from "@vyom/store";
import { EventBus } from "../src/engine/event-bus.ts";
import { parseGenesisDoc } from "../src/engine/genesis-doc.ts";
import { newKey } from "../src/engine/key-file.ts";
import { DEFAULT_MEMPOOL_LIMITS, Mempool, type MempoolLimits } from "../src/engine/mempool.ts";
import { SoloEngine } from "../src/engine/solo.ts";
import { BlockStore } from "../src/index/block-store.ts";
import { SearchTurns } from "../src/index/search-turns.ts";
import { TxIndex } from "../src/index/tx-index.ts";
import { testGenesis } from "./chain-fixture.ts";

export interface TestEngine {
  readonly app: App;
  readonly engine: SoloEngine;
  readonly mempool: Mempool;
  readonly blocks: BlockStore;
  readonly index: TxIndex;
}
/** An engine in memory that makes blocks when told, with its first block made. */
export function testEngine(options: {
  readonly accounts: readonly string[];
  /** Changes the sections of the genesis. */
  readonly state?: Readonly<Record<string, Json>>;
  readonly limits?: Partial<MempoolLimits>;
  readonly keepBlocks?: number;
}): TestEngine {
  const store = CommitStore.open({ path: undefined, stores: APP_STORES });
  const app = createApp({
    store,
    onBug(error) {
      throw error;
    },
  });
  const blocks = new BlockStore(store);
  const index = new TxIndex({ store, blocks, turns: new SearchTurns(() => 0) });
  const mempool = new Mempool(app, { ...DEFAULT_MEMPOOL_LIMITS, ...options.limits });
  const engine = new SoloEngine({
    app,
    blocks,
    index,
    mempool,
    bus: new EventBus(),
    genesis: parseGenesisDoc(testGenesis(options.accounts, options.state)),
    key: newKey(),
    clock: () => performance.now(),
    intervalMs: 1_000_000,
    gapMs: 0,
    keepBlocks: options.keepBlocks ?? 0,
    onFailure(error) {
      throw error;
    },
  });
  engine.produceBlock();
  return { app, engine, mempool, blocks, index };
}
