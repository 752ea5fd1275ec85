import { hexFromBytes, tryBytesFromBase64, tryBytesFromHex, assert } from "@vyom/core";
import { timestampFromText } from "@vyom/proto";
import type { FinalizeBlockRequest, InitChainRequest, ValidatorUpdate } from "@vyom/runtime";
import type {
  ChainRecording,
  RecordedBlock,
  RecordedConsensusParams,
  RecordedValidator,
} from "./recording.ts";

/** Bytes of recorded base64. */
export function bytesOf(base64: string): Uint8Array {
  const bytes = tryBytesFromBase64(base64);
  assert(bytes !== undefined, "a recording holds malformed base64");
  return bytes;
}
function hexBytes(hex: string): Uint8Array {
  const bytes = tryBytesFromHex(hex);
  assert(bytes !== undefined, "a recording holds malformed hexadecimal text");
  return bytes;
}

function consensusParams(params: RecordedConsensusParams): InitChainRequest["consensusParams"] {
  const nanos = BigInt(params.evidence.max_age_duration);
  return {
    block: { maxBytes: BigInt(params.block.max_bytes), maxGas: BigInt(params.block.max_gas) },
    evidence: {
      maxAgeNumBlocks: BigInt(params.evidence.max_age_num_blocks),
      maxAgeDuration: { seconds: nanos / 1_000_000_000n, nanos: Number(nanos % 1_000_000_000n) },
      maxBytes: BigInt(params.evidence.max_bytes),
    },
    validator: { pubKeyTypes: [...params.validator.pub_key_types] },
    version: { app: 0n },
    abci: { voteExtensionsEnableHeight: 0n },
  };
}

export function validatorUpdate(validator: RecordedValidator): ValidatorUpdate {
  return {
    publicKey: { type: "ed25519", bytes: bytesOf(validator.pub_key.value) },
    power: BigInt(validator.voting_power ?? validator.power ?? "0"),
  };
}
export function validatorText({ publicKey, power }: ValidatorUpdate): string {
  return `${hexFromBytes(publicKey.bytes)}/${power}`;
}

export function initChainRequest(recording: ChainRecording): InitChainRequest {
  const { init_chain: init, genesis } = recording;
  const validators = genesis.validators ?? genesis.consensus?.validators ?? [];
  return {
    chainId: recording.chain_id,
    time: timestampFromText(init.time),
    initialHeight: BigInt(init.initial_height),
    consensusParams: consensusParams(init.consensus_params),
    validators: validators.map(validatorUpdate),
    appState: genesis.app_state,
  };
}

export function blockRequest(
  block: RecordedBlock,
  anteOnly: ReadonlySet<number>,
): FinalizeBlockRequest {
  return {
    height: BigInt(block.height),
    time: timestampFromText(block.time),
    txs: block.txs.map(bytesOf),
    proposerAddress: hexBytes(block.proposer_address),
    lastCommit: {
      round: block.decided_last_commit.round,
      votes: block.decided_last_commit.votes.map((vote) => ({
        address: hexBytes(vote.address),
        power: BigInt(vote.power),
        blockIdFlag: vote.block_id_flag,
      })),
    },
    misbehavior: [],
    anteOnly,
  };
}
