import type { Address } from "@vyom/core";
import { textEvent, type Event } from "@vyom/runtime";

/** `set_feegrant`, `update_feegrant`, `use_feegrant` and `revoke_feegrant` name both sides. */
export function feegrantEvent(
  what: "set" | "update" | "use" | "revoke",
  { granter, grantee }: { readonly granter: Address; readonly grantee: Address },
): Event {
  return textEvent(`${what}_feegrant`, { granter, grantee });
}
export function pruneEvent(pruner: Address): Event {
  return textEvent("prune_feegrant", { pruner });
}
