import { concatBytes } from "@vyom/core";
import { Header } from "@vyom/proto/tendermint/types";
import type { CommitStore, SideWrites } from "@vyom/store";
import { uint64Key } from "./collections/key-codec.ts";
import type { BlockHeader } from "./context.ts";

const TABLE = "app_headers";
const LAST = Uint8Array.of(0);
const AT = Uint8Array.of(1);
const GENESIS: BlockHeader = {
  chainId: "",
  height: 0n,
  time: { seconds: 0n, nanos: 0 },
  proposerAddress: new Uint8Array(0),
};

/** What blocks were known by, kept beside the state so that a restarted app and old heights know their time. */
export class BlockHeaders {
  readonly #store: CommitStore;
  constructor(store: CommitStore) {
    this.#store = store;
  }
  /** Written with the block's commit. */
  record(writes: SideWrites, header: BlockHeader): void {
    const bytes = Header.encode(
      Header.fromPartial({
        chainId: header.chainId,
        height: header.height,
        time: header.time,
        proposerAddress: header.proposerAddress,
      }),
    ).finish();
    writes.put(TABLE, LAST, bytes);
    writes.put(TABLE, concatBytes(AT, uint64Key.encode(header.height)), bytes);
  }
  /** The last committed block; an empty one before the first. */
  last(): BlockHeader {
    return this.#read(LAST) ?? GENESIS;
  }
  at(height: bigint): BlockHeader {
    const known = this.#read(concatBytes(AT, uint64Key.encode(height)));
    return known ?? { ...this.last(), height };
  }
  #read(key: Uint8Array): BlockHeader | undefined {
    const bytes = this.#store.side(TABLE).get(key);
    if (bytes === undefined) return undefined;
    const { chainId, height, time, proposerAddress } = Header.decode(bytes);
    return { chainId, height, time: time ?? GENESIS.time, proposerAddress };
  }
}
