import { bytesFromHex, concatBytes } from "@vyom/core";
import { ResponseFinalizeBlock } from "@vyom/proto/tendermint/abci";
import {
  Block,
  BlockID,
  Commit,
  ConsensusParams,
  ValidatorSet,
} from "@vyom/proto/tendermint/types";
import { uint64Key } from "@vyom/runtime";
import type { CommitStore, SideWrites } from "@vyom/store";
import type { Validator } from "../block/validator.ts";

/** A finished block with all that was found of it. */
export interface StoredBlock {
  readonly block: Block;
  readonly blockId: BlockID;
  /** The precommits for this very block (the block itself carries those for the one before). */
  readonly commit: Commit;
  readonly results: ResponseFinalizeBlock;
  /** The set that signed it, and the parameters in force. */
  readonly validators: readonly Validator[];
  readonly consensusParams: ConsensusParams;
}

const TABLES = {
  block: "block",
  id: "block-id",
  commit: "commit",
  results: "results",
  hash: "block-hash",
  validators: "validators",
  params: "consensus-params",
  meta: "meta",
} as const;
const BASE = Uint8Array.of(1);

/** Blocks, results and validator sets by height, in the side tables of the state's own database. */
export class BlockStore {
  readonly #store: CommitStore;
  constructor(store: CommitStore) {
    this.#store = store;
  }
  /** Writes one block into the transaction that commits its state. */
  write(writes: SideWrites, stored: StoredBlock): void {
    const height = stored.block.header?.height ?? 0n;
    const key = uint64Key.encode(height);
    writes.put(TABLES.block, key, Block.encode(stored.block).finish());
    writes.put(TABLES.id, key, BlockID.encode(stored.blockId).finish());
    writes.put(TABLES.commit, key, Commit.encode(stored.commit).finish());
    writes.put(TABLES.results, key, ResponseFinalizeBlock.encode(stored.results).finish());
    writes.put(TABLES.hash, stored.blockId.hash, key);
    this.#writeOnChange(writes, {
      table: TABLES.validators,
      height,
      bytes: ValidatorSet.encode(setToWire(stored.validators)).finish(),
    });
    this.#writeOnChange(writes, {
      table: TABLES.params,
      height,
      bytes: ConsensusParams.encode(stored.consensusParams).finish(),
    });
    if (this.base === 0n) writes.put(TABLES.meta, BASE, key);
  }
  /** Sets change rarely, so a row is written only when it differs from the latest one; `#atOrBefore` finds it. */
  #writeOnChange(
    writes: SideWrites,
    row: { table: string; height: bigint; bytes: Uint8Array },
  ): void {
    const latest = this.#atOrBefore(row.table, row.height);
    if (latest === undefined || Buffer.compare(latest, row.bytes) !== 0)
      writes.put(row.table, uint64Key.encode(row.height), row.bytes);
  }
  #atOrBefore(table: string, height: bigint): Uint8Array | undefined {
    for (const [, value] of this.#store
      .side(table)
      .iterate({ end: uint64Key.encode(height + 1n), reverse: true }))
      return value;
    return undefined;
  }
  /** First height kept; 0 before the first block. */
  get base(): bigint {
    const bytes = this.#store.side(TABLES.meta).get(BASE);
    return bytes === undefined ? 0n : uint64Key.decode(bytes, 0);
  }
  /** Last height; 0 before the first block. */
  get height(): bigint {
    for (const [key] of this.#store.side(TABLES.id).iterate({ reverse: true }))
      return uint64Key.decode(key, 0);
    return 0n;
  }
  block(height: bigint): Block | undefined {
    return this.#read(TABLES.block, height, Block);
  }
  blockId(height: bigint): BlockID | undefined {
    return this.#read(TABLES.id, height, BlockID);
  }
  commit(height: bigint): Commit | undefined {
    return this.#read(TABLES.commit, height, Commit);
  }
  results(height: bigint): ResponseFinalizeBlock | undefined {
    return this.#read(TABLES.results, height, ResponseFinalizeBlock);
  }
  /** The set that signs the block at `height`. */
  validators(height: bigint): readonly Validator[] {
    const bytes = this.#atOrBefore(TABLES.validators, height);
    return bytes === undefined ? [] : setFromWire(ValidatorSet.decode(bytes));
  }
  consensusParams(height: bigint): ConsensusParams | undefined {
    const bytes = this.#atOrBefore(TABLES.params, height);
    return bytes === undefined ? undefined : ConsensusParams.decode(bytes);
  }
  /** @param hash 32 bytes */
  heightOfHash(hash: Uint8Array): bigint | undefined {
    const bytes = hash.length === 0 ? undefined : this.#store.side(TABLES.hash).get(hash);
    return bytes === undefined ? undefined : uint64Key.decode(bytes, 0);
  }
  #read<Message>(
    table: string,
    height: bigint,
    codec: { decode(bytes: Uint8Array): Message },
  ): Message | undefined {
    const bytes = height < 0n ? undefined : this.#store.side(table).get(uint64Key.encode(height));
    return bytes === undefined ? undefined : codec.decode(bytes);
  }
}

function setToWire(validators: readonly Validator[]): ValidatorSet {
  return {
    validators: validators.map((validator) => ({
      address: validator.address,
      pubKey: { ed25519: validator.publicKey },
      votingPower: validator.power,
      proposerPriority: 0n,
    })),
    proposer: undefined,
    totalVotingPower: validators.reduce((sum, validator) => sum + validator.power, 0n),
  };
}
function setFromWire(set: ValidatorSet): readonly Validator[] {
  return set.validators.map((validator) => ({
    address: validator.address,
    publicKey: validator.pubKey?.ed25519 ?? new Uint8Array(0),
    power: validator.votingPower,
  }));
}

/** Key of a height and a position in it, so that byte order is chain order. */
export function positionKey(height: bigint, index: number): Uint8Array {
  const position = new Uint8Array(4);
  new DataView(position.buffer).setUint32(0, index);
  return concatBytes(uint64Key.encode(height), position);
}
/** Hash bytes of `0x…` or bare hexadecimal text of 32 bytes; `undefined` otherwise. */
export function hashFromText(text: string): Uint8Array | undefined {
  const hex = text.replace(/^0x/i, "");
  return /^[0-9a-fA-F]{64}$/.test(hex) ? bytesFromHex(hex) : undefined;
}
