import { base64FromBytes, hexFromBytes } from "@vyom/core";
import type {
  ExecTxResult,
  ResponseFinalizeBlock,
  ValidatorUpdate,
} from "@vyom/proto/tendermint/abci";
import type { Block, BlockID, Commit, ConsensusParams, Header } from "@vyom/proto/tendermint/types";
import type { Event, Json } from "@vyom/runtime";
import { timestampToText } from "./time.ts";
import type { Validator } from "./validator.ts";

/** Upper-case hexadecimal text, as CometBFT's JSON shows hashes and addresses. */
export function upperHex(bytes: Uint8Array | undefined): string {
  return hexFromBytes(bytes ?? new Uint8Array(0)).toUpperCase();
}
export function blockIdToJson(id: BlockID | undefined): Json {
  return {
    hash: upperHex(id?.hash),
    parts: { total: id?.partSetHeader?.total ?? 0, hash: upperHex(id?.partSetHeader?.hash) },
  };
}
export function headerToJson(header: Header): Json {
  const app = header.version?.app ?? 0n;
  return {
    version: {
      block: String(header.version?.block ?? 0n),
      ...(app === 0n ? {} : { app: String(app) }),
    },
    chain_id: header.chainId,
    height: String(header.height),
    time: timestampToText(header.time),
    last_block_id: blockIdToJson(header.lastBlockId),
    last_commit_hash: upperHex(header.lastCommitHash),
    data_hash: upperHex(header.dataHash),
    validators_hash: upperHex(header.validatorsHash),
    next_validators_hash: upperHex(header.nextValidatorsHash),
    consensus_hash: upperHex(header.consensusHash),
    app_hash: upperHex(header.appHash),
    last_results_hash: upperHex(header.lastResultsHash),
    evidence_hash: upperHex(header.evidenceHash),
    proposer_address: upperHex(header.proposerAddress),
  };
}
export function commitToJson(commit: Commit): Json {
  return {
    height: String(commit.height),
    round: commit.round,
    block_id: blockIdToJson(commit.blockId),
    signatures: commit.signatures.map((signature) => ({
      block_id_flag: signature.blockIdFlag,
      validator_address: upperHex(signature.validatorAddress),
      timestamp: timestampToText(signature.timestamp),
      signature: signature.signature.length === 0 ? null : base64FromBytes(signature.signature),
    })),
  };
}
export function blockToJson(block: Block): Json {
  return {
    header: block.header === undefined ? null : headerToJson(block.header),
    data: { txs: (block.data?.txs ?? []).map(base64FromBytes) },
    evidence: { evidence: [] },
    last_commit: block.lastCommit === undefined ? null : commitToJson(block.lastCommit),
  };
}
export function eventsToJson(events: readonly Event[]): Json {
  return events.map((event) => ({
    type: event.type,
    attributes: event.attributes.map(({ key, value, index }) => ({ key, value, index })),
  }));
}
export function resultToJson(result: ExecTxResult): Json {
  return {
    code: result.code,
    data: result.data.length === 0 ? null : base64FromBytes(result.data),
    log: result.log,
    info: result.info,
    gas_wanted: String(result.gasWanted),
    gas_used: String(result.gasUsed),
    events: eventsToJson(result.events),
    codespace: result.codespace,
  };
}
export function validatorToJson(validator: Validator): Json {
  return {
    address: upperHex(validator.address),
    pub_key: { type: "tendermint/PubKeyEd25519", value: base64FromBytes(validator.publicKey) },
    voting_power: String(validator.power),
    proposer_priority: "0",
  };
}
/** Updates as Go prints the protobuf structs; none is null. */
export function validatorUpdatesToJson(updates: readonly ValidatorUpdate[]): Json {
  if (updates.length === 0) return null;
  return updates.map(({ pubKey, power }) => ({
    pub_key: {
      Sum: {
        type: "tendermint.crypto.PublicKey_Ed25519",
        value: { ed25519: base64FromBytes(pubKey?.ed25519 ?? new Uint8Array(0)) },
      },
    },
    ...(power === 0n ? {} : { power: String(power) }),
  }));
}
/** Parameters as Go prints the protobuf structs, which leaves zeros out. */
export function paramUpdatesToJson(params: ConsensusParams | undefined): Json {
  if (params === undefined) return null;
  const age = params.evidence?.maxAgeDuration ?? { seconds: 0n, nanos: 0 };
  const app = params.version?.app ?? 0n;
  const extensions = params.abci?.voteExtensionsEnableHeight ?? 0n;
  return {
    block: {
      max_bytes: String(params.block?.maxBytes ?? 0n),
      max_gas: String(params.block?.maxGas ?? 0n),
    },
    evidence: {
      max_age_num_blocks: String(params.evidence?.maxAgeNumBlocks ?? 0n),
      max_age_duration: String(age.seconds * 1_000_000_000n + BigInt(age.nanos)),
      max_bytes: String(params.evidence?.maxBytes ?? 0n),
    },
    validator: { pub_key_types: params.validator?.pubKeyTypes ?? [] },
    version: app === 0n ? {} : { app: String(app) },
    abci: extensions === 0n ? {} : { vote_extensions_enable_height: String(extensions) },
  };
}
/** What the application answered to a block, within the event NewBlock. */
export function finalizeBlockToJson(results: ResponseFinalizeBlock): Json {
  return {
    ...(results.events.length === 0 ? {} : { events: eventsToJson(results.events) }),
    ...(results.txResults.length === 0 ? {} : { tx_results: results.txResults.map(resultToJson) }),
    validator_updates: validatorUpdatesToJson(results.validatorUpdates),
    consensus_param_updates: paramUpdatesToJson(results.consensusParamUpdates),
    app_hash: base64FromBytes(results.appHash),
  };
}
