import { VyomError, assert } from "@vyom/core";
import type { ConsensusParams } from "@vyom/proto/tendermint/types";
import {
  branchOver,
  type Branch,
  type CommitInfo,
  type CommitStore,
  type SideWrites,
} from "@vyom/store";
import type { AddressCodec } from "./address-codec.ts";
import { anteChain } from "./ante/chain.ts";
import type { AnteDecorator } from "./ante/decorator.ts";
import type { AnteDeps } from "./ante/deps.ts";
import type {
  AppInfo,
  FinalizeBlockRequest,
  FinalizeBlockResponse,
  InitChainRequest,
  InitChainResponse,
} from "./block.ts";
import { BlockHeaders } from "./block-headers.ts";
import { Context, type BlockHeader, type ExecutionMode } from "./context.ts";
import { EventSink, withAttribute, type Event } from "./events.ts";
import { GasMeter } from "./gas.ts";
import type { Invariant, Json, Module, ValidatorUpdate } from "./module.ts";
import { callHandler, queryApp, type AppQuery, type AppQueryResult } from "./query-app.ts";
import { Router } from "./router.ts";
import { RecentTxs } from "./recent-txs.ts";
import { runTx, type TxRunner } from "./run-tx.ts";
import { decodeTx } from "./tx/decode-tx.ts";
import type { BugListener, TxResult } from "./tx-result.ts";
import { RecentKeys } from "./verified-signatures.ts";

/** Remembered between CheckTx and delivery. A decoded transaction takes some kilobytes, a signature's key some hundred bytes. */
const DECODED_LIMIT = 5000;
const VERIFIED_LIMIT = 20_000;

/** Where consensus parameters live. */
export interface ConsensusParamsKeeper {
  consensusParams(context: Context): ConsensusParams;
  setConsensusParams(context: Context, params: ConsensusParams): void;
}

export interface BaseAppOptions {
  readonly name: string;
  readonly version: string;
  readonly store: CommitStore;
  readonly addresses: AddressCodec;
  readonly modules: readonly Module[];
  /** Module names in the order of each phase. Modules not named come last, as given. */
  readonly order: {
    readonly initGenesis: readonly string[];
    readonly beginBlock: readonly string[];
    readonly endBlock: readonly string[];
  };
  readonly ante: Omit<AnteDeps, "verified">;
  readonly consensus: ConsensusParamsKeeper;
  /** Told of bugs of ours that a transaction or a query ran into. */
  readonly onBug?: BugListener;
}

/**
 * The application under a consensus engine: modules over a committed store. Calls are synchronous; one at a time.
 * Order of a block: `finalizeBlock`, then `commit`; `checkTx`, `simulate` and `query` may come in between and see the
 * last committed state.
 */
export class BaseApp {
  readonly addresses: AddressCodec;
  readonly router: Router;
  readonly modules: readonly Module[];
  readonly store: CommitStore;
  readonly #options: BaseAppOptions;
  readonly #runner: TxRunner;
  readonly #headers: BlockHeaders;
  #checkBranch: Branch;
  /** The block that was finalized but not committed, or the last committed one. */
  #header: BlockHeader;
  #hasUncommitted = false;

