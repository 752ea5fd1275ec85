import { equalBytes } from "@vyom/core";
import { ed25519Sign } from "@vyom/crypto";
import type { Timestamp } from "@vyom/proto/google/protobuf/timestamp";
import {
  BlockIDFlag,
  CanonicalVote,
  SignedMsgType,
  type BlockID,
  type Commit,
} from "@vyom/proto/tendermint/types";
import { consensusAddress, type Validator } from "./validator.ts";
import { lengthDelimited } from "./wire.ts";

/** A validator's own key. */
export interface ValidatorKey {
  /** ed25519 seed, 32 bytes, secret. */
  readonly seed: Uint8Array;
  readonly publicKey: Uint8Array;
}

/** What a precommit signs (cometbft types/vote.go VoteSignBytes). */
function precommitSignBytes(vote: {
  chainId: string;
  height: bigint;
  round: number;
  blockId: BlockID;
  timestamp: Timestamp;
}): Uint8Array {
  const { hash, partSetHeader } = vote.blockId;
  return lengthDelimited(
    CanonicalVote.encode({
      type: SignedMsgType.SIGNED_MSG_TYPE_PRECOMMIT,
      height: vote.height,
      round: BigInt(vote.round),
      blockId: {
        hash,
        partSetHeader: {
          total: partSetHeader?.total ?? 0,
          hash: partSetHeader?.hash ?? new Uint8Array(0),
        },
      },
      timestamp: vote.timestamp,
      chainId: vote.chainId,
    }).finish(),
  );
}

/** Go's zero time, which an absent signature carries. */
const ZERO_TIME: Timestamp = { seconds: -62_135_596_800n, nanos: 0 };

/** The commit of a block by one validator; the others of the set are absent. */
export function signCommit(options: {
  chainId: string;
  height: bigint;
  blockId: BlockID;
  timestamp: Timestamp;
  key: ValidatorKey;
  /** The set of the block, in its order. */
  validators: readonly Validator[];
}): Commit {
  const { height, blockId, timestamp, key } = options;
  const signature = ed25519Sign({
    message: precommitSignBytes({ chainId: options.chainId, height, round: 0, blockId, timestamp }),
    seed: key.seed,
  });
  const own = consensusAddress(key.publicKey);
  return {
    height,
    round: 0,
    blockId,
    signatures: options.validators.map(({ address }) =>
      equalBytes(address, own)
        ? {
            blockIdFlag: BlockIDFlag.BLOCK_ID_FLAG_COMMIT,
            validatorAddress: own,
            timestamp,
            signature,
          }
        : {
            blockIdFlag: BlockIDFlag.BLOCK_ID_FLAG_ABSENT,
            validatorAddress: new Uint8Array(0),
            timestamp: ZERO_TIME,
            signature: new Uint8Array(0),
          },
    ),
  };
}
/** The commit that the first block carries: none. */
export function emptyCommit(): Commit {
  return {
    height: 0n,
    round: 0,
    blockId: { hash: new Uint8Array(0), partSetHeader: { total: 0, hash: new Uint8Array(0) } },
    signatures: [],
  };
}
