import type {
  EventTrustedAuditorCreated,
  EventTrustedAuditorDeleted,
} from "@vyom/proto/akash/audit/v1";
import type { Context } from "@vyom/runtime";

export function emitAuditorCreated(context: Context, event: EventTrustedAuditorCreated): void {
  context.emitTyped("akash.audit.v1.EventTrustedAuditorCreated", event);
}
export function emitAuditorDeleted(context: Context, event: EventTrustedAuditorDeleted): void {
  context.emitTyped("akash.audit.v1.EventTrustedAuditorDeleted", event);
}
