import { sha256 } from "@vyom/crypto";
import { ExecTxResult } from "@vyom/proto/tendermint/abci";
import { Timestamp } from "@vyom/proto/google/protobuf/timestamp";
import {
  Block,
  BlockID,
  CommitSig,
  HashedParams,
  SimpleValidator,
  type Commit,
  type Header,
} from "@vyom/proto/tendermint/types";
import { Consensus } from "@vyom/proto/tendermint/version";
import { merkleRoot } from "./merkle.ts";
import type { Validator } from "./validator.ts";
import { bytesValue, int64Value, stringValue } from "./wire.ts";

/** Bytes of one part of a block (cometbft types/params.go BlockPartSizeBytes). */
const PART_BYTES = 65_536;

/** Hash of a header (cometbft types/block.go Header.Hash): the block's id. */
export function headerHash(header: Header): Uint8Array {
  return merkleRoot([
    Consensus.encode(header.version ?? { block: 0n, app: 0n }).finish(),
    stringValue(header.chainId),
    int64Value(header.height),
    Timestamp.encode(header.time ?? { seconds: 0n, nanos: 0 }).finish(),
    BlockID.encode(header.lastBlockId ?? emptyBlockId()).finish(),
    bytesValue(header.lastCommitHash),
    bytesValue(header.dataHash),
    bytesValue(header.validatorsHash),
    bytesValue(header.nextValidatorsHash),
    bytesValue(header.consensusHash),
    bytesValue(header.appHash),
    bytesValue(header.lastResultsHash),
    bytesValue(header.evidenceHash),
    bytesValue(header.proposerAddress),
  ]);
}
/** The id of no block, as the first header names it. */
export function emptyBlockId(): BlockID {
  return { hash: new Uint8Array(0), partSetHeader: { total: 0, hash: new Uint8Array(0) } };
}
/** A transaction's hash: SHA-256 of its bytes. */
export function txHash(tx: Uint8Array): Uint8Array {
  return sha256(tx);
}
export function dataHash(txs: readonly Uint8Array[]): Uint8Array {
  return merkleRoot(txs.map(txHash));
}
export function commitHash(commit: Commit): Uint8Array {
  return merkleRoot(commit.signatures.map((signature) => CommitSig.encode(signature).finish()));
}
/** Hash of a validator set in its own order. */
export function validatorsHash(validators: readonly Validator[]): Uint8Array {
  return merkleRoot(
    validators.map((validator) =>
      SimpleValidator.encode({
        pubKey: { ed25519: validator.publicKey },
        votingPower: validator.power,
      }).finish(),
    ),
  );
}
export function consensusHash(params: { blockMaxBytes: bigint; blockMaxGas: bigint }): Uint8Array {
  return sha256(HashedParams.encode(params).finish());
}
/** Hash of the deterministic part of the results: code, data, gas wanted and used. */
export function resultsHash(results: readonly ExecTxResult[]): Uint8Array {
  return merkleRoot(
    results.map((result) =>
      ExecTxResult.encode({
        code: result.code,
        data: result.data,
        log: "",
        info: "",
        gasWanted: result.gasWanted,
        gasUsed: result.gasUsed,
        events: [],
        codespace: "",
      }).finish(),
    ),
  );
}
export function evidenceHash(): Uint8Array {
  return merkleRoot([]);
}
/** A block's id: hash of its header and root over its parts. */
export function blockId(block: Block, header: Header): BlockID {
  const bytes = Block.encode(block).finish();
  const parts: Uint8Array[] = [];
  for (let offset = 0; offset < bytes.length; offset += PART_BYTES)
    parts.push(bytes.subarray(offset, offset + PART_BYTES));
  return {
    hash: headerHash(header),
    partSetHeader: { total: parts.length, hash: merkleRoot(parts) },
  };
}