  constructor(options: BaseAppOptions) {
    this.#options = options;
    this.addresses = options.addresses;
    this.modules = options.modules;
    this.store = options.store;
    this.router = new Router(options.modules);
    const ante: readonly AnteDecorator[] = anteChain(options.addresses);
    this.#runner = {
      addresses: options.addresses,
      router: this.router,
      ante,
      anteDeps: { ...options.ante, verified: new RecentKeys(VERIFIED_LIMIT) },
      onBug: options.onBug ?? (() => undefined),
      decoded: new RecentTxs(DECODED_LIMIT),
      blockGas: undefined,
      anteOnly: false,
    };
    this.#headers = new BlockHeaders(options.store);
    this.#header = this.#headers.last();
    this.#checkBranch = this.#freshCheckBranch();
  }

  /** Chain id, height, time and proposer of the last committed block; of genesis before the first. */
  get lastHeader(): BlockHeader {
    return this.#hasUncommitted ? this.#headers.last() : this.#header;
  }

  info(): AppInfo {
    return {
      name: this.#options.name,
      version: this.#options.version,
      lastHeight: BigInt(this.store.version),
      lastAppHash: this.store.appHash,
    };
  }

  /**
   * Fills the state from genesis. It is committed with the first block; a process that ends before that begins again here.
   * @throws VyomError or ChainError naming what is wrong in the genesis
   */
  initChain(request: InitChainRequest): InitChainResponse {
    assert(this.store.version === 0, "a chain with committed blocks is not initialised again");
    const isFirst = request.initialHeight <= 1n;
    this.#header = {
      chainId: request.chainId,
      // Genesis counts as height 0 unless the chain goes on from an exported one.
      height: isFirst ? 0n : request.initialHeight,
      time: request.time,
      proposerAddress: new Uint8Array(0),
    };
    const branch = this.store.branch();
    const context = this.#context("genesis", branch);
    this.#options.consensus.setConsensusParams(context, request.consensusParams);
    const validators = this.#initGenesis(context, request.appState);
    branch.write();
    this.#checkBranch = this.#freshCheckBranch();
    return {
      consensusParams: this.#options.consensus.consensusParams(context),
      validators: validators.length > 0 ? validators : request.validators,
      appHash: this.store.appHash,
    };
  }

  #initGenesis(
    context: Context,
    appState: { readonly [name: string]: Json },
  ): readonly ValidatorUpdate[] {
    let validators: readonly ValidatorUpdate[] = [];
    for (const module of this.#ordered(this.#options.order.initGenesis)) {
      const state = appState[module.name];
      if (module.genesis === undefined || state === undefined) continue;
      const found = module.genesis.init(context, state) ?? [];
      if (found.length === 0) continue;
      if (validators.length > 0)
        throw new VyomError(
          "runtime.genesis_validators",
          `genesis gives validators twice, the second time in module ${module.name}`,
        );
      validators = found;
    }
    return validators;
  }

  /** Runs a transaction of genesis within InitChain: its checks, and its messages where their modules exist. */
  deliverGenesisTx(context: Context, bytes: Uint8Array): TxResult {
    const tx = decodeTx(bytes, this.addresses);
    const isKnown = tx.messages.every(
      ({ typeName }) => this.router.message(typeName) !== undefined,
    );
    const runner = { ...this.#runner, anteOnly: !isKnown };
    return runTx(context.with({ mode: "deliver" }), bytes, runner);
  }

  /**
   * Checks a transaction for the mempool, on the state of the last commit plus what was checked since.
   * @param options.recheck after a block, for one that was checked before: signatures are not verified again
   * @param options.anteOnly as in FinalizeBlockRequest
   */
  checkTx(
    bytes: Uint8Array,
    options: { readonly recheck?: boolean; readonly anteOnly?: boolean } = {},
  ): TxResult {
    const context = this.#checkContext(
      options.recheck === true ? "recheck" : "check",
      this.#checkBranch,
    );
    return runTx(context, bytes, { ...this.#runner, anteOnly: options.anteOnly ?? false });
  }

  /**
   * A dry run by the same path as delivery: no signatures needed, no gas limit, nothing kept. It runs at the next height,
   * as delivery will at the earliest: what depends on blocks that passed must cost the same.
   */
  simulate(bytes: Uint8Array): TxResult {
    const context = this.#checkContext("simulate", this.#checkBranch.branch());
    const height = context.height === 0n ? 0n : context.height + 1n;
    return runTx(context.with({ header: { ...context.header, height } }), bytes, this.#runner);
  }

  /** Executes a block on the working state. @throws whatever a begin or end step throws: the node must stop then */
  finalizeBlock(request: FinalizeBlockRequest): FinalizeBlockResponse {
    const header = this.#nextHeader(request);
    const branch = this.store.branch();
    const outcome = this.#execute(request, header, branch);
    branch.write();
    this.#header = header;
    this.#hasUncommitted = true;
    return { ...outcome, appHash: this.store.workingHash().appHash };
  }

  /** Executes a block and keeps nothing: what `finalizeBlock` would answer, less the hash. */
  rehearseBlock(request: FinalizeBlockRequest): Omit<FinalizeBlockResponse, "appHash"> {
    return this.#execute(request, this.#nextHeader(request), this.store.branch());
  }

  #nextHeader(request: FinalizeBlockRequest): BlockHeader {
    const expected = this.#expectedHeight();
    if (expected !== undefined && request.height !== expected)
      throw new VyomError(
        "runtime.block_height",
        `block ${request.height} was given, the next one is ${expected}`,
      );
    return {
      chainId: this.#header.chainId,
      height: request.height,
      time: request.time,
      proposerAddress: request.proposerAddress,
    };
  }

  #execute(
    request: FinalizeBlockRequest,
    header: BlockHeader,
    branch: Branch,
  ): Omit<FinalizeBlockResponse, "appHash"> {
    const { lastCommit, misbehavior } = request;
    const context = new Context({ header, branch, mode: "deliver", lastCommit, misbehavior });
    const begun = this.#begin(context);
    const txResults = this.#deliver(context, request);
    const ended = this.#end(context);
    return {
      txResults,
      events: [...begun, ...ended.events],
      validatorUpdates: ended.updates,
      consensusParamUpdates: this.#options.consensus.consensusParams(context),
    };
  }

  #begin(context: Context): readonly Event[] {
    const events = new EventSink();
    for (const module of this.modules) module.preBlock?.(context.with({ events: new EventSink() }));
    for (const module of this.#ordered(this.#options.order.beginBlock))
      module.beginBlock?.(context.with({ events, gas: new GasMeter() }));
    return events.events.map((event) => withAttribute(event, "mode", "BeginBlock"));
  }

  #deliver(context: Context, request: FinalizeBlockRequest): readonly TxResult[] {
    const maxGas = this.#options.consensus.consensusParams(context).block?.maxGas ?? -1n;
    const blockGas = new GasMeter(maxGas > 0n ? maxGas : undefined);
    const runner: TxRunner = { ...this.#runner, blockGas };
    const block = context.with({ blockMaxGas: maxGas });
    return request.txs.map((bytes, index) =>
      runTx(block, bytes, { ...runner, anteOnly: request.anteOnly?.has(index) ?? false }),
    );
  }

  #end(context: Context): { events: readonly Event[]; updates: readonly ValidatorUpdate[] } {
    const sink = new EventSink();
    let updates: readonly ValidatorUpdate[] = [];
    for (const module of this.#ordered(this.#options.order.endBlock)) {
      const found = module.endBlock?.(context.with({ events: sink, gas: new GasMeter() })) ?? [];
      assert(found.length === 0 || updates.length === 0, "two modules changed the validators");
      if (found.length > 0) updates = found;
    }
    const events = sink.events.map((event) => withAttribute(event, "mode", "EndBlock"));
    return { events, updates };
  }

  /** Makes the finalized block's state the committed one. `side` writes into the same transaction. */
  commit(side?: (writes: SideWrites) => void): CommitInfo {
    const info = this.store.commit((writes) => {
      this.#headers.record(writes, this.#header);
      side?.(writes);
    });
    this.#hasUncommitted = false;
    this.#checkBranch = this.#freshCheckBranch();
    return info;
  }

  /** Answers an ABCI query; never throws for what the caller asked. */
  query(request: AppQuery): AppQueryResult {
    return queryApp(request, {
      router: this.router,
      store: this.store,
      version: this.#options.version,
      onBug: this.#runner.onBug,
      simulate: (bytes) => this.simulate(bytes),
      contextAt: (height) => this.contextAt(height),
    });
  }

  /**
   * Calls a gRPC query method. @param height 0n for the last committed state
   * @throws QueryError or ChainError (see grpcFailure), VyomError `runtime.no_query` or `store.version_unavailable`
   */
  callQuery(path: string, request: Uint8Array, height = 0n): Uint8Array {
    const handler = this.router.query(path);
    if (handler === undefined)
      throw new VyomError("runtime.no_query", `unknown query path ${path}`);
    return callHandler(handler, this.contextAt(height), request);
  }

  /** A read-only view of a committed height; 0n means the last one, or genesis before the first commit. */
  contextAt(height: bigint): Context {
    if (this.store.version === 0) return this.#checkContext("query", this.#checkBranch.branch());
    const version = height === 0n ? this.store.version : Number(height);
    return new Context({
      header: this.#headers.at(BigInt(version)),
      branch: branchOver(this.store.at(version)),
      mode: "query",
    });
  }

  /** Checks every invariant of every module; what is broken, one sentence each. */
  checkInvariants(context: Context = this.contextAt(0n)): readonly string[] {
    return this.modules.flatMap((module) =>
      (module.invariants ?? []).flatMap((invariant: Invariant) =>
        invariant.check(context).map((text) => `${module.name}/${invariant.name}: ${text}`),
      ),
    );
  }

  /** The genesis state of all modules at the last committed height. */
  exportAppState(): { readonly [moduleName: string]: Json } {
    const context = this.contextAt(0n);
    return Object.fromEntries(
      this.#ordered(this.#options.order.initGenesis).flatMap(({ name, genesis }) =>
        genesis === undefined ? [] : [[name, genesis.export(context)] as const],
      ),
    );
  }

  #expectedHeight(): bigint | undefined {
    if (this.store.version > 0) return BigInt(this.store.version) + 1n;
    return this.#header.height > 1n ? this.#header.height : undefined;
  }

  #freshCheckBranch(): Branch {
    return this.store.version === 0 ? this.store.branch() : branchOver(this.store.reader());
  }

  #checkContext(mode: ExecutionMode, branch: Branch): Context {
    const context = new Context({ header: this.lastHeader, branch, mode });
    const maxGas = this.#options.consensus.consensusParams(context).block?.maxGas ?? -1n;
    return context.with({ blockMaxGas: maxGas });
  }

  #context(mode: ExecutionMode, branch: Branch): Context {
    return new Context({ header: this.#header, branch, mode });
  }

  #ordered(names: readonly string[]): readonly Module[] {
    const named = names.flatMap((name) => this.modules.filter((module) => module.name === name));
    return [...named, ...this.modules.filter((module) => !names.includes(module.name))];
  }
}
