import { rmSync } from "node:fs";
import { APP_STORES, createApp, exportGenesis, type App } from "@vyom/chain";
import { CommitStore } from "@vyom/store";
import { hexFromBytes } from "@vyom/core";
import type { InitChainRequest, TxResult } from "@vyom/runtime";
import { NANOS_PER_SECOND } from "../ledger/rules.ts";

/** Sizes that must not change what a chain computes. */
export interface InstanceOptions {
  /** Directory of its data; `undefined` for memory. */
  readonly path: string | undefined;
  readonly keepRecent: number;
  readonly cachedNodes: number;
  /** Whether it checks transactions, and remembers them, before blocks. */
  readonly hasMempool: boolean;
  /** Changes the app before it runs: what a bug in a keeper would do. */
  readonly alter?: AppAlteration | undefined;
}
export type AppAlteration = (app: App) => void;
export interface BlockInput {
  readonly height: bigint;
  readonly nowNanos: bigint;
  readonly txs: readonly Uint8Array[];
}
export interface BlockOutcome {
  readonly appHash: string;
  readonly results: readonly TxResult[];
}

/** One app over its own store. */
export class Instance {
  readonly #options: InstanceOptions;
  readonly #bugs: string[] = [];
  readonly #initialHeight: bigint;
  app: App;

  private constructor(options: InstanceOptions, initialHeight: bigint) {
    this.#options = options;
    this.#initialHeight = initialHeight;
    this.app = this.#open();
  }
  /** Begins a chain, at the first block of a genesis. */
  static begin(options: InstanceOptions, genesis: InitChainRequest): Instance {
    const instance = new Instance(options, genesis.initialHeight);
    instance.app.initChain(genesis);
    return instance;
  }
  #open(): App {
    const { path, keepRecent, cachedNodes } = this.#options;
    const store = CommitStore.open({
      path,
      stores: APP_STORES,
      initialVersion: Number(this.#initialHeight),
      keepRecent,
      cachedNodes,
      fsync: false,
    });
    const app = createApp({
      store,
      onBug: (error, where) =>
        void this.#bugs.push(`${where}: ${error instanceof Error ? error.stack : String(error)}`),
    });
    this.#options.alter?.(app);
    return app;
  }
  /** Whether it checks transactions before blocks. */
  get hasMempool(): boolean {
    return this.#options.hasMempool;
  }
  /** What the app called a bug of its own so far. */
  get bugs(): readonly string[] {
    return this.#bugs;
  }
  deliver(block: BlockInput): BlockOutcome {
    const { txResults, appHash } = this.app.finalizeBlock({
      height: block.height,
      time: {
        seconds: block.nowNanos / NANOS_PER_SECOND,
        nanos: Number(block.nowNanos % NANOS_PER_SECOND),
      },
      txs: block.txs,
      proposerAddress: new Uint8Array(20),
      lastCommit: { round: 0, votes: [] },
      misbehavior: [],
    });
    this.app.commit();
    return { results: txResults, appHash: hexFromBytes(appHash) };
  }
  /** Closes the store and opens the committed state again, as a new process would. Not for memory. */
  restart(): void {
    this.app.store.close();
    this.app = this.#open();
  }
  /** Begins another chain in memory from the state of this one. */
  descendant(): Instance {
    return Instance.begin(
      { ...this.#options, path: undefined, keepRecent: 1, hasMempool: false },
      { ...exportGenesis(this.app), validators: [] },
    );
  }
  /** Closes the store and deletes it. */
  close(): void {
    this.app.store.close();
    if (this.#options.path !== undefined)
      rmSync(this.#options.path, { recursive: true, force: true });
  }
}
