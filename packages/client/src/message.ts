import type { MessageCodec } from "@vyom/proto";
import type { Any } from "@vyom/proto/google/protobuf/any";

/** A message of a transaction, ready to be put into its body. */
export type TxMessage = Any;

/** Packs a message: `messageOf("akash.market.v1beta5.MsgCreateLease", MsgCreateLease, { bidId })`. */
export function messageOf<T>(
  typeName: string,
  codec: Pick<MessageCodec<T>, "encode">,
  value: T,
): TxMessage {
  return { typeUrl: `/${typeName}`, value: codec.encode(value).finish() };
}
