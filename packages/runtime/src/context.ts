import type { Branch, KvStore } from "@vyom/store";
import { EventSink, typedEvent, type Event } from "./events.ts";
import { GasMeter, GasStore } from "./gas.ts";

/** An instant as the wire holds it: whole seconds since 1970 and 0..999999999 nanoseconds. */
export interface BlockTime {
  readonly seconds: bigint;
  readonly nanos: number;
}
/** Negative, zero or positive as `left` lies before, at or after `right`. */
export function compareTime(left: BlockTime, right: BlockTime): number {
  if (left.seconds !== right.seconds) return left.seconds < right.seconds ? -1 : 1;
  return left.nanos - right.nanos;
}

/** What the block being executed is known by. */
export interface BlockHeader {
  readonly chainId: string;
  readonly height: bigint;
  readonly time: BlockTime;
  /** Consensus address of the proposer, 20 bytes; empty in genesis. */
  readonly proposerAddress: Uint8Array;
}
/** Who signed the last block, and misbehaviour found; given to BeginBlock. */
export interface CommitVotes {
  readonly round: number;
  readonly votes: readonly {
    readonly address: Uint8Array;
    readonly power: bigint;
    readonly blockIdFlag: number;
  }[];
}
/** Proof that a validator misbehaved, as consensus hands it to a block (ABCI Misbehavior). */
export interface Misbehavior {
  readonly type: "duplicate_vote" | "light_client_attack" | "unknown";
  readonly address: Uint8Array;
  readonly power: bigint;
  readonly height: bigint;
  readonly time: BlockTime;
  readonly totalVotingPower: bigint;
}
/**
 * - `genesis` InitChain and InitGenesis
 * - `check` and `recheck` CheckTx
 * - `simulate` a dry run: no signature check, no fee floor
 * - `deliver` FinalizeBlock
 * - `query` reads a committed state; writes are refused
 */
export type ExecutionMode = "genesis" | "check" | "recheck" | "simulate" | "deliver" | "query";

export interface ContextOptions {
  readonly header: BlockHeader;
  readonly branch: Branch;
  readonly mode: ExecutionMode;
  readonly gas?: GasMeter;
  /** Gas limit of the whole block; -1n for none (consensus params). */
  readonly blockMaxGas?: bigint;
  /** The bytes of the transaction being run. */
  readonly txBytes?: Uint8Array;
  readonly lastCommit?: CommitVotes;
  readonly misbehavior?: readonly Misbehavior[];
  readonly events?: EventSink;
}

/**
 * All that a handler may know and touch: block facts, state by store name, gas, events. Time and randomness come from
 * nowhere else. Store access through `store` is charged to `gas`.
 */
export class Context {
  readonly header: BlockHeader;
  readonly mode: ExecutionMode;
  readonly gas: GasMeter;
  readonly blockMaxGas: bigint;
  readonly txBytes: Uint8Array | undefined;
  readonly lastCommit: CommitVotes | undefined;
  readonly misbehavior: readonly Misbehavior[];
  readonly events: EventSink;
  readonly #options: ContextOptions;
  readonly #stores = new Map<string, KvStore>();

  constructor(options: ContextOptions) {
    this.#options = options;
    this.header = options.header;
    this.mode = options.mode;
    this.gas = options.gas ?? new GasMeter();
    this.blockMaxGas = options.blockMaxGas ?? -1n;
    this.txBytes = options.txBytes;
    this.lastCommit = options.lastCommit;
    this.misbehavior = options.misbehavior ?? [];
    this.events = options.events ?? new EventSink();
  }
  get height(): bigint {
    return this.header.height;
  }
  get time(): BlockTime {
    return this.header.time;
  }
  get chainId(): string {
    return this.header.chainId;
  }
  /** The named store, metered. @throws AssertionFailure for a name that the app does not mount */
  store(name: string): KvStore {
    let store = this.#stores.get(name);
    if (store === undefined) {
      store = new GasStore(this.#options.branch.store(name), this.gas);
      this.#stores.set(name, store);
    }
    return store;
  }
  /** Emits a typed event (see typedEvent). */
  emitTyped(typeName: string, message: object): void {
    this.events.emit(typedEvent(typeName, message));
  }
  emit(event: Event): void {
    this.events.emit(event);
  }
  /** The same context with some options replaced (a fresh store cache, so a new gas meter takes effect). */
  with(changes: Partial<ContextOptions>): Context {
    return new Context({ ...this.#options, gas: this.gas, events: this.events, ...changes });
  }
  /** The same context with gas that nobody pays: for work that the reference does not do, or does not do again. */
  unmetered(): Context {
    return this.with({ gas: new GasMeter() });
  }
  /**
   * Runs `work` on a branch of the state with events of its own; both are kept when it returns and dropped when it
   * throws (the reference's CacheContext).
   */
  atomically<Result>(work: (context: Context) => Result): Result {
    const branch = this.#options.branch.branch();
    const events = new EventSink();
    const result = work(this.with({ branch, events }));
    branch.write();
    this.events.emitAll(events.events);
    return result;
  }
}
