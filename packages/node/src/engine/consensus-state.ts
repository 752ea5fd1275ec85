import { VyomError, equalBytes } from "@vyom/core";
import type { ResponseFinalizeBlock } from "@vyom/proto/tendermint/abci";
import type { BlockID, Commit, ConsensusParams, Header } from "@vyom/proto/tendermint/types";
import type { BaseApp, CommitVotes, ValidatorUpdate } from "@vyom/runtime";
import { emptyCommit } from "../block/commit.ts";
import {
  commitHash,
  consensusHash,
  dataHash,
  emptyBlockId,
  evidenceHash,
  resultsHash,
  validatorsHash,
} from "../block/hash.ts";
import { nextBlockTime } from "../block/time.ts";
import { applyValidatorUpdates, type Validator } from "../block/validator.ts";
import type { BlockStore } from "../index/block-store.ts";
import type { GenesisDoc } from "./genesis-doc.ts";

/** Block protocol of CometBFT 0.38. */
const BLOCK_PROTOCOL = 11n;

/** The last block, as far as the next one builds on it. */
export interface Tip {
  readonly header: Header;
  readonly id: BlockID;
  /** The precommits for this block. */
  readonly commit: Commit;
  readonly results: ResponseFinalizeBlock;
}
/** What consensus carries from block to block (cometbft state/state.go). */
export interface ConsensusState {
  /** Absent before the first block. */
  readonly tip: Tip | undefined;
  /** The set that signed the tip. */
  readonly lastValidators: readonly Validator[];
  /** The sets of the next block and of the one after it. */
  readonly validators: readonly Validator[];
  readonly nextValidators: readonly Validator[];
  /** In force for the next block. */
  readonly params: ConsensusParams;
  /** What the next header names as the state's hash. */
  readonly appHash: Uint8Array;
}

/**
 * Begins the chain from its genesis. @param own used when the genesis names no validators
 * @throws VyomError `node.not_validator` when `own` may not make blocks, and what the modules find wrong in the genesis
 */
export function beginChain(app: BaseApp, genesis: GenesisDoc, own: Validator): ConsensusState {
  const answer = app.initChain({ ...genesis, validators: genesis.validators.map(toUpdate) });
  const declared = genesis.validators.length > 0 ? genesis.validators : [own];
  const validators =
    answer.validators.length > 0 ? applyValidatorUpdates([], answer.validators) : declared;
  if (!validators.some(({ address }) => equalBytes(address, own.address)))
    throw new VyomError(
      "node.not_validator",
      "this node's key is no validator of the genesis, so it may not make blocks; give it the validator's key",
    );
  return {
    tip: undefined,
    lastValidators: [],
    validators,
    nextValidators: validators,
    params: answer.consensusParams,
    appHash: answer.appHash,
  };
}
function toUpdate({ publicKey, power }: Validator): ValidatorUpdate {
  return { publicKey: { type: "ed25519", bytes: publicKey }, power };
}

/** Goes on after the last block. @throws VyomError `node.block_missing` */
export function resumeChain(blocks: BlockStore, height: bigint): ConsensusState {
  const header = blocks.block(height)?.header;
  const id = blocks.blockId(height);
  const commit = blocks.commit(height);
  const results = blocks.results(height);
  const params = blocks.consensusParams(height + 1n);
  if (!header || !id || !commit || !results || !params)
    throw new VyomError(
      "node.block_missing",
      `the database holds state ${height} but not its block; restore the home folder or begin anew with --reset`,
    );
  return {
    tip: { header, id, commit, results },
    lastValidators: blocks.validators(height),
    validators: blocks.validators(height + 1n),
    nextValidators: blocks.validators(height + 2n),
    params,
    appHash: results.appHash,
  };
}

/** The state after a finished block. */
export function advance(
  state: ConsensusState,
  tip: Tip,
  updates: readonly ValidatorUpdate[],
): ConsensusState {
  return {
    tip,
    lastValidators: state.validators,
    validators: state.nextValidators,
    nextValidators: applyValidatorUpdates(state.nextValidators, updates),
    params: tip.results.consensusParamUpdates ?? state.params,
    appHash: tip.results.appHash,
  };
}

/** The header of the next block. */
export function nextHeader(
  state: ConsensusState,
  block: {
    readonly genesis: GenesisDoc;
    readonly clockMs: number;
    readonly txs: readonly Uint8Array[];
    readonly proposer: Uint8Array;
  },
): Header {
  const { tip, params } = state;
  const { genesis } = block;
  return {
    version: { block: BLOCK_PROTOCOL, app: params.version?.app ?? 0n },
    chainId: genesis.chainId,
    height: tip === undefined ? genesis.initialHeight : tip.header.height + 1n,
    time: tip === undefined ? genesis.time : nextBlockTime(tip.header.time, block.clockMs),
    lastBlockId: tip?.id ?? emptyBlockId(),
    lastCommitHash: commitHash(tip?.commit ?? emptyCommit()),
    dataHash: dataHash(block.txs),
    validatorsHash: validatorsHash(state.validators),
    nextValidatorsHash: validatorsHash(state.nextValidators),
    consensusHash: consensusHash({
      blockMaxBytes: params.block?.maxBytes ?? 0n,
      blockMaxGas: params.block?.maxGas ?? 0n,
    }),
    appHash: state.appHash,
    lastResultsHash: resultsHash(tip?.results.txResults ?? []),
    evidenceHash: evidenceHash(),
    proposerAddress: block.proposer,
  };
}

/** Who signed the tip, for the application's accounts of it. */
export function votesOf(state: ConsensusState): CommitVotes {
  const signatures = state.tip?.commit.signatures ?? [];
  return {
    round: 0,
    votes: state.lastValidators.map(({ address, power }) => ({
      address,
      power,
      blockIdFlag: signatures.some(({ validatorAddress }) => equalBytes(validatorAddress, address))
        ? 2
        : 1,
    })),
  };
}
