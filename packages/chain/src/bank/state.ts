import { Metadata, Params } from "@vyom/proto/cosmos/bank/v1beta1";
import {
  CollectionMap,
  Item,
  Schema,
  boolValue,
  bytesKey,
  emptyValue,
  intValue,
  prefixedBytesKey,
  protoValue,
  stringKey,
  structKey,
  type StructKeyCodec,
} from "@vyom/runtime";
import { STORE, keys } from "./keys.ts";

/** `holder` are address bytes. */
export interface BalanceKey {
  readonly holder: Uint8Array;
  readonly denom: string;
}
export interface HolderKey {
  readonly denom: string;
  readonly holder: Uint8Array;
}

export const balanceKey: StructKeyCodec<BalanceKey> = structKey<BalanceKey>({
  holder: bytesKey,
  denom: stringKey,
});
export const holderKey: StructKeyCodec<HolderKey> = structKey<HolderKey>({
  denom: stringKey,
  holder: prefixedBytesKey,
});

export interface BankState {
  readonly params: Item<Params>;
  readonly supply: CollectionMap<string, bigint>;
  readonly metadata: CollectionMap<string, Metadata>;
  /** Only positive amounts are kept. */
  readonly balances: CollectionMap<BalanceKey, bigint>;
  /** The keys of `balances`, denom first. */
  readonly holders: CollectionMap<HolderKey, true>;
  readonly sendEnabled: CollectionMap<string, boolean>;
}

export function bankState(): BankState {
  const schema = new Schema(STORE);
  return {
    params: new Item(schema, { name: "params", prefix: keys.params, value: protoValue(Params) }),
    supply: new CollectionMap(schema, {
      name: "supply",
      prefix: keys.supply,
      key: stringKey,
      value: intValue,
    }),
    metadata: new CollectionMap(schema, {
      name: "denom_metadata",
      prefix: keys.metadata,
      key: stringKey,
      value: protoValue(Metadata),
    }),
    balances: new CollectionMap<BalanceKey, bigint>(schema, {
      name: "balances",
      prefix: keys.balances,
      key: balanceKey,
      value: intValue,
    }),
    holders: new CollectionMap<HolderKey, true>(schema, {
      name: "holders_by_denom",
      prefix: keys.holdersByDenom,
      key: holderKey,
      value: emptyValue,
    }),
    sendEnabled: new CollectionMap(schema, {
      name: "send_enabled",
      prefix: keys.sendEnabled,
      key: stringKey,
      value: boolValue,
    }),
  };
}
