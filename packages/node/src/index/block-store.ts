import { bytesFromHex, equalBytes } from "@vyom/core";
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
  /** The sets that sign it, the next block and the one after that. */
  readonly validators: readonly Validator[];
  readonly nextValidators: readonly Validator[];
  readonly afterNextValidators: readonly Validator[];
  /** In force for it and for the next block. */
  readonly params: ConsensusParams;
  readonly nextParams: ConsensusParams;
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
    if (this.base === 0n) {
      this.#writeSet(writes, height, stored.validators);
      if (!sameSet(stored.validators, stored.nextValidators))
        this.#writeSet(writes, height + 1n, stored.nextValidators);
      writes.put(TABLES.params, key, ConsensusParams.encode(stored.params).finish());
      writes.put(TABLES.meta, BASE, key);
    }
    // Sets and parameters change rarely, so a row is written only for a height that differs from the one before.
    if (!sameSet(stored.nextValidators, stored.afterNextValidators))
      this.#writeSet(writes, height + 2n, stored.afterNextValidators);
    const params = ConsensusParams.encode(stored.nextParams).finish();
    if (!equalBytes(ConsensusParams.encode(stored.params).finish(), params))
      writes.put(TABLES.params, uint64Key.encode(height + 1n), params);
  }
  #writeSet(writes: SideWrites, height: bigint, validators: readonly Validator[]): void {
    const bytes = ValidatorSet.encode(setToWire(validators)).finish();
    writes.put(TABLES.validators, uint64Key.encode(height), bytes);
  }
  #atOrBefore(table: string, height: bigint): Uint8Array | undefined {
    for (const [, value] of this.#store
      .side(table)
      .iterate({ end: uint64Key.encode(height + 1n), reverse: true }))
      return value;
    return undefined;
  }
  /** Drops the lowest block. Sets and parameters stay: their rows are few and later heights need them. */
  dropLowest(writes: SideWrites): void {
    const { base } = this;
    const key = uint64Key.encode(base);
    const id = this.blockId(base);
    for (const table of [TABLES.block, TABLES.id, TABLES.commit, TABLES.results])
      writes.delete(table, key);
    if (id !== undefined) writes.delete(TABLES.hash, id.hash);
    writes.put(TABLES.meta, BASE, uint64Key.encode(base + 1n));
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

function sameSet(left: readonly Validator[], right: readonly Validator[]): boolean {
  return (
    left.length === right.length &&
    left.every(({ publicKey, power }, index) => {
      const other = right[index];
      return other !== undefined && other.power === power && equalBytes(publicKey, other.publicKey);
    })
  );
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

/** Hash bytes of `0x…` or bare hexadecimal text of 32 bytes; `undefined` otherwise. */
export function hashFromText(text: string): Uint8Array | undefined {
  const hex = text.replace(/^0x/i, "");
  return /^[0-9a-fA-F]{64}$/.test(hex) ? bytesFromHex(hex) : undefined;
}
