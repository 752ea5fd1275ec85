import type { ConsensusParams } from "@vyom/proto/tendermint/types";
import type { BlockTime, CommitVotes, Misbehavior } from "./context.ts";
import type { Event } from "./events.ts";
import type { Json, ValidatorUpdate } from "./module.ts";
import type { TxResult } from "./tx-result.ts";

/** How a chain begins (ABCI InitChain). */
export interface InitChainRequest {
  readonly chainId: string;
  readonly time: BlockTime;
  /** Height of the first block, 1 or more; the store must have been opened with the same initial version. */
  readonly initialHeight: bigint;
  readonly consensusParams: ConsensusParams;
  /** The validators that consensus knows of; empty when genesis transactions make them. */
  readonly validators: readonly ValidatorUpdate[];
  /** Genesis state by module name. */
  readonly appState: { readonly [moduleName: string]: Json };
}
export interface InitChainResponse {
  readonly consensusParams: ConsensusParams;
  readonly validators: readonly ValidatorUpdate[];
  readonly appHash: Uint8Array;
}

/** A decided block (ABCI FinalizeBlock). */
export interface FinalizeBlockRequest {
  readonly height: bigint;
  readonly time: BlockTime;
  readonly txs: readonly Uint8Array[];
  readonly proposerAddress: Uint8Array;
  readonly lastCommit: CommitVotes;
  readonly misbehavior: readonly Misbehavior[];
  /**
   * Indexes of transactions of which only the checks take effect (fee, key, sequence), not the messages: for following a
   * recorded chain that had modules which this one lacks.
   */
  readonly anteOnly?: ReadonlySet<number>;
}
export interface FinalizeBlockResponse {
  readonly txResults: readonly TxResult[];
  /** Events of the block's beginning and end, each with a `mode`. */
  readonly events: readonly Event[];
  readonly validatorUpdates: readonly ValidatorUpdate[];
  /** The parameters in force after the block. */
  readonly consensusParamUpdates: ConsensusParams;
  readonly appHash: Uint8Array;
}

/** What the application knows of itself and its last commit (ABCI Info). */
export interface AppInfo {
  readonly name: string;
  readonly version: string;
  /** 0 before the first commit. */
  readonly lastHeight: bigint;
  readonly lastAppHash: Uint8Array;
}
