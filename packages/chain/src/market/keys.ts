import type { BidId, OrderId } from "@vyom/core";
import {
  int32Key,
  stringKey,
  structKey,
  uint32Key,
  uint64Key,
  type StructKeyCodec,
} from "@vyom/runtime";

/** Prefixes in store `market`. */
export const ORDERS: Uint8Array = Uint8Array.of(0x11, 0x01);
export const ORDERS_BY_STATE: Uint8Array = Uint8Array.of(0x11, 0x02);
export const ORDERS_BY_GROUP: Uint8Array = Uint8Array.of(0x11, 0x03);
export const BIDS: Uint8Array = Uint8Array.of(0x12, 0x02);
export const BIDS_BY_STATE: Uint8Array = Uint8Array.of(0x12, 0x03);
export const BIDS_BY_PROVIDER: Uint8Array = Uint8Array.of(0x12, 0x04);
export const BIDS_BY_ORDER: Uint8Array = Uint8Array.of(0x12, 0x05);
export const LEASES: Uint8Array = Uint8Array.of(0x13, 0x02);
export const LEASES_BY_STATE: Uint8Array = Uint8Array.of(0x13, 0x03);
export const LEASES_BY_PROVIDER: Uint8Array = Uint8Array.of(0x13, 0x04);
export const PARAMS: Uint8Array = Uint8Array.of(0x14, 0x00);

/** Orders of one group in one state. */
export interface GroupStateKey {
  readonly owner: string;
  readonly dseq: bigint;
  readonly gseq: number;
  readonly state: number;
}
/** Bids on one order in one state. */
export interface OrderStateKey extends GroupStateKey {
  readonly oseq: number;
}

export const orderKey: StructKeyCodec<OrderId> = structKey<OrderId>({
  owner: stringKey,
  dseq: uint64Key,
  gseq: uint32Key,
  oseq: uint32Key,
});
/** Of bids and leases. */
export const bidKey: StructKeyCodec<BidId> = structKey<BidId>({
  owner: stringKey,
  dseq: uint64Key,
  gseq: uint32Key,
  oseq: uint32Key,
  provider: stringKey,
  bseq: uint32Key,
});
export const groupStateKey: StructKeyCodec<GroupStateKey> = structKey<GroupStateKey>({
  owner: stringKey,
  dseq: uint64Key,
  gseq: uint32Key,
  state: int32Key,
});
export const orderStateKey: StructKeyCodec<OrderStateKey> = structKey<OrderStateKey>({
  owner: stringKey,
  dseq: uint64Key,
  gseq: uint32Key,
  oseq: uint32Key,
  state: int32Key,
});
