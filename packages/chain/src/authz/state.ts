import { Grant, GrantQueueItem } from "@vyom/proto/cosmos/authz/v1beta1";
import {
  CollectionMap,
  KeySet,
  Schema,
  bytesKey,
  prefixedBytesKey,
  protoValue,
  stringKey,
  structKey,
  timeKey,
  type BlockTime,
  type StructKeyCodec,
} from "@vyom/runtime";
import { STORE, keys } from "./keys.ts";

/** Address bytes of both sides and the type URL of the messages allowed. */
export interface GrantKey {
  readonly granter: Uint8Array;
  readonly grantee: Uint8Array;
  readonly msgTypeUrl: string;
}
export const grantKey: StructKeyCodec<GrantKey> = structKey<GrantKey>({
  granter: bytesKey,
  grantee: bytesKey,
  msgTypeUrl: stringKey,
});
export interface QueueKey {
  readonly expiration: BlockTime;
  readonly granter: Uint8Array;
  readonly grantee: Uint8Array;
}
export interface GranteeKey {
  readonly grantee: Uint8Array;
  readonly msgTypeUrl: string;
  readonly granter: Uint8Array;
}
export interface AuthzState {
  readonly grants: CollectionMap<GrantKey, Grant>;
  /** Which grants end when. */
  readonly queue: CollectionMap<QueueKey, GrantQueueItem>;
  /** The keys of `grants` in another order. */
  readonly byGrantee: KeySet<GranteeKey>;
}

export function authzState(): AuthzState {
  const schema = new Schema(STORE);
  return {
    grants: new CollectionMap<GrantKey, Grant>(schema, {
      name: "grants",
      prefix: keys.grants,
      key: grantKey,
      value: protoValue(Grant),
    }),
    queue: new CollectionMap<QueueKey, GrantQueueItem>(schema, {
      name: "queue",
      prefix: keys.queue,
      key: structKey<QueueKey>({
        expiration: timeKey,
        granter: prefixedBytesKey,
        grantee: prefixedBytesKey,
      }),
      value: protoValue(GrantQueueItem),
    }),
    byGrantee: new KeySet<GranteeKey>(schema, {
      name: "by_grantee",
      prefix: keys.byGrantee,
      key: structKey<GranteeKey>({ grantee: bytesKey, msgTypeUrl: stringKey, granter: bytesKey }),
    }),
  };
}
