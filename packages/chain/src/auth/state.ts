import type { Params as AuthParams } from "@vyom/proto/cosmos/auth/v1beta1";
import { Params } from "@vyom/proto/cosmos/auth/v1beta1";
import {
  IndexedMap,
  Item,
  KeySet,
  Schema,
  Sequence,
  UniqueIndex,
  bytesKey,
  int64Key,
  protoValue,
  structKey,
  uint64Key,
} from "@vyom/runtime";
import { accountValue, baseOf, type Account } from "./account.ts";
import { STORE, keys } from "./keys.ts";

/** An unordered transaction seen: its timeout in nanoseconds, then the signer's bytes. */
export interface NonceKey {
  readonly timeoutNanos: bigint;
  readonly signer: Uint8Array;
}
type NumberIndex = UniqueIndex<Uint8Array, Account, bigint>;

export interface AuthState {
  readonly params: Item<AuthParams>;
  /** By address bytes. */
  readonly accounts: IndexedMap<Uint8Array, Account, { readonly byNumber: NumberIndex }>;
  readonly nextNumber: Sequence;
  readonly unorderedNonces: KeySet<NonceKey>;
}

export function authState(): AuthState {
  const schema = new Schema(STORE);
  return {
    params: new Item(schema, { name: "params", prefix: keys.params, value: protoValue(Params) }),
    accounts: new IndexedMap(schema, {
      name: "accounts",
      prefix: keys.accounts,
      key: bytesKey,
      value: accountValue(),
      indexes: (within, key) => ({
        byNumber: new UniqueIndex<Uint8Array, Account, bigint>(within, key, {
          name: "address_by_number",
          prefix: keys.addressByNumber,
          reference: uint64Key,
          of: (_address, account) => baseOf(account).accountNumber,
        }),
      }),
    }),
    nextNumber: new Sequence(schema, { name: "next_number", prefix: keys.nextNumber }),
    unorderedNonces: new KeySet<NonceKey>(schema, {
      name: "unordered_nonces",
      prefix: keys.unorderedNonces,
      key: structKey<NonceKey>({ timeoutNanos: int64Key, signer: bytesKey }),
    }),
  };
}
