import { APP_STORES, createApp, type App } from "@vyom/chain";
import type { Json } from "@vyom/runtime";
import { CommitStore } from "@vyom/store";
import type { ValidatorKey } from "../src/block/commit.ts";
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
/** An engine that makes blocks when told, with its first block made; `app.store.close()` ends it. */
export function testEngine(options: {
  readonly accounts: readonly string[];
  /** Folder of the state; in memory without. What is there already goes on. */
  readonly path?: string;
  /** Changes the sections of the genesis. */
  readonly state?: Readonly<Record<string, Json>>;
  readonly limits?: Partial<MempoolLimits>;
  readonly keepBlocks?: number;
  /** Milliseconds; blocks lie a millisecond apart without. */
  readonly clock?: () => number;
  /** For an engine that goes on where another ended. */
  readonly key?: ValidatorKey;
}): TestEngine {
  const store = CommitStore.open({ path: options.path, stores: APP_STORES, fsync: false });
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
    key: options.key ?? newKey(),
    clock: options.clock ?? (() => performance.now()),
    intervalMs: 1_000_000,
    gapMs: 0,
    keepBlocks: options.keepBlocks ?? 0,
    onFailure(error) {
      throw error;
    },
  });
  if (engine.height === 0n) engine.produceBlock();
  return { app, engine, mempool, blocks, index };
}
