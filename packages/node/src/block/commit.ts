import { ed25519Sign } from "@vyom/crypto";
import type { Timestamp } from "@vyom/proto/google/protobuf/timestamp";
import {
  BlockIDFlag,
  CanonicalVote,
  SignedMsgType,
  type BlockID,
  type Commit,
} from "@vyom/proto/tendermint/types";
import { consensusAddress } from "./validator.ts";
import { lengthDelimited } from "./wire.ts";

/** A validator's own key. */
export interface ValidatorKey {
  /** ed25519 seed, 32 bytes, secret. */
  readonly seed: Uint8Array;
  readonly publicKey: Uint8Array;
}

/** What a precommit signs (cometbft types/vote.go VoteSignBytes). */
export function precommitSignBytes(vote: {
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

/** The commit of a block by a single validator. */
export function signCommit(options: {
  chainId: string;
  height: bigint;
  blockId: BlockID;
  timestamp: Timestamp;
  key: ValidatorKey;
}): Commit {
  const { height, blockId, timestamp, key } = options;
  const signature = ed25519Sign({
    message: precommitSignBytes({ chainId: options.chainId, height, round: 0, blockId, timestamp }),
    seed: key.seed,
  });
  return {
    height,
    round: 0,
    blockId,
    signatures: [
      {
        blockIdFlag: BlockIDFlag.BLOCK_ID_FLAG_COMMIT,
        validatorAddress: consensusAddress(key.publicKey),
        timestamp,
        signature,
      },
    ],
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
