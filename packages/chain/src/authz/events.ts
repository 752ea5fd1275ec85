import type { Address } from "@vyom/core";
import type { Context } from "@vyom/runtime";

interface Granted {
  readonly msgTypeUrl: string;
  readonly granter: Address;
  readonly grantee: Address;
}
export function emitGrant(context: Context, granted: Granted): void {
  context.emitTyped("cosmos.authz.v1beta1.EventGrant", granted);
}
export function emitRevoke(context: Context, granted: Granted): void {
  context.emitTyped("cosmos.authz.v1beta1.EventRevoke", granted);
}
