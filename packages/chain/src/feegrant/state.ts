import { Grant } from "@vyom/proto/cosmos/feegrant/v1beta1";
import {
  CollectionMap,
  KeySet,
  Schema,
  prefixedBytesKey,
  protoValue,
  structKey,
  timeKey,
  type BlockTime,
  type StructKeyCodec,
} from "@vyom/runtime";
import { STORE, keys } from "./keys.ts";

/** Address bytes of both sides. */
export interface GrantKey {
  readonly grantee: Uint8Array;
  readonly granter: Uint8Array;
}
export const grantKey: StructKeyCodec<GrantKey> = structKey<GrantKey>({
  grantee: prefixedBytesKey,
  granter: prefixedBytesKey,
});
export interface QueueKey extends GrantKey {
  readonly expiration: BlockTime;
}
export interface FeegrantState {
  readonly grants: CollectionMap<GrantKey, Grant>;
  /** Grants by the time they end. */
  readonly queue: KeySet<QueueKey>;
}

export function feegrantState(): FeegrantState {
  const schema = new Schema(STORE);
  return {
    grants: new CollectionMap<GrantKey, Grant>(schema, {
      name: "grants",
      prefix: keys.grants,
      key: grantKey,
      value: protoValue(Grant),
    }),
    queue: new KeySet<QueueKey>(schema, {
      name: "queue",
      prefix: keys.queue,
      key: structKey<QueueKey>({
        expiration: timeKey,
        grantee: prefixedBytesKey,
        granter: prefixedBytesKey,
      }),
    }),
  };
}
