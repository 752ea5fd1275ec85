import type { Keepers } from "@vyom/chain";
import { messageFromAny, type AnyValue } from "@vyom/proto";
import type { BlockTime } from "@vyom/runtime";
import type { MistakeListener } from "./mistake.ts";

/**
 * Revoking an allowance that ends some day leaves its place in the queue of ends: the pair of addresses is swapped there. When
 * that time comes, a later allowance of the pair is deleted.
 */
export function keepRevokedQueued(feegrant: Keepers["feegrant"], told: MistakeListener): void {
  const revoke = feegrant.revoke.bind(feegrant);
  const { addresses } = feegrant.accounts;
  feegrant.revoke = (context, sides) => {
    const expiration = endOf(feegrant.find(context.unmetered(), sides)?.allowance);
    revoke(context, sides);
    if (expiration === undefined) return;
    const key = {
      grantee: addresses.bytes(sides.grantee),
      granter: addresses.bytes(sides.granter),
    };
    feegrant.state.queue.add(context.unmetered(), { ...key, expiration });
    for (const account of [sides.granter, sides.grantee]) told("revoked-allowance", account);
  };
}

/** When an allowance ends; `undefined` for never. */
function endOf(any: AnyValue | undefined): BlockTime | undefined {
  if (any === undefined) return undefined;
  const { message } = messageFromAny<Members>(any);
  return message.expiration ?? message.basic?.expiration ?? endOf(message.allowance);
}
interface Members {
  readonly expiration?: BlockTime;
  readonly basic?: { readonly expiration?: BlockTime };
  readonly allowance?: AnyValue;
}
