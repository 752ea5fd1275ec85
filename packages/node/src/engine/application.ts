import type { ConsensusParams } from "@vyom/proto/tendermint/types";
import type { ExecTxResult } from "@vyom/proto/tendermint/abci";
import type { BlockTime, CommitVotes, Event, Json, ValidatorUpdate } from "@vyom/runtime";
import type { SideWrites } from "@vyom/store";

/** The verdict of CheckTx. `code` 0 admits the transaction to the mempool. */
export interface CheckTxResult {
  readonly code: number;
  readonly codespace: string;
  readonly log: string;
  readonly data: Uint8Array;
  readonly gasWanted: bigint;
  readonly gasUsed: bigint;
  readonly events: readonly Event[];
}
/** What an engine tells the application of a block. */
export interface BlockInput {
  readonly height: bigint;
  readonly time: BlockTime;
  readonly hash: Uint8Array;
  readonly txs: readonly Uint8Array[];
  readonly proposerAddress: Uint8Array;
  readonly nextValidatorsHash: Uint8Array;
  readonly lastCommit: CommitVotes;
}
export interface BlockOutput {
  readonly txResults: readonly ExecTxResult[];
  readonly events: readonly Event[];
  readonly validatorUpdates: readonly ValidatorUpdate[];
  readonly consensusParamUpdates: ConsensusParams | undefined;
  readonly appHash: Uint8Array;
}
export interface QueryInput {
  /** A gRPC method (`/akash.market.v1beta5.Query/Bids`), `/store/<name>/key` and so on. */
  readonly path: string;
  readonly data: Uint8Array;
  /** 0 asks the last committed state. */
  readonly height: bigint;
  readonly prove: boolean;
}
export interface QueryOutput {
  readonly code: number;
  readonly codespace: string;
  readonly log: string;
  /** gRPC status of the answer, 0 when good. */
  readonly grpcStatus: number;
  readonly key: Uint8Array;
  readonly value: Uint8Array;
  readonly height: bigint;
  readonly proofOps: readonly { readonly type: string; readonly key: Uint8Array; readonly data: Uint8Array }[];
}
export interface GenesisInput {
  readonly chainId: string;
  readonly time: BlockTime;
  readonly initialHeight: bigint;
  readonly consensusParams: ConsensusParams;
  readonly validators: readonly ValidatorUpdate[];
  readonly appState: Json;
}

/** The state machine as engines and servers see it (ABCI 2.0, as plain calls). All methods are synchronous. */
export interface Application {
  info(): { readonly height: bigint; readonly appHash: Uint8Array };
  initChain(input: GenesisInput): { readonly validators: readonly ValidatorUpdate[]; readonly appHash: Uint8Array };
  checkTx(tx: Uint8Array, options: { readonly recheck: boolean }): CheckTxResult;
  finalizeBlock(input: BlockInput): BlockOutput;
  /** Makes the last finalized block permanent; `side` adds rows to the same database transaction. */
  commit(side?: (writes: SideWrites) => void): void;
  query(input: QueryInput): QueryOutput;
}
