import type { Address } from "@vyom/core";
import type {
  EventProviderCreated,
  EventProviderUpdated,
} from "@vyom/proto/akash/provider/v1beta4";
import type { Context } from "@vyom/runtime";

export function emitProviderCreated(context: Context, owner: Address): void {
  const event: EventProviderCreated = { owner };
  context.emitTyped("akash.provider.v1beta4.EventProviderCreated", event);
}
export function emitProviderUpdated(context: Context, owner: Address): void {
  const event: EventProviderUpdated = { owner };
  context.emitTyped("akash.provider.v1beta4.EventProviderUpdated", event);
}
